import { describe, expect, test } from 'vitest';
import { linePlaces } from './line-places.js';

describe('linePlaces', () => {
  test.each([
    ['', 0, 0, 0],
    ['喀布尔', 2, 0, 2],
    ['喀布尔', 99, 0, 99],
    ['喀布尔\n多哈', 3, 0, 3],
    ['喀布尔\n多哈', 4, 1, 0],
    ['喀布尔\r\n多哈', 5, 1, 0],
    ['喀布尔\r多哈', 5, 1, 1],
    ['\n\n𠮷野家\n', 4, 2, 2],
    ['\n\n', 2, 2, 0],
    // Only those that the editor breaks lines at.
    ['喀\u2028布', 2, 0, 2],
  ])('%j at %i', (text, offset, line, character) => {
    expect(linePlaces(text)(offset)).toEqual({ line, character });
  });

  test('agrees with counting', () => {
    const text = '甲乙\n\r\n丙\r丁戊\n'.repeat(30);
    const places = linePlaces(text);
    let [line, character] = [0, 0];
    for (let offset = 0; offset < text.length; offset += 1) {
      expect(places(offset)).toEqual({ line, character });
      const ends = text[offset] === '\n' || (text[offset] === '\r' && text[offset + 1] !== '\n');
      [line, character] = ends ? [line + 1, 0] : [line, character + 1];
    }
  });
});
