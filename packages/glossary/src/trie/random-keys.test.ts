import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldCode } from '../match/fold.js';
import { buildTrie } from './build-trie.js';
import { findMatches, forEachMatch } from './find-matches.js';
import { naiveKeys, naiveScan } from './fixtures/naive-scan.js';
import { keysWithPrefix, listKeys } from './list-keys.js';
import { keyId, longestAt } from './look-up.js';
import { scanMany } from './scan-many.js';
import { readTrie, writeTrie } from './trie-file.js';

const textOf = (units: readonly string[], maxLength: number) =>
  fc.array(fc.constantFrom(...units), { maxLength }).map((parts) => parts.join(''));
/** So few characters that keys overlap; both scripts, full width, Latin, halves of astral characters, U+0000. */
const alphabets = [
  ['马', '馬', '里', '索'],
  ['甲', 'A', 'Ａ', 'b', '1', '·', '．'],
  ['\ud842', '\udfb7', '𠮷', '里', '\0'],
  ['a', 'e\u0301', '里', ' '],
] as const;
const cases = fc.constantFrom(...alphabets).chain((units) =>
  fc.record({
    keys: fc.array(textOf(units, 5), { maxLength: 12 }),
    more: fc.array(textOf(units, 4), { maxLength: 6 }),
    text: textOf(units, 40),
  }),
);
const runs = { numRuns: 400 };

describe('random keys in random texts', () => {
  it('gives what a naive scanner gives, before and after writing', () => {
    const property = fc.property(
      cases,
      fc.constantFrom('latin' as const, 'none' as const),
      ({ keys, text }, wordEdges) => {
        const options = { fold: foldCode, wordEdges };
        const { trie } = buildTrie(keys, options);
        const read = readTrie(writeTrie(trie));
        for (const semantics of ['leftmost-longest', 'leftmost-first', 'overlapping'] as const) {
          const expected = naiveScan(keys, text, { ...options, semantics });
          expect([...findMatches(trie, text, { semantics })]).toEqual(expected);
          expect([...findMatches(read, text, { semantics })]).toEqual(expected);
          const reported: number[] = [];
          forEachMatch(read, text, (start, end, id) => reported.push(start, end, id), { semantics });
          expect(reported).toEqual(expected);
        }
      },
    );
    fc.assert(property, runs);
  });

  it('looks up, lists and completes every key', () => {
    const property = fc.property(cases, ({ keys, text }) => {
      const { trie, ids } = buildTrie(keys, { fold: foldCode });
      const known = naiveKeys(keys, foldCode);
      expect(listKeys(trie)).toEqual(known);
      expect(keys.map((key, at) => (key === '' ? ids[at] === -1 : ids[at] === keyId(trie, key)))).not.toContain(false);
      const [folded = ''] = naiveKeys([text], foldCode);
      expect(keyId(trie, text)).toBe(text !== '' && known.includes(folded) ? known.indexOf(folded) : undefined);
      const prefix = folded.slice(0, 1);
      const expected = known.filter((key) => key.startsWith(prefix)).sort();
      expect(keysWithPrefix(trie, prefix, 100).map(({ key }) => key)).toEqual(expected);
      expect(keysWithPrefix(trie, prefix, 2).map(({ key, id }) => [key, id])).toEqual(
        expected.slice(0, 2).map((key) => [key, known.indexOf(key)]),
      );
    });
    fc.assert(property, runs);
  });

  it('finds the longest key at each place', () => {
    const property = fc.property(cases, ({ keys, text }) => {
      const { trie } = buildTrie(keys, { fold: foldCode });
      const all = naiveScan(keys, text, { fold: foldCode, semantics: 'overlapping' });
      for (let start = -1; start <= text.length; start += 1) {
        const at = all.findLastIndex((value, index) => index % 3 === 0 && value === start);
        const expected = at < 0 ? undefined : { start, end: all[at + 1], id: all[at + 2] };
        expect(longestAt(trie, text, start)).toEqual(expected);
      }
    });
    fc.assert(property, runs);
  });

  it('scans two tries as the union of their keys', () => {
    const property = fc.property(cases, ({ keys, more, text }) => {
      const layers = [keys, more].map((layer) => buildTrie(layer, { fold: foldCode }).trie);
      const union = [...keys, ...more];
      const found = naiveScan(union, text, { fold: foldCode });
      const known = naiveKeys(union, foldCode);
      const expected: number[] = [];
      for (let at = 0; at < found.length; at += 3) {
        for (const [index, trie] of layers.entries()) {
          const id = keyId(trie, known[found[at + 2] ?? 0] ?? '');
          if (id !== undefined) expected.push(found[at] ?? 0, found[at + 1] ?? 0, id, index);
        }
      }
      expect([...scanMany(layers, text)]).toEqual(expected);
    });
    fc.assert(property, runs);
  });

  it('takes keys of 200 code units, and thousands of keys that crowd the table', () => {
    const long = '索马里'.repeat(67).slice(0, 200);
    const keys = [long, long.slice(0, 199), `${long.slice(0, 100)}尔`, '马里'];
    const text = `在${long}和${long.slice(0, 150)}`;
    for (const semantics of ['leftmost-longest', 'leftmost-first', 'overlapping'] as const) {
      expect([...findMatches(buildTrie(keys).trie, text, { semantics })]).toEqual(naiveScan(keys, text, { semantics }));
    }
    const many = Array.from({ length: 20_000 }, (_, at) =>
      String.fromCharCode(0x4e00 + ((at * 7) % 97), 0x4e00 + (at % 89), 0x4e00 + ((at * 31) % 5003)),
    );
    const { trie, ids } = buildTrie(many);
    expect(listKeys(trie)).toEqual([...new Set(many)]);
    expect(many.every((key, at) => keyId(trie, key) === ids[at])).toBe(true);
  });

  it('takes every code unit as a key, but not more codes than it can tell', () => {
    const every = Array.from({ length: 0x10000 }, (_, at) => String.fromCharCode(at));
    const { trie } = buildTrie(every.slice(0, 0xfffe), { wordEdges: 'none' });
    expect([...findMatches(trie, '一\0\uffff\ufffd')]).toEqual([0, 1, 0x4e00, 1, 2, 0, 3, 4, 0xfffd]);
    expect(() => buildTrie(every)).toThrow(RangeError);
  });
});
