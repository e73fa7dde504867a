import { type Body, fold, type WordFinder } from '@yiming/glossary';
import type { TextNames } from '../stages/text-names.js';

/** The countries whose body of a kind an article names in full, by the line of the kind: US for 国防部 in 美国国防部. */
export type NamedOwners = ReadonlyMap<number, ReadonlySet<string>>;

/**
 * Collects whose bodies an article names in full, so that the body alone is theirs afterwards: names of the glossary that end
 * in a body (台灣國防部), and countries with a body right behind them. A few steps for each name.
 *
 * @example namedOwners(texts, bodies).get(ministry.line) // Set { 'TW' }, where the article says 台灣國防部
 */
export function namedOwners(texts: readonly TextNames[], bodies: WordFinder<Body>): NamedOwners {
  const owners = new Map<number, Set<string>>();
  const add = (words: readonly Body[], country: string): void => {
    for (const { line, owners: kinds } of words)
      if (kinds.has('country')) owners.set(line, (owners.get(line) ?? new Set()).add(country));
  };
  for (const { searched, names } of texts) {
    const text = fold(searched.text);
    for (const { start, end, answer, country } of names) {
      const whose = answer.entry?.country;
      if (country !== undefined) {
        const found = bodies.at(text, end);
        if (found !== undefined) add(found.words, country);
      } else if (answer.type === 'org' && answer.status === 'known' && whose !== undefined) {
        for (let at = start + 1; at < end - 1; at += 1) {
          const found = bodies.at(text, at);
          if (found?.end !== end) continue;
          add(found.words, whose);
          break;
        }
      }
    }
  }
  return owners;
}
