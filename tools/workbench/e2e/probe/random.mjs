/**
 * Random numbers that are the same in every run.
 */

/**
 * Makes a generator (mulberry32).
 *
 * @param {number} seed a whole number; the same seed gives the same numbers
 * @returns {{ below: (limit: number) => number, pick: <T>(items: readonly T[]) => T }} `below` gives a whole number from 0
 *   up to but not including `limit`
 */
export function createRandom(seed) {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (limit) => Math.floor(next() * limit);
  return { below, pick: (items) => items[below(items.length)] };
}
