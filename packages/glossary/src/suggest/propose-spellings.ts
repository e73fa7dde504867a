import type { Entry } from '../entry/entry.js';
import { isWritten } from '../entry/is-written.js';
import { plainSpelling } from './plain-spelling.js';

/** A part in Chinese, and what may be its spelling. */
export interface Proposal {
  /** Folded. */
  readonly zh: string;
  /** As it is printed. */
  readonly spelling: string;
}

const particle = /^(?:al|el|as|ash|ad|an|ar|at|az)-/;
const genericEnds =
  /(?:特别行政区|自治区|大区|地区|群岛|半岛|山脉|海峡|运河|机场|省|市|州|县|区|镇|村|岛|河|江|山|湖|海|湾|郡|港|城|邦|道|府|峰|角|洲)$/;
const genericWords =
  /^(?:the|city|province|state|region|district|county|islands?|rivers?|lake|mount|mountains?|gulf|bay|strait|sea|peninsula|oblast|krai|governorate|prefecture|town|village|port|fort|of|canton|department|airport|republic)$/;

/**
 * The spellings of a word of an English name: without an Arabic article and with it, for Chinese writes it or not.
 *
 * @example wordForms('al-Sadr') // ['Sadr', 'al-Sadr']: 萨德尔
 */
export function wordForms(word: string): readonly string[] {
  const bare = plainSpelling(word).replace(particle, '');
  return particle.test(plainSpelling(word)) ? [word.slice(Math.max(0, word.length - bare.length)), word] : [word];
}

/**
 * What the parts of a dotted name may be in English: part by part where the counts agree, else the ends alone.
 *
 * @example proposeDotted(['约翰', '史密斯'], 'John Smith')[1] // { zh: '史密斯', spelling: 'Smith' }
 */
export function proposeDotted(parts: readonly string[], english: string): readonly Proposal[] {
  const fine = english.split(/[\s-]+/);
  const coarse = english.split(/\s+/);
  const words = coarse.length === parts.length ? coarse : fine;
  if (words.length === parts.length) return parts.map((zh, index) => ({ zh, spelling: words[index] ?? '' }));
  return [
    { zh: parts[0] ?? '', spelling: coarse[0] ?? '' },
    { zh: parts.at(-1) ?? '', spelling: coarse.at(-1) ?? '' },
  ];
}

/**
 * What a name without dots may be in English, in several readings: as a whole, without generic words (加兹尼省, Ghazni Province),
 * or cut into family and given name. No reading where none is likely.
 *
 * @example proposeWhole('加兹尼省', 'Ghazni Province', entry)[1] // [{ zh: '加兹尼', spelling: 'Ghazni' }]
 */
export function proposeWhole(zh: string, english: string, entry: Entry): readonly (readonly Proposal[])[] {
  if (entry.type === 'person' && isWritten(entry)) {
    const words = english.split(/\s+/);
    if (words.length !== 2) return [];
    return [words, [...words].reverse()].flatMap(([family = '', given = '']) =>
      [1, 2, 3]
        .filter((at) => at < zh.length)
        .map((at) => [
          { zh: zh.slice(0, at), spelling: family },
          { zh: zh.slice(at), spelling: given },
        ]),
    );
  }
  const bare = english
    .split(/\s+/)
    .filter((word) => !genericWords.test(word.toLowerCase()))
    .join(' ');
  const shorter = zh.replace(genericEnds, '');
  return [[{ zh, spelling: english }], ...(shorter.length > 1 ? [[{ zh: shorter, spelling: bare }]] : [])];
}
