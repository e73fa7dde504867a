import { describe, expect, test } from 'vitest';
import { delimitedRows, fileCell } from './delimited.js';

describe('delimitedRows', () => {
  test.each([
    ['喀布尔', '喀布尔', '喀布尔'],
    ['-', '-', '-'],
    ['', '', ''],
    ['=1+1', "'=1+1", "'=1+1"],
    ['+86', "'+86", "'+86"],
    ['-班', "'-班", "'-班"],
    ['@塔利班', "'@塔利班", "'@塔利班"],
    ['＝1', "'＝1", "'＝1"],
    ['\t=1', "'\t=1", '\\t=1'],
    ['\r=1', '"\'\r=1"', '\\r=1'],
    ['多\n哈', '"多\n哈"', '多\\n哈'],
    ['多\r\n哈', '"多\r\n哈"', '多\\r\\n哈'],
    ['多"哈"', '"多""哈"""', '多"哈"'],
    ['多,哈', '"多,哈"', '多,哈'],
    ['多\\n哈', '多\\n哈', '多\\\\n哈'],
  ])('%j is %j in csv and %j in tsv', (cell, csv, tsv) => {
    expect(delimitedRows([[cell, 1]], 'csv')).toBe(`${csv},1\n`);
    expect(delimitedRows([[cell, 1]], 'tsv')).toBe(`${tsv}\t1\n`);
  });

  test('no rows are empty text', () => {
    expect(delimitedRows([], 'csv')).toBe('');
    expect(delimitedRows([], 'tsv')).toBe('');
  });
});

test.each([
  ['-', '-'],
  ['新闻.md', '新闻.md'],
  ['./=cmd.md', './=cmd.md'],
  ['/新闻/-.md', '/新闻/-.md'],
  ['=cmd.md', './=cmd.md'],
  ['-新闻.md', './-新闻.md'],
  ['--', './--'],
  ['＠新闻.md', './＠新闻.md'],
  ['\t新闻.md', './\t新闻.md'],
])('the file %j is written %j', (file, cell) => {
  expect(fileCell(file)).toBe(cell);
});
