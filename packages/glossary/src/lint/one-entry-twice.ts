import type { Entry } from '../entry/entry.js';
import { isWritten } from '../entry/is-written.js';
import { englishWords } from '../lookup/fold-english.js';
import { fold } from '../match/fold.js';
import type { Finding } from './finding.js';
import { findingAt } from './finding-at.js';

/** What two spellings of one name keep: its consonants in order, doubled ones once. Yasser and Yasir give `ysr`. */
const skeleton = (text: string): string =>
  [...englishWords(text).join('')]
    .filter((letter) => !'aeiou'.includes(letter))
    .filter((letter, index, all) => letter !== all[index - 1])
    .join('');

/**
 * Things that have two entries: the same type and country, and a Chinese form in common while the English differs in
 * spelling only, or the same English while all Chinese forms differ (but 孙文 and 孙雯, Sun Wen, are two: {@link isWritten}).
 * Titles and terms are words, of which several may say the same (党魁, 党主席). Entries with notes are let be.
 *
 * @example 阿拉法特 as Yasser Arafat and as Yasir Arafat, both of PS, is `one-entry-twice`: make one entry of them.
 */
export function oneEntryTwice(entries: readonly Entry[]): readonly Finding[] {
  const firsts = new Map<string, Entry>();
  return entries.flatMap((entry) => {
    const { type, country = '', en, zh, note } = entry;
    if (note !== undefined) return [];
    const keys = [
      ...(isWritten(entry) || type === 'title' || type === 'term'
        ? []
        : [`en ${type} ${country} ${englishWords(en).join(' ')}`]),
      ...zh
        .filter(({ kind, region }) => kind !== 'short' && region === undefined)
        .map(({ text }) => `zh ${type} ${country} ${fold(text)} ${skeleton(en)}`),
    ];
    const earlier = keys.map((key) => firsts.get(key)).find((found) => found !== undefined && found !== entry);
    for (const key of keys) if (!firsts.has(key)) firsts.set(key, entry);
    if (earlier === undefined || earlier.note !== undefined) return [];
    const { file, line } = earlier.origin;
    const message = `“${zh[0]?.text}” (${en}) seems to be “${earlier.zh[0]?.text}” (${earlier.en}) of ${file}:${line}; make one entry of them, or say the difference in notes`;
    return [findingAt(entry, 'one-entry-twice', message)];
  });
}
