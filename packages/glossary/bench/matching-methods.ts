import { createRequire } from 'node:module';
import { AhoCorasick as MonyoneFast } from '@monyone/aho-corasick/fast';
import { AhoCorasick as MonyoneGreedy } from '@monyone/aho-corasick/greedy';
import ModernFast from 'modern-ahocorasick/fast';
import { buildTrie, findMatches } from '../src/trie/index.js';
import { buildMapTrie } from './map-trie.js';

/** A way to find names; `build` gives a function that counts the matches of a text. */
export interface Method {
  readonly name: string;
  /** Matches that a right answer counts: of the leftmost-longest ones, or of all. */
  readonly counts: 'leftmost' | 'all';
  /** From npm, so that its best stands for what others reach. */
  readonly isPeer: boolean;
  readonly build: (keys: readonly string[]) => (text: string) => number;
}

interface FastScanner {
  search(text: string): readonly unknown[];
}
// fastscan has no types; its README shows this constructor and method.
const FastScan = createRequire(import.meta.url)('fastscan') as new (words: string[]) => FastScanner;

const own = (semantics: 'leftmost-longest' | 'overlapping') => (keys: readonly string[]) => {
  const { trie } = buildTrie(keys, { wordEdges: 'none' });
  return (text: string) => findMatches(trie, text, { semantics }).length / 3;
};

export const methods: readonly Method[] = [
  { name: 'yiming trie', counts: 'leftmost', isPeer: false, build: own('leftmost-longest') },
  { name: 'yiming trie, overlapping', counts: 'all', isPeer: false, build: own('overlapping') },
  { name: 'Map trie', counts: 'leftmost', isPeer: false, build: buildMapTrie },
  {
    name: '@monyone/aho-corasick/greedy',
    counts: 'leftmost',
    isPeer: true,
    build: (keys) => {
      const matcher = new MonyoneGreedy([...keys]);
      return (text) => matcher.matchInText(text).length;
    },
  },
  {
    name: '@monyone/aho-corasick/fast',
    counts: 'all',
    isPeer: true,
    build: (keys) => {
      const matcher = new MonyoneFast([...keys]);
      return (text) => matcher.matchInText(text).length;
    },
  },
  {
    name: 'fastscan',
    counts: 'all',
    isPeer: true,
    build: (keys) => {
      const matcher = new FastScan([...keys]);
      return (text) => matcher.search(text).length;
    },
  },
  {
    name: 'modern-ahocorasick/fast',
    counts: 'leftmost',
    isPeer: true,
    build: (keys) => {
      const matcher = new ModernFast([...keys]);
      // Line by line: its time grows with the square of a text's length.
      return (text) => {
        let count = 0;
        for (const line of text.split('\n')) count += matcher.search(line, { strategy: 'leftmost-longest' }).length;
        return count;
      };
    },
  },
  {
    name: 'RegExp alternation',
    counts: 'leftmost',
    isPeer: true,
    build: (keys) => {
      const longestFirst = [...keys].sort((a, b) => b.length - a.length);
      const pattern = new RegExp(longestFirst.join('|'), 'g');
      return (text) => {
        let count = 0;
        for (const _ of text.matchAll(pattern)) count += 1;
        return count;
      };
    },
  },
];

/** The least that reading a text costs. */
export function floor(text: string): number {
  let sum = 0;
  for (let at = 0; at < text.length; at += 1) sum = (sum + text.charCodeAt(at)) | 0;
  return sum;
}
