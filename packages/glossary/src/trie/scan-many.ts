import { fillLeftmost } from './fill-leftmost.js';
import type { Trie } from './trie.js';

/**
 * The leftmost-longest matches over the keys of several tries together, as start, end, id and index of the trie in turn,
 * just as if one trie held them all: layers are merged without building anything anew. Where several tries hold the
 * match, each gives its four numbers, in the order of the tries. Each trie reads the text about once; only what another
 * trie's match covered is read again.
 *
 * @example
 * const user = buildTrie(['塔利班']).trie;
 * const builtin = buildTrie(['阿富汗塔利班', '塔利班']).trie;
 * scanMany([user, builtin], '阿富汗塔利班和塔利班') // 0, 6, 0, 1, 7, 10, 0, 0, 7, 10, 1, 1
 */
export function scanMany(tries: readonly Trie[], text: string): Int32Array {
  const layers = tries.map((trie, index) => ({ trie, index, next: new Int32Array([-1, -1, -1]) }));
  let found = new Int32Array(256);
  let count = 0;
  for (let from = 0; ; ) {
    let start = text.length;
    let end = 0;
    for (const { trie, next } of layers) {
      // What a layer found before is still its next match, unless another layer's match has covered it.
      if ((next[0] ?? 0) < from && fillLeftmost(trie, text, from, 'longest', next) === 0) next.fill(text.length);
      const nextStart = next[0] ?? 0;
      const nextEnd = next[1] ?? 0;
      if (nextStart < start) {
        start = nextStart;
        end = nextEnd;
      } else if (nextStart === start && nextEnd > end) end = nextEnd;
    }
    if (start >= text.length) return found.slice(0, count);
    for (const { index, next } of layers) {
      if (next[0] !== start || next[1] !== end) continue;
      if (count + 4 > found.length) {
        const longer = new Int32Array(2 * found.length);
        longer.set(found);
        found = longer;
      }
      found[count] = start;
      found[count + 1] = end;
      found[count + 2] = next[2] ?? 0;
      found[count + 3] = index;
      count += 4;
    }
    from = end;
  }
}
