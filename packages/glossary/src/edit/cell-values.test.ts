import { expect, test } from 'vitest';
import type { GlossaryColumn } from '../entry/glossary-columns.js';
import { readGlossary } from '../entry/read-glossary.js';
import { headwordOf, idOf, joinCells, plainValues, typeOf } from './cell-values.js';

test.each([
  ['马里', '马里'],
  [' 马里 | 马利', '马里'],
  ['巴拉达尔{full}|巴拉达{short}', '巴拉达尔'],
  ['-基也夫{2019..}|基辅', '基也夫'],
  ['|马里', '马里'],
  ['马里{nick}|马利', '马利'],
  ['\\-北约', '-北约'],
  ['\\#标签\\|甲', '#标签|甲'],
  ['A-B', 'A-B'],
  ['𠮷田{1990..}', '𠮷田'],
])('the headword of %j is %j, as the reader has it', (cell, headword) => {
  expect(headwordOf(cell)).toBe(headword);
  const { entries } = readGlossary(`zh\ten\n${cell}\tx\n`, { fileName: 'a', layer: 'user' });
  expect(entries[0]?.zh[0]?.text).toBe(headword);
});

test.each([
  ['', ''],
  ['马{里', '马'],
  ['{short}', ''],
  ['\\#{x}y', '#'],
])('the headword of %j, which cannot be read, is %j', (cell, headword) => {
  expect(headwordOf(cell)).toBe(headword);
});

test.each<[GlossaryColumn, string, string, string]>([
  ['en', 'Mali', 'Maly', 'Mali|Maly'],
  ['en', 'Mali|Maly', 'Maly|Malli', 'Mali|Maly|Malli'],
  ['en', 'Kyiv', 'Kiev{..2018}|-Kiev{2019..}', 'Kyiv|Kiev{..2018}|-Kiev{2019..}'],
  ['en', 'Mali', '-Mali', 'Mali'],
  ['en', '', 'Mali', 'Mali'],
  ['en', 'Mali', '', 'Mali'],
  ['zh', '马里', '马里{TW}|馬利', '马里|马里{TW}|馬利'],
  ['note', 'a', 'b|c', 'a|b|c'],
  ['note', 'a|b', 'b', 'a|b'],
  ['type', 'place', 'country', 'place'],
  ['short', '', 'Mali', 'Mali'],
])('in %s, %j and %j are %j', (column, theirs, ours, expected) => {
  expect(joinCells(column, theirs, ours)).toBe(expected);
});

test('values, ids and types', () => {
  expect(plainValues('Kyiv{2019..}|-Kiev|a\\|b')).toEqual(['Kyiv', 'Kiev', 'a|b']);
  expect(plainValues('  ')).toEqual([]);
  expect(idOf(' person/李明\\|a ')).toBe('person/李明|a');
  expect(['person', '', 'city'].map(typeOf)).toEqual(['person', 'term', 'term']);
});
