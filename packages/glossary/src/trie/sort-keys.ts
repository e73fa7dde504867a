import type { EncodedKeys } from './encode-keys.js';

/** Ranges up to this size are sorted by insertion, which beats counting there. */
const smallRange = 24;

/**
 * The order of keys by their codes, stable, as indices of keys: a radix sort from the first code on, so that a million
 * names take some tenths of a second where comparing strings takes seconds. Time in proportion to the codes that tell
 * the keys apart.
 *
 * @example // 索马里, 马里, 马达 with the codes 索 4, 马 1, 里 2, 达 3 → 1, 2, 0
 */
export function sortKeys({ codes, starts }: EncodedKeys, codeCount: number): Uint32Array {
  const keyCount = starts.length - 1;
  const order = new Uint32Array(keyCount).map((_, index) => index);
  const moved = new Uint32Array(keyCount);
  const counts = new Uint32Array(codeCount);
  const present = new Uint16Array(codeCount);

  // Reads here are in bounds: `order` holds indices of keys, and no key is read past its closing 0.
  const codeAt = (position: number, depth: number): number =>
    codes[(starts[order[position] as number] as number) + depth] as number;

  function insert(low: number, high: number, depth: number): void {
    for (let position = low + 1; position < high; position += 1) {
      const key = order[position] as number;
      const from = (starts[key] as number) + depth;
      let to = position;
      for (; to > low; to -= 1) {
        const other = order[to - 1] as number;
        let left = (starts[other] as number) + depth;
        let right = from;
        while (codes[left] === codes[right] && codes[left] !== 0) {
          left += 1;
          right += 1;
        }
        if ((codes[left] as number) <= (codes[right] as number)) break;
        order[to] = other;
      }
      order[to] = key;
    }
  }

  const stack = [0, keyCount, 0];
  while (stack.length > 0) {
    const depth = stack.pop() ?? 0;
    const high = stack.pop() ?? 0;
    const low = stack.pop() ?? 0;
    if (high - low <= smallRange) {
      insert(low, high, depth);
      continue;
    }
    let kinds = 0;
    for (let position = low; position < high; position += 1) {
      const code = codeAt(position, depth);
      const count = counts[code] as number;
      if (count === 0) present[kinds++] = code;
      counts[code] = count + 1;
    }
    const kindsInOrder = present.subarray(0, kinds).sort();
    let begin = low;
    for (const code of kindsInOrder) {
      const count = counts[code] as number;
      counts[code] = begin;
      if (count > 1 && code !== 0) stack.push(begin, begin + count, depth + 1);
      begin += count;
    }
    for (let position = low; position < high; position += 1) {
      const code = codeAt(position, depth);
      const to = counts[code] as number;
      moved[to] = order[position] as number;
      counts[code] = to + 1;
    }
    order.set(moved.subarray(low, high), low);
    for (const code of kindsInOrder) counts[code] = 0;
  }
  return order;
}
