import { expect, test } from 'vitest';
import { sortedKeys } from './key-table.js';

const keys = ['阿富汗塔利班', '塔利班', '阿富汗', '𠮷田', '\uffff', '阿', 'nato'];

test('finds each key, and no other', () => {
  const table = sortedKeys(keys);
  expect(keys.map((key) => table.idOf(key))).toEqual([0, 1, 2, 3, 4, 5, 6]);
  expect(['', '阿富', '塔利班人', 'z', '\ud842'].map((key) => table.idOf(key))).toEqual(Array(5).fill(undefined));
  expect(sortedKeys([]).idOf('阿')).toBeUndefined();
});

test('finds what begins with a prefix as trying every key does', () => {
  const table = sortedKeys(keys);
  const prefixes = ['', '阿', '阿富', '阿富汗塔利班', '阿富汗塔利班人', '塔', '\ud842', '\uffff', 'n', 'o'];
  for (const prefix of prefixes) {
    const expected = keys.filter((key) => key.startsWith(prefix)).sort();
    expect(
      [...table.idsWithPrefix(prefix)].map((id) => keys[id]),
      prefix,
    ).toEqual(expected.sort((a, b) => (a < b ? -1 : 1)));
  }
});
