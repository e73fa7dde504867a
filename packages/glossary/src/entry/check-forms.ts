import type { Span } from '@yiming/core';
import type { EntryType } from './entry.js';
import type { CellValue } from './read-values.js';

/** Reports a problem over a span: `too-long`, over 马马马…. */
export type Report = (code: string, message: string, span: Span) => void;

/** The longest form (马里, Mali) that is read, in UTF-16 code units: what looks names up is linear only for short names. */
export const longestForm = 200;

/** The longest note or source that is read, in UTF-16 code units. */
export const longestNote = 2000;

/**
 * Drops forms that are too long to be a name, and reports them.
 *
 * @example A 马 200 times stays; 201 times it is `too-long`.
 */
export function withoutLongOnes(values: readonly CellValue[], report: Report): readonly CellValue[] {
  return values.filter((value) => {
    const { length } = value.text;
    if (length <= longestForm) return true;
    const message = `“${value.text.slice(0, 20)}…” has ${length} code units; a form may have at most ${longestForm}`;
    report('too-long', message, value);
    return false;
  });
}

/** What stands in a text but is not seen, or changes the character before it: format characters and combining marks. */
const unseen = /[\p{Cf}\p{M}]/gu;

/** Types of which a single character is a usual clip: 中 in 中方, 阿 in 驻阿. */
const clippedTypes: ReadonlySet<EntryType> = new Set(['abbr', 'country']);

/**
 * Drops Chinese forms of a single character, and reports them: every text is full of them. Clips stay, which are said to
 * be some: by the tag `abbr`, or by the type `abbr` or `country`. Forms of nothing but invisible characters go, too.
 *
 * @example 阿 for a person is `too-short`; 阿{abbr} stays, and 中 for a country.
 */
export function withoutShortOnes(values: readonly CellValue[], type: EntryType, report: Report): readonly CellValue[] {
  return values.filter((value) => {
    const seen = [...value.text.replaceAll(unseen, '')].length;
    if (seen > 1 || (seen === 1 && (value.kind === 'abbr' || clippedTypes.has(type)))) return true;
    const [code, what] = seen === 1 ? ['too-short', 'a single character'] : ['empty-value', 'nothing that can be seen'];
    const message =
      seen === 1
        ? `“${value.text}” is ${what}, which every text is full of; write a longer form, or mark a clipped one: ${value.text}{abbr}`
        : `“${value.text}” is ${what}; write a form, or leave the place empty`;
    report(code, message, value);
    return false;
  });
}
