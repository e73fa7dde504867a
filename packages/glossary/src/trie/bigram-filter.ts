import type { EncodedKeys } from './encode-keys.js';

/** Bits of the filter for each pair of codes in it: more let fewer places of a text pass for nothing, but cost cache. */
const bitsPerPair = 64;
const mostBits = 1 << 24;

/**
 * The filter of a {@link Trie}: a bit for each two codes with which one of the sorted keys begins. A key of one code sets
 * the bits of that code with every other and with 0, the end of the text. Where the pairs of all codes are too many for
 * the space, several share a bit, so a set bit says "perhaps", a clear one "surely not". Linear in the number of keys.
 *
 * @example // of 马里, 马达: the bits of 马 with 里 and of 马 with 达
 */
export function filterBigrams(
  { codes, starts }: EncodedKeys,
  codeCount: number,
): { readonly filter: Int32Array; readonly filterStride: number } {
  const keyCount = starts.length - 1;
  const firstOf = (key: number): number => codes[starts[key] ?? 0] ?? 0;
  const secondOf = (key: number): number => codes[(starts[key] ?? 0) + 1] ?? 0;
  let pairs = 0;
  for (let key = 0; key < keyCount; key += 1) {
    const isNew = key === 0 || firstOf(key) !== firstOf(key - 1) || secondOf(key) !== secondOf(key - 1);
    if (isNew) pairs += secondOf(key) === 0 ? codeCount : 1;
  }
  const wanted = Math.min(codeCount * codeCount, bitsPerPair * pairs, mostBits);
  const bits = Math.max(1024, 2 ** Math.ceil(Math.log2(Math.max(1, wanted))));
  const filter = new Int32Array(bits >> 5);
  const set = (first: number, second: number): void => {
    const bit = (Math.imul(first, codeCount) + second) & (bits - 1);
    filter[bit >> 5] = (filter[bit >> 5] ?? 0) | (1 << (bit & 31));
  };
  if (pairs >= 4 * bits) return { filter: filter.fill(-1), filterStride: codeCount };
  for (let key = 0; key < keyCount; key += 1) {
    if (secondOf(key) !== 0) set(firstOf(key), secondOf(key));
    else for (let second = 0; second < codeCount; second += 1) set(firstOf(key), second);
  }
  return { filter, filterStride: codeCount };
}
