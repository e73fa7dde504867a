import { describe, expect, test } from 'vitest';
import { headlineVerbs, isEdge, isHeadline, isMilitary, isSide, isState, takesAdjective } from './clip-words.js';

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

describe('isMilitary', () => {
  test.each([
    ['美军撤离', true],
    ['美军', true],
    ['美军方', false],
    ['美军官', false],
    ['美军事行动', false],
    ['美军机', false],
    ['美方', false],
    ['美', false],
  ])('%s: %s', (text, expected) => {
    expect(isMilitary(text, 1)).toBe(expected);
  });
});

describe('isState', () => {
  test.each([
    ['加国同意', true],
    ['加国', true],
    ['加国际机场', false],
    ['美国务院', false],
    ['美国防部', false],
    ['加国内', false],
    ['美国会', false],
    ['加拿大', false],
    ['加', false],
  ])('%s: %s', (text, expected) => {
    expect(isState(text, 1)).toBe(expected);
  });
});

describe('isHeadline', () => {
  test.each([
    ['乌称', true],
    ['美拟制裁', true],
    ['俄承认', true],
    ['阿政府', true],
    ['美议员', true],
    ['乌龟', false],
    ['美好', false],
    ['乌', false],
    ['', false],
  ])('%s: %s', (text, expected) => {
    expect(isHeadline(text, 1)).toBe(expected);
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
