import { beforeAll, describe, expect, test } from 'vitest';
import { loadKnowledge } from './knowledge-node.js';
import type { NameKnowledge } from './name-knowledge.js';
import { readKnowledge } from './read-knowledge.js';
import { type SuggestNamesOptions, suggestNames } from './suggest-names.js';

let knowledge: NameKnowledge;
beforeAll(async () => {
  knowledge = (await loadKnowledge()).knowledge;
});

const english = (name: string, options?: SuggestNamesOptions): readonly string[] =>
  suggestNames(name, knowledge, options).map((one) => one.english);

const names = ['俾斯麦拉·汗·穆罕默迪', '穆塔奇', '福尔加尔', '唐纳德·特朗普', '岸田文雄', '王晓明', '朴哲秀', '阮文雄'];
const givenCountries = [[], ['AF'], ['US'], ['CN'], ['JP'], ['KR', 'US'], ['XX']];

describe('suggestNames', () => {
  test.each([
    ['俾斯麦拉·汗·穆罕默迪', ['AF'], 'Bismillah Khan Mohammadi'],
    ['俾斯麥拉·汗·穆罕默迪', ['AF'], 'Bismillah Khan Mohammadi'],
    ['唐纳德·特朗普', [], 'Donald Trump'],
    ['王晓明', ['CN'], 'Wang Xiaoming'],
    ['王曉明', ['CN'], 'Wang Xiaoming'],
    ['岸田文雄', ['JP'], 'Fumio Kishida'],
  ] as const)('%s of %j is first %s', (name, countries, expected) => {
    expect(english(name, { countries })[0]).toBe(expected);
  });

  test('the person who sounds alike is among the guesses', () => {
    expect(english('穆塔奇', { countries: ['AF'] })).toContain('Amir Khan Muttaqi');
  });

  test('a name in characters is spelled as its country does, too', () => {
    expect(english('朴哲秀', { countries: ['KR'] })).toContain('Park Chul-soo');
    expect(english('阮文雄', { countries: ['VN'] })).toContain('Nguyen Van Hung');
  });

  test('at most five, different, with a chance and a reason', () => {
    for (const name of names)
      for (const countries of givenCountries) {
        const found = suggestNames(name, knowledge, { countries });
        expect(found.length).toBeGreaterThan(0);
        expect(found.length).toBeLessThanOrEqual(5);
        expect(new Set(found.map((one) => one.english)).size).toBe(found.length);
        for (const { score, why, english: text } of found) {
          expect(score).toBeGreaterThan(0);
          expect(score).toBeLessThanOrEqual(1);
          expect(why).not.toBe('');
          expect(why.endsWith('.')).toBe(false);
          expect(text.trim()).not.toBe('');
        }
      }
  });

  test('fewer are the first of more', () => {
    for (const name of names) {
      const all = english(name);
      for (const limit of [0, 1, 2, 5]) expect(english(name, { limit })).toEqual(all.slice(0, limit));
      expect(english(name, { limit: 99 })).toEqual(all);
      expect(english(name, { limit: -1 })).toEqual([]);
    }
  });

  test('a Chinese name of no given country is offered as it sounds and as it is written', () => {
    expect(english('王晓明')).toContain('Wang Xiaoming');
  });

  test.each(['', ' ', 'Kabul', '123', '，'])('%j is no name', (name) => {
    expect(suggestNames(name, knowledge)).toEqual([]);
  });

  test('without a model there is nothing, or what characters alone say', () => {
    const { knowledge: bare } = readKnowledge([]);
    for (const name of names) expect(suggestNames(name, bare)).toEqual([]);
    const { suggester: _, ...written } = knowledge;
    expect(suggestNames('穆塔奇', written, { countries: ['AF'] })).toEqual([]);
    expect(suggestNames('王晓明', written, { countries: ['CN'] })[0]?.english).toBe('Wang Xiaoming');
  });
});
