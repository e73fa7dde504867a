import type { GlossaryColumn } from '../entry/glossary-columns.js';
import { type GlossaryTable, isLive, rawCells, type TableRow, writtenCells } from './glossary-table.js';

/** Whether one of some cells holds something, from a place on. */
function holdFrom(cells: readonly string[], index: number): boolean {
  return cells.some((cell, at) => at >= index && cell.trim() !== '');
}

/** Whether a row holds something in a cell, or behind it. */
function reaches(table: GlossaryTable, row: TableRow, index: number): boolean {
  const { cells, bounds } = row;
  if (!isLive(row) || (cells?.length ?? bounds?.width ?? 0) <= index) return false;
  return holdFrom(writtenCells(table, row), index);
}

/**
 * Whether a column may be appended to the header of a table: it has one, in its own words (not `Chinese⇥English`), and no
 * row of the text holds something behind its last column, which would become a value. Linear.
 *
 * @example canAppend(table) // false for the file '马里\tMali', which has no header
 */
export function canAppend(table: GlossaryTable): boolean {
  const { header, headerCells, rows } = table;
  if (header === undefined) return false;
  const names = headerCells.map((cell) => cell.replaceAll('"', '').trim().toLowerCase());
  if (!names.includes('zh') || !names.includes('en')) return false;
  // A removed row may come back.
  return !rows.some(
    ({ bounds }) =>
      bounds !== undefined && bounds.width > header.width && holdFrom(rawCells(table, bounds), header.width),
  );
}

/**
 * Appends a column to the header.
 *
 * @example appendColumn(table, 'note') // 'zh\ten' above 马里⇥Mali becomes 'zh\ten\tnote'
 */
export function appendColumn({ columns, headerCells }: GlossaryTable, column: GlossaryColumn): void {
  columns.set(column, headerCells.length);
  headerCells.push(column);
}

/**
 * Takes columns out of the header again that are its last ones, if no row holds something there. Linear.
 *
 * @example dropColumns(table, new Set(['note']), []) // 'zh\ten\tnote' becomes 'zh\ten', if neither 马里 nor another has a note
 */
export function dropColumns(
  table: GlossaryTable,
  unused: ReadonlySet<GlossaryColumn>,
  inserted: readonly TableRow[],
): void {
  const { columns, headerCells, rows } = table;
  for (let last = headerCells.length - 1; last >= 0; last -= 1) {
    const column = [...columns].find(([, index]) => index === last)?.[0];
    if (column === undefined || !unused.has(column)) return;
    if ([...rows, ...inserted].some((row) => reaches(table, row, last))) return;
    columns.delete(column);
    headerCells.pop();
  }
}
