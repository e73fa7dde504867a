import { describe, expect, test } from 'vitest';
import { nearestText } from './nearest-text.js';

describe('nearestText', () => {
  test.each([
    ['喀布尔和喀布尔', '喀布尔', 0, 0],
    ['喀布尔和喀布尔', '喀布尔', 4, 4],
    ['喀布尔和喀布尔', '喀布尔', 1, 0],
    ['喀布尔和喀布尔', '喀布尔', 3, 4],
    ['新的一行\n在喀布尔', '喀布尔', 1, 6],
    ['喀布尔', '喀布尔', 99, 0],
    ['多哈', '喀布尔', 1, 1],
    ['', '喀布尔', 0, 0],
    ['喀布尔', '', 2, 2],
    ['𠮷野家', '野家', 0, 2],
  ])('%j %j from %i', (text, wanted, start, expected) => {
    expect(nearestText(text, wanted, start)).toBe(expected);
  });
});
