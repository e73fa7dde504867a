import { expect, test } from 'vitest';
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
