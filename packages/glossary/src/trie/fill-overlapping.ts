import type { Trie } from './trie.js';

/**
 * Writes all matches of a text from `from` on into `matches` as start, end, id, by start and then by end, and gives the
 * number of elements written. Ends before a place whose matches might not all find room; the next call goes on one after
 * the last start. `matches` must have room for three times the longest key. Allocates nothing.
 */
export function fillOverlapping(trie: Trie, text: string, from: number, matches: Int32Array): number {
  const { codes, nodes, filter, filterStride, latinFrom, longest } = trie;
  const mask = filter.length * 32 - 1;
  const length = text.length;
  const lastFilled = matches.length - 3 * longest;
  let filled = 0;

  // In bounds for the reasons that fillLeftmost gives.
  for (let start = from; start < length && filled <= lastFilled; start += 1) {
    const first = codes[text.charCodeAt(start)] as number;
    let next = start + 1 < length ? (codes[text.charCodeAt(start + 1)] as number) : 0;
    const bit = (Math.imul(first, filterStride) + next) & mask;
    if ((((filter[bit >>> 5] as number) >>> bit) & 1) === 0) continue;
    if (nodes[2 * first + 1] !== 0) continue;
    if (first >= latinFrom && start > 0 && (codes[text.charCodeAt(start - 1)] as number) >= latinFrom) continue;

    let node = 2 * first;
    let code = first;
    for (let end = start + 1; ; ) {
      const value = nodes[node] as number;
      const base = value & ~1;
      if ((value < 0 || (value & 1) === 1) && !(code >= latinFrom && next >= latinFrom)) {
        matches[filled] = start;
        matches[filled + 1] = end;
        matches[filled + 2] = value < 0 ? ~value : (nodes[base] as number);
        filled += 3;
      }
      if (value < 0 || next === 0) break;
      const child = base + 2 * next;
      if (nodes[child + 1] !== node) break;
      node = child;
      code = next;
      end += 1;
      next = end < length ? (codes[text.charCodeAt(end)] as number) : 0;
    }
  }
  return filled;
}
