import { addEntry } from './add-entry.js';
import { arrangeRows } from './arrange-rows.js';
import { changeEntry } from './change-entry.js';
import type { EditRun } from './edit-run.js';
import { findAbove, indexRows } from './find-row.js';
import type { ApplyChangesOptions, ApplyChangesResult, ChangeConflict, GlossaryChange } from './glossary-change.js';
import { invertRun } from './invert-run.js';
import { openTable } from './open-table.js';
import { readsAlike } from './reads-alike.js';
import { removeEntry } from './remove-entry.js';
import { dropColumns } from './table-columns.js';
import { writeTable } from './write-table.js';

/** A text that nothing was changed in. */
function refused(text: string, changes: readonly GlossaryChange[], message: string): ApplyChangesResult {
  const conflicts = changes.map((change): ChangeConflict => ({ change, reason: 'unreadable', message }));
  return { text, applied: [], conflicts, dropped: [], inverse: [] };
}

/** Applies one change to what the others have made of the table. */
function applyOne(run: EditRun, change: GlossaryChange): void {
  if (change.kind === 'add') addEntry(run, change);
  else if (change.kind === 'change') changeEntry(run, change);
  else removeEntry(run, change);
}

/**
 * Changes entries in the text of a glossary file and leaves every other byte of it as it is: line breaks, comments, blank
 * lines, the order of the columns, unknown ones, the quotes of CSV. Never throws on data: what cannot be applied is a
 * conflict. The changes are applied one after the other; whether the file is in order, and the lines of keys, are those
 * of the text as it is given.
 *
 * - A new row goes, in a file whose headwords stand in the order of their code units, behind the last one that is not
 *   greater, else behind the last line that is not blank. It takes the line break of its neighbour. Comments directly
 *   above a row stay above that row, comments with a blank line or the end below them stay with the row above.
 * - A row with a new headword stays where it is, unless the file was in order and would not be any more.
 * - Of a removed row nothing remains, of the comments around it everything. A file that ends without a line break ends
 *   without one when rows are added; when its last row is removed, the line before ends as it did.
 * - A text without rows gets a header with every column.
 * - A change that would make the file read as another (a first row that is no header any more, a quote that closes what
 *   was open) is refused, and with it all changes of the call.
 *
 * Linear in the text and the changes, but for sorting new rows and for rows that share a headword.
 *
 * @example
 * const change = { kind: 'add', cells: { zh: '马里', en: 'Mali' } } as const;
 * applyChanges('zh\ten\n多哈\tDoha\n', [change]).text // 'zh\ten\n多哈\tDoha\n马里\tMali\n'
 */
export function applyChanges(
  text: string,
  changes: readonly GlossaryChange[],
  options: ApplyChangesOptions = {},
): ApplyChangesResult {
  const plain = changes.find(({ restore }) => restore?.plain !== undefined)?.restore?.plain;
  const delimiter = (plain ?? options.delimiter) === 'comma' ? ',' : '\t';
  const opened = openTable(text, { delimiter, plain: plain !== undefined });
  if ('problem' in opened) return refused(text, changes, opened.problem);
  const { table } = opened;
  const run: EditRun = {
    table,
    index: indexRows(table, changes),
    onConflict: options.onConflict ?? 'report',
    addColumns: options.addColumns ?? false,
    inserted: [],
    touched: new Set(),
    renamed: new Set(),
    above: new Map(),
    applied: [],
    conflicts: [],
    dropped: new Set(),
    appended: new Set(),
    appendable: undefined,
  };
  for (const change of changes) applyOne(run, change);

  const returned = run.applied.flatMap(({ change }) => change.restore?.columns ?? []);
  dropColumns(table, new Set([...run.appended, ...returned]), run.inserted);
  const arrangement = arrangeRows(table, {
    ...run,
    above: (row, { below }) => run.above.get(row) ?? (below && findAbove(run.index, table, below, row)),
  });
  const written = writeTable(table, arrangement, run);
  if (!readsAlike(written, table, run.inserted)) {
    return refused(text, changes, 'The file would be read in another way after these changes; make them one by one');
  }
  return {
    text: written.text,
    applied: run.applied.map(({ change, row }) => ({ change, line: row === undefined ? 0 : written.lineOf(row) })),
    conflicts: run.conflicts.map(({ row, ...conflict }) => ({
      ...conflict,
      ...(row === undefined ? {} : { line: written.lineOf(row) }),
    })),
    dropped: [...run.dropped],
    inverse: invertRun(run, arrangement, written),
  };
}
