import { stringify } from 'csv-stringify/sync';

/** What makes a spreadsheet take a cell for a formula (OWASP, “CSV injection”); some read full-width marks like ASCII ones. */
const formula = /^[=+\-@\t\r\n＝＋－＠]/;

/** The mark of standard input, which is no formula by itself. */
const standardInput = '-';

const tsvEscapes: Readonly<Record<string, string>> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' };

/** A cell that no spreadsheet runs. */
const guarded = (cell: string): string => (formula.test(cell) && cell !== standardInput ? `'${cell}` : cell);

const tsvCell = (cell: string): string =>
  guarded(cell.replace(/[\\\t\n\r]/g, (character) => tsvEscapes[character] ?? character));

/**
 * Rows as CSV (RFC 4180) or TSV; the one importer of csv-stringify. TSV has no quotes: a tab, a line break and a
 * backslash in a cell are written `\t`, `\n` (`\r`) and `\\`, as in the glossary's own TSV. A cell that a spreadsheet
 * would run as a formula gets an apostrophe before it, all but a lone `-`. No rows give empty text.
 *
 * @example delimitedRows([['喀布尔', 'Kabul'], ['=1', '多\t哈']], 'tsv') // "喀布尔\tKabul\n'=1\t多\\t哈\n"
 */
export function delimitedRows(rows: readonly (readonly (string | number)[])[], format: 'csv' | 'tsv'): string {
  if (format === 'tsv') return rows.map((row) => `${row.map((cell) => tsvCell(String(cell))).join('\t')}\n`).join('');
  return stringify(
    rows.map((row) => row.map((cell) => guarded(String(cell)))),
    { record_delimiter: 'unix', quoted_match: /[\r\n]/ },
  );
}

/**
 * A file's name as a cell: one that begins like a formula goes with `./`, so that it is safe and still names the file;
 * `-`, standard input, stays.
 *
 * @example fileCell('=新闻.md') // './=新闻.md'
 */
export function fileCell(file: string): string {
  return formula.test(file) && file !== standardInput ? `./${file}` : file;
}
