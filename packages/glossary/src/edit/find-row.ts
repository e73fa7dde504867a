import { headwordOf, idOf, plainValues, typeOf } from './cell-values.js';
import type { EntryCells, EntryKey, GlossaryChange } from './glossary-change.js';
import { cellOf, type GlossaryTable, isLive, type TableRow } from './glossary-table.js';

/** The rows that some changes may be about, by what names them. */
export interface RowIndex {
  /** Rows that have, or had, a headword: 马里. */
  readonly byHeadword: Map<string, TableRow[]>;
  readonly byId: Map<string, TableRow[]>;
  /** What else tells rows apart that share a name, where somebody has asked. */
  readonly details: Map<TableRow, RowDetails>;
}

/** What tells rows apart that share a name: `place` and Mali. */
interface RowDetails {
  /** The type; `undefined` where the file has no such column, and the row may be of any. */
  readonly type: string | undefined;
  readonly english: readonly string[];
}

/** A row that a key names. */
export interface FoundRow {
  readonly row: TableRow;
  /** Whether the row has not the English of the key, so that others may have changed it. */
  readonly otherEnglish: boolean;
}

/** The line of a row in the text, from 1; `undefined` for a new row. */
function lineOf({ bounds }: TableRow): number | undefined {
  return bounds && bounds.line + 1;
}

function detailsOf({ details }: RowIndex, table: GlossaryTable, row: TableRow): RowDetails {
  const known = details.get(row);
  if (known !== undefined) return known;
  const type = table.columns.has('type') ? typeOf(cellOf(table, row, 'type')) : undefined;
  const found = { type, english: plainValues(cellOf(table, row, 'en')) };
  details.set(row, found);
  return found;
}

/** Whether a row may be of a type. */
function hasType(index: RowIndex, table: GlossaryTable, row: TableRow, wanted: string): boolean {
  const { type } = detailsOf(index, table, row);
  return type === undefined || type === typeOf(wanted);
}

/**
 * What names a row as it is now.
 *
 * @example keyOf(table, row) // { zh: '马里', type: 'place', en: 'Mali' }
 */
export function keyOf(table: GlossaryTable, row: TableRow): EntryKey {
  const { id } = row;
  const [en] = plainValues(cellOf(table, row, 'en'));
  return {
    ...(id === '' ? {} : { id }),
    zh: row.headword,
    ...(table.columns.has('type') ? { type: typeOf(cellOf(table, row, 'type')) } : {}),
    ...(en === undefined ? {} : { en }),
  };
}

/** The headwords and ids that some changes name. */
function namesIn(changes: readonly GlossaryChange[]): readonly [headwords: Set<string>, ids: Set<string>] {
  const headwords = new Set<string>();
  const ids = new Set<string>();
  const addKey = ({ zh, id }: EntryKey): void => {
    headwords.add(zh);
    if (id !== undefined) ids.add(id);
  };
  const addCells = ({ zh, id }: EntryCells): void => {
    if (zh !== undefined) headwords.add(headwordOf(zh));
    if (id !== undefined) ids.add(idOf(id));
  };
  for (const change of changes) {
    if (change.kind === 'add') addCells({ zh: '', ...change.cells });
    else addKey(change.key);
    if (change.kind === 'change') {
      addCells(change.before);
      addCells(change.after);
    }
    const place = change.restore?.place;
    if (place !== undefined && place !== 'unmoved' && place.below !== undefined) addKey(place.below);
  }
  ids.delete('');
  return [headwords, ids];
}

function addTo(rows: Map<string, TableRow[]>, name: string, row: TableRow): void {
  const others = rows.get(name);
  if (others === undefined) rows.set(name, [row]);
  else if (!others.includes(row)) others.push(row);
}

/**
 * The rows of a table that some changes may be about. Linear.
 *
 * @example indexRows(table, [{ kind: 'remove', key: { zh: '马里' }, before: {} }]).byHeadword.get('马里') // [row]
 */
export function indexRows(table: GlossaryTable, changes: readonly GlossaryChange[]): RowIndex {
  const [headwords, ids] = namesIn(changes);
  const byHeadword = new Map([...headwords].map((headword): [string, TableRow[]] => [headword, []]));
  const byId = new Map([...ids].map((id): [string, TableRow[]] => [id, []]));
  for (const row of table.rows) {
    if (!isLive(row)) continue;
    byHeadword.get(row.headword)?.push(row);
    if (ids.size > 0 && row.id !== '') byId.get(row.id)?.push(row);
  }
  return { byHeadword, byId, details: new Map() };
}

/**
 * Notes what names a row that is new, or has a new headword or id. It is still found by what it was called before, by
 * those who look for that.
 *
 * @example noteNames(index, row) // index.byHeadword.get('马里') holds the row
 */
export function noteNames({ byHeadword, byId, details }: RowIndex, row: TableRow): void {
  addTo(byHeadword, row.headword, row);
  if (row.id !== '') addTo(byId, row.id, row);
  details.delete(row);
}

/** The row on the line of a key that has its headword as another value of zh. */
function onItsLine(table: GlossaryTable, { zh, line }: EntryKey): readonly TableRow[] {
  if (line === undefined) return [];
  let low = 0;
  for (let high = table.rows.length; low < high; ) {
    const middle = (low + high) >> 1;
    if ((table.rows[middle]?.bounds?.line ?? 0) + 1 < line) low = middle + 1;
    else high = middle;
  }
  const row = table.rows[low];
  if (row?.bounds === undefined || row.bounds.line + 1 !== line || !isLive(row)) return [];
  return plainValues(cellOf(table, row, 'zh')).includes(zh) ? [row] : [];
}

/** Rows that a key may mean, the likeliest ones alone. */
interface Candidates {
  readonly rows: readonly TableRow[];
  readonly otherEnglish: boolean;
}

function candidatesFor(index: RowIndex, table: GlossaryTable, key: EntryKey): Candidates {
  const { byHeadword, byId } = index;
  const { id, zh, type, en, line } = key;
  if (id !== undefined) {
    const rows = (byId.get(id) ?? []).filter((row) => isLive(row) && row.id === id);
    const named = rows.filter(({ headword }) => headword === zh);
    if (rows.length > 0) return { rows: named.length > 0 ? named : rows, otherEnglish: false };
  }
  const called = (byHeadword.get(zh) ?? []).filter((row) => isLive(row) && row.headword === zh);
  const rows = (called.length > 0 ? called : onItsLine(table, key)).filter(
    (row) => (id === undefined || row.id === '') && (type === undefined || hasType(index, table, row, type)),
  );
  if (en === undefined) return { rows, otherEnglish: false };
  const english = rows.map((row) => detailsOf(index, table, row).english);
  const first = rows.filter((_, at) => english[at]?.[0] === en);
  if (first.length > 0) return { rows: first, otherEnglish: false };
  const later = rows.filter((_, at) => english[at]?.includes(en));
  if (later.length > 0) return { rows: later, otherEnglish: false };
  return { rows: rows.length === 1 ? rows : rows.filter((row) => lineOf(row) === line), otherEnglish: true };
}

/**
 * The row that a key names: by id, else, among those without another id, by headword and type, and of several by English
 * and line. One with other English counts where it is the only one, or on the very line of the key. A headword that is
 * no row's first value may be a later one of the row on the key's line. Linear in the rows that share a name.
 *
 * @example findRow(index, table, { zh: '马里', en: 'Mali' }) // { row, otherEnglish: false }
 */
export function findRow(index: RowIndex, table: GlossaryTable, key: EntryKey): FoundRow | undefined {
  const { rows, otherEnglish } = candidatesFor(index, table, key);
  const distance = (row: TableRow): number => Math.abs((lineOf(row) ?? Infinity) - (key.line ?? 0));
  let best = rows[0];
  if (key.line !== undefined) for (const row of rows) if (best && distance(row) < distance(best)) best = row;
  return best && { row: best, otherEnglish };
}

/**
 * The row that a key names, as {@link findRow} finds it, other than one that stands below it; without a line the one that
 * was noted last.
 *
 * @example findAbove(index, table, { zh: '马里' }, row) // another 马里 that has just been added
 */
export function findAbove(
  index: RowIndex,
  table: GlossaryTable,
  key: EntryKey,
  below: TableRow | undefined,
): TableRow | undefined {
  if (key.line !== undefined) return findRow(index, table, key)?.row;
  return candidatesFor(index, table, key).rows.findLast((row) => row !== below);
}

/**
 * The rows that an entry with some cells would be taken for: those of its headword and type, unless both have ids of
 * their own, and those of its id. Linear in the rows that share a name.
 *
 * @example rivalsOf(index, table, { zh: '马里', en: 'Maly' }) // [the row 马里⇥Mali]
 */
export function rivalsOf(index: RowIndex, table: GlossaryTable, cells: EntryCells): readonly TableRow[] {
  const id = idOf(cells.id ?? '');
  const headword = headwordOf(cells.zh ?? '');
  const type = (cells.type ?? '').trim();
  const alike = (index.byHeadword.get(headword) ?? []).filter((row) => {
    if (!isLive(row) || row.headword !== headword) return false;
    if (id !== '' && row.id !== '' && id !== row.id) return false;
    return hasType(index, table, row, type);
  });
  const named = (id === '' ? [] : (index.byId.get(id) ?? [])).filter(
    (row) => isLive(row) && row.id === id && !alike.includes(row),
  );
  return [...alike, ...named];
}
