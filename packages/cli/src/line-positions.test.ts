import { expect, test } from 'vitest';
import { linePositions } from './line-positions.js';

test.each([
  ['', 0, 1, 1],
  ['多哈', 1, 1, 2],
  ['多\n哈', 2, 2, 1],
  ['多\r\n哈', 3, 2, 1],
  ['多\r哈', 2, 2, 1],
  ['𠮷\n多', 3, 2, 1],
  ['多\n\n哈', 3, 3, 1],
])('%j at %i is line %i, column %i', (text, offset, line, column) => {
  expect(linePositions(text)(offset)).toEqual({ line, column });
});
