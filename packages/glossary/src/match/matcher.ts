import { buildTrie, findMatches, keyId } from '../trie/index.js';
import { foldCode } from './fold.js';

/** A key found in a text. `start`–`end`: UTF-16 code units, end exclusive. `values` are those of all keys that fold alike. */
export interface Match<V> {
  readonly start: number;
  readonly end: number;
  readonly values: readonly V[];
}

/** Finds many keys in a text. */
export interface Matcher<V> {
  /**
   * All matches, leftmost-longest, without overlaps, in order. At each place the longest key wins and the search goes on
   * after it, so with the keys 马里 and 索马里 the text 索马里 gives only 索马里. Not linear: the cost is the text's length
   * times, at worst, the length of the longest key, for every place may hold the beginning of one.
   */
  findAll(text: string): readonly Match<V>[];
  /** The values of exactly this key, folded; empty when there is none. */
  get(key: string): readonly V[];
}

/**
 * Builds a matcher over keys of any script. Keys and texts are folded ({@link fold}) for the comparison only, so 馬里
 * matches 马里 and offsets stay those of the text. A key that begins or ends with a Latin letter or digit needs the edge
 * of a word there: AP is not found in APEC. Values of keys that fold alike are kept together in the order given; empty
 * keys are skipped. Keys may have any length, but searching is as slow as the longest is long: keep them short, as the
 * reader of glossaries does, whose renderings have 200 code units at most.
 *
 * @example buildMatcher([['马里', 'Mali'], ['索马里', 'Somalia']]).findAll('索馬里和马里')
 * // [{ start: 0, end: 3, values: ['Somalia'] }, { start: 4, end: 6, values: ['Mali'] }]
 */
export function buildMatcher<V>(keys: Iterable<readonly [string, V]>): Matcher<V> {
  const pairs = [...keys];
  const { trie, ids } = buildTrie(
    pairs.map(([key]) => key),
    { fold: foldCode },
  );
  // An array that grows takes room for 17 values at once, and nearly all keys have one.
  const values = new Array<V[] | undefined>(trie.keyCount);
  for (const [index, [, value]] of pairs.entries()) {
    const id = ids[index] ?? 0;
    const same = values[id];
    if (same === undefined) values[id] = [value];
    else same.push(value);
  }
  return {
    findAll: (text) => {
      const found = findMatches(trie, text);
      return Array.from({ length: found.length / 3 }, (_, index) => ({
        start: found[3 * index] ?? 0,
        end: found[3 * index + 1] ?? 0,
        values: values[found[3 * index + 2] ?? -1] ?? [],
      }));
    },
    get: (key) => {
      const id = keyId(trie, key);
      return id === undefined ? [] : (values[id] ?? []);
    },
  };
}
