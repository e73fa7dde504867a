import { openccCharacters } from './opencc.js';

/**
 * The script that most telling characters of a text belong to; `zh-Hans` for a text without any. A character tells when
 * the other script writes it otherwise: 达 and 說 do, 里 and 台 do not. Linear.
 *
 * @example scriptOf('臺灣總統府') // 'zh-Hant'
 */
export function scriptOf(text: string): 'zh-Hans' | 'zh-Hant' {
  const toTraditional = openccCharacters('s2t');
  const toSimplified = openccCharacters('t2s');
  const simplified = new Set(toSimplified.values());
  let balance = 0;
  for (const character of text) {
    const traditional = toSimplified.get(character);
    if (traditional !== undefined && traditional !== character) balance -= 1;
    else if (simplified.has(character) && (toTraditional.get(character) ?? character) !== character) balance += 1;
  }
  return balance < 0 ? 'zh-Hant' : 'zh-Hans';
}
