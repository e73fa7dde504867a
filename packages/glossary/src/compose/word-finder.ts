import { englishOrdinal, longestNumber, readNumber } from './ordinal.js';
import type { CompositionWord } from './read-composition.js';

/** A word of composition in a text. UTF-16 code units, end exclusive. */
export interface FoundWord<W extends CompositionWord> {
  readonly start: number;
  readonly end: number;
  /** All lines with this form; never empty. */
  readonly words: readonly W[];
  /** What stands for `#` in their English: 82nd. */
  readonly ordinal?: string;
}

/** Finds words of composition in folded text. */
export interface WordFinder<W extends CompositionWord> {
  /** The longest word that begins at an offset. */
  at(text: string, start: number): FoundWord<W> | undefined;
  /** The longest words of a text from left to right, without overlaps. */
  findAll(text: string): readonly FoundWord<W>[];
}

/** Lines by their form, and the forms by their first character, the longest first. */
function byFirst<W extends CompositionWord>(
  words: readonly W[],
): ReadonlyMap<string, readonly (readonly [string, W[]])[]> {
  const forms = new Map<string, W[]>();
  for (const word of words)
    for (const form of word.zh) {
      const same = forms.get(form);
      if (same === undefined) forms.set(form, [word]);
      else same.push(word);
    }
  const first = new Map<string, (readonly [string, W[]])[]>();
  for (const form of [...forms].sort(([a], [b]) => b.length - a.length)) {
    const key = form[0].charAt(0);
    const same = first.get(key);
    if (same === undefined) first.set(key, [form]);
    else same.push(form);
  }
  return first;
}

/**
 * Makes words of composition findable. Texts are folded to Simplified characters first (`fold`), which keeps offsets.
 * The cost of a search is the text's length times, at worst, the number of words with one first character.
 *
 * @example wordFinder(bodies).at('阿富汗外交部', 3)?.words[0]?.english // ['Foreign Ministry']
 */
export function wordFinder<W extends CompositionWord>(words: readonly W[]): WordFinder<W> {
  const forms = byFirst(words);

  /** The end and the number of a form with `#` at an offset. */
  function numbered(
    text: string,
    start: number,
    form: string,
  ): { readonly end: number; readonly ordinal: string } | undefined {
    const hash = form.indexOf('#');
    const [before, behind] = [form.slice(0, hash), form.slice(hash + 1)];
    if (!text.startsWith(before, start)) return undefined;
    const from = start + before.length;
    for (let length = longestNumber; length > 0; length -= 1) {
      const number = readNumber(text.slice(from, from + length));
      if (number !== undefined && text.startsWith(behind, from + length))
        return { end: from + length + behind.length, ordinal: englishOrdinal(number) };
    }
    return undefined;
  }

  function at(text: string, start: number): FoundWord<W> | undefined {
    let best: FoundWord<W> | undefined;
    const numeral = forms.get('#') ?? [];
    for (const [form, own] of [...(forms.get(text.charAt(start)) ?? []), ...numeral]) {
      if (best !== undefined && !form.includes('#') && form.length <= best.end - best.start) continue;
      const end = start + form.length;
      const found = form.includes('#')
        ? numbered(text, start, form)
        : text.startsWith(form, start)
          ? { end }
          : undefined;
      if (found !== undefined && found.end > (best?.end ?? 0)) best = { start, words: own, ...found };
    }
    return best;
  }

  return {
    at,
    findAll(text) {
      const found: FoundWord<W>[] = [];
      for (let start = 0; start < text.length; start += 1) {
        const next = at(text, start);
        if (next === undefined) continue;
        found.push(next);
        start = next.end - 1;
      }
      return found;
    },
  };
}
