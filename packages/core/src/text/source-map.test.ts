import { describe, expect, it } from 'vitest';
import { sourceSpan, visibleOffset } from './source-map.js';

// 巴拉&middot;汗 behind three characters: 巴 3, 拉 4, · 5–13, 汗 13; then a tag, and 达 at 18.
const map = [
  { visible: 0, length: 2, source: 3, sourceLength: 2 },
  { visible: 2, length: 1, source: 5, sourceLength: 8 },
  { visible: 3, length: 1, source: 13, sourceLength: 1 },
  { visible: 4, length: 1, source: 18, sourceLength: 1 },
];

describe('sourceSpan', () => {
  it.each([
    [0, 1, 3, 4],
    [1, 2, 4, 5],
    [2, 3, 5, 13],
    [1, 4, 4, 14],
    [3, 5, 13, 19],
    [0, 5, 3, 19],
  ])('of %i–%i is %i–%i', (from, to, start, end) => {
    expect(sourceSpan({ map }, from, to)).toEqual({ start, end });
  });

  it.each([
    [0, 0],
    [2, 1],
    [-1, 1],
    [4, 6],
    [5, 6],
  ])('of %i–%i is nothing', (from, to) => {
    expect(sourceSpan({ map }, from, to)).toBeUndefined();
  });

  it('of an empty map is nothing', () => {
    expect(sourceSpan({ map: [] }, 0, 1)).toBeUndefined();
  });
});

describe('visibleOffset', () => {
  it.each([
    [2, undefined],
    [3, 0],
    [4, 1],
    [5, 2],
    [9, 2],
    [12, 2],
    [13, 3],
    [14, 4],
    [17, 4],
    [18, 4],
    [19, undefined],
  ])('at %i is %s', (source, visible) => {
    expect(visibleOffset({ map }, source)).toBe(visible);
  });

  it('in an empty map is nothing', () => {
    expect(visibleOffset({ map: [] }, 0)).toBeUndefined();
  });
});
