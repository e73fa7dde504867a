import { fillLeftmost } from './fill-leftmost.js';
import { fillOverlapping } from './fill-overlapping.js';
import type { Trie } from './trie.js';

/**
 * Which of the keys that a text holds are matches. With the keys 塔利班 (id 0), 阿富汗 (1), 阿富汗塔利班 (2) the text
 * 阿富汗塔利班 gives
 * - `leftmost-longest`: 阿富汗塔利班. At the first place where a key begins the longest wins, and the search goes on
 *   after it.
 * - `leftmost-first`: 阿富汗, 塔利班. At the first place where a key begins the one with the lowest id wins, and the
 *   search goes on after it.
 * - `overlapping`: 阿富汗, 阿富汗塔利班, 塔利班. Every key at every place, by start and then by end.
 */
export type MatchSemantics = 'leftmost-longest' | 'leftmost-first' | 'overlapping';

export interface MatchOptions {
  /** @default 'leftmost-longest' */
  readonly semantics?: MatchSemantics;
}

/** Fills `matches` from `from` on; gives the number of elements written, 0 at the end of the text. */
function fill(trie: Trie, text: string, from: number, semantics: MatchSemantics, matches: Int32Array): number {
  if (semantics === 'overlapping') return fillOverlapping(trie, text, from, matches);
  return fillLeftmost(trie, text, from, semantics === 'leftmost-first' ? 'first' : 'longest', matches);
}

/** Where to go on after the last match; nowhere when a corrupt table wrote past the end. */
function goOn(semantics: MatchSemantics, matches: Int32Array, filled: number): number {
  const at = semantics === 'overlapping' ? filled - 3 : filled - 2;
  return (matches[at] ?? Number.POSITIVE_INFINITY) + (semantics === 'overlapping' ? 1 : 0);
}

/** Room for this many matches at first, and between two rounds of calls. */
const matchesAtOnce = 256;

/**
 * The matches of a text in order, as start, end and id in turn: UTF-16 code units, end exclusive. Nothing found, or an
 * empty text, gives an empty array. Most places of a text cost two reads; a place where keys begin costs as many steps as
 * the longest of them shares with the text. Lone surrogates match themselves.
 *
 * @example
 * const { trie } = buildTrie(['马里', '索马里', '鲁塞']);
 * findMatches(trie, '索马里和马里在布鲁塞尔') // 0, 3, 1, 4, 6, 0, 8, 10, 2: without the key 布鲁塞尔, 鲁塞 is found in it
 */
export function findMatches(trie: Trie, text: string, options: MatchOptions = {}): Int32Array {
  const { semantics = 'leftmost-longest' } = options;
  let matches = new Int32Array(3 * Math.max(matchesAtOnce, trie.longest));
  let count = 0;
  for (let from = 0; ; ) {
    const filled = fill(trie, text, from, semantics, matches.subarray(count));
    if (filled === 0) return matches.slice(0, count);
    count += filled;
    from = goOn(semantics, matches, count);
    if (count + 3 * trie.longest + 3 > matches.length) {
      const longer = new Int32Array(2 * matches.length);
      longer.set(matches);
      matches = longer;
    }
  }
}

/**
 * Calls back for each match in order, in constant memory. The offsets are those of {@link findMatches}.
 *
 * @example forEachMatch(trie, '索馬里和马里', (start, end, id) => console.log(start, end, id)) // 0 3 1, then 4 6 0
 */
export function forEachMatch(
  trie: Trie,
  text: string,
  report: (start: number, end: number, id: number) => void,
  options: MatchOptions = {},
): void {
  const { semantics = 'leftmost-longest' } = options;
  const matches = new Int32Array(3 * Math.max(matchesAtOnce, trie.longest));
  for (let from = 0; ; ) {
    const filled = fill(trie, text, from, semantics, matches);
    if (filled === 0) return;
    for (let at = 0; at < filled; at += 3) report(matches[at] ?? 0, matches[at + 1] ?? 0, matches[at + 2] ?? 0);
    from = goOn(semantics, matches, filled);
  }
}
