import { describe, expect, test } from 'vitest';
import { cutsWord, lastBeginsWord, wordReader, wordsAround } from './word-cuts.js';

/** The place of a name in a text. */
const placeOf = (text: string, name: string): readonly [start: number, end: number] => {
  const start = text.indexOf(name);
  return [start, start + name.length];
};

describe('cutsWord', () => {
  test.each([
    ['他属于德国社会民主党。', '民主党', true],
    ['中国人的朋友', '中国', false],
    ['其中国内有人', '中国', true],
    ['在中国内地', '中国', false],
    ['中国', '中国', false],
    ['，民主党说', '民主党', false],
    ['社会', '会', true],
    ['他说：“民主党”', '民主党', false],
  ])('%s: %s', (text, name, expected) => {
    expect(cutsWord(text, ...placeOf(text, name))).toBe(expected);
  });
});

describe('lastBeginsWord', () => {
  test.each([
    ['西班牙港口关闭', '西班牙港', true],
    ['首都西班牙港举行', '西班牙港', false],
    ['西班牙港', '西班牙港', false],
    ['西班牙的港口', '西班牙', false],
    ['中国和美国', '中国', false],
  ])('%s: %s', (text, name, expected) => {
    expect(lastBeginsWord(text, ...placeOf(text, name))).toBe(expected);
  });
});

describe('wordsAround', () => {
  test.each([
    ['驻阿大使', '阿', { starts: true, ends: true, behind: 0 }],
    ['阿', '阿', { starts: true, ends: true, behind: 0 }],
    ['一位老师', '老', { starts: true, ends: false, behind: 1 }],
    ['一位老师', '师', { starts: false, ends: true, behind: 0 }],
    ['老，师', '老', { starts: true, ends: true, behind: 0 }],
  ])('%s: %s', (text, name, expected) => {
    expect(wordsAround(text, ...placeOf(text, name))).toEqual(expected);
  });
});

describe('wordReader', () => {
  const texts = [
    '他属于德国社会民主党，其中国内有人；西班牙港口关闭。',
    '他屬於德國社會民主黨，其中國內有人；西班牙港口關閉。',
    '\u{20BB7}野说，驻阿大使（Qaem）来自 社会\n民主党',
    // Longer than the longest stretch that is read as a whole.
    `${'德国社会民主党说西班牙港口关闭其中国内有人'.repeat(8)}。驻阿大使。`,
  ];

  test('says the same whatever was asked before', () => {
    for (const text of texts) {
      const ordered = wordReader(text);
      const places = Array.from(text, (_, start) => [1, 2, 3, 5].map((length) => [start, start + length] as const))
        .flat()
        .filter(([, end]) => end <= text.length);
      expect(places.length).toBeGreaterThan(60);
      for (const [start, end] of places) {
        expect(ordered.cutsWord(start, end)).toBe(cutsWord(text, start, end));
        expect(ordered.lastBeginsWord(start, end)).toBe(lastBeginsWord(text, start, end));
        expect(ordered.wordsAround(start, end)).toEqual(wordsAround(text, start, end));
      }
      const backwards = wordReader(text);
      for (const [start, end] of places.toReversed())
        expect(backwards.wordsAround(start, end)).toEqual(wordsAround(text, start, end));
    }
  });

  test('a text without any pause is read around the place', () => {
    const text = `${'德国社会民主党'.repeat(40)}西班牙港口关闭`;
    const [start, end] = placeOf(text, '西班牙港');
    expect(wordReader(text).lastBeginsWord(start, end)).toBe(true);
    expect(wordReader(text).cutsWord(4, 7)).toBe(true);
  });
});
