import { tellingSimplified, tellingTraditional } from './telling-characters.generated.js';

const traditional: ReadonlySet<string> = /* @__PURE__ */ new Set(tellingTraditional);
const simplified: ReadonlySet<string> = /* @__PURE__ */ new Set(tellingSimplified);

/**
 * The script that most telling characters of a text belong to; `zh-Hans` for a text without any. A character tells when
 * the other script writes it otherwise: 达 and 說 do, 里 and 台 do not. Linear. Characters: OpenCC.
 *
 * @example scriptOf('臺灣總統府') // 'zh-Hant'
 */
export function scriptOf(text: string): 'zh-Hans' | 'zh-Hant' {
  let balance = 0;
  for (const character of text) {
    if (traditional.has(character)) balance -= 1;
    else if (simplified.has(character)) balance += 1;
  }
  return balance < 0 ? 'zh-Hant' : 'zh-Hans';
}
