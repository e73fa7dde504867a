import type { Problem, Span } from '@yiming/core';
import { longestForm, longestNote, type Report, withoutLongOnes, withoutShortOnes } from './check-forms.js';
import { controlCharacter } from './control-character.js';
import { countryCodes } from './country-codes.js';
import type { EnglishForm, Entry, EntryType, Region, Rendering, Role, TermStatus } from './entry.js';
import { unescapeCell } from './escapes.js';
import type { GlossaryColumn } from './glossary-columns.js';
import type { Columns } from './read-header.js';
import type { Cell, Row } from './read-rows.js';
import { type CellValue, readValues, type TagRules, termStatuses } from './read-values.js';

/** The types of an entry, such as `person` for 巴拉达尔. */
export const entryTypes: readonly EntryType[] = [
  'person',
  'place',
  'country',
  'org',
  'media',
  'group',
  'event',
  'title',
  'term',
  'abbr',
];

/** Where an entry comes from: what the reader of a whole text was told. */
export interface EntrySource {
  readonly fileName: string;
  readonly layer: string;
  /** The number of the text's first line. */
  readonly firstLine: number;
}

/** Problems that leave no value out. */
const harmlessCodes: ReadonlySet<string> = new Set(['duplicate-rendering', 'empty-tag']);

const han = /\p{Script=Han}/u;

const chineseColumns: readonly (readonly [GlossaryColumn, Region | undefined])[] = [
  ['zh', undefined],
  ['tw', 'TW'],
  ['hk', 'HK'],
  ['sg', 'SG'],
];
const regionOrder: readonly (Region | undefined)[] = [undefined, 'CN', 'TW', 'HK', 'SG'];
const zhRules: TagRules = { kind: true, region: true, status: true };
const regionalRules: TagRules = { kind: true, status: true };
const englishRules: TagRules = { status: true };
const yearsOnly: TagRules = {};

/** Drops values that stand twice with the same region and years, also in another cell if `seen` is shared, and reports them. */
function withoutDuplicates(
  values: readonly CellValue[],
  report: Report,
  seen: Set<string> = new Set(),
  columnRegion?: Region,
): readonly CellValue[] {
  return values.filter((value) => {
    const key = JSON.stringify([value.text, value.region ?? columnRegion, value.years?.from, value.years?.to]);
    if (seen.has(key)) {
      report('duplicate-rendering', `“${value.text}” stands twice on this line; keep one`, value);
      return false;
    }
    seen.add(key);
    return true;
  });
}

/** The status of a value without a tag: the first that is not forbidden is preferred, the others are admitted. */
function statusesOf(values: readonly CellValue[]): readonly TermStatus[] {
  const first = values.findIndex((value) => value.status !== 'forbidden');
  return values.map((value, index) => value.status ?? (index === first ? 'preferred' : 'admitted'));
}

function toRenderings(values: readonly CellValue[], columnRegion: Region | undefined): readonly Rendering[] {
  const statuses = statusesOf(values);
  const first = values.findIndex((value) => value.status !== 'forbidden');
  return values.map((value, index) => {
    const region = value.region ?? columnRegion;
    return {
      text: value.text,
      ...(region === undefined ? {} : { region }),
      kind: value.kind ?? (index === first ? 'full' : 'variant'),
      status: statuses[index] ?? 'admitted',
      ...(value.years === undefined ? {} : { years: value.years }),
    };
  });
}

function toEnglish(values: readonly CellValue[]): readonly EnglishForm[] {
  const statuses = statusesOf(values);
  return values.map((value, index) => ({
    text: value.text,
    status: statuses[index] ?? 'admitted',
    ...(value.years === undefined ? {} : { years: value.years }),
  }));
}

/** The one value of a column that holds one, without tags; all others are reported. */
function onlyValue(values: readonly CellValue[], column: GlossaryColumn, report: Report): string | undefined {
  let only: string | undefined;
  for (const value of values) {
    if (value.status === 'forbidden') {
      const message = `The column ${column} holds the form to be written, so “${value.text}” cannot be forbidden there; forbid it in the column en`;
      report('forbidden-value', message, value);
    } else if (only !== undefined) {
      report(
        'extra-value',
        `The column ${column} holds one value; “${only}” is read, so remove “${value.text}”`,
        value,
      );
    } else {
      only = value.text;
      if (value.status === undefined && value.years === undefined) continue;
      report('unread-tag', `The column ${column} has no tags; remove those of “${value.text}”`, value);
    }
  }
  return only;
}

/** The text of a cell that holds one value; `undefined` when it is absent or blank. */
function single(cell: Cell | undefined): string | undefined {
  const text = cell === undefined ? '' : unescapeCell(cell.text.trim());
  return text === '' ? undefined : text;
}

/** Where an absent value belongs: its cell, or else the row. */
function placeOf(cell: Cell | undefined, row: Row): Span {
  return cell === undefined ? { start: row.start, end: row.end } : { start: cell.start, end: cell.end };
}

/**
 * Reads one row into an entry. Every value that cannot be read is left out and reported with its place; `undefined`, and
 * a problem, when the rest is no entry: without a Chinese or an English form that may be used, with the two languages in
 * each other's columns, or with an unknown status. An unknown type reads as `term`. Linear.
 *
 * @example With zh 0 and en 1, the row `马里|马利{short⇥Mali` gives 马里, and the problem `stray-brace` at the brace.
 */
export function readEntry(row: Row, columns: Columns, source: EntrySource, problems: Problem[]): Entry | undefined {
  const report: Report = (code, message, { start, end }) => problems.push({ code, message, start, end });
  const cellOf = (column: GlossaryColumn): Cell | undefined => {
    const index = columns.get(column);
    return index === undefined ? undefined : row.cells[index];
  };
  const valuesOf = (column: GlossaryColumn, rules: TagRules): readonly CellValue[] => {
    const cell = cellOf(column);
    return cell === undefined ? [] : withoutLongOnes(readValues(cell, rules, problems), report);
  };
  const distinctOf = (column: GlossaryColumn, rules: TagRules): readonly CellValue[] =>
    withoutDuplicates(valuesOf(column, rules), report);
  /** One word out of a list; a wrong one is reported, and `undefined`. */
  const wordOf = <T extends string>(column: GlossaryColumn, known: readonly T[]): T | undefined => {
    const cell = cellOf(column);
    const text = single(cell);
    if (cell === undefined || text === undefined) return undefined;
    const word = known.find((candidate) => candidate === text);
    if (word === undefined) {
      report(`wrong-${column}`, `There is no ${column} “${text}”; write one of ${known.join(', ')}`, cell);
    }
    return word;
  };

  /** The text of a cell that takes any; one with control characters or too long is reported, and `undefined`. */
  const textOf = (column: GlossaryColumn, longest: number): string | undefined => {
    const cell = cellOf(column);
    const text = single(cell);
    if (cell === undefined || text === undefined) return undefined;
    const problem = controlCharacter(cell, { start: 0, end: cell.text.length });
    if (problem !== undefined) problems.push(problem);
    else if (text.length > longest) {
      const message = `“${text.slice(0, 20)}…” has ${text.length} code units; the column ${column} may have at most ${longest}`;
      report('too-long', message, cell);
    } else return text;
    return undefined;
  };

  const problemsBefore = problems.length;
  const type = wordOf('type', entryTypes) ?? 'term';
  const seenChinese = new Set<string>();
  const byColumn = chineseColumns.map(([column, region]) => {
    const values = valuesOf(column, column === 'zh' ? zhRules : regionalRules);
    return toRenderings(withoutDuplicates(withoutShortOnes(values, type, report), report, seenChinese, region), region);
  });
  const english = toEnglish(distinctOf('en', englishRules));
  const usable = english.filter((form) => form.status !== 'forbidden');
  const en = (usable.find((form) => form.years?.to === undefined) ?? usable[0])?.text;
  const zh = byColumn.flat();
  const enCell = cellOf('en');
  if (enCell !== undefined && zh.length > 0 && !zh.some(({ text }) => han.test(text)) && han.test(enCell.text)) {
    const message = `“${zh[0]?.text ?? ''}” stands in the Chinese column and “${enCell.text.trim()}” in the English one; swap them`;
    report('swapped-columns', message, enCell);
    return undefined;
  }

  /** Whether a problem that is already reported has emptied this cell, and so needs no second one. */
  const explained = (column: GlossaryColumn): boolean => {
    const cell = cellOf(column);
    const inside = ({ start, end }: Span): boolean => cell !== undefined && cell.start <= start && end <= cell.end;
    return problems.slice(problemsBefore).some((problem) => inside(problem) && !harmlessCodes.has(problem.code));
  };
  const hasZh = byColumn[0]?.length !== 0;
  if (en === undefined || !hasZh) {
    const missing = en === undefined && !explained('en') ? 'en' : hasZh || explained('zh') ? undefined : 'zh';
    if (missing !== undefined) {
      const message = `The line has no ${missing === 'en' ? 'English' : 'Chinese'} form that may be used; write one in the column ${missing}`;
      report(`empty-${missing}`, message, placeOf(cellOf(missing), row));
    }
  }

  const country = single(cellOf('country'));
  const countryKnown = country !== undefined && countryCodes.has(country);
  if (country !== undefined && !countryKnown) {
    const message = `There is no country “${country}”; write a code of ISO 3166-1 such as AF`;
    report('wrong-country', message, placeOf(cellOf('country'), row));
  }
  const status = wordOf('status', termStatuses);
  const statusWrong = status === undefined && single(cellOf('status')) !== undefined;
  // An entry whose status is unreadable may be a forbidden one: leave it out rather than offer it.
  if (!hasZh || en === undefined || statusWrong) return undefined;

  const short = onlyValue(distinctOf('short', englishRules), 'short', report);
  const demonym = onlyValue(distinctOf('demonym', yearsOnly), 'demonym', report);
  const culture = textOf('culture', longestForm);
  const note = textOf('note', longestNote);
  const origin = textOf('source', longestNote);
  const roles = distinctOf('roles', yearsOnly).map(
    ({ text, years }): Role => ({ text, ...(years === undefined ? {} : { years }) }),
  );
  const line = source.firstLine + row.line;
  return {
    id: textOf('id', longestForm) ?? `${source.fileName}:${line}`,
    type,
    en,
    english,
    ...(short === undefined ? {} : { short }),
    zh: regionOrder.flatMap((region) => zh.filter((rendering) => rendering.region === region)),
    ...(countryKnown ? { country } : {}),
    ...(demonym === undefined ? {} : { demonym }),
    ...(culture === undefined ? {} : { culture }),
    roles,
    ...(note === undefined ? {} : { note }),
    ...(origin === undefined ? {} : { source: origin }),
    status: status ?? 'preferred',
    origin: { layer: source.layer, file: source.fileName, line },
  };
}
