import type { Problem, Span } from '@yiming/core';
import type { EnglishForm, Entry } from './entry.js';
import type { GlossaryColumn } from './glossary-columns.js';
import { readEntry } from './read-entry.js';
import { type Columns, readHeader } from './read-header.js';
import { foreignDelimiterIn, type Row, rowsInSteps } from './read-rows.js';

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

/** A form with its tags, told from all others: no value holds the control character between them. */
const formKey = ({ text, status, years }: EnglishForm): string =>
  `${text}\0${status}\0${years?.from ?? ''}\0${years?.to ?? ''}\0`;

/** What makes two lines one: the values of the columns zh and en, with their tags, and the type. */
function identityOf({ zh, english, type }: Entry): string {
  let key: string = type;
  for (const form of zh) {
    if (form.region === undefined || form.region === 'CN')
      key += `\0${form.region ?? ''}\0${form.kind}\0${formKey(form)}`;
  }
  key += '\u0001';
  for (const form of english) key += formKey(form);
  return key;
}

/**
 * Reads a glossary as {@link readGlossary} does, a step of about 500 rows at a time, so that others have their turn
 * between two steps. A step takes some milliseconds; the result comes with the last one.
 *
 * @example
 * const steps = readGlossaryInSteps('zh\ten\n马里\tMali\n', { fileName: 'names.tsv', layer: 'user' });
 * let step = steps.next();
 * while (step.done !== true) step = steps.next(); // a turn for others in between
 * step.value.entries.length // 1
 */
export function* readGlossaryInSteps(text: string, options: ReadGlossaryOptions): Generator<void, ReadGlossaryResult> {
  const quoteProblems: Problem[] = [];
  const problems: Problem[] = [];
  const source = { fileName: options.fileName, layer: options.layer, firstLine: options.firstLine ?? 1 };
  const entries: Entry[] = [];
  const ids = new Set<string>();
  const linesOf = new Map<string, { readonly line: number; readonly id: string | undefined }>();
  const report = (code: string, message: string, { start, end }: Span): number =>
    problems.push({ code, message, start, end });

  function add(entry: Entry, row: Row, columns: Columns): void {
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

  let first: Row | undefined;
  let columns = plainColumns;
  let width = 2;
  let separated = false;
  for (const rows of rowsInSteps(text, quoteProblems)) {
    for (const row of rows) {
      separated ||= row.cells.length > 1;
      if (first === undefined) {
        first = row;
        const header = readHeader(row, problems);
        if (header !== undefined) {
          columns = header;
          width = row.cells.length;
          continue;
        }
      }
      // Without one of the required columns no line can be read, and the header has said so.
      if (!columns.has('zh') || !columns.has('en')) continue;
      const extra =
        row.cells.length > width ? row.cells.slice(width).find((cell) => cell.text.trim() !== '') : undefined;
      if (extra !== undefined) {
        const message = `“${extra.text.trim()}” stands in cell ${row.cells.indexOf(extra) + 1} of ${width}; remove it, or name its column in the header`;
        report('too-many-cells', message, extra);
        continue;
      }
      const entry = readEntry(row, columns, source, problems);
      if (entry !== undefined) add(entry, row, columns);
    }
    yield;
  }
  const foreignDelimiter = separated ? undefined : foreignDelimiterIn(first?.cells ?? []);
  if (first !== undefined && foreignDelimiter !== undefined) {
    const message = `“${foreignDelimiter}” separates the cells of this file; separate them by tabs or commas`;
    const { start, end } = first;
    return { entries: [], problems: [...quoteProblems, { code: 'wrong-delimiter', message, start, end }] };
  }
  return { entries, problems: [...quoteProblems, ...problems].sort((a, b) => a.start - b.start) };
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
  const steps = readGlossaryInSteps(text, options);
  for (let step = steps.next(); ; step = steps.next()) if (step.done === true) return step.value;
}
