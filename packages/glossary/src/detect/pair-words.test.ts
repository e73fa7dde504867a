import { describe, expect, it } from 'vitest';
import { pairWords } from './pair-words.js';

const code = (character: string): number => character.charCodeAt(0);
const wordsAt = (words: ReturnType<typeof pairWords>, pair: string): Record<string, number> => {
  const number = words.find(code(pair.charAt(0)), code(pair.charAt(1)));
  if (number < 0) return {};
  const [from = 0, to = 0] = words.longer.subarray(number, number + 2);
  const longer = words.rests.slice(from, to).map((rest, index) => [pair + rest, words.restCosts[from + index] ?? 0]);
  return { [pair]: words.cost[number] ?? 0, ...Object.fromEntries(longer) };
};

describe('pairWords', () => {
  it('finds words by their first two characters', () => {
    const words = pairWords(
      new Map([
        ['马上', 5],
        ['马来西亚', 7],
        ['马来', 6],
        ['马来人', 8],
      ]),
    );
    expect(wordsAt(words, '马上')).toEqual({ 马上: 5 });
    expect(wordsAt(words, '马来')).toEqual({ 马来: 6, 马来西亚: 7, 马来人: 8 });
    expect(wordsAt(words, '上马')).toEqual({});
  });

  it('knows a pair that only begins longer words', () => {
    expect(wordsAt(pairWords(new Map([['阿司匹林', 3]])), '阿司')).toEqual({
      阿司: Number.POSITIVE_INFINITY,
      阿司匹林: 3,
    });
  });

  it('has nothing without words, and leaves out what is shorter', () => {
    expect(wordsAt(pairWords(new Map()), '马上')).toEqual({});
    expect(
      wordsAt(
        pairWords(
          new Map([
            ['马', 1],
            ['', 2],
          ]),
        ),
        '马上',
      ),
    ).toEqual({});
  });

  it('keeps twenty thousand pairs apart', () => {
    const all = new Map<string, number>();
    for (let first = 0; first < 200; first += 1)
      for (let second = 0; second < 100; second += 1)
        all.set(String.fromCharCode(0x4e00 + first, 0x9fa5 - second), first * 100 + second);
    const words = pairWords(all);
    for (const [word, cost] of all) expect(wordsAt(words, word)).toEqual({ [word]: cost });
    expect(words.find(0x4e00, 0x4e00)).toBe(-1);
    expect(words.find(0xffff, 0xffff)).toBe(-1);
  });
});
