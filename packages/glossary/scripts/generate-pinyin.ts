import { mkdirSync, writeFileSync } from 'node:fs';
import { fold } from '../src/match/fold.js';
import { formatPinyinTable } from '../src/pinyin/pinyin-table.js';
import { readPinyin } from '../src/pinyin/read-pinyin.js';

/**
 * Writes the readings of the characters of Unicode's first block of Han from pinyin-pro to `model/pinyin.txt`: what names are
 * romanized with where the library is too large to carry. Traditional characters are folded before they are read, so only
 * those that stay are listed.
 *
 *   tsx scripts/generate-pinyin.ts
 */
const [first, last] = [0x4e00, 0x9fa5];
const characters = Array.from({ length: last - first + 1 }, (_, index) => String.fromCharCode(first + index)).filter(
  (character) => fold(character) === character,
);
const text = formatPinyinTable(characters, readPinyin);
mkdirSync(new URL('../model/', import.meta.url), { recursive: true });
writeFileSync(new URL('../model/pinyin.txt', import.meta.url), text);
console.log(`${characters.length} characters, ${Math.round(text.length / 1024)} kB`);
