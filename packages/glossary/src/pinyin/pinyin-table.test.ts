import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { fold } from '../match/fold.js';
import { formatPinyinTable, readPinyinTable } from './pinyin-table.js';
import { readPinyin } from './read-pinyin.js';

test('what is written is read again', () => {
  const text = formatPinyinTable('基奇单曾', readPinyin);
  expect(text.split('\n')).toContain('ji 基');
  const read = readPinyinTable(text);
  for (const character of '基奇单曾') expect(read(character)).toEqual(readPinyin(character));
  expect(read('甘')).toEqual([]);
});

test('text of another shape gives no readings', () => {
  expect(readPinyinTable('{"a":1}\n\n基')('基')).toEqual([]);
});

test('an empty table has no line, and its text no reading', () => {
  expect(formatPinyinTable([], readPinyin)).toBe('');
  expect(formatPinyinTable('，7兙', readPinyin)).toBe('');
  expect(readPinyinTable('')('基')).toEqual([]);
});

test('the committed table is what the library reads; if not, run npx tsx scripts/generate-pinyin.ts', () => {
  const committed = readFileSync(new URL('../../model/pinyin.txt', import.meta.url), 'utf8');
  const [first, last] = [0x4e00, 0x9fa5];
  const characters = Array.from({ length: last - first + 1 }, (_, index) => String.fromCharCode(first + index)).filter(
    (character) => fold(character) === character,
  );
  expect(formatPinyinTable(characters, readPinyin) === committed).toBe(true);
  const read = readPinyinTable(committed);
  for (const character of '卡伊姆单曾绿') expect(read(character)).toEqual(readPinyin(character));
});
