import type { EnglishForm, Entry, Years } from './entry.js';

function holdsIn(years: Years | undefined, year: number): boolean {
  return (years?.from ?? year) <= year && year <= (years?.to ?? year);
}

const usable = (form: EnglishForm): boolean => form.status !== 'forbidden' && form.status !== 'deprecated';

/**
 * The English form that was right in a year: the first usable one, in the entry's order of preference, that holds then;
 * or else one that is forbidden or deprecated only in other years; or else the entry's preferred form, which is also the
 * answer without a year (the form of today). A former name must therefore date its successor, too:
 * `Eswatini{2018..}|Swaziland{..2017}`.
 *
 * @example With 基辅 as `Kyiv{2019..}|-Kiev{2019..}`: englishAt(entry, 2014) // 'Kiev'
 * @example The same entry: englishAt(entry) // 'Kyiv'
 */
export function englishAt(entry: Entry, year?: number): string {
  if (year === undefined) return entry.en;
  const form =
    entry.english.find((candidate) => usable(candidate) && holdsIn(candidate.years, year)) ??
    entry.english.find((candidate) => !usable(candidate) && !holdsIn(candidate.years, year));
  return form?.text ?? entry.en;
}
