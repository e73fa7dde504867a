import { tellingSimplified, tellingTraditional } from './telling-characters.generated.js';

/** How a character tells: -1 for Traditional, 1 for Simplified; made at the first question. */
let telling: ReadonlyMap<string, number> | undefined;

function tellingCharacters(): ReadonlyMap<string, number> {
  const simplified = [...tellingSimplified].map((character) => [character, 1] as const);
  return new Map([...simplified, ...[...tellingTraditional].map((character) => [character, -1] as const)]);
}

/**
 * The script that most telling characters of a text belong to; `zh-Hans` for a text without any. A character tells when
 * the other script writes it otherwise: 达 and 說 do, 里 and 台 do not. Linear. Characters: OpenCC.
 *
 * @example scriptOf('臺灣總統府') // 'zh-Hant'
 */
export function scriptOf(text: string): 'zh-Hans' | 'zh-Hant' {
  telling ??= tellingCharacters();
  let balance = 0;
  for (const character of text) balance += telling.get(character) ?? 0;
  return balance < 0 ? 'zh-Hant' : 'zh-Hans';
}
