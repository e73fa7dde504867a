import { unescapeCell } from '../entry/escapes.js';
import { type GlossaryColumn, glossaryColumns } from '../entry/glossary-columns.js';
import { entryTypes } from '../entry/read-entry.js';
import { type CellValue, readValues, type TagRules } from '../entry/read-values.js';

/** Every tag there is: which ones a column knows is the reader's business. */
const everyTag: TagRules = { kind: true, region: true, status: true };

/** Columns of several values, and those of free text; the others hold one word. */
const joinedColumns: ReadonlySet<GlossaryColumn> = new Set(['zh', 'tw', 'hk', 'sg', 'en', 'roles', 'note', 'source']);

/** What makes a cell more than one plain value. */
const marked = /[|\\{}-]/;

/** What a value ends with, or hides something. */
const special = /[|\\{}]/;

/** The values of a cell that can be read, with their spans in it. */
function valuesIn(cell: string): readonly CellValue[] {
  return readValues({ text: cell, start: 0, end: cell.length, offsetOf: (at) => at }, everyTag, []);
}

/**
 * The values of a cell, without tags and escapes. Linear.
 *
 * @example plainValues('基辅{2019..}|-基也夫') // ['基辅', '基也夫']
 */
export function plainValues(cell: string): readonly string[] {
  if (marked.test(cell)) return valuesIn(cell).map(({ text }) => text);
  const text = cell.trim();
  return text === '' ? [] : [text];
}

/**
 * The headword of an entry by its cell zh: the first value, without tags and escapes; what stands before the first `|` or
 * brace where no value can be read, and `''` for an empty cell. Linear.
 *
 * @example headwordOf('巴拉达尔|巴拉达{short}') // '巴拉达尔'
 */
export function headwordOf(cell: string): string {
  const end = cell.search(special);
  const first = cell.slice(0, end < 0 ? cell.length : end).trim();
  // Most cells begin with a plain value.
  if ((end < 0 || cell[end] === '|') && first !== '' && !first.startsWith('-')) return first;
  return plainValues(cell)[0] ?? unescapeCell((/^[^|{]*/.exec(cell)?.[0] ?? '').trim());
}

/**
 * The type that a cell is read as: `term` where it is empty or says something else.
 *
 * @example typeOf('') // 'term', as for 毛拉 without a type
 */
export function typeOf(cell: string): string {
  return entryTypes.find((type) => type === cell) ?? 'term';
}

/**
 * The id that a cell gives, without escapes; `''` for an empty one.
 *
 * @example idOf('person/李明') // 'person/李明'
 */
export function idOf(cell: string): string {
  const id = cell.trim();
  return id.includes('\\') || id.includes('\r') ? unescapeCell(id) : id;
}

/** What makes two values one for the reader: their text, region and years. */
function valueKey({ text, region, years }: CellValue): string {
  return JSON.stringify([text, region, years?.from, years?.to]);
}

/**
 * Two cells of a column as one: theirs, and behind it what ours has more, with `|` between. A column of one word, such
 * as `type`, keeps theirs, unless it is empty. Linear.
 *
 * @example joinCells('zh', '马里|马里共和国', '马里|马利') // '马里|马里共和国|马利'
 */
export function joinCells(column: GlossaryColumn, theirs: string, ours: string): string {
  if (theirs.trim() === '') return ours;
  if (!joinedColumns.has(column) || ours.trim() === '') return theirs;
  if (column === 'note' || column === 'source') return theirs.split('|').includes(ours) ? theirs : `${theirs}|${ours}`;
  const known = new Set(valuesIn(theirs).map(valueKey));
  const further = valuesIn(ours).filter((value) => !known.has(valueKey(value)));
  return [theirs, ...further.map(({ start, end }) => ours.slice(start, end))].join('|');
}

/**
 * The columns of some cells in the order of the format.
 *
 * @example columnsOf({ en: 'Mali', zh: '马里' }) // ['zh', 'en']
 */
export function columnsOf(cells: Readonly<Partial<Record<GlossaryColumn, unknown>>>): readonly GlossaryColumn[] {
  return glossaryColumns.filter((column) => cells[column] !== undefined);
}
