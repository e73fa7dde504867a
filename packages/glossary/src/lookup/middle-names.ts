import { englishWords } from './fold-english.js';
import type { EnglishHit } from './hit.js';

/** Whether all words stand among the others in their order, an initial for a name that begins with it. */
function standIn(words: readonly string[], others: readonly string[]): boolean {
  let at = 0;
  for (const word of words) {
    const fits = (other: string): boolean =>
      other === word || (word.length === 1 && other.startsWith(word)) || (other.length === 1 && word.startsWith(other));
    while (at < others.length && !fits(others[at] ?? '')) at += 1;
    if (at === others.length) return false;
    at += 1;
  }
  return true;
}

/** The names of persons, found by their first and last word. */
export type MiddleNames = (name: string) => readonly EnglishHit[];

/**
 * Finds persons whose first and last name are those of a query while one of both has more middle names than the other:
 * names left out or added, or written as initials, never others in their place. Persons with as many names as the query
 * leave out the rest. An index of the forms' first and last
 * words: a question costs as much as there are names that agree in both.
 *
 * @example middleNames(hits)('Abdul G. Baradar') // Abdul Ghani Baradar, 巴拉达尔
 */
export function middleNames(hits: readonly EnglishHit[]): MiddleNames {
  const byEnds = new Map<string, { readonly middle: readonly string[]; readonly hit: EnglishHit }[]>();
  const endsOf = (words: readonly string[]): string => `${words[0]} ${words.at(-1)}`;
  for (const hit of hits) {
    const words = hit.entry.type === 'person' ? englishWords(hit.form.text) : [];
    if (words.length < 2) continue;
    const name = { middle: words.slice(1, -1), hit };
    const names = byEnds.get(endsOf(words));
    if (names === undefined) byEnds.set(endsOf(words), [name]);
    else names.push(name);
  }
  return (name) => {
    const words = englishWords(name);
    const middle = words.slice(1, -1);
    const found = (words.length < 2 ? [] : (byEnds.get(endsOf(words)) ?? [])).filter((name) =>
      middle.length <= name.middle.length ? standIn(middle, name.middle) : standIn(name.middle, middle),
    );
    const asMany = found.filter((name) => name.middle.length === middle.length);
    const entries = new Set<unknown>();
    return (asMany.length > 0 ? asMany : found)
      .map(({ hit }): EnglishHit => ({ ...hit, match: 'middle-names' }))
      .filter(({ entry }) => !entries.has(entry) && entries.add(entry));
  };
}
