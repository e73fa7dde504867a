import type { Trie } from './trie.js';

/**
 * Writes the matches of a text from `from` on into `matches` as start, end, id, until it is full or the text ends, and
 * gives the number of elements written. They do not overlap; the next call goes on at the end of the last. At the first
 * place where a key begins, `longest` takes the longest, `first` the one with the lowest id. Allocates nothing.
 */
export function fillLeftmost(
  trie: Trie,
  text: string,
  from: number,
  prefer: 'longest' | 'first',
  matches: Int32Array,
): number {
  const { codes, nodes, filter, filterStride, latinFrom } = trie;
  const mask = filter.length * 32 - 1;
  const length = text.length;
  const preferFirst = prefer === 'first';
  let filled = 0;
  if (from >= length) return filled;

  // Indexed reads are in bounds: `codes` holds every code unit, a bit is masked, and the nodes end with a margin for
  // every code. In a corrupt table they may give `undefined`, which equals no check and ends the walk.
  let start = from;
  let first = codes[text.charCodeAt(start)] as number;
  while (start < length) {
    let second = 0;
    let bit = Math.imul(first, filterStride) & mask;
    // Most of the time is spent here. A shift counts by its lowest five bits.
    for (; start + 1 < length; start += 1) {
      second = codes[text.charCodeAt(start + 1)] as number;
      bit = (Math.imul(first, filterStride) + second) & mask;
      if ((((filter[bit >>> 5] as number) >>> bit) & 1) !== 0) break;
      first = second;
    }
    if (start + 1 === length) {
      second = 0;
      bit = Math.imul(first, filterStride) & mask;
      if ((((filter[bit >>> 5] as number) >>> bit) & 1) === 0) return filled;
    }

    let bestEnd = 0;
    let bestId = -1;
    const insideWord = first >= latinFrom && start > 0 && (codes[text.charCodeAt(start - 1)] as number) >= latinFrom;
    if (nodes[2 * first + 1] === 0 && !insideWord) {
      let node = 2 * first;
      let code = first;
      let next = second;
      let end = start + 1;
      for (;;) {
        const value = nodes[node] as number;
        const base = value & ~1;
        if ((value < 0 || (value & 1) === 1) && !(code >= latinFrom && next >= latinFrom)) {
          const id = value < 0 ? ~value : (nodes[base] as number);
          if (!preferFirst || bestId < 0 || id < bestId) {
            bestEnd = end;
            bestId = id;
          }
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

    if (bestEnd === 0) {
      start += 1;
      first = second;
      continue;
    }
    matches[filled] = start;
    matches[filled + 1] = bestEnd;
    matches[filled + 2] = bestId;
    filled += 3;
    if (filled + 3 > matches.length) return filled;
    start = bestEnd;
    if (start < length) first = codes[text.charCodeAt(start)] as number;
  }
  return filled;
}
