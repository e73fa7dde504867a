import type { Span } from '@yiming/core';
import type { GlossaryColumn } from '../entry/glossary-columns.js';
import type { Delimiter } from '../entry/read-rows.js';
import { cellText, splitRow, writeCell } from './cell-text.js';
import { headwordOf, idOf } from './cell-values.js';
import type { EntryCells, Restoration } from './glossary-change.js';

/** Where a row stands in a text: 马里⇥Mali in line 1, say. Lines count from 0. */
export interface RowSpan extends Span {
  readonly line: number;
  /** The number of its cells. */
  readonly width: number;
  /** Whether its quotes are not closed, so that it cannot be read. */
  readonly unclosed: boolean;
}

/** A row while changes are applied: one of the text, by its bounds there, or a new one. */
export interface TableRow {
  /** Where it stands in the text; `undefined` for a new row. */
  readonly bounds: RowSpan | undefined;
  /** Its number among the rows below the header, from 0, unreadable ones counted; -1 for a new row. */
  readonly index: number;
  /** The first value of its column zh, as it is now: 马里. */
  headword: string;
  /** Its id, as it is now; `''` without one. */
  id: string;
  /** Its cells as they are written now; `undefined` for those of the text. */
  cells: readonly string[] | undefined;
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
  readonly header: RowSpan | undefined;
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

/**
 * The cells of a row as they stand in the text, with quotes and blanks.
 *
 * @example rawCells(table, bounds) // ['马里', '"Mali"'] for the row 马里,"Mali"
 */
export function rawCells({ text, delimiter }: GlossaryTable, { start, end }: Span): string[] {
  return splitRow(text.slice(start, end), delimiter) ?? [];
}

/** One of the cells of a row as it stands in the text; `''` where the row is too short. */
function rawCell({ text, delimiter }: GlossaryTable, { start, end }: Span, index: number): string {
  const row = text.slice(start, end);
  if (delimiter === ',' && row.includes('"')) return splitRow(row, delimiter)?.[index] ?? '';
  let from = 0;
  for (let left = index; left > 0; left -= 1) {
    const next = row.indexOf(delimiter, from);
    if (next < 0) return '';
    from = next + 1;
  }
  const to = row.indexOf(delimiter, from);
  return row.slice(from, to < 0 ? row.length : to);
}

/**
 * Whether a row is there and may be touched: neither removed nor with an unclosed quote.
 *
 * @example isLive(row) // true for 马里⇥Mali, until it is removed
 */
export function isLive(row: TableRow): boolean {
  return !row.gone && row.bounds?.unclosed !== true;
}

/**
 * A cell of a row as it is now, without the quotes of CSV and the blanks around it; `''` where there is none.
 *
 * @example cellOf(table, row, 'en') // 'Mali' for 马里⇥Mali
 */
export function cellOf(table: GlossaryTable, { cells, bounds }: TableRow, column: GlossaryColumn): string {
  const index = table.columns.get(column);
  if (index === undefined) return '';
  if (cells !== undefined) return cellText(cells[index] ?? '', table.delimiter);
  return bounds === undefined ? '' : cellText(rawCell(table, bounds, index), table.delimiter);
}

/**
 * The cells of a row that hold something, by column.
 *
 * @example entryCellsOf(table, row) // { zh: '马里', en: 'Mali' }
 */
export function entryCellsOf(table: GlossaryTable, row: TableRow): EntryCells {
  const { columns, delimiter } = table;
  const raw = writtenCells(table, row);
  const cells: Partial<Record<GlossaryColumn, string>> = {};
  for (const [column, index] of columns) {
    const text = cellText(raw[index] ?? '', delimiter);
    if (text !== '') cells[column] = text;
  }
  return cells;
}

/**
 * Notes the headword and the id of a row that has other cells than before.
 *
 * @example nameRow(table, row) // row.headword is '马里'
 */
export function nameRow(table: GlossaryTable, row: TableRow): void {
  row.headword = headwordOf(cellOf(table, row, 'zh'));
  row.id = idOf(cellOf(table, row, 'id'));
}

/**
 * The cells of a row as written.
 *
 * @example writtenCells(table, row)[1] // ' Mali ' for 马里⇥ Mali
 */
export function writtenCells(table: GlossaryTable, { cells, bounds }: TableRow): readonly string[] {
  return cells ?? (bounds === undefined ? [] : rawCells(table, bounds));
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
