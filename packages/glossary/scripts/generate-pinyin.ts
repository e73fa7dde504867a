import { mkdirSync, writeFileSync } from 'node:fs';
import { formatPinyinTable } from '../src/pinyin/pinyin-table.js';
import { readPinyin } from '../src/pinyin/read-pinyin.js';

/**
 * Writes the readings of the characters of GB 2312 from pinyin-pro to `model/pinyin.txt`: what names are romanized with
 * where the library is too large to carry.
 *
 *   tsx scripts/generate-pinyin.ts
 */
const decoder = new TextDecoder('gb2312');
const characters = Array.from({ length: 0xf7 - 0xb0 + 1 }, (_, row) =>
  Array.from({ length: 94 }, (_unused, column) => decoder.decode(Uint8Array.of(0xb0 + row, 0xa1 + column))),
)
  .flat()
  .filter((character) => /^\p{Script=Han}$/u.test(character));
const text = formatPinyinTable(characters, readPinyin);
mkdirSync(new URL('../model/', import.meta.url), { recursive: true });
writeFileSync(new URL('../model/pinyin.txt', import.meta.url), text);
console.log(`${characters.length} characters, ${Math.round(text.length / 1024)} kB`);
