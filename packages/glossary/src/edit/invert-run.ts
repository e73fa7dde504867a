import type { GlossaryColumn } from '../entry/glossary-columns.js';
import { lineBreakAt } from '../entry/read-rows.js';
import type { Arrangement } from './arrange-rows.js';
import { cellText, writeCell } from './cell-text.js';
import type { EditRun } from './edit-run.js';
import { indexRows, keyOf, rivalsOf } from './find-row.js';
import type { EntryCells, GlossaryChange, Restoration, RowPlace } from './glossary-change.js';
import {
  entryCellsOf,
  type GlossaryTable,
  isLive,
  nameRow,
  rawCells,
  rowText,
  type TableRow,
} from './glossary-table.js';
import { belowRow, nextLine } from './line-places.js';
import type { WrittenTable } from './write-table.js';

type Addition = Extract<GlossaryChange, { readonly kind: 'add' }>;

/** A row as it stood in the text, whatever has become of it. */
function formerRow(table: GlossaryTable, row: TableRow): TableRow {
  const former: TableRow = { ...row, cells: undefined, gone: false, restore: undefined };
  nameRow(table, former);
  return former;
}

/** What the inverse of a run is made of. */
interface Inversion {
  readonly run: EditRun;
  readonly written: WrittenTable;
  readonly arrangement: Arrangement;
  /** The line break that a row gets by itself when it comes back; `undefined` where its neighbours may decide otherwise. */
  readonly lineBreak: string | undefined;
  /** Whether rows stand where the order of their headwords puts them, and did so before. */
  readonly ordered: boolean;
}

/** Whether a row of the text stays as a fixed point for its neighbours. */
function isFixed({ run, arrangement }: Inversion, row: TableRow): boolean {
  return isLive(row) && !arrangement.leaving.has(row) && !run.renamed.has(row);
}

/** Whether a row that left its place comes back there by the order of the rows alone: between two neighbours that stay. */
function comesBackAlone(inversion: Inversion, row: TableRow): boolean {
  const { run, ordered } = inversion;
  const { table } = run;
  const { text, rows } = table;
  const { bounds, index } = row;
  if (!ordered || bounds === undefined) return false;
  const { headword } = formerRow(table, row);
  const above = rows[index - 1];
  const below = rows[index + 1];
  if (above !== undefined && !(isFixed(inversion, above) && above.headword < headword)) return false;
  if (below !== undefined && !(isFixed(inversion, below) && headword < below.headword)) return false;
  return (
    belowRow(table, index - 1).at === bounds.start &&
    nextLine(text, bounds.end) === (below?.bounds?.start ?? text.length)
  );
}

/** Whether what stood around a row is one line break without it: a carriage return and a line feed. */
function isParting({ text, rows }: GlossaryTable, { leaving }: Arrangement, { bounds, index }: TableRow): boolean {
  if (bounds === undefined || text[bounds.start - 1] !== '\r') return false;
  const above = rows[index - 1];
  if (above?.bounds && leaving.has(above) && nextLine(text, above.bounds.end) === bounds.start) return false;
  let at = nextLine(text, bounds.end);
  for (let next = rows[index + 1]; next?.bounds?.start === at && leaving.has(next); next = rows[next.index + 1]) {
    at = nextLine(text, next.bounds.end);
  }
  return text[at] === '\n';
}

/** Where a row stood: how far below the next row above it. */
function formerPlace({ run, written, arrangement }: Inversion, row: TableRow): RowPlace {
  const { table } = run;
  const { text, rows } = table;
  let index = row.index - 1;
  while (index >= 0 && rows[index]?.bounds?.unclosed === true) index -= 1;
  const above = rows[index];
  let lines = 0;
  for (let { at } = belowRow(table, index); at < (row.bounds?.start ?? 0); at = nextLine(text, at)) lines += 1;
  const place: RowPlace = { lines, ...(isParting(table, arrangement, row) ? { parted: true } : {}) };
  if (above === undefined) return place;
  const key = keyOf(table, formerRow(table, above));
  return { below: above.gone ? key : { ...key, line: written.lineOf(above) }, ...place };
}

/** The one kind of line break that a text has; `undefined` for several, or none. */
function onlyLineBreak(text: string): string | undefined {
  if (!text.includes('\r')) return text.includes('\n') ? '\n' : undefined;
  if (!text.includes('\n')) return '\r';
  return /\r(?!\n)|(?<!\r)\n/.test(text) ? undefined : '\r\n';
}

/** The line break behind a row that left its place, unless it gets the same one by itself. */
function formerLineBreak({ run, lineBreak }: Inversion, end: number): Pick<Restoration, 'lineBreak'> {
  const { text } = run.table;
  const former = text.slice(end, end + lineBreakAt(text, end));
  return former === lineBreak ? {} : { lineBreak: former };
}

/** Every column that a table has, empty. */
function noCells({ columns }: GlossaryTable): EntryCells {
  return Object.fromEntries([...columns.keys()].map((column) => [column, '']));
}

/** What removes a new row again, as long as nobody has changed or filled a cell of it. */
function removalOf({ run: { table }, written }: Inversion, row: TableRow): GlossaryChange {
  const restore: Restoration = {
    ...(written.joined.has(row) ? { joined: true } : {}),
    ...(table.header === undefined && table.headerCells.length > 0 ? { header: true } : {}),
  };
  return {
    kind: 'remove',
    key: { ...keyOf(table, row), line: written.lineOf(row) },
    before: { ...noCells(table), ...entryCellsOf(table, row) },
    ...(Object.keys(restore).length === 0 ? {} : { restore }),
  };
}

/** What changes the cells of a row back; `undefined` when they are as they were. */
function changeBack(inversion: Inversion, row: TableRow): GlossaryChange | undefined {
  const { run, written, arrangement, ordered } = inversion;
  const { table, renamed } = run;
  const { text, columns, delimiter } = table;
  const { bounds, cells } = row;
  if (bounds === undefined || cells === undefined) return undefined;
  const moved = arrangement.leaving.has(row);
  if (!moved && rowText(cells, delimiter) === text.slice(bounds.start, bounds.end)) return undefined;
  const former = rawCells(table, bounds);
  const before: Partial<Record<GlossaryColumn, string>> = {};
  const after: Partial<Record<GlossaryColumn, string>> = {};
  const asWritten: Partial<Record<GlossaryColumn, string>> = {};
  for (const [column, index] of columns) {
    const now = cells[index] ?? '';
    const then = former[index] ?? '';
    if (now === then) continue;
    before[column] = cellText(now, delimiter);
    after[column] = cellText(then, delimiter);
    if (writeCell(cellText(then, delimiter), now, delimiter) !== then) asWritten[column] = then;
  }
  const isRenamed = renamed.has(row);
  const restore: Restoration = {
    ...(Object.keys(asWritten).length === 0 ? {} : { cells: asWritten }),
    ...(former.length === cells.length ? {} : { width: former.length }),
    ...(moved && !comesBackAlone(inversion, row) ? { place: formerPlace(inversion, row) } : {}),
    ...(moved ? formerLineBreak(inversion, bounds.end) : {}),
    ...(written.joined.has(row) ? { joined: true } : {}),
    ...(!moved && isRenamed && !ordered ? { place: 'unmoved' } : {}),
  };
  return {
    kind: 'change',
    key: { ...keyOf(table, row), line: written.lineOf(row) },
    before,
    after,
    ...(Object.keys(restore).length === 0 ? {} : { restore }),
  };
}

/** What adds the removed rows again, from the first to the last. */
function additionsOf(inversion: Inversion, removed: readonly TableRow[]): readonly Addition[] {
  const { run } = inversion;
  const { table, inserted } = run;
  const { text, rows, headerCells, delimiter } = table;
  if (removed.length === 0) return [];
  const nothingLeft = headerCells.length === 0 && !rows.some(isLive) && !inserted.some(isLive);
  const plain = delimiter === ',' ? 'comma' : 'tab';
  const additions = removed.map((row): Addition => {
    const { start, end } = row.bounds ?? { start: 0, end: 0 };
    const restore: Restoration = {
      row: text.slice(start, end),
      ...formerLineBreak(inversion, end),
      ...(comesBackAlone(inversion, row) ? {} : { place: formerPlace(inversion, row) }),
      ...(nothingLeft ? { plain } : {}),
    };
    return { kind: 'add', cells: entryCellsOf(table, formerRow(table, row)), restore };
  });
  const former = { ...table, rows: rows.map((row) => (row.cells || row.gone ? formerRow(table, row) : row)) };
  const index = indexRows(former, additions);
  return additions.map((addition) => {
    const twins = rivalsOf(index, former, addition.cells).length - 1;
    return twins > 0 ? { ...addition, restore: { ...addition.restore, twins } } : addition;
  });
}

/**
 * The changes that make of a changed table what it was: new rows go, changed ones are changed back, removed ones come
 * back, each once, whatever happened to it. Linear.
 *
 * @example invertRun(run, arrangement, written) // [{ kind: 'remove', key: { zh: '马里', … }, before: { … } }]
 */
export function invertRun(run: EditRun, arrangement: Arrangement, written: WrittenTable): readonly GlossaryChange[] {
  const { table, inserted } = run;
  const touched = [...run.touched].sort((a, b) => a.index - b.index);
  const hasPlace = (row: TableRow): boolean => isLive(row) && row.restore?.place !== undefined;
  const ordered = table.sorted && !touched.some(hasPlace) && !inserted.some(hasPlace);
  const former = arrangement.leaving.size > 0 ? onlyLineBreak(table.text) : undefined;
  const lineBreak = former !== undefined && onlyLineBreak(written.text) === former ? former : undefined;
  const inversion: Inversion = { run, written, arrangement, lineBreak, ordered };
  const changes = [
    ...inserted.filter(isLive).map((row) => removalOf(inversion, row)),
    ...touched.flatMap((row) => (row.gone ? [] : (changeBack(inversion, row) ?? []))),
    ...additionsOf(
      inversion,
      touched.filter(({ gone }) => gone),
    ),
  ];
  const columns = [...run.appended].filter((column) => table.columns.has(column));
  const last = changes.at(-1);
  if (last === undefined || columns.length === 0) return changes;
  return [...changes.slice(0, -1), { ...last, restore: { ...last.restore, columns } }];
}
