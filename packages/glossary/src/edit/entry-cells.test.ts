import { expect, test } from 'vitest';
import { entryCells } from './entry-cells.js';

test.each<[string, string, unknown]>([
  ['马里\tMali\n', '马里', { cells: { zh: '马里', en: 'Mali' }, line: 1 }],
  [
    '# 名\r\nzh,en,note,x\r\n"马里|马利", "Mali" ,"a, ""b""\nc",y',
    '马里',
    { cells: { zh: '马里|马利', en: '"Mali"', note: 'a, "b"\nc' }, line: 3 },
  ],
  ['en\tzh\ttype\n Kyiv{2019..} \t基辅\t\n', '基辅', { cells: { zh: '基辅', en: 'Kyiv{2019..}' }, line: 2 }],
  ['\uFEFF𠮷田\tYoshida', '𠮷田', { cells: { zh: '𠮷田', en: 'Yoshida' }, line: 1 }],
  ['zh\ten\n', '马里', undefined],
  ['', '马里', undefined],
  ['zh;en\n马里;Mali', '马里', undefined],
  ['zh,en\n马里,"Mali', '马里', undefined],
])('in %j, %s has %j', (text, zh, expected) => {
  expect(entryCells(text, { zh })).toEqual(expected);
});
