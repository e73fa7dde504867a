import { describe, expect, test } from 'vitest';
import { englishOrdinal, longestNumber, readNumber } from './ordinal.js';

describe('readNumber', () => {
  test.each([
    ['7', 7],
    ['82', 82],
    ['2021', 2021],
    ['13769', 13_769],
    ['８２', 82],
    ['一', 1],
    ['两', 2],
    ['十', 10],
    ['十七', 17],
    ['二十', 20],
    ['八十二', 82],
    ['一百', 100],
    ['一百零五', 105],
    ['一百一十七', 117],
    ['二〇二一', 2021],
  ])('%s is %d', (text, number) => {
    expect(readNumber(text)).toBe(number);
  });

  test.each(['', '零', '0', '届', '第七', '七届', '123456', '1２', '-1', '1.5', ' 7', '八2', '𠮷'])(
    '%j is no number of a name',
    (text) => {
      expect(readNumber(text)).toBeUndefined();
    },
  );

  test('no number below a thousand is longer than the longest that is looked for', () => {
    expect('一百一十七'.length).toBeLessThanOrEqual(longestNumber);
    expect(readNumber('一'.repeat(longestNumber + 1))).toBeUndefined();
  });
});

describe('englishOrdinal', () => {
  test.each([
    [1, '1st'],
    [2, '2nd'],
    [3, '3rd'],
    [4, '4th'],
    [10, '10th'],
    [11, '11th'],
    [12, '12th'],
    [13, '13th'],
    [20, '20th'],
    [21, '21st'],
    [82, '82nd'],
    [101, '101st'],
    [111, '111th'],
    [112, '112th'],
    [117, '117th'],
    [123, '123rd'],
  ])('%d is %s', (number, expected) => {
    expect(englishOrdinal(number)).toBe(expected);
  });
});
