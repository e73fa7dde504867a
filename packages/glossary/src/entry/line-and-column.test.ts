import { expect, test } from 'vitest';
import { lineAndColumn } from './line-and-column.js';

test.each([
  ['', 0, 1, 1],
  ['马里', 1, 1, 2],
  ['马\r\n里', 2, 1, 3],
  ['马\r\n里', 3, 2, 1],
  ['马\r里\n达', 4, 3, 1],
  ['𠮷田', 2, 1, 3],
  ['马里', 99, 1, 3],
])('%j at %i is %i:%i', (text, offset, line, column) => {
  expect(lineAndColumn(text, offset)).toEqual({ line, column });
});
