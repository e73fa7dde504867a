import { describe, expect, test } from 'vitest';
import { matchesFilter } from './name-filter.js';

const kabul = { names: ['喀布尔', 'Kabul'], said: ['known', '已知', 'place', '地名'] };
const someone = { names: ['扎里夫'], said: ['unknown', '未知', 'person', '人名'] };
const baradar = { names: ['阿卜杜勒·加尼·巴拉达尔', 'Abdul Ghani Baradar'], said: ['known', 'person'] };

describe('matchesFilter', () => {
  test.each([
    ['', true, true],
    ['  ', true, true],
    ['布尔', true, false],
    ['KAB', true, false],
    ['known', true, false],
    ['unknown', false, true],
    ['unkn', false, true],
    ['un', false, false],
    ['已知', true, false],
    ['地名', true, false],
    ['地', false, false],
    ['perso', false, true],
    ['place kabul', true, false],
    ['person kabul', false, false],
    ['.*', false, false],
    ['\\', false, false],
  ])('%j', (filter, first, second) => {
    expect(matchesFilter(filter, kabul)).toBe(first);
    expect(matchesFilter(filter, someone)).toBe(second);
  });

  test('words in any order, parts of several names', () => {
    expect(matchesFilter('baradar abdul', baradar)).toBe(true);
    expect(matchesFilter('加尼 person', baradar)).toBe(true);
    expect(matchesFilter('加尼 kabul', baradar)).toBe(false);
  });
});
