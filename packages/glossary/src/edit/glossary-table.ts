import { type GlossaryColumn, glossaryColumns } from '../entry/glossary-columns.js';
import { type Columns, readHeader } from '../entry/read-header.js';
import {
  boundsInSteps,
  cellsOf,
  type Delimiter,
  delimiterOf,
  foreignDelimiterIn,
  type RowBounds,
} from '../entry/read-rows.js';
import { cellText, writeCell } from './cell-text.js';
import { headwordOf } from './cell-values.js';
import type { Restoration } from './glossary-change.js';

/** A row while changes are applied: one of the text, by its bounds there, or a new one. */
export interface TableRow {
  /** Where it stands in the text; `undefined` for a new row. */
  readonly bounds: RowBounds | undefined;
  /** Its number among the rows below the header, from 0, unreadable ones counted; -1 for a new row. */
  readonly index: number;
  /** The first value of its column zh, as it is now: 马里. */
  headword: string;
  /** Its cells as written, where they have been asked for. */
  cells: string[] | undefined;
  /** Whether it is removed. */
  gone: boolean;
  /** How it was written, of a row that comes or is changed back. */
  restore: Restoration | undefined;
}

/** A glossary file while changes are applied: 马里⇥Mali as rows and columns of a text. */
export interface GlossaryTable {
  readonly text: string;
  readonly delimiter: Delimiter;
  /** The header row; `undefined` when there is none, as in a text without rows. */
  readonly header: RowBounds | undefined;
  /** The cells of the header as written; they grow with columns that are appended. */
  readonly headerCells: string[];
  readonly columns: Map<GlossaryColumn, number>;
  /** The rows below the header in order; those with an unclosed quote too, which nobody may touch. */
  readonly rows: readonly TableRow[];
  /** Whether the headwords stand in the order of their code units. */
  readonly sorted: boolean;
  /** Whether some row has an unclosed quote. */
  readonly unclosed: boolean;
}

/** How a text without rows shall be written. */
export interface NewTable {
  readonly delimiter: Delimiter;
  /** Whether it gets no header. */
  readonly plain: boolean;
}

/** A table, or why a text is none. */
export type OpenedTable = { readonly table: GlossaryTable } | { readonly problem: string };

const plainColumns: Columns = new Map<GlossaryColumn, number>([
  ['zh', 0],
  ['en', 1],
]);

/** A column's cell of a row as it stands in the text; `''` where the row is too short. */
function rawCell(text: string, { start, ends }: RowBounds, index: number | undefined): string {
  const end = index === undefined ? undefined : ends[index];
  if (index === undefined || end === undefined) return '';
  return text.slice(index === 0 ? start : (ends[index - 1] ?? 0) + 1, end);
}

/**
 * The cells of a row as they stand in the text, with quotes and blanks.
 *
 * @example rawCells('马里,"Mali"', { start: 0, end: 9, line: 0, ends: [2, 9] }) // ['马里', '"Mali"']
 */
export function rawCells(text: string, bounds: RowBounds): string[] {
  return bounds.ends.map((_, index) => rawCell(text, bounds, index));
}

/** The header of a table by its first row; `undefined` for a row of values. */
function headerOf(text: string, first: RowBounds, delimiter: Delimiter): Columns | undefined {
  return readHeader({ ...first, cells: cellsOf(text, first, delimiter) }, []);
}

/** All rows of a text. */
function boundsOf(text: string, delimiter: Delimiter): readonly RowBounds[] {
  const all: RowBounds[] = [];
  for (const step of boundsInSteps(text, delimiter)) for (const bounds of step) all.push(bounds);
  return all;
}

/** Why rows are no table: their cells are separated by something else, or a required column is missing. */
function problemOf(text: string, all: readonly RowBounds[], delimiter: Delimiter): string | undefined {
  const readable = all.filter(({ unclosed }) => unclosed === undefined);
  const [first] = readable;
  if (first === undefined) return undefined;
  const foreign = foreignDelimiterIn({ ...first, cells: cellsOf(text, first, delimiter) });
  if (foreign !== undefined && readable.every(({ ends }) => ends.length === 1)) {
    return `“${foreign}” separates the cells of this file; separate them by tabs or commas`;
  }
  const header = headerOf(text, first, delimiter);
  const missing = header === undefined ? undefined : (['zh', 'en'] as const).find((column) => !header.has(column));
  return missing && `The header has no column “${missing}”; zh and en are required`;
}

/**
 * Opens a glossary file for changes. Never throws: a text that {@link readGlossary} would get no entries from for its
 * header or delimiter is a problem. A text without rows takes delimiter and header from `fresh`. Linear.
 *
 * @example openTable('zh\ten\n马里\tMali\n', { delimiter: '\t', plain: false }) // { table: { rows: [马里], … } }
 */
export function openTable(text: string, fresh: NewTable): OpenedTable {
  const sniffed = delimiterOf(text);
  const all = boundsOf(text, sniffed);
  const problem = problemOf(text, all, sniffed);
  if (problem !== undefined) return { problem };
  const delimiter = all.length === 0 ? fresh.delimiter : sniffed;
  const first = all.find(({ unclosed }) => unclosed === undefined);
  const read = first === undefined ? undefined : headerOf(text, first, delimiter);
  const header = read === undefined ? undefined : first;
  const bare = first === undefined && !fresh.plain;
  const headerCells: string[] = header === undefined ? (bare ? [...glossaryColumns] : []) : rawCells(text, header);
  const columns = new Map(
    read ?? (bare ? glossaryColumns.map((column, index) => [column, index] as const) : plainColumns),
  );

  const zh = columns.get('zh');
  const rows: TableRow[] = [];
  let sorted = true;
  let before = '';
  let unclosed = false;
  for (const bounds of all.slice(header === undefined ? 0 : all.indexOf(header) + 1)) {
    const row: TableRow = {
      bounds,
      index: rows.length,
      headword: '',
      cells: undefined,
      gone: false,
      restore: undefined,
    };
    rows.push(row);
    if (bounds.unclosed !== undefined) {
      unclosed = true;
      continue;
    }
    row.headword = headwordOf(cellText(rawCell(text, bounds, zh), delimiter));
    if (row.headword < before) sorted = false;
    before = row.headword;
  }
  unclosed ||= all.some((bounds) => bounds.unclosed !== undefined);
  return { table: { text, delimiter, header, headerCells, columns, rows, sorted, unclosed } };
}

/**
 * Whether a row is there and may be touched: neither removed nor with an unclosed quote.
 *
 * @example isLive(row) // true for 马里⇥Mali, until it is removed
 */
export function isLive(row: TableRow): boolean {
  return !row.gone && row.bounds?.unclosed === undefined;
}

/**
 * A cell of a row as it is now, without the quotes of CSV and the blanks around it; `''` where there is none.
 *
 * @example cellOf(table, row, 'en') // 'Mali' for 马里⇥Mali
 */
export function cellOf({ text, columns, delimiter }: GlossaryTable, row: TableRow, column: GlossaryColumn): string {
  const index = columns.get(column);
  if (index === undefined) return '';
  const raw = row.cells?.[index] ?? (row.cells === undefined && row.bounds ? rawCell(text, row.bounds, index) : '');
  return cellText(raw, delimiter);
}

/**
 * The cells of a row as written, to be changed; read from the text at the first time.
 *
 * @example cellsToWrite(table, row)[1] // ' Mali ' for 马里⇥ Mali
 */
export function cellsToWrite({ text }: GlossaryTable, row: TableRow): string[] {
  row.cells ??= row.bounds === undefined ? [] : rawCells(text, row.bounds);
  return row.cells;
}

/**
 * Cells with one of them written anew, behind empty ones where the row is too short for its column.
 *
 * @example withCell(['马里', 'Mali'], 3, 'in West Africa', '\t') // ['马里', 'Mali', '', 'in West Africa']
 */
export function withCell(cells: readonly string[], index: number, value: string, delimiter: Delimiter): string[] {
  const written = [...cells];
  while (written.length <= index) written.push('');
  written[index] = writeCell(value, written[index] ?? '', delimiter);
  return written;
}

/**
 * The text of a row by its cells. A `#` at its beginning is escaped, or it would be a comment.
 *
 * @example rowText(['#标签', 'tag'], '\t') // '\\#标签\ttag'
 */
export function rowText(cells: readonly string[], delimiter: Delimiter): string {
  const row = cells.join(delimiter);
  return row.startsWith('#') ? `\\${row}` : row;
}
