import { formFinder } from '../match/form-finder.js';
import { buildMatcher } from '../match/matcher.js';
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

/** How many characters of texts have their words kept: those of an article of a megabyte. */
const mostKept = 400_000;

const numeral = /[0-9０-９〇零一二两三四五六七八九十百]/;
const numerals = /[0-9０-９〇零一二两三四五六七八九十百]+/g;

/** Lines by their form. */
function byForm<W extends CompositionWord>(words: readonly W[]): ReadonlyMap<string, readonly W[]> {
  const forms = new Map<string, W[]>();
  for (const word of words)
    for (const form of word.zh) {
      const same = forms.get(form);
      if (same === undefined) forms.set(form, [word]);
      else same.push(word);
    }
  return forms;
}

/**
 * Makes words of composition findable. Texts are folded to Simplified characters first (`fold`), which keeps offsets.
 * Linear in the text.
 *
 * @example wordFinder(bodies).at('阿富汗外交部', 3)?.words[0]?.english // ['Foreign Ministry']
 */
export function wordFinder<W extends CompositionWord>(words: readonly W[]): WordFinder<W> {
  const forms = [...byForm(words)];
  const plain = forms.filter(([form]) => !form.includes('#'));
  const single = formFinder(plain);
  const many = buildMatcher(plain);
  const numbered = forms
    .filter(([form]) => form.includes('#'))
    .map(([form, own]) => {
      const hash = form.indexOf('#');
      return { before: form.slice(0, hash), behind: form.slice(hash + 1), words: own };
    });

  /** The longest form with a number that begins at `number`. */
  function numberedAt(text: string, number: number): FoundWord<W> | undefined {
    if (!numeral.test(text.charAt(number))) return undefined;
    let best: FoundWord<W> | undefined;
    for (const { before, behind, words: own } of numbered) {
      const start = number - before.length;
      if (!text.startsWith(before, start)) continue;
      for (let length = longestNumber; length > 0; length -= 1) {
        const end = number + length + behind.length;
        if (end <= (best?.end ?? 0) || !text.startsWith(behind, number + length)) continue;
        const value = readNumber(text.slice(number, number + length));
        if (value !== undefined) best = { start, end, words: own, ordinal: englishOrdinal(value) };
      }
    }
    return best;
  }

  /** Several stages read the same texts of one article. */
  const kept = new Map<string, readonly FoundWord<W>[]>();
  let keptCharacters = 0;

  const prefixes = [...new Set(numbered.map(({ before }) => before.length))];
  return {
    at(text, start) {
      const found = single.at(text, start);
      const word = found === undefined ? undefined : { start, end: found.end, words: found.value };
      for (const length of prefixes) {
        const counted = numberedAt(text, start + length);
        if (counted?.start === start && counted.end > (word?.end ?? 0)) return counted;
      }
      return word;
    },
    findAll(text) {
      const known = kept.get(text);
      if (known !== undefined) return known;
      if (keptCharacters + text.length > mostKept) {
        kept.clear();
        keptCharacters = 0;
      }
      keptCharacters += text.length;
      const found = search(text);
      kept.set(text, found);
      return found;
    },
  };

  function search(text: string): readonly FoundWord<W>[] {
    const found: FoundWord<W>[] = many.findAll(text).map(({ start, end, values }) => ({
      start,
      end,
      words: values.length === 1 && values[0] !== undefined ? values[0] : values.flat(),
    }));
    if (numbered.length === 0) return found;
    const counted = [...text.matchAll(numerals)].flatMap(({ index }) => numberedAt(text, index) ?? []);
    if (counted.length === 0) return found;
    const all = [...found, ...counted].sort((a, b) => a.start - b.start || b.end - a.end);
    let last = 0;
    return all.filter(({ start, end }) => {
      if (start < last) return false;
      last = end;
      return true;
    });
  }
}
