import type { RowPlace } from './glossary-change.js';
import { type GlossaryTable, isLive, type TableRow } from './glossary-table.js';
import { belowRow, endPlace, type LinePlace, linesFurther, placeAtHead, placeBehind } from './line-places.js';

/** New and moved rows that stand at one place, in their order. */
export interface PlacedRows {
  readonly place: LinePlace;
  readonly rows: readonly TableRow[];
}

/** Where the rows of a changed table stand. */
export interface Arrangement {
  /** Which rows of the text do not stand where they stood: the removed and the moved ones. */
  readonly leaving: ReadonlySet<TableRow>;
  /** The new and the moved rows, from the first place to the last. */
  readonly placed: readonly PlacedRows[];
}

/** What the rows are arranged by. */
export interface ArrangeOptions {
  /** Rows that are not in the text yet, in the order in which they came. */
  readonly inserted: readonly TableRow[];
  /** Rows of the text that are written anew or removed. */
  readonly touched: ReadonlySet<TableRow>;
  /** Rows of the text that have another headword than before. */
  readonly renamed: ReadonlySet<TableRow>;
  /** The row that a row stood below, as its place says. */
  readonly above: (row: TableRow, place: RowPlace) => TableRow | undefined;
}

/** The place that a row came from, where it is known. */
function placeOf({ restore }: TableRow): RowPlace | undefined {
  return restore?.place === 'unmoved' ? undefined : restore?.place;
}

/** Which rows of the text leave their places: those that are removed, and renamed ones that would now be out of order. */
function leavingOf({ rows, sorted }: GlossaryTable, { touched, renamed }: ArrangeOptions): ReadonlySet<TableRow> {
  const leaving = new Set([...touched].filter(({ gone }) => gone));
  if (renamed.size === 0) return leaving;
  /** The next headword that nobody has changed, behind each row. */
  const next: (string | undefined)[] = [];
  let following: string | undefined;
  for (const row of rows.toReversed()) {
    next.push(following);
    if (isLive(row) && !renamed.has(row)) following = row.headword;
  }
  let before = '';
  for (const row of rows) {
    const after = next[rows.length - 1 - row.index];
    if (!isLive(row) || row.restore?.place === 'unmoved') continue;
    const inOrder = before <= row.headword && (after === undefined || row.headword <= after);
    const moves = renamed.has(row) && (placeOf(row) !== undefined || (sorted && !inOrder));
    if (moves) leaving.add(row);
    else before = row.headword;
  }
  return leaving;
}

/** The rows of the text that new ones find their places among: all in order that stay. */
function stayingOf(
  { rows, unclosed }: GlossaryTable,
  leaving: ReadonlySet<TableRow>,
  renamed: ReadonlySet<TableRow>,
): readonly TableRow[] {
  if (leaving.size === 0 && renamed.size === 0 && !unclosed) return rows;
  return rows.filter((row) => isLive(row) && !leaving.has(row) && row.restore?.place !== 'unmoved');
}

/** The last of some rows whose headword is not behind another; -1 when there is none. O(log n). */
function lastUpTo(rows: readonly TableRow[], headword: string): number {
  let low = 0;
  let high = rows.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rows[middle]?.headword ?? '') <= headword) low = middle + 1;
    else high = middle;
  }
  return rows[low - 1]?.index ?? -1;
}

/** Rows, each with those that follow it directly, as one list. */
function withFollowers(rows: readonly TableRow[], followers: ReadonlyMap<TableRow, readonly TableRow[]>): TableRow[] {
  const list: TableRow[] = [];
  const waiting = rows.toReversed();
  for (let row = waiting.pop(); row !== undefined; row = waiting.pop()) {
    list.push(row);
    for (const follower of (followers.get(row) ?? []).toReversed()) waiting.push(follower);
  }
  return list;
}

/**
 * Finds the places of new rows, and of renamed ones that leave theirs. A row that knows its former place goes there. Any
 * other goes, in a file in order, behind the last row whose headword is not behind its own, and else to the end. Linear
 * but for the sorting of the new rows and, for each, a search among the others.
 *
 * @example A new 多哈 in a file with 基辅 and 马里 goes above 基辅; in one with 马里 and 基辅, below it.
 */
export function arrangeRows(table: GlossaryTable, options: ArrangeOptions): Arrangement {
  const { inserted, renamed, above } = options;
  const leaving = leavingOf(table, options);
  const staying = stayingOf(table, leaving, renamed);
  const isNew = new Set([...inserted.filter(isLive), ...[...leaving].filter(isLive)]);
  const anchors = new Map<TableRow, TableRow | undefined>();
  const byOrder: TableRow[] = [];
  for (const row of isNew) {
    const place = placeOf(row);
    const anchor = place?.below === undefined ? undefined : above(row, place);
    if (place === undefined || (place.below !== undefined && (anchor === undefined || anchor === row)))
      byOrder.push(row);
    else anchors.set(row, anchor);
  }

  const places = new Map<TableRow, LinePlace>();
  const followers = new Map<TableRow, TableRow[]>();
  const groups = new Map<
    number,
    { readonly place: LinePlace; readonly rows: TableRow[]; readonly byOrder: TableRow[] }
  >();
  const groupAt = (place: LinePlace): { readonly rows: TableRow[]; readonly byOrder: TableRow[] } => {
    const group = groups.get(place.at) ?? { place, rows: [], byOrder: [] };
    groups.set(place.at, group);
    return group;
  };

  const behind = new Map<number, LinePlace>();
  for (const row of byOrder) {
    const index = table.sorted ? lastUpTo(staying, row.headword) : table.rows.length;
    let place = behind.get(index);
    if (place === undefined) {
      place = !table.sorted
        ? endPlace(table, leaving)
        : index < 0
          ? placeAtHead(table, leaving)
          : placeBehind(table, index, leaving);
      behind.set(index, place);
    }
    places.set(row, place);
    groupAt(place).byOrder.push(row);
  }

  /** Puts a row so many lines below its anchor, which has its place already. */
  const put = (row: TableRow, anchor: TableRow | undefined): void => {
    const start = anchor === undefined ? undefined : places.get(anchor);
    const from = start ?? belowRow(table, anchor?.index ?? -1);
    const { lines = 0, parted = false } = placeOf(row) ?? {};
    const found = linesFurther(table, from, lines, leaving);
    const parts = parted && table.text.slice(found.at - 2, found.at) === '\r\n';
    const place = parts ? { ...found, at: found.at - 1 } : found;
    places.set(row, place);
    if (anchor !== undefined && start?.at === place.at) {
      const others = followers.get(anchor);
      if (others === undefined) followers.set(anchor, [row]);
      else others.push(row);
    } else groupAt(place).rows.push(row);
  };
  for (const row of anchors.keys()) {
    // A row may stand below one that comes later in the list; below itself, by a list that nobody made here, it cannot.
    const chain: TableRow[] = [];
    const seen = new Set<TableRow>();
    for (
      let next: TableRow | undefined = row;
      next !== undefined && !places.has(next) && !seen.has(next);
      next = anchors.get(next)
    ) {
      if (anchors.has(next)) chain.push(next);
      seen.add(next);
    }
    for (const one of chain.toReversed()) put(one, anchors.get(one));
  }

  const placed = [...groups.values()].map(({ place, rows, byOrder: others }) => {
    if (table.sorted) others.sort((a, b) => (a.headword < b.headword ? -1 : a.headword > b.headword ? 1 : 0));
    return { place, rows: withFollowers([...rows, ...others], followers) };
  });
  return { leaving, placed: placed.sort((a, b) => a.place.at - b.place.at) };
}
