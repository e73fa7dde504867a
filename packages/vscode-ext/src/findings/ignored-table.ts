import type { Problem, Span } from '@yiming/core';

const columns = ['code', 'text', 'file', 'reason'] as const;

/** A column of the file of ignored findings that we know; others are kept as they are. */
export type Column = (typeof columns)[number];

/** A line of the file: where it stands, and whether it is a remark. Its number is its place in the list, from 1. */
interface TableLine extends Span {
  readonly isRemark: boolean;
}

/** A line with cells. */
export interface TableRow extends Span {
  /** From 1. */
  readonly line: number;
  readonly raw: string;
  readonly cells: Readonly<Record<Column, string>>;
}

/** The file of ignored findings as a table. */
export interface IgnoredTable {
  /** The text that all places are in: what was read, with the columns that it lacked where those were asked for. */
  readonly text: string;
  readonly lines: readonly TableLine[];
  readonly rows: readonly TableRow[];
  /** The names of all columns in order. */
  readonly header: readonly string[];
  readonly lineBreak: '\n' | '\r\n';
  readonly problems: readonly (Problem & { readonly line: number })[];
}

/** Lines beyond these are not read: nobody ignores so much. */
const mostLines = 10_000;

/** A cell as it is meant; tables from spreadsheets may have it in quotation marks. */
const unquoted = (cell: string): string =>
  /^".*"$/s.test(cell) && cell.length > 1 ? cell.slice(1, -1).replaceAll('""', '"') : cell;

/** A cell as it is written. */
function written(value: string): string {
  const line = value.replace(/[\t\r\n\u2028\u2029]+/g, ' ').trim();
  // What begins with # would be read as a remark.
  return /^["#]/.test(line) ? `"${line.replaceAll('"', '""')}"` : line;
}

function linesOf(text: string): readonly TableLine[] {
  const lines: TableLine[] = [];
  let start = text.startsWith('\ufeff') ? 1 : 0;
  const add = (end: number): void => void lines.push({ start, end, isRemark: text.startsWith('#', start) });
  for (const found of text.matchAll(/\r\n|\n|\r/g)) {
    add(found.index);
    start = found.index + found[0].length;
  }
  if (start < text.length) add(text.length);
  return lines;
}

/** Whether cells are a header: they name the two columns without which there is no rule. */
const isHeader = (cells: readonly string[]): boolean => cells.includes('code') && cells.includes('text');

/**
 * Reads the table of ignored findings with the places of its lines. With the columns `all`, those that the header lacks are
 * added to it, so that every value of a new row has its place. Never throws. Linear.
 */
export function readTable(
  text: string,
  { columns: wanted = 'own' }: { readonly columns?: 'own' | 'all' } = {},
): IgnoredTable {
  const all = linesOf(text);
  const lines = all.slice(0, mostLines);
  const lineBreak = text.includes('\r\n') ? '\r\n' : '\n';
  const problems: (Problem & { readonly line: number })[] = [];
  const beyond = all[mostLines];
  if (beyond !== undefined)
    problems.push({
      code: 'too-many-lines',
      message: `The file has ${all.length} lines; those behind line ${mostLines} are not read`,
      start: beyond.start,
      end: text.length,
      line: mostLines + 1,
    });
  let header: readonly string[] | undefined;
  const rows: TableRow[] = [];
  for (const [index, { start, end, isRemark }] of lines.entries()) {
    const raw = text.slice(start, end);
    if (isRemark || raw.trim() === '') continue;
    const cells = raw.split('\t').map(unquoted);
    if (header === undefined) {
      const names = cells.map((cell) => cell.trim().toLowerCase());
      if (isHeader(names)) {
        const lacking = wanted === 'all' ? columns.filter((column) => !names.includes(column)) : [];
        if (lacking.length > 0) return readTable(`${text.slice(0, end)}\t${lacking.join('\t')}${text.slice(end)}`);
        header = names;
        continue;
      }
      header = columns;
      const message = `“${raw.trim()}” is no header; begin with code, text, file and reason, with tabs between them`;
      problems.push({ code: 'no-header', message, start, end, line: index + 1 });
    }
    const named = header;
    const cell = (column: Column): string => cells[named.indexOf(column)]?.trim() ?? '';
    rows.push({
      start,
      end,
      line: index + 1,
      raw,
      cells: { code: cell('code'), text: cell('text'), file: cell('file'), reason: cell('reason') },
    });
  }
  return { text, lines, rows, header: header ?? columns, lineBreak, problems };
}

/** A row as it is written in a table with this header; columns that we do not know stay empty. */
export function rowText({ header }: Pick<IgnoredTable, 'header'>, values: Readonly<Record<Column, string>>): string {
  const cells = header.map((name) => {
    const column = columns.find((known) => known === name);
    return column === undefined ? '' : written(values[column]);
  });
  return cells.join('\t');
}
