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

const lineBreak = /\r\n?|\n/y;

/** The length of the line break at `at`; 0 where there is none. */
function lineBreakAt(text: string, at: number): number {
  lineBreak.lastIndex = at;
  return lineBreak.exec(text)?.[0].length ?? 0;
}

function endOfLine(text: string, from: number): number {
  let at = from;
  while (at < text.length && text[at] !== '\n' && text[at] !== '\r') at += 1;
  return at;
}

function plainCell(text: string, start: number, end: number): Cell {
  return { start, end, text: text.slice(start, end), offsetOf: (at) => start + at };
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

/** The quoted cell whose opening quote stands at `start`; `undefined` when it is never closed. */
function quotedCell(text: string, start: number): Cell | undefined {
  const doubled: number[] = [];
  let value = '';
  let from = start + 1;
  for (;;) {
    const quote = text.indexOf('"', from);
    if (quote < 0) return undefined;
    value += text.slice(from, quote);
    if (text[quote + 1] !== '"') {
      const offsetOf = (at: number): number => start + 1 + at + countBelow(doubled, at);
      return { start, end: quote + 1, text: value, offsetOf };
    }
    doubled.push(value.length);
    value += '"';
    from = quote + 2;
  }
}

/** Tab when the first line with content holds one, or no comma; comma otherwise. */
function sniffDelimiter(text: string): '\t' | ',' {
  const first = text.split(/[\r\n]+/).find((line) => line.trim() !== '' && !line.startsWith('#')) ?? '';
  return first.includes('\t') || !first.includes(',') ? '\t' : ',';
}

/** The semicolon in the first row of a table whose rows have one cell each; `undefined` otherwise. */
function foreignDelimiterOf(rows: readonly Row[]): string | undefined {
  if (rows.some((row) => row.cells.length > 1)) return undefined;
  return /[;；]/.exec(rows[0]?.cells[0]?.text ?? '')?.[0];
}

/**
 * Splits a TSV or CSV text into rows, by the delimiter of its first line with content. Blank lines and lines that begin
 * with `#` are skipped; a byte order mark, CRLF, CR and a missing final line break are fine. Quotes count in CSV only.
 * An unterminated quote is a problem and its line is left out. Linear; `offsetOf` is logarithmic in a cell's quotes.
 *
 * @example readRows('马里,"Mali, West Africa"').rows[0]?.cells.map((cell) => cell.text) // ['马里', 'Mali, West Africa']
 */
export function readRows(text: string): Rows {
  const delimiter = sniffDelimiter(text.replace(/^\uFEFF/, ''));
  const rows: Row[] = [];
  const problems: Problem[] = [];
  let at = text.startsWith('\uFEFF') ? 1 : 0;
  let line = 0;

  while (at < text.length) {
    const start = at;
    const firstLine = line;
    const lineEnd = endOfLine(text, start);
    if (text[start] === '#' || text.slice(start, lineEnd).trim() === '') {
      at = lineEnd;
    } else {
      const cells: Cell[] = [];
      let broken = false;
      for (let more = true; more; ) {
        const quoted = delimiter === ',' && text[at] === '"' ? quotedCell(text, at) : undefined;
        let end = quoted?.end ?? at;
        while (end < text.length && text[end] !== delimiter && text[end] !== '\n' && text[end] !== '\r') end += 1;
        const unclosed = delimiter === ',' && text[at] === '"' && quoted === undefined;
        if (unclosed || (quoted !== undefined && text.slice(quoted.end, end).trim() !== '')) {
          end = endOfLine(text, at);
          const message = `The quoted cell ${text.slice(at, end)} is not closed; end it with " and write a quote inside it twice`;
          problems.push({ code: 'unterminated-quote', message, start: at, end });
          broken = true;
        }
        cells.push(quoted ?? plainCell(text, at, end));
        more = !broken && text[end] === delimiter;
        at = more ? end + 1 : end;
      }
      for (let inside = start; inside < at; inside += 1) {
        const length = lineBreakAt(text, inside);
        if (length > 0) line += 1;
        if (length > 1) inside += 1;
      }
      if (!broken) rows.push({ start, end: at, line: firstLine, cells });
    }
    const length = lineBreakAt(text, at);
    if (length > 0) line += 1;
    at += length;
  }
  const foreignDelimiter = foreignDelimiterOf(rows);
  return { rows, problems, ...(foreignDelimiter === undefined ? {} : { foreignDelimiter }) };
}
