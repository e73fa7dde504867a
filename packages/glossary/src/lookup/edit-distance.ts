import { fullPrice } from './sounds.js';

/** What it costs to write the character `b` of the key for the character at `at` of the query, in quarters of an edit. */
export type PriceOf = (at: number, b: number) => number;

/** Rooms for three rows of the table, used again from key to key. */
export type Rows = readonly [Int32Array, Int32Array, Int32Array];

/** Rooms for keys of at most `length` characters. */
export const rowsFor = (length: number): Rows => [
  new Int32Array(length + 1),
  new Int32Array(length + 1),
  new Int32Array(length + 1),
];

/** Two texts as characters, and what a character costs for another. */
export interface Comparison {
  readonly query: Int32Array;
  /** All keys in one row; the one compared stands at `start`–`end`, end exclusive. */
  readonly keys: Int32Array;
  readonly start: number;
  readonly end: number;
  readonly priceOf: PriceOf;
}

/**
 * The Damerau–Levenshtein distance of two texts in its restricted form (optimal string alignment: what was swapped is not
 * edited again), in quarters of an edit: inserting, leaving out and swapping two neighbours cost an edit each, a
 * replacement what `priceOf` says, at most an edit. Gives a number above `bound` as soon as it is sure to be above it. The
 * cost is the length of the query times that of the key, or times twice the bound where that is less.
 *
 * @example 穆塔奇 for 穆塔基 is 4 where every replacement is an edit; 塔穆 for 穆塔 is 4: a swap.
 */
export function editDistance({ query, keys, start, end, priceOf }: Comparison, bound: number, rows: Rows): number {
  const width = end - start;
  // So far apart may two places be: each step aside is an edit.
  const reach = Math.floor(bound / fullPrice);
  const beyond = bound + 1;
  if (Math.abs(width - query.length) > reach) return beyond;
  let [before, above, row] = rows;
  for (let column = 0; column <= width; column += 1) above[column] = column * fullPrice;
  let smallestAbove = 0;
  for (let line = 1; line <= query.length; line += 1) {
    const from = Math.max(1, line - reach);
    const to = Math.min(width, line + reach);
    row[from - 1] = from === 1 ? line * fullPrice : beyond;
    let smallest = row[from - 1] ?? beyond;
    for (let column = from; column <= to; column += 1) {
      const character = keys[start + column - 1] ?? 0;
      let price = (above[column - 1] ?? 0) + priceOf(line - 1, character);
      const left = (row[column - 1] ?? 0) + fullPrice;
      if (left < price) price = left;
      const up = (above[column] ?? 0) + fullPrice;
      if (up < price) price = up;
      if (
        line > 1 &&
        column > 1 &&
        character === query[line - 2] &&
        query[line - 1] === keys[start + column - 2] &&
        (before[column - 2] ?? 0) + fullPrice < price
      ) {
        price = (before[column - 2] ?? 0) + fullPrice;
      }
      row[column] = price;
      if (price < smallest) smallest = price;
    }
    if (to < width) row[to + 1] = beyond;
    // A swap reaches back over one row, at the price of an edit.
    if (smallest > bound && smallestAbove + fullPrice > bound) return beyond;
    smallestAbove = smallest;
    [before, above, row] = [above, row, before];
  }
  return above[width] ?? 0;
}
