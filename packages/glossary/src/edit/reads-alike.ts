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

/** The rows of a text that can be read. */
function* readableRows(text: string, delimiter: Delimiter): Generator<RowBounds, void> {
  for (const step of boundsInSteps(text, delimiter)) {
    for (const bounds of step) if (bounds.unclosed === undefined) yield bounds;
  }
}

/** The number of rows, and of their cells. */
function sizeOf(rows: Iterable<readonly unknown[]>): readonly [rows: number, cells: number] {
  let count = 0;
  let cells = 0;
  for (const row of rows) {
    count += 1;
    cells += row.length;
  }
  return [count, cells];
}

/**
 * Whether a changed text is read as the table that it was made of: with the same delimiter, and a header only if that had
 * one; and, where quotes were not closed, so that a new quote may close them, with the same rows. Looks at the first row
 * alone, but at all where quotes were not closed or the first one has a single cell.
 *
 * @example readsAlike('原文\ttranslation\n', table, []) // false where the table has no header, and this would be one
 */
export function readsAlike(text: string, table: GlossaryTable, inserted: readonly TableRow[]): boolean {
  const { delimiter, headerCells, rows, unclosed } = table;
  const first = readableRows(text, delimiter).next();
  if (first.done === true) return true;
  if (delimiterOf(text) !== delimiter) return false;
  if (isHeaderRow(text, first.value, delimiter) !== headerCells.length > 0) return false;
  if (first.value.ends.length === 1) {
    const foreign = foreignDelimiterIn({ ...first.value, cells: cellsOf(text, first.value, delimiter) });
    if (foreign !== undefined && [...readableRows(text, delimiter)].every(({ ends }) => ends.length === 1))
      return false;
  }
  if (!unclosed) return true;
  const live = [...rows, ...inserted].filter(isLive).map(({ cells, bounds }) => cells ?? bounds?.ends ?? []);
  const expected = sizeOf(headerCells.length > 0 ? [headerCells, ...live] : live);
  const found = sizeOf([...readableRows(text, delimiter)].map(({ ends }) => ends));
  return expected[0] === found[0] && expected[1] === found[1];
}
