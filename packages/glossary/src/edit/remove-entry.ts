import { sameCell } from './cell-text.js';
import { columnsOf } from './cell-values.js';
import type { EditRun } from './edit-run.js';
import { findRow } from './find-row.js';
import type { GlossaryChange } from './glossary-change.js';
import { cellOf } from './glossary-table.js';

/** A change that removes an entry: 马里. */
export type Removal = Extract<GlossaryChange, { readonly kind: 'remove' }>;

/**
 * Removes the row of an entry, if it still says what the change says of it. Otherwise it is a conflict, where `ours`
 * removes it all the same, and `both` keeps it. Linear in the rows that share its names.
 *
 * @example removeEntry(run, { kind: 'remove', key: { zh: '马里' }, before: { en: 'Mali' } }) // 马里⇥Maly stays
 */
export function removeEntry(run: EditRun, change: Removal): void {
  const { table, index, onConflict } = run;
  const { key, before, restore } = change;
  const found = findRow(index, table, key);
  if (found === undefined) {
    run.conflicts.push({ change, reason: 'gone', message: `“${key.zh}” is not in the file any more` });
    return;
  }
  const { row, otherEnglish } = found;
  const changed = columnsOf(before).filter((column) => !sameCell(cellOf(table, row, column), before[column]));
  const columns = otherEnglish && before.en === undefined ? [...changed, 'en' as const] : changed;
  if (columns.length > 0 && onConflict !== 'ours') {
    const theirs = Object.fromEntries(columns.map((column) => [column, cellOf(table, row, column)]));
    const message = `Others have changed “${key.zh}” meanwhile, in ${columns.join(', ')}; it stays`;
    run.conflicts.push({ change, reason: 'changed', columns, theirs, row, message });
    return;
  }
  row.gone = true;
  if (row.bounds !== undefined) run.touched.add(row);
  row.restore = restore;
  run.applied.push({ change, row });
}
