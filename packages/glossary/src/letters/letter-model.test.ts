import { describe, expect, test } from 'vitest';
import { learnLetters } from './letter-model.js';

const pairs = [
  ['马里', 'mali'],
  ['索马里', 'somali'],
  ['里加', 'riga'],
  ['加纳', 'ghana'],
  ['巴拿马', 'panama'],
  ['古巴', 'cuba'],
  ['巴林', 'bahrain'],
  ['马拉维', 'malawi'],
  ['拉巴特', 'rabat'],
  ['多哈', 'doha'],
  ['哈马', 'hama'],
  ['马拉加', 'malaga'],
  ['加里', 'gary'],
  ['索菲亚', 'sofia'],
  ['利马', 'lima'],
].map(([zh = '', en = '']) => ({ zh, en }));
const model = learnLetters(pairs);

describe('learnLetters', () => {
  test('deals out the letters as a reader would', () => {
    expect(model.fit({ zh: '马拉加', en: 'malaga' })?.pieces).toEqual([
      ['马', 'ma'],
      ['拉', 'la'],
      ['加', 'ga'],
    ]);
  });

  test('a name that was never seen fits when its characters say what they usually say', () => {
    const right = model.fit({ zh: '巴马拉', en: 'bamara' });
    const wrong = model.fit({ zh: '巴马拉', en: 'tokyo' });
    expect(right?.cost).toBeLessThan((wrong?.cost ?? 0) / 2);
  });

  test('the costs of stretches that grow to the left are those of the best fits', () => {
    const cost = model.costs();
    for (const zh of ['加', '拉加', '马拉加', '索马拉加', '里', '马里', '巴马里'])
      for (const en of ['malaga', 'mali', 'somali'])
        expect(cost(zh, en)).toBeCloseTo(model.fit({ zh, en })?.cost ?? Number.NaN, 6);
    expect(cost('', 'mali')).toBeUndefined();
    expect(cost('里', 'somaliabcdefghijkl')).toBeUndefined();
  });

  test('a pair that was learned from is judged without its own testimony', () => {
    const odd = [...pairs, { zh: '京都', en: 'zzz' }];
    const own = learnLetters(odd);
    const pair = { zh: '京都', en: 'zzz' };
    expect(own.fit(pair, { known: true })?.cost).toBeGreaterThan((own.fit(pair)?.cost ?? 0) + 2);
  });

  test('the pieces put together are the two sides', () => {
    for (const pair of pairs) {
      const fit = model.fit(pair);
      expect(fit?.pieces.map(([character]) => character).join('')).toBe(pair.zh);
      expect(fit?.pieces.map(([, letters]) => letters).join('')).toBe(pair.en);
    }
  });

  test('nothing on a side, or too many letters for the characters, fits not at all', () => {
    expect(model.fit({ zh: '', en: 'mali' })).toBeUndefined();
    expect(model.fit({ zh: '马里', en: '' })).toBeUndefined();
    expect(model.fit({ zh: '马', en: 'constantinople' })).toBeUndefined();
  });
});
