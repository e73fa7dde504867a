/** The words that a name can be found by. */
export interface FilterWords {
  /** Names, Chinese and English, found by any part of them. */
  readonly names: readonly string[];
  /** What is said of the name, its type and how sure it is; found by how they begin, so that `known` is not `unknown`. */
  readonly said: readonly string[];
}

/** Whether a word is long enough to be one of ours: two Chinese characters, or three letters. */
const isLong = (word: string): boolean => word.length >= (/\p{Script=Han}/u.test(word) ? 2 : 3);

/**
 * Whether a name passes a filter: every word of it is part of a name, or begins what is said of it. An empty filter lets all
 * pass; case does not matter. Linear.
 *
 * @example matchesFilter('kab place', { names: ['喀布尔', 'Kabul'], said: ['known', 'place'] }) // true
 */
export function matchesFilter(filter: string, { names, said }: FilterWords): boolean {
  const words = filter
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '');
  return words.every(
    (word) =>
      names.some((name) => name.toLowerCase().includes(word)) ||
      (isLong(word) && said.some((one) => one.toLowerCase().startsWith(word))),
  );
}
