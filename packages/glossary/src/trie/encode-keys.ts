import { type CodeMap, mapCodes } from './code-map.js';

/** Keys as codes, one after another, each closed by a code 0. */
export interface EncodedKeys {
  readonly codes: Uint16Array;
  /** Where each key begins in `codes`, and the end of the last. */
  readonly starts: Uint32Array;
}

/**
 * Folds keys and writes them as dense codes. Linear in their length.
 * @throws RangeError when the keys hold more than 65,534 different code units.
 *
 * @example // 马里, 马达 → codes 1 3 0 1 2 0, starts 0 3 6
 */
export function encodeKeys(
  keys: readonly string[],
  fold: (code: number) => number,
  latinEdges: boolean,
): { readonly map: CodeMap; readonly encoded: EncodedKeys } {
  const folded = new Uint16Array(0x10000);
  for (let code = 0; code < folded.length; code += 1) folded[code] = fold(code);
  const counts = new Uint32Array(0x10000);
  const starts = new Uint32Array(keys.length + 1);
  let total = 0;
  for (const [index, key] of keys.entries()) {
    for (let at = 0; at < key.length; at += 1) {
      // In bounds: both tables hold every code unit.
      const unit = folded[key.charCodeAt(at)] as number;
      counts[unit] = (counts[unit] as number) + 1;
    }
    total += key.length + 1;
    starts[index + 1] = total;
  }

  const map = mapCodes(folded, counts, latinEdges);
  const codes = new Uint16Array(total);
  let to = 0;
  for (const key of keys) {
    for (let at = 0; at < key.length; at += 1) codes[to++] = map.codes[key.charCodeAt(at)] as number;
    to += 1;
  }
  return { map, encoded: { codes, starts } };
}
