import type { EnglishForm, Entry, EntryType, Rendering, Role, Years } from '../entry/entry.js';

/**
 * An entry as JSON with what nearly all entries share left out, two fifths of its plain JSON: the type; the id, without the
 * type before it where it has that, otherwise in an array; the English forms; the renderings; the number of the table that
 * it is from, and the line there; what else it has, if anything.
 */
type EntryRecord = readonly [
  type: EntryType,
  id: string | readonly [string],
  english: readonly FormRecord[],
  zh: readonly RenderingRecord[],
  table: number,
  line: number,
  rest?: Rest,
];

/** A preferred form without years is its text alone. */
type FormRecord = string | readonly [text: string, status: EnglishForm['status'], years?: Years];

/** A full, preferred rendering of no region, without years, is its text alone; of a region, its text and that. */
type RenderingRecord =
  | string
  | readonly [
      text: string,
      region: Rendering['region'] | 0,
      kind?: Rendering['kind'],
      status?: Rendering['status'],
      years?: Years,
    ];

type RoleRecord = string | readonly [text: string, years: Years];

/** What few entries have. */
interface Rest extends Partial<Omit<Entry, 'id' | 'type' | 'english' | 'zh' | 'roles' | 'origin'>> {
  readonly roles?: readonly RoleRecord[];
}

/** A table that entries are from: its layer and its file. */
export type EntryTable = readonly [layer: string, file: string];

const recordOfForm = ({ text, status, years }: EnglishForm): FormRecord =>
  years !== undefined ? [text, status, years] : status === 'preferred' ? text : [text, status];

const formOf = (record: FormRecord): EnglishForm => {
  if (typeof record === 'string') return { text: record, status: 'preferred' };
  const [text, status, years] = record;
  return years === undefined ? { text, status } : { text, status, years };
};

function recordOfRendering({ text, region, kind, status, years }: Rendering): RenderingRecord {
  if (years !== undefined) return [text, region ?? 0, kind, status, years];
  if (status !== 'preferred') return [text, region ?? 0, kind, status];
  if (kind !== 'full') return [text, region ?? 0, kind];
  return region === undefined ? text : [text, region];
}

function renderingOf(record: RenderingRecord): Rendering {
  if (typeof record === 'string') return { text: record, kind: 'full', status: 'preferred' };
  const [text, region, kind = 'full', status = 'preferred', years] = record;
  return { text, ...(region ? { region } : {}), kind, status, ...(years === undefined ? {} : { years }) };
}

const recordOfRole = ({ text, years }: Role): RoleRecord => (years === undefined ? text : [text, years]);

const roleOf = (record: RoleRecord): Role =>
  typeof record === 'string' ? { text: record } : { text: record[0], years: record[1] };

/**
 * Writes an entry as short JSON, without its table, whose number is given.
 *
 * @example writeEntry(doha, 3) // '["place","/doha",["Doha"],["多哈",["杜哈","TW"]],3,12,{"country":"QA"}]'
 */
export function writeEntry(entry: Entry, table: number): string {
  const { id, type, en, english, zh, roles, status, origin, ...others } = entry;
  const rest: Rest = {
    ...(en === english[0]?.text ? {} : { en }),
    ...(status === 'preferred' ? {} : { status }),
    ...(roles.length === 0 ? {} : { roles: roles.map(recordOfRole) }),
    ...others,
  };
  const prefix = `${type}/`;
  const own = id.startsWith(prefix) ? id.slice(type.length) : ([id] as const);
  const [forms, renderings] = [english.map(recordOfForm), zh.map(recordOfRendering)];
  const shared: EntryRecord = [type, own, forms, renderings, table, origin.line];
  return JSON.stringify(Object.keys(rest).length === 0 ? shared : [...shared, rest]);
}

/**
 * Reads an entry that {@link writeEntry} has written; `undefined` for JSON of another shape, or of a table that is not there.
 * What is inside of that shape is trusted: a checksum says that it is as it was written.
 *
 * @throws SyntaxError for what is no JSON
 * @example readEntry('["place","/doha",["Doha"],["多哈"],0,12]', [['builtin', 'places.tsv']])?.id // 'place/doha'
 */
export function readEntry(json: string, tables: readonly EntryTable[]): Entry | undefined {
  const value: unknown = JSON.parse(json);
  if (!Array.isArray(value) || !Array.isArray(value[2]) || !Array.isArray(value[3])) return undefined;
  const [type, id, english, zh, table, line, rest = {}] = value as unknown as EntryRecord;
  const [layer, file] = tables[table] ?? [];
  if (layer === undefined || file === undefined) return undefined;
  const forms = english.map(formOf);
  const { en = forms[0]?.text ?? '', status = 'preferred', roles = [], short, note, source, ...others } = rest;
  return {
    id: typeof id === 'string' ? type + id : id[0],
    type,
    en,
    english: forms,
    ...(short === undefined ? {} : { short }),
    zh: zh.map(renderingOf),
    ...others,
    roles: roles.map(roleOf),
    ...(note === undefined ? {} : { note }),
    ...(source === undefined ? {} : { source }),
    status,
    origin: { layer, file, line },
  };
}
