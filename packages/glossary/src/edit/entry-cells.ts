import { findRow, indexRows } from './find-row.js';
import type { EntryCells, EntryKey } from './glossary-change.js';
import { entryCellsOf } from './glossary-table.js';
import { openTable } from './open-table.js';

/** An entry as it stands in a file: 马里 with its cells, and the number of its line, from 1. */
export interface FoundEntry {
  readonly cells: EntryCells;
  readonly line: number;
}

/**
 * The cells of an entry as they stand in a file, without those that are empty: what a change of it takes as `before`.
 * `undefined` when the file has no such entry, or cannot be read. Linear in the text.
 *
 * @example
 * entryCells('zh\ten\n马里\tMali|Republic of Mali\n', { zh: '马里' })
 * // { cells: { zh: '马里', en: 'Mali|Republic of Mali' }, line: 2 }
 */
export function entryCells(text: string, key: EntryKey): FoundEntry | undefined {
  const opened = openTable(text, { delimiter: '\t', plain: true });
  if ('problem' in opened) return undefined;
  const { table } = opened;
  const index = indexRows(table, [{ kind: 'remove', key, before: {} }]);
  const row = findRow(index, table, key)?.row;
  return row?.bounds && { cells: entryCellsOf(table, row), line: row.bounds.line + 1 };
}
