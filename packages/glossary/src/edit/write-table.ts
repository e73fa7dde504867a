import type { Arrangement, ArrangeOptions } from './arrange-rows.js';
import { type GlossaryTable, isLive, rowText, type TableRow } from './glossary-table.js';
import { lineBreakFor, nextLine } from './line-places.js';

/** The text of a changed table, and where its rows stand in it. */
export interface WrittenTable {
  readonly text: string;
  /** The number of a row's line, from 1; of a removed row, of the line that stands there now. */
  readonly lineOf: (row: TableRow) => number;
  /** New rows at the end of a text without a last line break, before which it was written. */
  readonly joined: ReadonlySet<TableRow>;
}

/** A part of the text that is left out or written anew, or new rows between two parts. */
interface Piece {
  readonly start: number;
  readonly end: number;
  /** The number of the line that it begins in, from 0. */
  readonly line: number;
  readonly text?: string;
  readonly rows?: readonly TableRow[];
}

const endsInLineBreak = (text: string): boolean => text.endsWith('\n') || text.endsWith('\r');

/** The number of line breaks between two offsets. */
function lineBreaksIn(text: string, start = 0, end: number = text.length): number {
  let count = 0;
  let at = start;
  while (at < end) {
    at = nextLine(text, at);
    count += 1;
  }
  return count > 0 && !endsInLineBreak(text.slice(end - 1, end)) ? count - 1 : count;
}

/** Whether the header came with rows that are all gone again. */
function losesHeader({ header, rows }: GlossaryTable, inserted: readonly TableRow[]): boolean {
  if (header === undefined || inserted.some((row) => !row.gone)) return false;
  return !rows.some(isLive) && rows.some(({ restore }) => restore?.header === true);
}

/** The parts of the text that change, from the first to the last. */
function piecesOf(
  table: GlossaryTable,
  { leaving, placed }: Arrangement,
  touched: Iterable<TableRow>,
  headerGoes: boolean,
): readonly Piece[] {
  const { text, rows, header, headerCells, delimiter } = table;
  const pieces: Piece[] = placed.map(({ place: { at, rowsBefore }, rows: added }) => {
    const above = rows[rowsBefore - 1]?.bounds ?? header ?? { start: 0, line: 0 };
    return { start: at, end: at, line: above.line + lineBreaksIn(text, above.start, at), rows: added };
  });
  if (header !== undefined) {
    const { start, end, line } = header;
    const written = rowText(headerCells, delimiter);
    if (headerGoes) pieces.push({ start, end: nextLine(text, end), line, text: '' });
    else if (written !== text.slice(start, end)) pieces.push({ start, end, line, text: written });
  }
  for (const row of new Set([...touched, ...leaving])) {
    const { bounds, cells } = row;
    if (bounds === undefined) continue;
    const { start, end, line } = bounds;
    if (leaving.has(row)) pieces.push({ start, end: nextLine(text, end), line, text: '' });
    else if (cells !== undefined) pieces.push({ start, end, line, text: rowText(cells, delimiter) });
  }
  return pieces.sort((a, b) => a.start - b.start || a.end - b.end);
}

/** A text that grows line by line, whose last line may wait for its end. */
interface Lines {
  readonly parts: string[];
  /** How the last line shall end, once something follows, and where in the old text it stands. */
  open: { readonly lineBreak: string | undefined; readonly at: number } | undefined;
}

function push(lines: Lines, part: string, text: string): void {
  if (part === '') return;
  if (lines.open !== undefined) {
    const lineBreak = lines.open.lineBreak || lineBreakFor(text, lines.open.at);
    // A carriage return and a line feed would be one line break.
    lines.parts.push(lineBreak === '\r' && part.startsWith('\n') ? '\n' : lineBreak);
  }
  lines.open = undefined;
  lines.parts.push(part);
}

/** Writes a new row as a line of its own; whether the line before it had to be ended. */
function pushRow(lines: Lines, row: string, at: number, text: string, lineBreak: string | undefined): boolean {
  const last = lines.parts.at(-1) ?? '';
  const joins = lines.open === undefined && last !== '' && last !== '\uFEFF' && !endsInLineBreak(last);
  if (joins) lines.parts.push(lineBreakFor(text, at));
  push(lines, row, text);
  lines.open = { lineBreak, at };
  return joins;
}

/** Ends the text: as a row that comes back says, else with a line break if the text had one, or nothing at all. */
function endText({ parts, open }: Lines, text: string, cut: boolean): string {
  if (open !== undefined) {
    const ends = endsInLineBreak(text) || text === '' || text === '\uFEFF';
    parts.push(open.lineBreak ?? (ends ? lineBreakFor(text, open.at) : ''));
    return parts.join('');
  }
  const whole = parts.join('');
  if (!cut || !endsInLineBreak(whole)) return whole;
  return whole.slice(0, whole.endsWith('\r\n') ? -2 : -1);
}

/** How far the lines from an offset on have moved. O(log n). */
function shiftAt(shifts: readonly { readonly from: number; readonly by: number }[], offset: number): number {
  let low = 0;
  let high = shifts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((shifts[middle]?.from ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return shifts[low - 1]?.by ?? 0;
}

/**
 * Writes a changed table: every part of the text that nothing changes as it is, new rows as lines of their own with the
 * line break of their neighbour. A text that ended without a line break ends without one again. Linear.
 *
 * @example A new 马里 behind the last line of '多哈\tDoha' gives '多哈\tDoha\n马里\tMali'.
 */
export function writeTable(
  table: GlossaryTable,
  arrangement: Arrangement,
  { inserted, touched }: Pick<ArrangeOptions, 'inserted' | 'touched'>,
): WrittenTable {
  const { text, header, headerCells, delimiter } = table;
  const lines: Lines = { parts: [], open: undefined };
  const lineNumbers = new Map<TableRow, number>();
  const shifts: { readonly from: number; readonly by: number }[] = [];
  const joined = new Set<TableRow>();
  let headerWaits = header === undefined && headerCells.length > 0;
  let cursor = 0;
  let shift = 0;
  for (const { start, end, line, text: written, rows = [] } of piecesOf(
    table,
    arrangement,
    touched,
    losesHeader(table, inserted),
  )) {
    push(lines, text.slice(cursor, start), text);
    let number = line + shift;
    let anyJoins = false;
    if (headerWaits && rows.length > 0) {
      anyJoins = pushRow(lines, rowText(headerCells, delimiter), start, text, undefined);
      number += anyJoins ? 2 : 1;
      headerWaits = false;
    }
    for (const row of rows) {
      const cells = rowText(row.cells ?? [], delimiter);
      const joins = pushRow(lines, cells, start, text, row.restore?.lineBreak);
      if (joins) number += 1;
      anyJoins ||= joins;
      if (anyJoins) joined.add(row);
      lineNumbers.set(row, number + 1);
      number += lineBreaksIn(cells) + 1;
    }
    if (rows.length > 0) shift = number - line;
    else if (written !== undefined) {
      push(lines, written, text);
      shift += lineBreaksIn(written) - lineBreaksIn(text, start, end);
    }
    shifts.push({ from: end, by: shift });
    cursor = end;
  }
  push(lines, text.slice(cursor), text);
  const lastRow = table.rows.at(-1);
  const cut =
    lastRow?.restore?.joined === true && lastRow.bounds?.end === text.length && arrangement.leaving.has(lastRow);
  const lineOf = (row: TableRow): number =>
    lineNumbers.get(row) ?? (row.bounds === undefined ? 0 : row.bounds.line + 1 + shiftAt(shifts, row.bounds.start));
  return { text: endText(lines, text, cut), lineOf, joined };
}
