import { describe, expect, test } from 'vitest';
import { fold } from './fold.js';
import { buildMatcher } from './matcher.js';

const latin = /^[\p{Script=Latin}0-9]/u;

/** The same by trying every key at every place. */
function naiveFindAll(keys: readonly string[], text: string): string[] {
  const found: string[] = [];
  const haystack = fold(text);
  const fits = (key: string, at: number): boolean =>
    key !== '' &&
    haystack.startsWith(key, at) &&
    !(latin.test(key.charAt(0)) && latin.test(haystack.charAt(at - 1))) &&
    !(latin.test(key.charAt(key.length - 1)) && latin.test(haystack.charAt(at + key.length)));
  for (let at = 0; at < text.length; ) {
    const length = Math.max(
      0,
      ...keys
        .map(fold)
        .filter((key) => fits(key, at))
        .map((key) => key.length),
    );
    if (length > 0) found.push(`${at}:${text.slice(at, at + length)}`);
    at += Math.max(1, length);
  }
  return found;
}

function findAll(keys: readonly string[], text: string): string[] {
  const matcher = buildMatcher(keys.map((key) => [key, key] as const));
  return matcher.findAll(text).map(({ start, end, values }) => {
    expect(values.every((value) => fold(value) === fold(text.slice(start, end)))).toBe(true);
    return `${start}:${text.slice(start, end)}`;
  });
}

describe('buildMatcher', () => {
  test.each<[readonly string[], string, readonly string[]]>([
    [[], '马里', []],
    [['马里'], '', []],
    [['', '马里'], '马里', ['0:马里']],
    [['马里', '索马里'], '索马里和马里', ['0:索马里', '4:马里']],
    [['马里', '索马里'], '索馬里和馬里', ['0:索馬里', '4:馬里']],
    [['馬里'], '马里', ['0:马里']],
    [['鲁塞', '布鲁塞尔'], '在布鲁塞尔见鲁塞', ['1:布鲁塞尔', '6:鲁塞']],
    [['塔利班', '阿富汗塔利班', '阿富汗'], '阿富汗塔利班、塔利班、阿富汗', ['0:阿富汗塔利班', '7:塔利班', '11:阿富汗']],
    [['阿富汗塔利班', '富汗'], '阿富汗塔利', ['1:富汗']],
    [['甲乙丙', '乙丁'], '甲乙丁', ['1:乙丁']],
    [['甲', '甲甲'], '甲甲甲', ['0:甲甲', '2:甲']],
    [['普京', '普京总统'], '普京總统', ['0:普京總统']],
    [['𠮷田', '田'], '𠮷田茂', ['0:𠮷田']],
    [['田'], '𠮷田', ['2:田']],
    [['穆罕默德·汗'], '穆罕默德‧汗、穆罕默德．汗', ['0:穆罕默德‧汗', '7:穆罕默德．汗']],
    [['穆罕默德·汗'], '穆罕默德.汗', []],
    [['AP', 'NATO'], 'AP和ＮＡＴＯ，APEC、xAP、SNATO', ['0:AP', '3:ＮＡＴＯ']],
    [['AP'], '美联社AP电', ['3:AP']],
    [['G7', 'G7峰会'], 'G7峰会 G77 éG7', ['0:G7峰会']],
    [['N·田'], 'AN·田 N·田A', ['5:N·田']],
  ])('%j in %s', (keys, text, expected) => {
    expect(findAll(keys, text)).toEqual(expected);
    expect(naiveFindAll(keys, text)).toEqual(expected);
  });

  test('values of keys that fold alike stand together, in order', () => {
    const matcher = buildMatcher([
      ['馬里', 1],
      ['索马里', 2],
      ['马里', 3],
    ]);
    expect(matcher.findAll('马里')).toEqual([{ start: 0, end: 2, values: [1, 3] }]);
    expect(matcher.get('馬里')).toEqual([1, 3]);
    expect(matcher.get('马')).toEqual([]);
    expect(matcher.get('')).toEqual([]);
  });

  test('equals the naive scanner on random texts', () => {
    let seed = 20210815;
    const random = (below: number): number => {
      seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
      return Math.floor((seed / 2 ** 32) * below);
    };
    const alphabet = [...'马馬里索达達·．AＡé𠮷'];
    const word = (length: number): string =>
      Array.from({ length }, () => alphabet[random(alphabet.length)] ?? '').join('');
    for (let round = 0; round < 300; round += 1) {
      const keys = Array.from({ length: random(12) }, () => word(1 + random(4)));
      const text = word(random(60));
      expect(findAll(keys, text), JSON.stringify({ keys, text })).toEqual(naiveFindAll(keys, text));
    }
  });
});
