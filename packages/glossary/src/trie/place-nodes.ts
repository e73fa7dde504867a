import type { EncodedKeys } from './encode-keys.js';
import { createSlots } from './slots.js';

/**
 * Lays sorted, different keys out as the nodes of a {@link Trie}: level by level, so that what every search reads lies
 * together, but what only one key has at once and in a row. `ids` are the ids of the keys in sorted order. Time in
 * proportion to the length of the keys.
 */
export function placeNodes({ codes, starts }: EncodedKeys, ids: Int32Array, codeCount: number): Int32Array {
  const keyCount = ids.length;
  const slots = createSlots(keyCount * 2, codeCount);
  const childCodes = new Uint16Array(codeCount);
  const childLows = new Uint32Array(codeCount + 1);

  // Reads below are in bounds: keys, their codes up to the closing 0, and slots that were taken.
  function placeRest(first: number, key: number, depth: number): void {
    let node = first;
    for (let at = (starts[key] as number) + depth; ; at += 1) {
      const code = codes[at] as number;
      if (code === 0) break;
      const base = slots.placeOne(code);
      slots.nodes[node] = 2 * base;
      const child = 2 * (base + code);
      slots.nodes[child + 1] = node;
      node = child;
    }
    slots.nodes[node] = ~(ids[key] as number);
  }

  /** Ranges of two keys and more that share a beginning: node, first key, end. */
  let level = [0, 0, keyCount];
  slots.take(0);
  for (let depth = 0; level.length > 0; depth += 1) {
    const next: number[] = [];
    for (let index = 0; index < level.length; index += 3) {
      const node = level[index] as number;
      const high = level[index + 2] as number;
      let count = 0;
      let previous = -1;
      for (let key = level[index + 1] as number; key < high; key += 1) {
        const code = codes[(starts[key] as number) + depth] as number;
        if (code === previous) continue;
        previous = code;
        childCodes[count] = code;
        childLows[count] = key;
        count += 1;
      }
      childLows[count] = high;
      let base = 0;
      // The root's children stand at their codes, so that a search begins without reading the root.
      if (node === 0) for (let child = 0; child < count; child += 1) slots.take(childCodes[child] as number);
      else base = count === 1 ? slots.placeOne(previous) : slots.place(childCodes, count);
      slots.nodes[node] = 2 * base + (count > 0 && childCodes[0] === 0 ? 1 : 0);
      for (let child = 0; child < count; child += 1) {
        const code = childCodes[child] as number;
        const low = childLows[child] as number;
        const end = childLows[child + 1] as number;
        const at = 2 * (base + code);
        slots.nodes[at + 1] = node;
        if (code === 0) slots.nodes[at] = ids[low] as number;
        else if (end - low === 1) placeRest(at, low, depth + 1);
        else next.push(at, low, end);
      }
    }
    level = next;
  }
  return slots.finish();
}
