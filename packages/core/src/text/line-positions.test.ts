import { expect, test } from 'vitest';
import { linePositions } from './line-positions.js';

test.each([
  ['', 0, 1, 1],
  ['多哈', 0, 1, 1],
  ['多哈', 1, 1, 2],
  ['多\n哈', 1, 1, 2],
  ['多\n哈', 2, 2, 1],
  ['多\r\n哈', 2, 1, 3],
  ['多\r\n哈', 3, 2, 1],
  ['多\r哈\n达', 4, 3, 1],
  ['多\n\n哈', 3, 3, 1],
  ['多\n', 2, 2, 1],
  ['𠮷田', 2, 1, 3],
  ['𠮷\n多', 3, 2, 1],
  ['\uFEFF多哈', 0, 1, 1],
  ['\uFEFF多哈', 1, 1, 1],
  ['\uFEFF多哈', 2, 1, 2],
  ['\uFEFF多\n哈', 3, 2, 1],
  ['多\uFEFF哈', 2, 1, 3],
  ['多\n\uFEFF哈', 3, 2, 2],
  ['\uFEFF', 1, 1, 1],
  ['多哈', 99, 1, 3],
  ['多哈', -1, 1, 1],
])('%j at %i is line %i, column %i', (text, offset, line, column) => {
  expect(linePositions(text)(offset)).toEqual({ line, column });
});

test('equals counting through the text, for every offset', () => {
  const text = '一\r\n\r二\n\n\r\n三𠮷\r';
  const positionOf = linePositions(text);
  for (let offset = 0; offset <= text.length; offset += 1) {
    const ended = [...text.matchAll(/\r\n|\n|\r/g)].filter((match) => match.index + match[0].length <= offset);
    const last = ended.at(-1);
    const column = offset - (last === undefined ? 0 : last.index + last[0].length) + 1;
    expect(positionOf(offset)).toEqual({ line: ended.length + 1, column });
  }
});
