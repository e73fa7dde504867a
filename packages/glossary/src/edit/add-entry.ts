import { plainCell } from './cell-text.js';
import { headwordOf, joinCells, plainValues, typeOf } from './cell-values.js';
import { addRow, type EditRun, writeCells } from './edit-run.js';
import { findAbove, rivalsOf } from './find-row.js';
import type { GlossaryChange } from './glossary-change.js';
import { cellOf, entryCellsOf, type TableRow } from './glossary-table.js';
import { readsAsHeader } from './reads-alike.js';

/** A change that adds an entry: 马里 as Mali. */
export type Addition = Extract<GlossaryChange, { readonly kind: 'add' }>;

/** What comes first in the column en. */
const firstEnglish = (cell: string): string => plainValues(cell)[0] ?? '';

/** Adds the row of an addition, below the one that it stood below. */
function addNew(run: EditRun, change: Addition): void {
  const { restore, cells } = change;
  const place = restore?.place;
  const below = place === undefined || place === 'unmoved' ? undefined : place.below;
  const anchor = below && findAbove(run.index, run.table, below, undefined);
  const row = addRow(run, cells, restore);
  if (anchor !== undefined) run.above.set(row, anchor);
  run.applied.push({ change, row });
}

/**
 * Adds an entry to a table. The same headword and English of the same type is left as it is; other English, or an id that
 * is taken, is a conflict, where `ours` replaces the English and `both` puts ours behind theirs. An entry without zh or en
 * is a conflict, too, unless it is one that stood there before. Linear in the rows that share its names.
 *
 * @example addEntry(run, { kind: 'add', cells: { zh: '马里', en: 'Mali' } }) // a new row, or a conflict in `run`
 */
export function addEntry(run: EditRun, change: Addition): void {
  const { table, index, onConflict } = run;
  const { headerCells } = table;
  const { cells, restore } = change;
  const { zh = '', en = '' } = cells;
  if (restore?.row === undefined && (headwordOf(zh) === '' || en.trim() === '')) {
    const message = `An entry needs a Chinese and an English form; “${headwordOf(zh)}” as “${en.trim()}” has not both`;
    run.conflicts.push({ change, reason: 'unreadable', message });
    return;
  }
  if (
    restore?.row === undefined &&
    headerCells.length === 0 &&
    readsAsHeader(`${plainCell(zh)}\t${plainCell(en)}`, '\t')
  ) {
    const message = `“${zh}” and “${en}” would be read as the header of this file, which has none`;
    run.conflicts.push({ change, reason: 'unreadable', message });
    return;
  }
  const rivals = rivalsOf(index, table, cells);
  const [rival] = rivals;
  if (rival === undefined || rivals.length <= (restore?.twins ?? 0)) {
    addNew(run, change);
    return;
  }
  const isSame = (row: TableRow): boolean =>
    row.headword === headwordOf(zh) && firstEnglish(cellOf(table, row, 'en')) === firstEnglish(en);
  const same = rivals.find(isSame);
  const theirs = cellOf(table, rival, 'en');
  if (same !== undefined) run.applied.push({ change, row: same });
  else if (onConflict === 'report') {
    const message = `“${rival.headword}” is in the file already, as “${theirs}” (${typeOf(cellOf(table, rival, 'type'))})`;
    const row = rival;
    run.conflicts.push({ change, reason: 'exists', columns: ['en'], theirs: entryCellsOf(table, rival), row, message });
  } else {
    writeCells(run, rival, { en: onConflict === 'ours' ? en : joinCells('en', theirs, en) });
    run.applied.push({ change, row: rival });
  }
}
