/** The forms of a table of names: a table of Markdown, CSV, or TSV to be pasted into a spreadsheet. */
export type SheetFormat = 'md' | 'csv' | 'tsv';

/** What makes a spreadsheet take a cell for a formula (OWASP, “CSV injection”); some read full-width marks like ASCII ones. */
const formula = /^[=+\-@＝＋－＠]/;

/** A cell on one line: blanks and control characters are one blank each run, and none at the ends. */
const onLine = (cell: string): string => cell.replace(/[\s\p{Cc}]+/gu, ' ').trim();

/** A cell that no spreadsheet runs: an apostrophe before what would be a formula. */
const guarded = (cell: string): string => (formula.test(cell) ? `'${cell}` : cell);

/** A cell by RFC 4180: in quotes where it holds a comma or a quote. */
const quoted = (cell: string): string => (/[",]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

/**
 * Makes text safe in Markdown on one line and in a cell of a table: what is shown is the text as it is.
 *
 * @example escapedMarkdown('<b>多哈</b>|卡塔尔') // '\\<b\\>多哈\\</b\\>\\|卡塔尔'
 */
export const escapedMarkdown = (text: string): string =>
  onLine(text).replace(/[\\`*_{}[\]<>|&~$#@:!]|(?<=www)\./gi, '\\$&');

/**
 * One line of a table, with its end. Blanks, tabs and line breaks in a cell become one blank; what would be Markdown is
 * escaped; in CSV (RFC 4180, lines end with CRLF) and TSV an apostrophe stands before what a spreadsheet would run.
 *
 * @example sheetLine(['喀布尔', 'Kabul|Kabol'], 'md') // '| 喀布尔 | Kabul\\|Kabol |\n'
 */
export function sheetLine(cells: readonly string[], format: SheetFormat): string {
  switch (format) {
    case 'md':
      return `| ${cells.map(escapedMarkdown).join(' | ')} |\n`;
    case 'csv':
      return `${cells.map((cell) => quoted(guarded(onLine(cell)))).join(',')}\r\n`;
    case 'tsv':
      return `${cells.map((cell) => guarded(onLine(cell))).join('\t')}\n`;
  }
}
