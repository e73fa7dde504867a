import { type GlossaryColumn, glossaryColumns } from '../entry/glossary-columns.js';
import { type Columns, readHeader } from '../entry/read-header.js';
import {
  boundsInSteps,
  type Cell,
  cellsOf,
  type Delimiter,
  delimiterOf,
  foreignDelimiterIn,
  type RowBounds,
} from '../entry/read-rows.js';
import { cellText } from './cell-text.js';
import { headwordOf, idOf } from './cell-values.js';
import type { GlossaryTable, RowSpan, TableRow } from './glossary-table.js';

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

const everyColumn: Columns = new Map(glossaryColumns.map((column, index) => [column, index]));

/** What the first row of a text says: its cells, and the columns, if it is a header. */
interface FirstRow extends RowSpan {
  readonly cells: readonly Cell[];
  readonly raw: string[];
  readonly columns: Columns | undefined;
}

const spanOf = ({ start, end, line, ends, unclosed }: RowBounds): RowSpan => ({
  start,
  end,
  line,
  width: ends.length,
  unclosed: unclosed !== undefined,
});

/** A column's cell of a row as it stands in the text; `''` where the row is too short. */
function rawCell(text: string, { start, ends }: RowBounds, index: number): string {
  const end = ends[index];
  return end === undefined ? '' : text.slice(index === 0 ? start : (ends[index - 1] ?? 0) + 1, end);
}

function firstRow(text: string, bounds: RowBounds, delimiter: Delimiter): FirstRow {
  const cells = cellsOf(text, bounds, delimiter);
  const raw = bounds.ends.map((_, index) => rawCell(text, bounds, index));
  return { ...spanOf(bounds), cells, raw, columns: readHeader({ ...bounds, cells }, []) };
}

/** Why rows are no table: their cells are separated by something else, or a required column is missing. */
function problemOf({ cells, columns }: FirstRow, separated: boolean): string | undefined {
  const foreign = separated ? undefined : foreignDelimiterIn(cells);
  if (foreign !== undefined) return `“${foreign}” separates the cells of this file; separate them by tabs or commas`;
  const missing = columns === undefined ? undefined : (['zh', 'en'] as const).find((column) => !columns.has(column));
  return missing && `The header has no column “${missing}”; zh and en are required`;
}

/**
 * Opens a glossary file for changes. Never throws: a text that `readGlossary` would get no entries from for its header or
 * delimiter is a problem. A text without rows takes delimiter and header from `fresh`. Linear.
 *
 * @example openTable('zh\ten\n马里\tMali\n', { delimiter: '\t', plain: false }) // { table: { rows: [马里], … } }
 */
export function openTable(text: string, fresh: NewTable): OpenedTable {
  const sniffed = delimiterOf(text);
  const rows: TableRow[] = [];
  let first: FirstRow | undefined;
  let columns = plainColumns;
  let zh = 0;
  let idColumn: number | undefined;
  let isEmpty = true;
  let separated = false;
  let sorted = true;
  let unclosed = false;
  let before = '';
  for (const step of boundsInSteps(text, sniffed)) {
    for (const bounds of step) {
      isEmpty = false;
      const readable = bounds.unclosed === undefined;
      if (readable && bounds.ends.length > 1) separated = true;
      if (first === undefined && readable) {
        first = firstRow(text, bounds, sniffed);
        if (first.columns !== undefined) {
          columns = first.columns;
          zh = columns.get('zh') ?? 0;
          idColumn = columns.get('id');
          // What stands above the header, and cannot be read, is no row of the table.
          rows.length = 0;
          continue;
        }
      }
      const headword = readable ? headwordOf(cellText(rawCell(text, bounds, zh), sniffed)) : '';
      if (!readable) unclosed = true;
      else {
        if (headword < before) sorted = false;
        before = headword;
      }
      const index = rows.length;
      const id = readable && idColumn !== undefined ? idOf(cellText(rawCell(text, bounds, idColumn), sniffed)) : '';
      rows.push({ bounds: spanOf(bounds), index, headword, id, cells: undefined, gone: false, restore: undefined });
    }
  }
  const problem = first && problemOf(first, separated);
  if (problem !== undefined) return { problem };
  const header = first?.columns === undefined ? undefined : first;
  const bare = first === undefined && !fresh.plain;
  return {
    table: {
      text,
      delimiter: isEmpty ? fresh.delimiter : sniffed,
      header,
      headerCells: header?.raw ?? (bare ? [...glossaryColumns] : []),
      columns: new Map(bare ? everyColumn : columns),
      rows,
      sorted,
      unclosed,
    },
  };
}
