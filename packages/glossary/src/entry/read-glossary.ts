import type { Problem, Span } from '@yiming/core';
import type { Entry } from './entry.js';
import type { GlossaryColumn } from './glossary-columns.js';
import { readEntry } from './read-entry.js';
import { type Columns, readHeader } from './read-header.js';
import { type Row, readRows } from './read-rows.js';

/** Where a glossary text comes from. */
export interface ReadGlossaryOptions {
  /** Named by every entry, and the first part of the ids that are not given. */
  readonly fileName: string;
  /** The layer that the entries belong to, such as `user`. */
  readonly layer: string;
  /**
   * The number of the text's first line, where the text is a part of a file.
   * @default 1
   */
  readonly firstLine?: number;
}

/** What a glossary text holds, in its order, and what is wrong with it. Offsets: UTF-16 code units into the text. */
export interface ReadGlossaryResult {
  readonly entries: readonly Entry[];
  readonly problems: readonly Problem[];
}

const plainColumns: Columns = new Map<GlossaryColumn, number>([
  ['zh', 0],
  ['en', 1],
]);

/** What makes two lines one: the values of the columns zh and en, with their tags, and the type. */
function identityOf({ zh, english, type }: Entry): string {
  return JSON.stringify([zh.filter(({ region }) => region === undefined || region === 'CN'), english, type]);
}

/**
 * Reads a glossary: TSV or CSV with a header row, columns in any order, only `zh` and `en` required, unknown ones
 * ignored; or two plain columns, Chinese and English, without a header or below one in common words (`Chinese⇥English`,
 * `中文,英文`). Never throws on data: a broken value is left out, a line that cannot stand without it too, and both are
 * reported with their place. So are a form of more than 200 code units, a Chinese form of one character that is not
 * marked as a clip, and a line that says what an earlier one does. An unknown type reads as `term`, a second entry of
 * the same `id` gets the id of its line. Cells separated by `;` give no entries and one problem. Empty text gives no
 * entries. Linear.
 *
 * @example
 * readGlossary('zh\ten\ttype\n巴拉达尔\tAbdul Ghani Baradar\tperson\n', { fileName: 'names.tsv', layer: 'user' })
 * // entries: one, of id names.tsv:2, with 巴拉达尔 as its full rendering for all regions
 */
export function readGlossary(text: string, options: ReadGlossaryOptions): ReadGlossaryResult {
  const { rows, problems: quoteProblems, foreignDelimiter } = readRows(text);
  const problems: Problem[] = [...quoteProblems];
  const report = (code: string, message: string, { start, end }: Span): number =>
    problems.push({ code, message, start, end });
  const [first] = rows;
  if (first !== undefined && foreignDelimiter !== undefined) {
    const message = `“${foreignDelimiter}” separates the cells of this file; separate them by tabs or commas`;
    report('wrong-delimiter', message, first);
    return { entries: [], problems };
  }
  const header = first === undefined ? undefined : readHeader(first, problems);
  const columns = header ?? plainColumns;
  const width = header === undefined ? 2 : (first?.cells.length ?? 0);
  const source = { fileName: options.fileName, layer: options.layer, firstLine: options.firstLine ?? 1 };
  const entries: Entry[] = [];
  const ids = new Set<string>();
  const linesOf = new Map<string, { readonly line: number; readonly id: string | undefined }>();

  function add(entry: Entry, row: Row): void {
    const lineId = `${source.fileName}:${entry.origin.line}`;
    const id = entry.id === lineId ? undefined : entry.id;
    const identity = identityOf(entry);
    const earlier = linesOf.get(identity);
    // Two ids say that two things share their names: 李明 and 李明.
    if (earlier !== undefined && (id === undefined || earlier.id === undefined || id === earlier.id)) {
      const message = `“${entry.zh[0]?.text ?? ''}” as “${entry.en}” (${entry.type}) stands on line ${earlier.line} already; keep one, or give each an id of its own`;
      report('duplicate-entry', message, row);
      return;
    }
    if (earlier === undefined) linesOf.set(identity, { line: entry.origin.line, id });
    if (ids.has(entry.id)) {
      const index = columns.get('id');
      const message = `The id “${entry.id}” is already taken; every entry needs its own`;
      report('duplicate-id', message, (index === undefined ? undefined : row.cells[index]) ?? row);
      entries.push({ ...entry, id: lineId });
    } else entries.push(entry);
    ids.add(entry.id);
  }

  // Without one of the required columns no line can be read, and the header has said so.
  const lines = columns.has('zh') && columns.has('en') ? rows.slice(header === undefined ? 0 : 1) : [];
  for (const row of lines) {
    const extra = row.cells.slice(width).find((cell) => cell.text.trim() !== '');
    if (extra !== undefined) {
      const message = `“${extra.text.trim()}” stands in cell ${row.cells.indexOf(extra) + 1} of ${width}; remove it, or name its column in the header`;
      report('too-many-cells', message, extra);
      continue;
    }
    const entry = readEntry(row, columns, source, problems);
    if (entry !== undefined) add(entry, row);
  }
  return { entries, problems: problems.sort((a, b) => a.start - b.start) };
}
