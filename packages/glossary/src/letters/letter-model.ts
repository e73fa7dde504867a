/** A Chinese rendering and what it renders, both without anything but characters and plain lower-case letters. */
export interface LetterPair {
  readonly zh: string;
  readonly en: string;
}

/** How well letters account for Chinese characters. */
export interface Fit {
  /** Bits a character, on average: about 2 where every character says what it usually says, above 8 where it never does. */
  readonly cost: number;
  /** Each character with its letters: 巴 for `ba`, 拉 for `ra`; letters are '' where a character says nothing. */
  readonly pieces: readonly (readonly [character: string, letters: string])[];
}

/** What was learned of characters and the letters that they render. */
export interface LetterModel {
  /**
   * The best way to deal out the letters to the characters; `undefined` when there are none of either, or more letters
   * than the characters can take. `known`: the pair itself was learned from, so one count of each of its pieces is not
   * held for it. The cost is the number of characters times that of letters.
   */
  fit(pair: LetterPair, options?: { readonly known?: boolean }): Fit | undefined;
  /**
   * Gives a function that says the cost of {@link fit} alone, in bits a character, and is fast when stretches are asked for
   * that grow to the left before the same letters: each costs its further characters only. The function keeps what it was
   * asked, so make one for each text.
   *
   * @example const cost = model.costs(); cost('伊姆', 'qaem'); cost('卡伊姆', 'qaem')
   */
  costs(): (zh: string, en: string) => number | undefined;
}

/** The most letters that one character takes: 昌 for `chang` takes five, 什 for `sch` three. */
const mostLetters = 7;
/** A share of an observation that is not worth keeping. */
const negligible = 1e-4;
/** How many observations the guess for an unseen piece counts for. */
const doubt = 1.5;
/** Chances of 0, 1, 2, … letters for a character that nothing is known about. */
const lengthChances = [0.03, 0.14, 0.36, 0.26, 0.12, 0.05, 0.03, 0.01];

type Counts = Map<string, Map<string, number>>;

/** What a letter model is made of: how often each character renders which letters, and how often each letter occurs. */
export interface LetterCounts {
  readonly counts: ReadonlyMap<string, ReadonlyMap<string, number>>;
  /** Chances of single letters in all English sides. */
  readonly single: ReadonlyMap<string, number>;
}

function addTo(counts: Counts, character: string, letters: string, amount: number): void {
  const own = counts.get(character);
  if (own === undefined) counts.set(character, new Map([[letters, amount]]));
  else own.set(letters, (own.get(letters) ?? 0) + amount);
}

/** Chances of single letters in all English sides. */
function letterChances(pairs: readonly LetterPair[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  let total = 0;
  for (const { en } of pairs) {
    for (const letter of en) counts.set(letter, (counts.get(letter) ?? 0) + 1);
    total += en.length;
  }
  return new Map([...counts].map(([letter, count]) => [letter, count / total]));
}

/** The chance of letters for a character, `withheld` counts of them left out. */
type Chance = (character: string, letters: string, withheld: number) => number;

function chancesOf({ counts, single }: LetterCounts): Chance {
  const guesses = new Map<string, number>();
  /** The chance that a character unheard of renders these letters. */
  const guess = (letters: string): number => {
    const before = guesses.get(letters);
    if (before !== undefined) return before;
    let chance = lengthChances[letters.length] ?? 0;
    for (const letter of letters) chance *= Math.max(single.get(letter) ?? 0, 0.001);
    guesses.set(letters, chance);
    return chance;
  };

  const totals = new Map(
    [...counts].map(([character, own]) => [character, [...own.values()].reduce((sum, count) => sum + count, 0)]),
  );
  return (character, letters, withheld) => {
    const seen = counts.get(character)?.get(letters) ?? 0;
    const total = totals.get(character) ?? 0;
    return (Math.max(seen - withheld, 0) + doubt * guess(letters)) / (Math.max(total - withheld, 0) + doubt);
  };
}

/**
 * Learns from pairs which letters each character renders, by expectation maximization over all ways to deal them out.
 * Deterministic. The cost is that of the pairs' characters times their letters, times `rounds`.
 *
 * @param rounds passes over the pairs; five are enough for a few thousand of them
 * @example learnLetters([{ zh: '马里', en: 'mali' }, { zh: '里加', en: 'riga' }]).fit({ zh: '加里', en: 'gali' })?.pieces
 */
export const learnLetters = (pairs: readonly LetterPair[], rounds = 5): LetterModel =>
  letterModelOf(learnLetterCounts(pairs, rounds));

/**
 * Counts how often each character renders which letters ({@link learnLetters}), so that the counts can be kept in a file.
 *
 * @example learnLetterCounts([{ zh: '马里', en: 'mali' }]).counts.get('马')?.get('ma')
 */
export function learnLetterCounts(pairs: readonly LetterPair[], rounds = 5): LetterCounts {
  const single = letterChances(pairs);
  let counts: Counts = new Map();
  let chance = chancesOf({ counts, single });

  for (let round = 0; round < rounds; round += 1) {
    const next: Counts = new Map();
    for (const { zh, en } of pairs) {
      const characters = [...zh];
      const [n, m] = [characters.length, en.length];
      const width = m + 1;
      const forward = new Float64Array((n + 1) * width);
      const backward = new Float64Array((n + 1) * width);
      const weights = new Float64Array(n * width * (mostLetters + 1));
      const at = (index: number, from: number, to: number): number =>
        (index * width + from) * (mostLetters + 1) + to - from;
      /** Letters that the characters behind can still take, and that those before can have taken. */
      const least = (index: number): number => Math.max(0, m - (n - index) * mostLetters);
      const most = (index: number): number => Math.min(m, index * mostLetters);
      forward[0] = 1;
      for (let i = 0; i < n; i += 1)
        for (let from = least(i); from <= most(i); from += 1) {
          const before = forward[i * width + from] ?? 0;
          if (before === 0) continue;
          for (let to = Math.max(from, least(i + 1)); to <= Math.min(m, from + mostLetters); to += 1) {
            const weight = chance(characters[i] ?? '', en.slice(from, to), 0);
            weights[at(i, from, to)] = weight;
            forward[(i + 1) * width + to] = (forward[(i + 1) * width + to] ?? 0) + before * weight;
          }
        }
      const all = forward[n * width + m] ?? 0;
      if (all === 0) continue;
      backward[n * width + m] = 1;
      for (let i = n - 1; i >= 0; i -= 1)
        for (let from = least(i); from <= most(i); from += 1) {
          const before = forward[i * width + from] ?? 0;
          if (before === 0) continue;
          let sum = 0;
          for (let to = Math.max(from, least(i + 1)); to <= Math.min(m, from + mostLetters); to += 1) {
            const part = (weights[at(i, from, to)] ?? 0) * (backward[(i + 1) * width + to] ?? 0);
            sum += part;
            const share = (before * part) / all;
            if (share > negligible) addTo(next, characters[i] ?? '', en.slice(from, to), share);
          }
          backward[i * width + from] = sum;
        }
    }
    counts = next;
    chance = chancesOf({ counts, single });
  }
  return { counts, single };
}

/**
 * Makes a model of counts.
 *
 * @example letterModelOf(learnLetterCounts(pairs)).fit({ zh: '加里', en: 'gali' })?.cost
 */
export function letterModelOf(counted: LetterCounts): LetterModel {
  const chance = chancesOf(counted);
  const bits = (character: string, letters: string): number => -Math.log2(chance(character, letters, 0));

  /** The least bits for a character and the rows behind it, by where its letters begin. */
  function rowBefore(character: string, en: string, behind: Float64Array): Float64Array {
    const row = new Float64Array(en.length + 1).fill(Number.POSITIVE_INFINITY);
    for (let from = 0; from <= en.length; from += 1)
      for (let to = from; to <= Math.min(en.length, from + mostLetters); to += 1) {
        const rest = behind[to] ?? Number.POSITIVE_INFINITY;
        if (rest === Number.POSITIVE_INFINITY) continue;
        row[from] = Math.min(row[from] ?? Number.POSITIVE_INFINITY, rest + bits(character, en.slice(from, to)));
      }
    return row;
  }
  return {
    costs() {
      const asked = new Map<string, { readonly zh: string; readonly row: Float64Array }>();
      return (zh, en) => {
        if (zh === '' || en === '') return undefined;
        const before = asked.get(en);
        const goesOn = before !== undefined && zh.endsWith(before.zh);
        let row = goesOn ? before.row : new Float64Array(en.length + 1).fill(Number.POSITIVE_INFINITY);
        if (!goesOn) row[en.length] = 0;
        for (const character of [...zh.slice(0, goesOn ? zh.length - before.zh.length : zh.length)].reverse())
          row = rowBefore(character, en, row);
        asked.set(en, { zh, row });
        const total = row[0] ?? Number.POSITIVE_INFINITY;
        return total === Number.POSITIVE_INFINITY ? undefined : total / [...zh].length;
      };
    },
    fit({ zh, en }, { known = false } = {}) {
      const characters = [...zh];
      const [n, m] = [characters.length, en.length];
      if (n === 0 || m === 0) return undefined;
      const width = m + 1;
      const best = new Float64Array((n + 1) * width).fill(Number.POSITIVE_INFINITY);
      const came = new Int32Array((n + 1) * width).fill(-1);
      best[0] = 0;
      for (let i = 0; i < n; i += 1)
        for (let from = 0; from <= m; from += 1) {
          const before = best[i * width + from] ?? Number.POSITIVE_INFINITY;
          if (before === Number.POSITIVE_INFINITY) continue;
          for (let to = from; to <= Math.min(m, from + mostLetters); to += 1) {
            const bits = before - Math.log2(chance(characters[i] ?? '', en.slice(from, to), known ? 1 : 0));
            const at = (i + 1) * width + to;
            if (bits >= (best[at] ?? 0)) continue;
            best[at] = bits;
            came[at] = from;
          }
        }
      const bits = best[n * width + m] ?? Number.POSITIVE_INFINITY;
      if (bits === Number.POSITIVE_INFINITY) return undefined;
      const pieces: (readonly [string, string])[] = [];
      for (let i = n, to = m; i > 0; i -= 1) {
        const from = came[i * width + to] ?? 0;
        pieces.unshift([characters[i - 1] ?? '', en.slice(from, to)]);
        to = from;
      }
      return { cost: bits / n, pieces };
    },
  };
}
