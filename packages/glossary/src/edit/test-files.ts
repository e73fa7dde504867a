import { type GlossaryColumn, glossaryColumns } from '../entry/glossary-columns.js';
import { entryCells } from './entry-cells.js';
import type { EntryCells, GlossaryChange } from './glossary-change.js';

/** A source of numbers that gives the same ones for the same seed. */
export type Random = (below: number) => number;

/**
 * Numbers from 0 to below a limit, the same for the same seed.
 *
 * @example randomFrom(1)(10) // 2, say, and always so
 */
export function randomFrom(seed: number): Random {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/**
 * One of some things.
 *
 * @example pick(random, ['马里', '多哈'])
 */
export function pick<T>(random: Random, things: readonly [T, ...T[]]): T {
  return things[random(things.length)] ?? things[0];
}

const headwords = [
  '马里',
  '多哈',
  '基辅',
  '𠮷田',
  '𠮷野家',
  '喀布尔',
  '李明',
  '阿塔',
  '索马里',
  '马里奥',
  '#标签',
  '-北约',
] as const;
const english = [
  'Mali',
  'Doha',
  'Kyiv',
  'Li Ming',
  'Yoshida',
  'Kabul',
  'Somalia, East "Africa"',
  'A|B',
  'x\ty',
  '#1',
] as const;
const notes = [
  '',
  '',
  'a note',
  '"quoted"',
  'one, two',
  'tab\there',
  'line\nbreak',
  'back\\slash',
  '#hash',
  '{x}',
] as const;

const escaped = (value: string): string =>
  value
    .replaceAll('\\', '\\\\')
    .replaceAll('|', '\\|')
    .replaceAll('{', '\\{')
    .replaceAll('}', '\\}')
    .replace(/^-/, '\\-');

/**
 * The cells of a made-up entry, with escapes, tags and whatever makes files difficult.
 *
 * @example randomCells(random) // { zh: '𠮷田|马里{short}', en: 'Li Ming', type: 'person' }
 */
export function randomCells(random: Random): EntryCells {
  const cells: Partial<Record<GlossaryColumn, string>> = {
    zh: escaped(pick(random, headwords)) + pick(random, ['', '', '', '|马利{short}', '{full}', '|基也夫']),
    en: escaped(pick(random, english)) + pick(random, ['', '', '', '{2019..}', '|-Kiev', '|Maly']),
  };
  if (random(2) === 0) cells.type = pick(random, ['person', 'place', 'country', 'term']);
  if (random(3) === 0) cells.note = escaped(pick(random, notes));
  if (random(4) === 0) cells.short = escaped(pick(random, english));
  if (random(4) === 0) cells.id = `id-${random(6)}`;
  return cells;
}

/** A cell as somebody may have written it: with blanks around it, or with quotes that it does not need. */
function written(random: Random, value: string, comma: boolean): string {
  const line = value.replaceAll('\t', '\\t');
  if (!comma) return (random(12) === 0 ? ` ${line} ` : line).replaceAll('\n', '\\n');
  const text = random(2) === 0 ? line : line.replaceAll('\n', '\\n');
  if (/[",\n]/.test(text) || random(8) === 0) return `"${text.replaceAll('"', '""')}"${random(8) === 0 ? ' ' : ''}`;
  return random(12) === 0 ? ` ${text}` : text;
}

/** A made-up glossary file. */
export interface RandomFile {
  readonly text: string;
  /** The entries that it was made of. */
  readonly entries: readonly EntryCells[];
}

const headers: readonly [readonly string[] | undefined, ...(readonly string[] | undefined)[]] = [
  undefined,
  ['zh', 'en'],
  ['Chinese', 'English'],
  [...glossaryColumns],
  ['last checked', 'en', 'zh', 'type'],
  ['EN', 'type', 'id', 'ZH', 'note', 'mine'],
  ['zh', 'en', 'type', 'short'],
];

/**
 * A made-up file: TSV or CSV, with or without a header and a byte order mark, any line breaks, comments, blank lines,
 * cells of its own, sorted or not, and with rows that cannot be read if `broken` says so.
 *
 * @example randomFile(random, { broken: false }).text // '\uFEFFzh,en\r\n# 注\r\n马里,Mali'
 */
export function randomFile(random: Random, { broken }: { readonly broken: boolean }): RandomFile {
  const comma = random(2) === 0;
  const delimiter = comma ? ',' : '\t';
  const header = pick(random, headers);
  const names = header?.map((name) => name.toLowerCase().replace('chinese', 'zh').replace('english', 'en')) ?? [
    'zh',
    'en',
  ];
  const lineBreak = pick(random, ['\n', '\n', '\r\n', '\r']);
  const mixed = random(6) === 0;
  const end = (): string => (mixed ? pick(random, ['\n', '\r\n', '\r']) : lineBreak);
  const entries = Array.from({ length: random(8) }, () => randomCells(random));
  const zhOf = ({ zh = '' }: EntryCells): string => zh;
  if (random(2) === 0) entries.sort((a, b) => (zhOf(a) < zhOf(b) ? -1 : 1));
  let text = random(4) === 0 ? '\uFEFF' : '';
  const noise = (): void => {
    while (random(5) === 0) text += pick(random, ['# 注', '', '', '  ', '# a, "b"', '#']) + end();
    if (broken && comma && random(6) === 0) text += pick(random, ['马里,"Mali', '"多哈" x,Doha', '"']) + end();
  };
  noise();
  if (header !== undefined)
    text += header.map((name) => (comma && random(9) === 0 ? `"${name}"` : name)).join(delimiter) + end();
  for (const entry of entries) {
    noise();
    const cells = names.map((name) => {
      if (name === 'mine' || name === 'last checked') return written(random, pick(random, ['', 'mine', '2021']), comma);
      return written(random, Object.entries(entry).find(([column]) => column === name)?.[1] ?? '', comma);
    });
    while (cells.length > 2 && cells.at(-1) === '' && random(3) > 0) cells.pop();
    if (random(8) === 0) cells.push('');
    const row = cells.join(delimiter);
    text += (row.startsWith('#') ? `\\${row}` : row) + end();
  }
  noise();
  if (random(3) === 0) text = text.replace(/(?:\r\n|\n|\r)$/, '');
  return { text, entries };
}

/** Some of the columns of an entry, as they are and as they shall be. */
function randomAfter(random: Random): EntryCells {
  const { zh, en, note, type } = { note: '', type: 'place', ...randomCells(random) };
  return pick<EntryCells>(random, [
    { en: en ?? '' },
    { note },
    { type },
    { zh: zh ?? '' },
    { en: en ?? '', note },
    { type: '' },
  ]);
}

const plain = (cell = ''): string =>
  (/^[^|{]*/.exec(cell.replaceAll('\\|', '\0'))?.[0] ?? '').replaceAll('\0', '|').replaceAll('\\', '');

/**
 * A made-up change of a file: of an entry that it has, most of the time, as the file has it.
 *
 * @example randomChange(random, file) // { kind: 'remove', key: { zh: '马里' }, before: { zh: '马里', en: 'Mali' } }
 */
export function randomChange(random: Random, { text, entries }: RandomFile): GlossaryChange {
  const entry = entries[random(entries.length)];
  if (entry === undefined || random(3) === 0) return { kind: 'add', cells: randomCells(random) };
  const key = { zh: plain(entry.zh), ...(random(2) === 0 && entry.en ? { en: plain(entry.en) } : {}) };
  const { cells } = entryCells(text, key) ?? { cells: entry };
  if (random(2) === 0) return { kind: 'remove', key, before: random(4) === 0 ? entry : cells };
  const after = randomAfter(random);
  const before = Object.fromEntries(
    Object.keys(after).map((column) => [column, Object.entries(cells).find(([name]) => name === column)?.[1] ?? '']),
  );
  return { kind: 'change', key, before, after };
}
