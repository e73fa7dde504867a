import { describe, expect, test } from 'vitest';
import { readPinyin } from '../pinyin/read-pinyin.js';
import { buildNearIndex } from './near-index.js';
import { fullPrice, type ReadSounds, soundOf, soundPrice } from './sounds.js';

/** The same distance by its definition, in edits: what remains of both texts, tried in every way. */
function naiveDistance(query: string, key: string, readSounds: ReadSounds | undefined): number {
  const [a, b] = [[...query], [...key]];
  const known = new Map<number, number>();
  const sounds = (character: string) => (readSounds?.(character) ?? []).map(soundOf);
  const price = (one: string, other: string): number =>
    one === other ? 0 : soundPrice(sounds(one), sounds(other)) / fullPrice;
  function distance(i: number, j: number): number {
    if (i === 0 || j === 0) return i + j;
    const place = i * 1000 + j;
    const before = known.get(place);
    if (before !== undefined) return before;
    const [lastA = '', lastB = ''] = [a[i - 1], b[j - 1]];
    const ways = [distance(i - 1, j) + 1, distance(i, j - 1) + 1, distance(i - 1, j - 1) + price(lastA, lastB)];
    if (i > 1 && j > 1 && lastA === b[j - 2] && a[i - 2] === lastB) ways.push(distance(i - 2, j - 2) + 1);
    const least = Math.min(...ways);
    known.set(place, least);
    return least;
  }
  return distance(a.length, b.length);
}

function search(
  keys: readonly string[],
  query: string,
  bound: number,
  readSounds: ReadSounds | undefined,
): readonly string[] {
  return buildNearIndex(keys, readSounds)
    .search(query, bound)
    .map(({ id, distance }) => `${keys[id]} ${distance}`)
    .sort();
}

describe('with the sounds of characters', () => {
  test.each<[string, readonly string[], number, readonly string[]]>([
    ['穆塔奇', ['穆塔基', '穆塔西', '塔利班'], 1, ['穆塔基 0.25', '穆塔西 1']],
    ['穆塔气', ['穆塔基'], 1, ['穆塔基 0.5']],
    ['木塔机', ['穆塔基'], 0.5, ['穆塔基 0.5']],
    ['穆塔', ['穆塔基'], 1, ['穆塔基 1']],
    ['穆塔基他', ['穆塔基'], 1, ['穆塔基 1']],
    ['塔穆基', ['穆塔基'], 1, ['穆塔基 1']],
    ['穆塔基', ['穆塔基'], 0, ['穆塔基 0']],
    ['穆塔基', ['穆塔西'], 0.75, []],
    ['', ['马', '马里', ''], 1, [' 0', '马 1']],
    ['𠮷田', ['𠮷甲', '田'], 1, ['田 1', '𠮷甲 1']],
    ['马里', [], 2, []],
    ['马里', ['马里'], -1, []],
    ['马里', ['马里'], Number.NaN, []],
  ])('%s in %j, at most %d', (query, keys, bound, expected) => {
    expect(search(keys, query, bound, readPinyin)).toEqual([...expected].sort());
  });
});

test.each<[string, ReadSounds | undefined, string, number]>([
  ['characters with sounds', readPinyin, '马麻里力利塔他达巴帕奇基其气西·𠮷A', 6],
  ['letters', undefined, 'abcdeé', 9],
  ['many letters', undefined, 'abcdefghijklmnopqrstuvwxyz', 6],
])('%s: random keys are found exactly as by comparing all', (_, readSounds, letters, longest) => {
  let seed = 20210815;
  const random = (below: number): number => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    return Math.floor((seed / 2 ** 32) * below);
  };
  const alphabet = [...letters];
  const word = (): string =>
    Array.from({ length: random(longest + 1) }, () => alphabet[random(alphabet.length)] ?? '').join('');
  /** A word with some edits: near ones are rare among random words. */
  const misspelt = (text: string): string => {
    const characters = [...text];
    for (let edits = random(4); edits > 0; edits -= 1) {
      const at = random(characters.length + 1);
      const letter = alphabet[random(alphabet.length)] ?? '';
      const kind = random(4);
      if (kind === 0) characters.splice(at, 0, letter);
      else if (kind === 1) characters.splice(at, 1);
      else if (kind === 2) characters.splice(at, 1, letter);
      else characters.splice(at, 2, ...characters.slice(at, at + 2).reverse());
    }
    return characters.join('');
  };
  for (let round = 0; round < 60; round += 1) {
    const keys = [...new Set(Array.from({ length: 60 }, word))];
    const index = buildNearIndex(keys, readSounds);
    for (let query = 0; query < 10; query += 1) {
      const text = misspelt(keys[random(keys.length)] ?? '') + (random(8) === 0 ? '龘龘' : '');
      const bound = random(13) / 4;
      const expected = keys.flatMap((key) => {
        const distance = naiveDistance(text, key, readSounds);
        return distance <= bound ? [`${key} ${distance}`] : [];
      });
      const found = index.search(text, bound).map(({ id, distance }) => `${keys[id]} ${distance}`);
      expect(found.sort(), JSON.stringify({ keys, text, bound })).toEqual(expected.sort());
    }
  }
});
