import { readHeader } from '../entry/read-header.js';
import {
  boundsInSteps,
  cellsOf,
  type Delimiter,
  delimiterOf,
  foreignDelimiterIn,
  type RowBounds,
} from '../entry/read-rows.js';
import { type GlossaryTable, isLive, type TableRow } from './glossary-table.js';
import type { WrittenTable } from './write-table.js';

/** Whether a row of a text would be read as a header. */
function isHeaderRow(text: string, bounds: RowBounds, delimiter: Delimiter): boolean {
  return readHeader({ ...bounds, cells: cellsOf(text, bounds, delimiter) }, []) !== undefined;
}

/**
 * Whether a row would be read as the header of a text that it stands at the head of.
 *
 * @example readsAsHeader('原文\ttranslation', '\t') // true
 */
export function readsAsHeader(row: string, delimiter: Delimiter): boolean {
  const [bounds] = [...boundsInSteps(row, delimiter)].flat();
  return bounds !== undefined && isHeaderRow(row, bounds, delimiter);
}

/** The rows of a text one by one, those with an unclosed quote too. */
function* rowsOf(text: string, delimiter: Delimiter): Generator<RowBounds, void> {
  for (const step of boundsInSteps(text, delimiter)) yield* step;
}

/** The rows of a text that can be read. */
function* readableRows(text: string, delimiter: Delimiter): Generator<RowBounds, void> {
  for (const bounds of rowsOf(text, delimiter)) if (bounds.unclosed === undefined) yield bounds;
}

/**
 * Whether a changed text is read as the table that it was made of: with the same delimiter and byte order mark, and a
 * header only if that had one; and, where quotes were not closed, so that a new quote may close them, with the same rows. Looks at the first row
 * alone, but at all where quotes were not closed or the first one has a single cell.
 *
 * @example readsAlike(written, table, []) // false where 原文⇥translation has come to the head of a table without a header
 */
export function readsAlike(
  { text, lineOf }: WrittenTable,
  table: GlossaryTable,
  inserted: readonly TableRow[],
): boolean {
  const { delimiter, headerCells, rows, unclosed } = table;
  if (text.startsWith('\uFEFF') !== table.text.startsWith('\uFEFF')) return false;
  if (rowsOf(text, delimiter).next().done === true) return true;
  if (delimiterOf(text) !== delimiter) return false;
  const first = readableRows(text, delimiter).next();
  if (first.done === true) return ![...rows, ...inserted].some(isLive);
  const hasHeader = headerCells.length > 0;
  if (isHeaderRow(text, first.value, delimiter) !== hasHeader) return false;
  if (first.value.ends.length === 1) {
    const foreign = foreignDelimiterIn(cellsOf(text, first.value, delimiter));
    if (foreign !== undefined && [...readableRows(text, delimiter)].every(({ ends }) => ends.length === 1))
      return false;
  }
  if (!unclosed) return true;
  const live = [...rows, ...inserted].filter(isLive);
  const widths = new Map(live.map((row) => [lineOf(row), row.cells?.length ?? row.bounds?.width]));
  const found = [...readableRows(text, delimiter)].slice(hasHeader ? 1 : 0);
  return found.length === live.length && found.every(({ line, ends }) => widths.get(line + 1) === ends.length);
}
