/** Words by their first two characters, in tables without an object for each of the thousands of them. */
export interface PairWords {
  /** The number of a pair of code units that begins a word; -1 where none does. */
  find(first: number, second: number): number;
  /** What a pair costs as a word itself, by its number; infinite where it only begins longer ones. */
  readonly cost: Float64Array;
  /** The longer words of the pair `n`: those from `longer[n]`, included, to `longer[n + 1]`, excluded. */
  readonly longer: Uint32Array;
  /** What stands behind the first two characters of each longer word, and what it costs. */
  readonly rests: readonly string[];
  readonly restCosts: Float64Array;
}

/** Spreads the keys of pairs, which lie close together, over a table: Knuth's multiplicative hashing by the golden ratio. */
const spread = 0x9e3779b1;

/**
 * Lays words of two characters and more out by their first two; shorter ones are left out. Linear.
 *
 * @example const words = pairWords(new Map([['马上', 5], ['马来西亚', 7]]));
 * words.cost[words.find('马'.charCodeAt(0), '上'.charCodeAt(0))] // 5
 */
export function pairWords(words: ReadonlyMap<string, number>): PairWords {
  const byPair = new Map<number, string[]>();
  for (const word of words.keys()) {
    if (word.length < 2) continue;
    const key = word.charCodeAt(0) * 0x10000 + word.charCodeAt(1);
    const same = byPair.get(key);
    if (same === undefined) byPair.set(key, [word]);
    else same.push(word);
  }
  let bits = 1;
  while (2 ** bits < 2 * byPair.size) bits += 1;
  const mask = 2 ** bits - 1;
  const slotOf = (key: number): number => Math.imul(key, spread) >>> (32 - bits);
  /** At each slot a pair's number from 1, and its key; a pair whose slot is taken stands in the next free one. */
  const numbers = new Uint32Array(mask + 1);
  const keys = new Uint32Array(mask + 1);
  const cost = new Float64Array(byPair.size).fill(Number.POSITIVE_INFINITY);
  const longer = new Uint32Array(byPair.size + 1);
  const rests: string[] = [];
  const restCosts: number[] = [];
  let number = 0;
  for (const [key, own] of byPair) {
    let slot = slotOf(key);
    while (numbers[slot] !== 0) slot = (slot + 1) & mask;
    keys[slot] = key;
    for (const word of own) {
      const wordCost = words.get(word) ?? Number.POSITIVE_INFINITY;
      if (word.length === 2) cost[number] = wordCost;
      else {
        rests.push(word.slice(2));
        restCosts.push(wordCost);
      }
    }
    number += 1;
    numbers[slot] = number;
    longer[number] = rests.length;
  }
  return {
    find(first, second) {
      const key = first * 0x10000 + second;
      for (let slot = slotOf(key); ; slot = (slot + 1) & mask) {
        const found = numbers[slot] ?? 0;
        if (found === 0 || keys[slot] === key) return found - 1;
      }
    },
    cost,
    longer,
    rests,
    restCosts: Float64Array.from(restCosts),
  };
}
