import { escapeCell } from '../entry/escapes.js';
import type { GlossaryColumn } from '../entry/glossary-columns.js';
import { sameCell } from './cell-text.js';
import { columnsOf, headwordOf, joinCells } from './cell-values.js';
import { addRow, type EditRun, hasColumn, writeCells } from './edit-run.js';
import { findRow, rivalsOf } from './find-row.js';
import type { EntryCells, GlossaryChange } from './glossary-change.js';
import { cellOf, type TableRow } from './glossary-table.js';

/** A change of the cells of an entry: the English of 马里. */
export type CellChange = Extract<GlossaryChange, { readonly kind: 'change' }>;

/** A row that is gone: a conflict, or added again from what is known of it. */
function changeGone(run: EditRun, change: CellChange): void {
  const { key, before, after } = change;
  const cells: EntryCells = { zh: escapeCell(key.zh), en: escapeCell(key.en ?? ''), ...before, ...after };
  const complete = headwordOf(cells.zh ?? '') !== '' && (cells.en ?? '').trim() !== '';
  if (run.onConflict === 'report' || !complete) {
    run.conflicts.push({ change, reason: 'gone', message: `“${key.zh}” is not in the file any more` });
    return;
  }
  const typed = cells.type === undefined && key.type !== undefined ? { ...cells, type: key.type } : cells;
  const same = rivalsOf(run.index, run.table, typed).find((row) => sameCell(cellOf(run.table, row, 'en'), typed.en));
  run.applied.push({ change, row: same ?? addRow(run, typed) });
}

/** What a change comes to in a row: values to write, columns that others have changed, and columns that are missing. */
interface Merged {
  readonly values: EntryCells;
  readonly changed: readonly GlossaryColumn[];
  readonly missing: readonly GlossaryColumn[];
}

function mergeCells(run: EditRun, row: TableRow, { before, after, restore }: CellChange): Merged {
  const { table, onConflict } = run;
  const values: Partial<Record<GlossaryColumn, string>> = {};
  const changed: GlossaryColumn[] = [];
  const missing: GlossaryColumn[] = [];
  for (const column of columnsOf(after)) {
    const ours = after[column] ?? '';
    const theirs = cellOf(table, row, column);
    if (sameCell(theirs, ours)) {
      if (restore?.cells?.[column] !== undefined) values[column] = ours;
    } else if (!hasColumn(run, column)) missing.push(column);
    else if (sameCell(theirs, before[column])) values[column] = ours;
    else {
      changed.push(column);
      values[column] = onConflict === 'both' ? joinCells(column, theirs, ours) : ours;
    }
  }
  return { values, changed, missing };
}

/**
 * Changes the cells of an entry, each from what it was to what it shall be; those that are so already are fine. What
 * others have changed meanwhile is a conflict, and then nothing is written; `ours` overwrites it, `both` puts ours behind
 * theirs. Linear in the rows that share its names.
 *
 * @example
 * changeEntry(run, { kind: 'change', key: { zh: '马里' }, before: { en: 'Maly' }, after: { en: 'Mali' } })
 * // 马里⇥Mali, or a conflict in `run`
 */
export function changeEntry(run: EditRun, change: CellChange): void {
  const { table, index, onConflict } = run;
  const { key, after, restore } = change;
  const found = findRow(index, table, key);
  if (found === undefined) {
    changeGone(run, change);
    return;
  }
  const { row, otherEnglish } = found;
  const { values, changed, missing } = mergeCells(run, row, change);
  const columns = otherEnglish && after.en === undefined ? [...changed, 'en' as const] : changed;
  if (columns.length > 0 && onConflict === 'report') {
    const theirs = Object.fromEntries(columns.map((column) => [column, cellOf(table, row, column)]));
    const message = `Others have changed “${key.zh}” meanwhile, in ${columns.join(', ')}`;
    run.conflicts.push({ change, reason: 'changed', columns, theirs, row, message });
    return;
  }
  for (const column of missing) run.dropped.add(column);
  if (missing.length > 0 && missing.length === columnsOf(after).length) {
    const message = `The file has no column ${missing.join(', ')}`;
    run.conflicts.push({ change, reason: 'no-column', columns: missing, row, message });
  } else if (writeCells(run, row, values, restore)) run.applied.push({ change, row });
  else {
    run.conflicts.push({
      change,
      reason: 'unreadable',
      row,
      message: `Nothing would be left of “${key.zh}”; remove it`,
    });
  }
}
