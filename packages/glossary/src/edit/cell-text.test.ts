import { describe, expect, test } from 'vitest';
import { unescapeCell } from '../entry/escapes.js';
import { readRows } from '../entry/read-rows.js';
import { cellText, plainCell, sameCell, splitRow, writeCell } from './cell-text.js';
import { pick, randomFrom } from './test-files.js';

test.each([
  ['马里', '马里'],
  [' 马里\t', '马里'],
  ['a\tb\r\nc\rd\ne', 'a\\tb\\nc\\nd\\ne'],
  ['a\\\tb', 'a\\\\\\tb'],
  ['a\\\\\tb', 'a\\\\\\tb'],
  ['a\\tb\\', 'a\\tb\\'],
  ['', ''],
])('%j as one line is %j', (value, expected) => {
  expect(plainCell(value)).toBe(expected);
});

test.each<[string | undefined, string | undefined, boolean]>([
  ['马里', ' 马里 ', true],
  ['a\nb', 'a\\nb', true],
  ['#1', '\\#1', true],
  ['', undefined, true],
  ['马里', '马利', false],
  ['a\\|b', 'a|b', false],
])('%j and %j are the same: %j', (one, other, same) => {
  expect(sameCell(one, other)).toBe(same);
});

test.each<[string, string, ',' | '\t', string]>([
  ['Mali', '', '\t', 'Mali'],
  ['Mali, "West"', '', '\t', 'Mali, "West"'],
  ['Mali', ' Maly  ', '\t', ' Mali  '],
  ['', ' Maly ', '\t', ''],
  ['Mali', '   ', '\t', 'Mali'],
  ['Mali', ' Maly', ',', ' Mali'],
  ['Mali, "West"', ' Maly', ',', '"Mali, ""West"""'],
  ['Mali', '"Maly" ', ',', 'Mali'],
  ['a\nb', '', ',', 'a\\nb'],
])('%j in place of %j is written %j%j', (value, raw, delimiter, expected) => {
  expect(writeCell(value, raw, delimiter)).toBe(expected);
});

describe('a row', () => {
  test.each<[string, readonly string[] | undefined]>([
    ['马里,Mali', ['马里', 'Mali']],
    ['马里,"Mali, ""West""" ,', ['马里', '"Mali, ""West""" ', '']],
    ['"a\nb",x', ['"a\nb"', 'x']],
    ['#a,b', ['#a', 'b']],
    ['\uFEFF马里, ', ['\uFEFF马里', ' ']],
    ['', ['']],
    ['a\nb', undefined],
    ['a\n', undefined],
    ['a,"b', undefined],
    ['"a"b,c', undefined],
  ])('%j has the cells %j', (row, cells) => {
    expect(splitRow(row, ',')).toEqual(cells);
  });

  test('that is written is read as what it was made of', () => {
    const random = randomFrom(19790204);
    const parts = [
      '马里',
      '𠮷',
      '"',
      '""',
      ',',
      '\t',
      '\n',
      '\r\n',
      '\r',
      '\\',
      '\\\\',
      '|',
      '#',
      'a',
      ' ',
      '﻿',
      '{x}',
    ] as const;
    for (let round = 0; round < 2000; round += 1) {
      const delimiter = pick(random, [',', '\t'] as const);
      const values = Array.from({ length: 3 }, () =>
        Array.from({ length: random(6) }, () => pick(random, parts)).join(''),
      );
      const row = ['x', ...values.map((value) => writeCell(value, '', delimiter))].join(delimiter);
      const { rows, problems } = readRows(`x${delimiter}y\n${row}\n`);
      const cells = rows[1]?.cells.slice(1).map((cell) => unescapeCell(cell.text.trim()));
      expect([row, problems, cells]).toEqual([row, [], values.map((value) => unescapeCell(value.trim()))]);
      expect(
        splitRow(row, delimiter)
          ?.slice(1)
          .map((raw) => cellText(raw, delimiter)),
      ).toEqual(values.map(plainCell));
    }
  });
});
