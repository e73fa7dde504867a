import type { GlossaryColumn } from '../entry/glossary-columns.js';
import { cellText, sameCell, splitRow } from './cell-text.js';
import { columnsOf } from './cell-values.js';
import { noteNames, type RowIndex } from './find-row.js';
import type { ConflictReason, EntryCells, GlossaryChange, Restoration } from './glossary-change.js';
import { type GlossaryTable, nameRow, rowText, type TableRow, withCell, writtenCells } from './glossary-table.js';
import { appendColumn, canAppend } from './table-columns.js';

/** A conflict, whose row has no line yet: 马里, which others have made Maly. */
export interface FoundConflict {
  readonly change: GlossaryChange;
  readonly reason: ConflictReason;
  readonly message: string;
  readonly columns?: readonly GlossaryColumn[];
  readonly theirs?: EntryCells;
  readonly row?: TableRow;
}

/** Changes while they are applied to a table: what has come so far of adding 马里 and removing 多哈. */
export interface EditRun {
  readonly table: GlossaryTable;
  readonly index: RowIndex;
  readonly onConflict: 'report' | 'ours' | 'both';
  readonly addColumns: boolean;
  /** New rows in the order in which they came; removed ones too. */
  readonly inserted: TableRow[];
  /** Rows of the text that are written anew or removed. */
  readonly touched: Set<TableRow>;
  /** Rows of the text with another headword. */
  readonly renamed: Set<TableRow>;
  /** The row that a new row stood below. */
  readonly above: Map<TableRow, TableRow>;
  readonly applied: { readonly change: GlossaryChange; readonly row: TableRow | undefined }[];
  readonly conflicts: FoundConflict[];
  readonly dropped: Set<GlossaryColumn>;
  /** Columns that the header has got. */
  readonly appended: Set<GlossaryColumn>;
  /** Whether the header may get columns; `undefined` until somebody asks. */
  appendable: boolean | undefined;
}

/**
 * Whether a column is there, or may be appended. Linear in the rows at the first question, and then at once.
 *
 * @example hasColumn(run, 'note') // false in the file 马里⇥Mali, which has no header
 */
export function hasColumn(run: EditRun, column: GlossaryColumn): boolean {
  if (run.table.columns.has(column)) return true;
  if (!run.addColumns) return false;
  run.appendable ??= canAppend(run.table);
  return run.appendable;
}

/** The place of a column; it is appended to the header where it is missing. */
function placeOf(run: EditRun, column: GlossaryColumn): number {
  const { table } = run;
  if (!table.columns.has(column)) {
    appendColumn(table, column);
    run.appended.add(column);
  }
  return table.columns.get(column) ?? 0;
}

/** Whether a cell as it was written can stand in a row, and says the same as a value. */
function fits(raw: string | undefined, value: string, { delimiter }: GlossaryTable): raw is string {
  if (raw === undefined) return false;
  return splitRow(raw, delimiter)?.length === 1 && sameCell(cellText(raw, delimiter), value);
}

/** Whether a row as it was written says in the columns of the table what an entry says. */
function fitsRow(raw: readonly string[], cells: EntryCells, { columns, delimiter }: GlossaryTable): boolean {
  const said = columnsOf(cells).filter((column) => !columns.has(column));
  if (said.some((column) => cells[column] !== '')) return false;
  return [...columns].every(([column, index]) => sameCell(cellText(raw[index] ?? '', delimiter), cells[column]));
}

/**
 * Writes values into a row, into columns that are there or may be appended. Nothing is written, and the answer is false,
 * where the row would be a blank line.
 *
 * @example writeCells(run, row, { note: 'in West Africa' }) // true, and 马里⇥Mali is 马里⇥Mali⇥in West Africa
 */
export function writeCells(run: EditRun, row: TableRow, values: EntryCells, restore?: Restoration): boolean {
  const { table, index, renamed, touched } = run;
  const { delimiter } = table;
  let cells = [...writtenCells(table, row)];
  for (const column of columnsOf(values)) {
    const value = values[column] ?? '';
    const at = placeOf(run, column);
    cells = withCell(cells, at, value, delimiter);
    const raw = restore?.cells?.[column];
    if (fits(raw, value, table)) cells[at] = raw;
  }
  while (restore?.width !== undefined && cells.length > restore.width && cells.at(-1) === '') cells.pop();
  if (rowText(cells, delimiter).trim() === '') return false;
  if (row.bounds !== undefined) touched.add(row);
  const before = row.headword;
  row.cells = cells;
  nameRow(table, row);
  if (row.headword !== before && row.bounds !== undefined) {
    renamed.add(row);
    row.restore = restore;
  }
  noteNames(index, row);
  return true;
}

/**
 * Adds a row for an entry, as it was once written if that still fits; CSV rows get as many cells as the header. Values of
 * columns that are missing are noted as dropped. Its place is found when all changes are applied.
 *
 * @example addRow(run, { zh: '马里', en: 'Mali' }) // the row 马里⇥Mali
 */
export function addRow(run: EditRun, entry: EntryCells, restore?: Restoration): TableRow {
  const { table } = run;
  const { delimiter, headerCells } = table;
  const raw = restore?.row === undefined ? undefined : splitRow(restore.row, delimiter);
  let cells: string[] = [];
  if (raw !== undefined && fitsRow(raw, entry, table)) cells = raw;
  else {
    for (const column of columnsOf(entry)) {
      const value = entry[column] ?? '';
      if (value.trim() === '') continue;
      if (hasColumn(run, column)) cells = withCell(cells, placeOf(run, column), value, delimiter);
      else run.dropped.add(column);
    }
    while (delimiter === ',' && cells.length < headerCells.length) cells.push('');
  }
  const row: TableRow = { bounds: undefined, index: -1, headword: '', id: '', cells, gone: false, restore };
  nameRow(table, row);
  noteNames(run.index, row);
  run.inserted.push(row);
  return row;
}
