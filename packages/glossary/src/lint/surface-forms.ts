import type { Entry } from '../entry/entry.js';
import { commonWords } from './common-words.js';
import type { Finding } from './finding.js';
import { findingAt } from './finding-at.js';

/**
 * Surfaces that a text has for other reasons than the name: common words, and single characters of which nothing says
 * where they stand for it. Titles and terms are words, so they may be common.
 *
 * @example 希望 for a town of that name is `common-word`; 阿{abbr} without a country or note is `clip-without-context`.
 */
export function surfaceForms(entry: Entry): readonly Finding[] {
  const { zh, type, country, note } = entry;
  return zh.flatMap(({ text, status }) => {
    if (status === 'forbidden') return [];
    const reason = type === 'title' || type === 'term' ? undefined : commonWords.get(text);
    if (reason !== undefined)
      return [findingAt(entry, 'common-word', `“${text}” is a common word (${reason}); give a longer form`)];
    if ([...text].length > 1 || country !== undefined || note !== undefined) return [];
    const message = `“${text}” is one character; a country or a note must say where it stands for the name`;
    return [findingAt(entry, 'clip-without-context', message)];
  });
}
