/**
 * Many keys in typed arrays, as {@link buildTrie} makes them and {@link readTrie} views them in a file: plain data that
 * can be sent to a worker. A key is known by its id, an index into whatever list the caller keeps.
 *
 * Texts and keys are compared by **codes**: every UTF-16 code unit has a dense code, folded, so 达 and 達 share one. The
 * **nodes** are a double array: at an even index `n` stands the value of a node, at `n + 1` its check, the index of
 * its parent (-1 where nothing stands). The root is node 0, and the child of the node `n` by the code `c` is
 * `(nodes[n] & ~1) + 2 * c`, if the check there is `n`. A value is one of
 * - negative: a key ends here and none goes on; its id is `~value`;
 * - even: no key ends here; the children's base;
 * - odd: the base with 1 added; a key ends here, whose id is the value of the child by code 0.
 *
 * The **filter** has a bit for each two codes with which a key begins, so that most places of a text cost two reads.
 */
export interface Trie {
  /** Different keys; their ids are 0 to `keyCount - 1`. */
  readonly keyCount: number;
  /** Code units of the longest key. */
  readonly longest: number;
  /** The code of each of the 65,536 code units; 0 for those that no key holds. */
  readonly codes: Uint16Array;
  /** The folded code unit of each code. */
  readonly units: Uint16Array;
  /** Codes from here on are Latin letters and digits, which need the edge of a word; 65,536 when no word edge counts. */
  readonly latinFrom: number;
  /** Values and checks of all nodes, in turn. */
  readonly nodes: Int32Array;
  /**
   * A power of two of bits; that of the codes `a`, `b` is number `(a * filterStride + b)` modulo their number. Signed
   * words, for reading unsigned ones gives numbers that engines do not keep as small integers.
   */
  readonly filter: Int32Array;
  readonly filterStride: number;
}

/** A key in a text. `start`–`end`: UTF-16 code units, end exclusive. */
export interface KeyMatch {
  readonly start: number;
  readonly end: number;
  /** The id of the key. */
  readonly id: number;
}

/**
 * The bytes that the tables of a trie take.
 *
 * @example tableBytes(buildTrie(['马里', '索马里']).trie) // about 134,000: nearly all of it is the table of codes
 */
export function tableBytes({ codes, units, nodes, filter }: Trie): number {
  return codes.byteLength + units.byteLength + nodes.byteLength + filter.byteLength;
}
