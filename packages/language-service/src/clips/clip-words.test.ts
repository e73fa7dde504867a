import { describe, expect, test } from 'vitest';
import { headlineVerbs, isEdge, isSide, takesAdjective } from './clip-words.js';

describe('takesAdjective', () => {
  test.each([
    ['阿政府称', true],
    ['美军撤离', true],
    ['俄外长来访', true],
    ['美国务卿', true],
    ['阿问题', false],
    ['阿和谈', false],
    ['阿', false],
    ['', false],
  ])('%s: %s', (text, expected) => {
    expect(takesAdjective(text, 1)).toBe(expected);
  });
});

describe('isSide', () => {
  test.each([
    ['阿方称', true],
    ['阿方', true],
    ['阿方案', false],
    ['美方便', false],
    ['阿方言', false],
    ['阿军', false],
    ['阿', false],
  ])('%s: %s', (text, expected) => {
    expect(isSide(text, 1)).toBe(expected);
  });
});

describe('isEdge', () => {
  test.each([
    ['', true],
    ['，', true],
    ['“', true],
    [' ', true],
    ['·', true],
    ['阿', false],
    ['a', false],
    ['7', false],
    ['𠮷', false],
  ])('%j: %s', (character, expected) => {
    expect(isEdge(character)).toBe(expected);
  });
});

test('every verb of headlines is one character', () => {
  expect([...headlineVerbs].filter((verb) => verb.length !== 1)).toEqual([]);
  expect(headlineVerbs.has('驻')).toBe(true);
});
