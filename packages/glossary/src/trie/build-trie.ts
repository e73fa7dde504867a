import { filterBigrams } from './bigram-filter.js';
import { type EncodedKeys, encodeKeys } from './encode-keys.js';
import { placeNodes } from './place-nodes.js';
import { sortKeys } from './sort-keys.js';
import type { Trie } from './trie.js';

export interface TrieOptions {
  /**
   * The code unit that stands for another when texts and keys are compared, such as {@link foldCode}; asked once for
   * each of the 65,536 code units.
   * @default every code unit stands for itself
   */
  readonly fold?: (code: number) => number;
  /**
   * `latin`: where a key begins or ends with a Latin letter or digit, a match needs the edge of a word, so AP is not
   * found in APEC. `none`: a match may stand anywhere.
   * @default 'latin'
   */
  readonly wordEdges?: 'latin' | 'none';
}

export interface BuiltTrie {
  readonly trie: Trie;
  /**
   * The id of each key in the order given, -1 for the empty key. Ids count from 0 in the order in which different
   * keys, folded, first came, so keys that fold alike share one.
   */
  readonly ids: Int32Array;
}

/** The first of each run of equal keys: their codes in a row, and for each key of all the first that equals it. */
function dropEqual({ codes, starts }: EncodedKeys, order: Uint32Array): { encoded: EncodedKeys; firsts: Int32Array } {
  const distinct = new Uint16Array(codes.length);
  const distinctStarts = new Uint32Array(order.length + 1);
  const firsts = new Int32Array(order.length).fill(-1);
  let count = 0;
  let first = -1;
  let end = 0;
  for (const key of order) {
    // In bounds: `order` holds indices of keys, and the codes of a key end with a 0.
    const from = starts[key] as number;
    const length = (starts[key + 1] as number) - from;
    if (length === 1) continue;
    let same = 0;
    if (first >= 0) {
      const previous = distinctStarts[count - 1] as number;
      while (same < length && distinct[previous + same] === codes[from + same]) same += 1;
    }
    if (same < length) {
      for (let at = 0; at < length; at += 1) distinct[end + at] = codes[from + at] as number;
      end += length;
      count += 1;
      distinctStarts[count] = end;
      first = key;
    }
    firsts[key] = first;
  }
  return { encoded: { codes: distinct.subarray(0, end), starts: distinctStarts.subarray(0, count + 1) }, firsts };
}

/**
 * Builds a trie of keys of any script. The empty key is left out; keys may hold any code unit, lone surrogates and
 * U+0000 too. Linear in the length of the keys; a million names take about a second and some 30 MB of tables.
 * @throws RangeError when the keys hold more than 65,534 different code units.
 *
 * @example
 * const { trie, ids } = buildTrie(['马里', '索马里', '馬里'], { fold: foldCode });
 * // ids: 0, 1, 0
 * findMatches(trie, '索馬里和马里') // 0, 3, 1, 4, 6, 0: 索馬里 is key 1, 马里 key 0
 */
export function buildTrie(keys: Iterable<string>, options: TrieOptions = {}): BuiltTrie {
  const { fold = (code) => code, wordEdges = 'latin' } = options;
  const list = Array.isArray(keys) ? (keys as readonly string[]) : Array.from(keys);
  const { map, encoded } = encodeKeys(list, fold, wordEdges === 'latin');
  const codeCount = map.units.length;
  const order = sortKeys(encoded, codeCount);
  const { encoded: distinct, firsts } = dropEqual(encoded, order);

  const ids = new Int32Array(list.length).fill(-1);
  let keyCount = 0;
  let longest = 0;
  for (const [index, first] of firsts.entries()) {
    if (first === index) {
      ids[index] = keyCount++;
      longest = Math.max(longest, list[index]?.length ?? 0);
    } else if (first >= 0) ids[index] = ids[first] ?? -1;
  }
  const sortedIds = new Int32Array(keyCount);
  let sorted = 0;
  for (const key of order) if (firsts[key] === key) sortedIds[sorted++] = ids[key] ?? -1;

  const nodes = placeNodes(distinct, sortedIds, codeCount);
  return { trie: { keyCount, longest, ...map, nodes, ...filterBigrams(distinct, codeCount) }, ids };
}
