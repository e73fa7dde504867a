import type { Problem, Span } from '@yiming/core';
import { countryCodes } from './country-codes.js';
import type { EnglishForm, Entry, EntryType, Region, Rendering, Role, TermStatus } from './entry.js';
import { unescapeCell } from './escapes.js';
import { type Cell, type Row, readRows } from './read-rows.js';
import { type CellValue, readValues, type TagRules, termStatuses } from './read-values.js';

/** The columns of a glossary file, in the order in which they are written. */
export const glossaryColumns = [
  'zh',
  'tw',
  'hk',
  'sg',
  'en',
  'short',
  'type',
  'country',
  'demonym',
  'culture',
  'roles',
  'note',
  'source',
  'status',
  'id',
] as const;

/** A column of a glossary file, such as `zh`. */
export type GlossaryColumn = (typeof glossaryColumns)[number];

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

/** Where a glossary text comes from. */
export interface ReadGlossaryOptions {
  /** Named by every entry, and the first part of the ids that are not given. */
  readonly fileName: string;
  /** The layer that the entries belong to, such as `user`. */
  readonly layer: string;
  /**
   * The number of the text's first line, where the text is a part of a file.
   * @default 1
   */
  readonly firstLine?: number;
}

/** What a glossary text holds, in its order, and what is wrong with it. Offsets: UTF-16 code units into the text. */
export interface ReadGlossaryResult {
  readonly entries: readonly Entry[];
  readonly problems: readonly Problem[];
}

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

type Columns = ReadonlyMap<GlossaryColumn, number>;

/** Reports a problem over a span. */
type Report = (code: string, message: string, span: Span) => void;

/** The columns of a header row; `undefined` when the row is none, which is when it names neither `zh` nor `en`. */
function readHeader(row: Row, report: Report): Columns | undefined {
  const names = row.cells.map((cell) => cell.text.trim().toLowerCase());
  if (!names.includes('zh') && !names.includes('en')) return undefined;
  const columns = new Map<GlossaryColumn, number>();
  names.forEach((name, index) => {
    const column = glossaryColumns.find((known) => known === name);
    if (column === undefined) return;
    if (columns.has(column)) {
      report('duplicate-column', `The column “${name}” is there twice; the first one is read`, row.cells[index] ?? row);
    } else columns.set(column, index);
  });
  for (const required of ['zh', 'en'] as const) {
    if (columns.has(required)) continue;
    report('missing-column', `The header has no column “${required}”; zh and en are required`, row);
  }
  return columns;
}

/** Drops values that stand twice with the same years, and reports them. */
function withoutDuplicates(values: readonly CellValue[], report: Report): readonly CellValue[] {
  const seen = new Set<string>();
  return values.filter((value) => {
    const key = JSON.stringify([value.text, value.region, value.years?.from, value.years?.to]);
    if (seen.has(key)) {
      report('duplicate-rendering', `“${value.text}” stands twice in this cell; keep one`, value);
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

/** The text of a cell that holds one value; `undefined` when it is absent or blank. */
function single(cell: Cell | undefined): string | undefined {
  const text = cell === undefined ? '' : unescapeCell(cell.text.trim());
  return text === '' ? undefined : text;
}

/** Where an absent value belongs: its cell, or else the row. */
function placeOf(cell: Cell | undefined, row: Row): Span {
  return cell === undefined ? { start: row.start, end: row.end } : { start: cell.start, end: cell.end };
}

function readEntry(row: Row, columns: Columns, options: ReadGlossaryOptions, problems: Problem[]): Entry | undefined {
  const report: Report = (code, message, { start, end }) => problems.push({ code, message, start, end });
  const cellOf = (column: GlossaryColumn): Cell | undefined => {
    const index = columns.get(column);
    return index === undefined ? undefined : row.cells[index];
  };
  const valuesOf = (column: GlossaryColumn, rules: TagRules): readonly CellValue[] => {
    const cell = cellOf(column);
    return cell === undefined ? [] : withoutDuplicates(readValues(cell, rules, problems), report);
  };
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

  const problemsBefore = problems.length;
  const byColumn = chineseColumns.map(([column, region]) =>
    toRenderings(valuesOf(column, column === 'zh' ? zhRules : regionalRules), region),
  );
  const english = toEnglish(valuesOf('en', englishRules));
  const usable = english.filter((form) => form.status !== 'forbidden');
  const en = (usable.find((form) => form.years?.to === undefined) ?? usable[0])?.text;
  const complete = byColumn[0]?.length !== 0 && en !== undefined;
  // A cell emptied by a problem that is already reported needs no second one.
  if (!complete && problems.length === problemsBefore) {
    const [code, column, form] =
      en === undefined ? ['empty-en', 'en' as const, 'English'] : ['empty-zh', 'zh' as const, 'Chinese'];
    report(
      code,
      `The line has no ${form} form that may be used; write one in the column ${column}`,
      placeOf(cellOf(column), row),
    );
  }

  const type = wordOf('type', entryTypes) ?? 'term';
  const country = single(cellOf('country'));
  const countryKnown = country !== undefined && countryCodes.has(country);
  if (country !== undefined && !countryKnown) {
    const message = `There is no country “${country}”; write a code of ISO 3166-1 such as AF`;
    report('wrong-country', message, placeOf(cellOf('country'), row));
  }
  const status = wordOf('status', termStatuses);
  const statusWrong = status === undefined && single(cellOf('status')) !== undefined;
  // An entry whose status is unreadable may be a forbidden one: leave it out rather than offer it.
  if (!complete || en === undefined || statusWrong) return undefined;

  const short = valuesOf('short', englishRules).find((value) => value.status !== 'forbidden')?.text;
  const demonym = valuesOf('demonym', yearsOnly)[0]?.text;
  const culture = single(cellOf('culture'));
  const note = single(cellOf('note'));
  const source = single(cellOf('source'));
  const roles = valuesOf('roles', yearsOnly).map(
    ({ text, years }): Role => ({ text, ...(years === undefined ? {} : { years }) }),
  );
  const zh = byColumn.flat();
  const line = (options.firstLine ?? 1) + row.line;
  return {
    id: single(cellOf('id')) ?? `${options.fileName}:${line}`,
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
    ...(source === undefined ? {} : { source }),
    status: status ?? 'preferred',
    origin: { layer: options.layer, file: options.fileName, line },
  };
}

/**
 * Reads a glossary: TSV or CSV with a header row, columns in any order, only `zh` and `en` required, unknown ones
 * ignored; or two plain columns without a header, Chinese and English. Never throws on data: a broken value is left
 * out, a line that cannot stand without it too, and both are reported with their place. An unknown type reads as `term`,
 * a second entry of the same `id` gets the id of its line. Empty text gives no entries. Linear.
 *
 * @example
 * readGlossary('zh\ten\ttype\n巴拉达尔\tAbdul Ghani Baradar\tperson\n', { fileName: 'names.tsv', layer: 'user' })
 * // entries: one, of id names.tsv:2, with 巴拉达尔 as its full rendering for all regions
 */
export function readGlossary(text: string, options: ReadGlossaryOptions): ReadGlossaryResult {
  const { rows, problems: quoteProblems } = readRows(text);
  const problems: Problem[] = [...quoteProblems];
  const report: Report = (code, message, { start, end }) => problems.push({ code, message, start, end });
  const [first] = rows;
  const header = first === undefined ? undefined : readHeader(first, report);
  const columns: Columns =
    header ??
    new Map<GlossaryColumn, number>([
      ['zh', 0],
      ['en', 1],
    ]);
  const width = header === undefined ? 2 : (first?.cells.length ?? 0);
  const entries: Entry[] = [];
  const ids = new Set<string>();
  // Without one of the required columns no line can be read, and the header has said so.
  const lines = columns.has('zh') && columns.has('en') ? rows.slice(header === undefined ? 0 : 1) : [];
  for (const row of lines) {
    const extra = row.cells.slice(width).find((cell) => cell.text.trim() !== '');
    if (extra !== undefined) {
      const message = `“${extra.text.trim()}” stands in cell ${row.cells.indexOf(extra) + 1} of ${width}; remove it, or name its column in the header`;
      report('too-many-cells', message, extra);
      continue;
    }
    const entry = readEntry(row, columns, options, problems);
    if (entry === undefined) continue;
    if (ids.has(entry.id)) {
      const index = columns.get('id');
      const message = `The id “${entry.id}” is already taken; every entry needs its own`;
      report('duplicate-id', message, placeOf(index === undefined ? undefined : row.cells[index], row));
      entries.push({ ...entry, id: `${options.fileName}:${entry.origin.line}` });
    } else entries.push(entry);
    ids.add(entry.id);
  }
  return { entries, problems: problems.sort((a, b) => a.start - b.start) };
}
