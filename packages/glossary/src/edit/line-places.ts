import { endOfLine, lineBreakAt } from '../entry/read-rows.js';
import type { GlossaryTable, TableRow } from './glossary-table.js';

/** A place for a new row: the beginning of a line, or the end of the text. */
export interface LinePlace {
  /** The offset in the text. */
  readonly at: number;
  /** The number of rows of the text that stand before it, removed ones counted. */
  readonly rowsBefore: number;
}

/**
 * The beginning of the next line, or the end of the text. Linear in the line.
 *
 * @example nextLine('马里\tMali\r\n多哈\tDoha', 0) // 9
 */
export function nextLine(text: string, at: number): number {
  const end = endOfLine(text, at);
  return end + lineBreakAt(text, end);
}

/** Whether the line that begins at an offset holds nothing but blanks. */
function isBlankLine(text: string, at: number): boolean {
  return text.slice(at, endOfLine(text, at)).trim() === '';
}

/**
 * The beginning of the line below a row of the text, by its number; for -1, of the first line below the header or, without
 * one, of the text.
 *
 * @example belowRow(table, 0).at // 15 in 'zh\ten\n马里\tMali\r\n'
 */
export function belowRow({ text, rows, header }: GlossaryTable, index: number): LinePlace {
  const above = index < 0 ? header : rows[index]?.bounds;
  const at = above === undefined ? (text.startsWith('\uFEFF') ? 1 : 0) : nextLine(text, above.end);
  return { at, rowsBefore: index + 1 };
}

/**
 * So many lines further down, removed rows not counted, but not beyond the next row that stays. Linear in the lines.
 *
 * @example With a comment and a row below 马里, one and two lines below 马里 are both below the comment.
 */
export function linesFurther(
  table: GlossaryTable,
  from: LinePlace,
  lines: number,
  leaving: ReadonlySet<TableRow>,
): LinePlace {
  const { text, rows } = table;
  let { at, rowsBefore } = from;
  for (let left = lines; left > 0 && at < text.length; ) {
    const row = rows[rowsBefore];
    if (row?.bounds?.start !== at) {
      at = nextLine(text, at);
      left -= 1;
    } else if (row.bounds.unclosed) {
      // A row that cannot be read is a line as others are.
      rowsBefore += 1;
    } else if (!leaving.has(row)) break;
    else {
      rowsBefore += 1;
      at = nextLine(text, row.bounds.end);
    }
  }
  return { at, rowsBefore };
}

/**
 * Where a new row goes that belongs behind a row of the text (-1: behind the header): directly below it. Comments that
 * stand above a row belong to that row, and stay with it; comments that a blank line or the end follows belong to what
 * is above them, so that the new row goes below. Linear in the lines up to the next row.
 *
 * @example Between 多哈 and 马里, with “# West Africa” above 马里, the new row goes above the comment.
 */
export function placeBehind(table: GlossaryTable, index: number, leaving: ReadonlySet<TableRow>): LinePlace {
  const { text, rows } = table;
  const directly = belowRow(table, index);
  let beforeBlank: LinePlace | undefined;
  let last = directly;
  for (let { at, rowsBefore } = directly; at < text.length; ) {
    const row = rows[rowsBefore];
    if (row?.bounds?.start === at) {
      if (!leaving.has(row)) return beforeBlank ?? directly;
      rowsBefore += 1;
      at = nextLine(text, row.bounds.end);
    } else {
      const blank = isBlankLine(text, at);
      if (blank) beforeBlank ??= last;
      at = nextLine(text, at);
      if (!blank) last = { at, rowsBefore };
    }
  }
  return last;
}

/**
 * Where a new row goes before all others: directly above the first one. Comments at the head of a text without a header
 * belong to the file and stay there; those after a blank line belong to the row below them. Linear in the lines up to it.
 *
 * @example In '# 名\n马里\tMali' it is offset 4, in '# 名\n\n# 非洲\n马里\tMali' it is offset 5
 */
export function placeAtHead(table: GlossaryTable, leaving: ReadonlySet<TableRow>): LinePlace {
  const { text, rows, header } = table;
  if (header !== undefined) return placeBehind(table, -1, leaving);
  const directly = belowRow(table, -1);
  let block: LinePlace | undefined;
  let last = directly;
  for (let { at, rowsBefore } = directly; at < text.length; ) {
    const row = rows[rowsBefore];
    if (row?.bounds?.start === at) {
      if (!leaving.has(row)) return block ?? { at, rowsBefore };
      rowsBefore += 1;
      at = nextLine(text, row.bounds.end);
    } else {
      const blank = isBlankLine(text, at);
      at = nextLine(text, at);
      if (blank) block = { at, rowsBefore };
      else last = { at, rowsBefore };
    }
  }
  return last;
}

/**
 * Where a new row goes at the end: behind the last line that is not blank. Linear in the lines below the last row.
 *
 * @example endPlace(table).at // 9 in '马里\tMali\n\n\n', where offset 8 is the first line break
 */
export function endPlace(table: GlossaryTable, leaving: ReadonlySet<TableRow>): LinePlace {
  const { text, rows } = table;
  const { length } = rows;
  const index = rows.findLastIndex((row) => !leaving.has(row));
  if (rows[index]?.bounds?.unclosed !== true) return placeBehind(table, index, leaving);
  let place = belowRow(table, index);
  for (let { at } = place; at < text.length; ) {
    const blank = isBlankLine(text, at);
    at = nextLine(text, at);
    if (!blank) place = { at, rowsBefore: length };
  }
  return place;
}

/**
 * The line break of a new line: that of its neighbour above, else of the one below, else a line feed. Linear in the two.
 *
 * @example lineBreakFor('马里\tMali\r\n', 9) // '\r\n'
 */
export function lineBreakFor(text: string, at: number): string {
  let end = at;
  while (end > 0 && text[end - 1] !== '\n' && text[end - 1] !== '\r') end -= 1;
  if (end > 0 && text[end - 1] === '\r') return '\r';
  if (end > 0) return text[end - 2] === '\r' ? '\r\n' : '\n';
  const below = endOfLine(text, at);
  return text.slice(below, below + lineBreakAt(text, below)) || '\n';
}
