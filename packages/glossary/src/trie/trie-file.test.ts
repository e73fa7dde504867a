import { isDeepStrictEqual } from 'node:util';
import { describe, expect, it } from 'vitest';
import { foldCode } from '../match/fold.js';
import { buildTrie } from './build-trie.js';
import { findMatches, forEachMatch } from './find-matches.js';
import { keysWithPrefix, listKeys } from './list-keys.js';
import { longestAt } from './look-up.js';
import { scanMany } from './scan-many.js';
import { packSections, unpackSections } from './sections.js';
import type { Trie } from './trie.js';
import { readTrie, trieFromSections, trieSections, writeTrie } from './trie-file.js';
import { TrieFormatError } from './trie-format-error.js';

const text = '索馬里和马里的AP记者在阿富汗塔利班，APEC，𠮷野';
const { trie } = buildTrie(['马里', '索马里', '塔利班', '阿富汗塔利班', 'AP', '𠮷野', '阿'], { fold: foldCode });
const file = writeTrie(trie);

/** All answers of a trie about one text. */
function answers(of: Trie): unknown {
  const called: number[] = [];
  forEachMatch(of, text, (start, end, id) => called.push(start, end, id));
  return [
    [...findMatches(of, text)],
    [...findMatches(of, text, { semantics: 'leftmost-first' })],
    [...findMatches(of, text, { semantics: 'overlapping' })],
    called,
    [...scanMany([of], text)],
    [...text].map((_, at) => longestAt(of, text, at)),
    keysWithPrefix(of, '', 100),
    listKeys(of),
  ];
}

const expected = answers(trie);

/** The code of the error, or whether the answers are the same. */
function outcome(bytes: Uint8Array, verify: boolean): string {
  try {
    return isDeepStrictEqual(answers(readTrie(bytes, { verify })), expected) ? 'same' : 'other';
  } catch (error) {
    if (error instanceof TrieFormatError) return error.code;
    throw error;
  }
}

const changed = (change: (words: Uint32Array, bytes: Uint8Array) => void): Uint8Array => {
  const bytes = file.slice();
  change(new Uint32Array(bytes.buffer), bytes);
  return bytes;
};

describe('readTrie', () => {
  it('answers as the trie that was written, checked or not', () => {
    expect(outcome(file, true)).toBe('same');
    expect(outcome(file, false)).toBe('same');
    expect(writeTrie(readTrie(file))).toEqual(file);
  });

  it('takes bytes at any offset of a buffer, and copies only where it must', () => {
    for (let offset = 0; offset < 9; offset += 1) {
      const bytes = new Uint8Array(file.length + 20).subarray(offset, offset + file.length);
      bytes.set(file);
      expect(outcome(bytes, true)).toBe('same');
      expect(readTrie(bytes).nodes.buffer === bytes.buffer).toBe(offset % 4 === 0);
    }
  });

  it.each([
    ['an empty file', () => new Uint8Array(0), 'truncated'],
    ['a text', () => new TextEncoder().encode('zh\ten\n马里\tMali'), 'magic'],
    ['another machine', () => changed((words) => words.set([0x04030201], 1)), 'byte-order'],
    ['a newer version', () => changed((words) => words.set([2], 2)), 'version'],
    ['bytes after the end', () => Uint8Array.from([...file, 0, 0, 0, 0, 0, 0, 0, 0]), 'structure'],
    [
      'a changed byte in the tables',
      () => changed((_, bytes) => bytes.fill(9, file.length - 100, file.length - 99)),
      'checksum',
    ],
    ['other sections', () => packSections([{ name: 'entries', bytes: new Uint8Array(5) }]), 'structure'],
    [
      'a table of a size that cannot be',
      () => packSections(trieSections({ ...trie, codes: trie.codes.slice(1) })),
      'structure',
    ],
    ['a filter of no power of two', () => writeTrie({ ...trie, filter: trie.filter.slice(1) }), 'structure'],
  ])('names what is wrong with %s', (_, make, code) => {
    expect(outcome(make(), true)).toBe(code);
  });

  it('names every truncation', () => {
    // Every length of the header, the table of sections and the tables' ends; every 97th within the table of codes.
    for (let length = 0; length < file.length; length += length < 400 || length > file.length - 4000 ? 1 : 97) {
      const part = file.subarray(0, length);
      expect(outcome(part, true), `${length} bytes`).toBe('truncated');
      expect(outcome(part, false), `${length} bytes`).toBe('truncated');
    }
  });

  it('names every one of 2,000 corruptions, and unchecked ends with some answer or error', () => {
    let state = 1;
    const random = (below: number): number => {
      state = (Math.imul(state, 1103515245) + 12345) >>> 0;
      return Math.floor((state / 0x1_0000_0000) * below);
    };
    for (let round = 0; round < 2000; round += 1) {
      // Half of them in the header and in the tables after that of codes, where they do most harm.
      const from = round % 2 === 0 ? 0 : round % 4 === 1 ? file.length - 2500 : 0;
      const span = round % 2 === 0 ? file.length : round % 4 === 1 ? 2500 : 300;
      const bytes = file.slice();
      for (let times = 1 + random(3); times > 0; times -= 1) {
        const at = from + random(span);
        bytes[at] = (bytes[at] ?? 0) ^ (1 + random(255));
      }
      const isSame = bytes.every((byte, at) => byte === file[at]);
      expect(outcome(bytes, true) === 'same', `round ${round}`).toBe(isSame);
      expect(outcome(bytes, true), `round ${round}`).not.toBe('other');
      outcome(bytes, false);
    }
  });
});

describe('sections', () => {
  it('hold several tries and more beside them', () => {
    const other = buildTrie(['布鲁塞尔']).trie;
    const entries = new TextEncoder().encode('马里\tMali');
    const packed = packSections([
      ...trieSections(trie, 'names.'),
      { name: 'entries', bytes: entries },
      ...trieSections(other, 'places.'),
    ]);
    const sections = unpackSections(packed);
    expect(sections.get('entries')).toEqual(entries);
    expect(answers(trieFromSections(sections, 'names.'))).toEqual(expected);
    expect(listKeys(trieFromSections(sections, 'places.'))).toEqual(['布鲁塞尔']);
    expect(() => trieFromSections(sections)).toThrow(TrieFormatError);
  });

  it.each(['', '名字', 'a'.repeat(25), 'names.codes'])('refuse the name "%s"', (name) => {
    const bytes = new Uint8Array(1);
    expect(() =>
      packSections([
        { name: 'names.codes', bytes },
        { name, bytes },
      ]),
    ).toThrow(TypeError);
  });
});
