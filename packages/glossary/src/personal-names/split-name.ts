import type { PersonalNameData, Surname } from './read-personal-name-data.js';

/** A Chinese personal name in its two parts, in Simplified characters. */
export interface SplitName {
  readonly surname: string;
  readonly given: string;
  /** What is known of the surname; of a husband's and a woman's own surname together (林郑) of each; none if unknown. */
  readonly known: readonly Surname[];
}

/**
 * Splits a Chinese personal name of two to four Simplified characters: a surname of two characters where the list has
 * it (欧阳|娜娜), a husband's before a woman's own (林郑|月娥), else one character. `undefined` for other lengths.
 *
 * @example splitName('欧阳娜娜', data)?.given // '娜娜'
 */
export function splitName(name: string, data: Pick<PersonalNameData, 'surnames'>): SplitName | undefined {
  if (name.length < 2 || name.length > 4) return undefined;
  const double = data.surnames.get(name.slice(0, 2));
  if (name.length > 2 && double !== undefined && (name.length === 4 || double.frequency < 5))
    return { surname: name.slice(0, 2), given: name.slice(2), known: [double] };
  const length = name.length === 4 ? 2 : 1;
  const surname = name.slice(0, length);
  return { surname, given: name.slice(length), known: [...surname].flatMap((own) => data.surnames.get(own) ?? []) };
}
