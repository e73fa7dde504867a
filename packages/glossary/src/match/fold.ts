import { foldFrom, foldTo } from './fold-table.generated.js';

const middleDots = '·‧•・∙．⋅･';
const fullWidthRanges = [
  ['０', '９', '0'],
  ['Ａ', 'Ｚ', 'A'],
  ['ａ', 'ｚ', 'a'],
] as const;

function buildTable(): Uint16Array {
  const table = new Uint16Array(0x10000);
  for (let code = 0; code < table.length; code += 1) table[code] = code;
  for (let index = 0; index < foldFrom.length; index += 1) {
    table[foldFrom.charCodeAt(index)] = foldTo.charCodeAt(index);
  }
  for (const [first, last, target] of fullWidthRanges) {
    for (let code = first.charCodeAt(0); code <= last.charCodeAt(0); code += 1) {
      table[code] = target.charCodeAt(0) + code - first.charCodeAt(0);
    }
  }
  for (const dot of middleDots) table[dot.charCodeAt(0)] = 0xb7;
  return table;
}

const table = /* @__PURE__ */ buildTable();

/**
 * The code unit that stands for `code` when names are looked for: Simplified for Traditional and variant characters,
 * ASCII for full-width letters and digits, `·` for every middle dot. One code unit gives one code unit, so offsets
 * stay; halves of astral characters stay as they are. Finding only: never write folded text.
 *
 * @example String.fromCharCode(foldCode('達'.charCodeAt(0))) // '达'
 */
export function foldCode(code: number): number {
  return table[code] ?? code;
}

/**
 * The text as names are looked for, code unit by code unit ({@link foldCode}): of the same length, idempotent.
 * Linear; empty text gives empty text.
 *
 * @example fold('巴拉達爾．ＡＰ') // '巴拉达尔·AP'
 */
export function fold(text: string): string {
  let folded = '';
  let copied = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const target = foldCode(code);
    if (target === code) continue;
    folded += text.slice(copied, at) + String.fromCharCode(target);
    copied = at + 1;
  }
  return copied === 0 ? text : folded + text.slice(copied);
}
