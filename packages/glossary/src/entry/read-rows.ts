import type { Problem, Span } from '@yiming/core';

/** A cell of a table: its text as meant (quotes of CSV undone), and the way back to the file's text. */
export interface Cell extends Span {
  readonly text: string;
  /** The offset in the file of a code unit of `text`, or of its end. */
  offsetOf(at: number): number;
}

/** A row of a table. `line` counts from 0. */
export interface Row extends Span {
  readonly line: number;
  readonly cells: readonly Cell[];
}

/** The rows of a table, and what is wrong with its quotes. */
export interface Rows {
  readonly rows: readonly Row[];
  /** What seems to separate the cells of a table without a tab or comma: `;` in 马里;Mali. */
  readonly foreignDelimiter?: string;
  readonly problems: readonly Problem[];
}

/** What separates the cells of a table: tab in 马里⇥Mali. */
export type Delimiter = '\t' | ',';

/** A row of a table by its ends alone: `马里,"Mali"` from 0 has the ends 2 and 9. `line` counts from 0. */
export interface RowBounds extends Span {
  readonly line: number;
  /** Where each cell ends, with its quotes and the blanks around it; the next one begins behind the delimiter. */
  readonly ends: readonly number[];
  /** The cell whose quotes are not closed, up to the end of its line. The row ends there and cannot be read. */
  readonly unclosed?: Span;
}

const tab = 9;
const lineFeed = 10;
const carriageReturn = 13;
const quote = 34;
const numberSign = 35;
const comma = 44;

/** How many lines are read in a step. */
const linesInStep = 500;

/**
 * The length of the line break at an offset: 2 for CRLF, 1 for LF or CR, 0 where there is none.
 *
 * @example lineBreakAt('马里\tMali\r\n', 7) // 2
 */
export function lineBreakAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code === lineFeed) return 1;
  if (code !== carriageReturn) return 0;
  return text.charCodeAt(at + 1) === lineFeed ? 2 : 1;
}

/**
 * The offset of the next line break, or of the end of the text. Linear in the line.
 *
 * @example endOfLine('马里\tMali\r\n', 0) // 7
 */
export function endOfLine(text: string, from: number): number {
  for (let at = from; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === lineFeed || code === carriageReturn) return at;
  }
  return text.length;
}

/** The number of line breaks between two offsets. */
function countLineBreaks(text: string, start: number, end: number): number {
  let count = 0;
  for (let at = endOfLine(text, start); at < end; at = endOfLine(text, at + lineBreakAt(text, at))) count += 1;
  return count;
}

/** Whether nothing but blanks stands between two offsets. */
function isBlank(text: string, start: number, end: number): boolean {
  return text.slice(start, end).trim() === '';
}

/** Whether the line that begins at `start` is a comment or blank. */
function isSkipped(text: string, start: number): boolean {
  if (text.charCodeAt(start) === numberSign) return true;
  return isBlank(text, start, start + 1) && isBlank(text, start, endOfLine(text, start));
}

/** How many of some rising numbers are below a limit. O(log n). */
function countBelow(rising: readonly number[], limit: number): number {
  let low = 0;
  let high = rising.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rising[middle] ?? 0) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Where the quoted cell ends whose opening quote stands at `start`; -1 when it is never closed. */
function endOfQuotes(text: string, start: number): number {
  for (let from = start + 1; ; ) {
    const at = text.indexOf('"', from);
    if (at < 0) return -1;
    if (text.charCodeAt(at + 1) !== quote) return at + 1;
    from = at + 2;
  }
}

/** One function for all plain cells, of which a table has many. */
function plainOffsetOf(this: Cell, at: number): number {
  return this.start + at;
}

/** The quoted cell whose opening quote stands at `start`, and is closed. */
function quotedCell(text: string, start: number): Cell {
  const doubled: number[] = [];
  let value = '';
  let from = start + 1;
  for (;;) {
    const at = text.indexOf('"', from);
    value += text.slice(from, at);
    if (text.charCodeAt(at + 1) !== quote) {
      const offsetOf = (inside: number): number => start + 1 + inside + countBelow(doubled, inside);
      return { start, end: at + 1, text: value, offsetOf };
    }
    doubled.push(value.length);
    value += '"';
    from = at + 2;
  }
}

/**
 * What separates the cells of a table: tab when its first line with content holds one, or no comma; comma otherwise.
 * Linear in the lines up to there.
 *
 * @example delimiterOf('# 名\n马里,Mali\n') // ','
 */
export function delimiterOf(text: string): Delimiter {
  for (let at = text.startsWith('\uFEFF') ? 1 : 0; at < text.length; ) {
    const end = endOfLine(text, at);
    if (!isSkipped(text, at)) {
      const first = text.slice(at, end);
      return first.includes('\t') || !first.includes(',') ? '\t' : ',';
    }
    at = end + lineBreakAt(text, end);
  }
  return '\t';
}

/** The row that begins at `start`. */
function boundsOfRow(text: string, start: number, line: number, delimiter: Delimiter): RowBounds {
  const between = delimiter === '\t' ? tab : comma;
  const ends: number[] = [];
  for (let cellStart = start; ; ) {
    const quoted = between === comma && text.charCodeAt(cellStart) === quote;
    const closed = quoted ? endOfQuotes(text, cellStart) : cellStart;
    let end = Math.max(closed, cellStart);
    let code = text.charCodeAt(end);
    while (end < text.length && code !== between && code !== lineFeed && code !== carriageReturn) {
      end += 1;
      code = text.charCodeAt(end);
    }
    if (quoted && (closed < 0 || !isBlank(text, closed, end))) {
      end = endOfLine(text, cellStart);
      ends.push(end);
      return { start, end, line, ends, unclosed: { start: cellStart, end } };
    }
    ends.push(end);
    if (code !== between) return { start, end, line, ends };
    cellStart = end + 1;
  }
}

/**
 * The rows of a text by their ends, those with an unclosed quote included; after about every 500 lines, comments and
 * blank ones too, those that were found meanwhile. Linear.
 *
 * @example [...boundsInSteps('# 名\n马里,Mali', ',')] // [[{ start: 4, end: 11, line: 1, ends: [6, 11] }]]
 */
export function* boundsInSteps(text: string, delimiter: Delimiter): Generator<readonly RowBounds[], void> {
  let rows: RowBounds[] = [];
  let line = 0;
  let nextStep = linesInStep;
  for (let at = text.startsWith('\uFEFF') ? 1 : 0; at < text.length; ) {
    if (isSkipped(text, at)) at = endOfLine(text, at);
    else {
      const row = boundsOfRow(text, at, line, delimiter);
      rows.push(row);
      if (delimiter === ',') line += countLineBreaks(text, row.start, row.end);
      at = row.end;
    }
    line += 1;
    at += lineBreakAt(text, at);
    if (line >= nextStep) {
      yield rows;
      rows = [];
      nextStep = line + linesInStep;
    }
  }
  yield rows;
}

/**
 * The cells of a row. A row with an unclosed quote has those before it. Linear.
 *
 * @example cellsOf('马里,"Mali"', { start: 0, end: 9, line: 0, ends: [2, 9] }, ',').map(({ text }) => text) // ['马里', 'Mali']
 */
export function cellsOf(text: string, { start, ends, unclosed }: RowBounds, delimiter: Delimiter): readonly Cell[] {
  const cells: Cell[] = [];
  let from = start;
  for (const end of ends) {
    if (from === unclosed?.start) break;
    if (delimiter === ',' && text.charCodeAt(from) === quote) cells.push(quotedCell(text, from));
    else cells.push({ start: from, end, text: text.slice(from, end), offsetOf: plainOffsetOf });
    from = end + 1;
  }
  return cells;
}

/**
 * Reads rows as {@link readRows} does, in steps of about 500 lines: each gives the rows that were found since the last,
 * and adds to the problems. Nothing of what was read is kept. Linear.
 *
 * @example [...rowsInSteps('马里\tMali\n', [])].flat().length // 1
 */
export function* rowsInSteps(text: string, problems: Problem[]): Generator<readonly Row[], void> {
  const delimiter = delimiterOf(text);
  for (const step of boundsInSteps(text, delimiter)) {
    const rows: Row[] = [];
    for (const bounds of step) {
      const { start, end, line, unclosed } = bounds;
      if (unclosed === undefined) rows.push({ start, end, line, cells: cellsOf(text, bounds, delimiter) });
      else {
        const cell = text.slice(unclosed.start, unclosed.end);
        const message = `The quoted cell ${cell} is not closed; end it with " and write a quote inside it twice`;
        problems.push({ code: 'unterminated-quote', message, start: unclosed.start, end: unclosed.end });
      }
    }
    yield rows;
  }
}

/**
 * What seems to separate the cells of a table whose first row has these, if no row has a second one: the semicolon in it;
 * `undefined` when there is none.
 *
 * @example The row `马里;Mali` gives `;`.
 */
export function foreignDelimiterIn(first: readonly Cell[]): string | undefined {
  return /[;；]/.exec(first[0]?.text ?? '')?.[0];
}

/**
 * Splits a TSV or CSV text into rows, by the delimiter of its first line with content. Blank lines and lines that begin
 * with `#` are skipped; a byte order mark, CRLF, CR and a missing final line break are fine. Quotes count in CSV only.
 * An unterminated quote is a problem and its line is left out. Linear; `offsetOf` is logarithmic in a cell's quotes.
 *
 * @example readRows('马里,"Mali, West Africa"').rows[0]?.cells.map((cell) => cell.text) // ['马里', 'Mali, West Africa']
 */
export function readRows(text: string): Rows {
  const rows: Row[] = [];
  const problems: Problem[] = [];
  for (const step of rowsInSteps(text, problems)) for (const row of step) rows.push(row);
  const foreignDelimiter = rows.some(({ cells }) => cells.length > 1)
    ? undefined
    : foreignDelimiterIn(rows[0]?.cells ?? []);
  return { rows, problems, ...(foreignDelimiter === undefined ? {} : { foreignDelimiter }) };
}
