import type { Problem, Span } from '@yiming/core';
import { countryCodes } from '../entry/country-codes.js';
import { type Row, readRows } from '../entry/read-rows.js';
import { fold } from '../match/fold.js';

/**
 * How a body and its owner join in English. `adjective`: Afghan Foreign Ministry; an owner without adjective, such as a
 * place, with its name, Kabul police. `of`: Bank of Shanghai. `name`: Senate Foreign Relations Committee. `in`: consular
 * district in Houston. `own`: Iowa's 4th Congressional District. `embassy`: 驻 and the host's place stand
 * between the two, 中国驻喀布尔大使馆 is the Chinese Embassy in Kabul; without 驻, as `adjective`.
 */
export type BodyPattern = 'adjective' | 'of' | 'name' | 'in' | 'own' | 'embassy';

/**
 * How an office and its owner join in English, before a name and alone. `adjective`: Afghan President, president of
 * Afghanistan. `of`: Moscow Mayor, mayor of Moscow. `name`: Senate Majority Leader, Senate majority leader. `to`, `in`: 驻
 * and the host stand before it, ambassador to China, consul general in Houston; without 驻, as `adjective`. `honorific`:
 * it has no owner, Sheikh.
 */
export type OfficePattern = 'adjective' | 'of' | 'name' | 'to' | 'in' | 'honorific';

/**
 * How a word joins the name of a place. `after`: Kandahar province. `before`: Lake Baikal. `of`: Gulf of Aden. `bare`: the
 * name alone, 莫斯科市 is Moscow.
 */
export type PlaceWordPattern = 'after' | 'before' | 'of' | 'bare';

/** What a body or office may belong to. `chamber`: a house of parliament, 参议院. `person`: who it is named for. */
export type OwnerKind = 'country' | 'place' | 'org' | 'party' | 'chamber' | 'person';

/** A form for one country. A complete one stands without its owner: Bundestag, Bank of Japan. */
export interface CountryForm {
  readonly english: string;
  readonly complete: boolean;
}

/** What every line of the composition data has. */
export interface CompositionWord {
  /**
   * How it is written, the regional words among them, folded as by `fold`. `#` stands for a number: 第#舰队 for 第7舰队 and
   * 第七艦隊.
   */
  readonly zh: readonly string[];
  /** The English without owner, the best first. `#` stands for the ordinal (# Fleet: 7th Fleet), `№` for the number. */
  readonly english: readonly string[];
  readonly note?: string;
  readonly file: string;
  /** The line of the file, from 1. */
  readonly line: number;
}

/** A kind of body: 外交部, Foreign Ministry. */
export interface Body extends CompositionWord {
  /** The form on a later mention, where it is another. */
  readonly short?: string;
  readonly pattern: BodyPattern;
  readonly owners: ReadonlySet<OwnerKind>;
  /** Whether the bare body is a name where the country of an article is clear. */
  readonly alone: boolean;
  /** What replaces `english` for a country (ISO 3166-1 code), the best first. */
  readonly byCountry: ReadonlyMap<string, readonly CountryForm[]>;
}

/** An office's English: alone, and right before a name. */
export interface OfficeForm {
  /** In running text: foreign minister. */
  readonly english: readonly string[];
  /** Right before a name: Foreign Minister; empty where it does not stand there. */
  readonly beforeName: readonly string[];
}

/** A kind of office: 外长, foreign minister. */
export interface Office extends CompositionWord, OfficeForm {
  readonly pattern: OfficePattern;
  readonly owners: ReadonlySet<OwnerKind>;
  /** What replaces both forms for a country (ISO 3166-1 code). */
  readonly byCountry: ReadonlyMap<string, OfficeForm>;
}

/** A word that belongs to the name of a place before it: 省, province. */
export interface PlaceWord extends CompositionWord {
  readonly pattern: PlaceWordPattern;
  /** What replaces `english` for a country (ISO 3166-1 code), the best first; empty where the name stands alone. */
  readonly byCountry: ReadonlyMap<string, readonly string[]>;
}

/** The adjective and the people of a country or territory; EU and UN are here, too. */
export interface Demonym {
  readonly code: string;
  readonly english: string;
  /** Before a noun, the form before an institution first: U.S., American. */
  readonly adjectives: readonly string[];
  /** The people in the plural, without article: Afghans, Dutch; empty where there is none. */
  readonly people: readonly string[];
  /** One of the people: Afghan; empty where there is none. */
  readonly person: readonly string[];
  readonly file: string;
  /** The line of the file, from 1. */
  readonly line: number;
}

/** A text with the name of its file. */
export interface CompositionFile {
  readonly text: string;
  readonly file: string;
}

/** The four files of composition data. */
export interface CompositionFiles {
  readonly bodies: CompositionFile;
  readonly offices: CompositionFile;
  readonly placeWords: CompositionFile;
  readonly demonyms: CompositionFile;
}

/** A problem with the file that it is in. Offsets: UTF-16 code units into the text of that file. */
export interface CompositionProblem extends Problem {
  readonly file: string;
}

/** What the composition files hold, and what is wrong with them. */
export interface Composition {
  readonly bodies: readonly Body[];
  readonly offices: readonly Office[];
  readonly placeWords: readonly PlaceWord[];
  readonly demonyms: readonly Demonym[];
  readonly problems: readonly CompositionProblem[];
}

const bodyPatterns: readonly BodyPattern[] = ['adjective', 'of', 'name', 'in', 'own', 'embassy'];
const officePatterns: readonly OfficePattern[] = ['adjective', 'of', 'name', 'to', 'in', 'honorific'];
const placeWordPatterns: readonly PlaceWordPattern[] = ['after', 'before', 'of', 'bare'];
const ownerKinds: readonly OwnerKind[] = ['country', 'place', 'org', 'party', 'chamber', 'person'];
const written = /^[\p{Script=Han}#]+$/u;
const smallWords = new Set(['of', 'and', 'the', 'for', 'to', 'in', 'on', 'at', 'de']);

type CellOf = (column: string) => string;
type Report = (code: string, message: string, place: Span) => void;
type ReadRow<T> = (row: Row, cell: CellOf, wrong: (code: string, message: string) => undefined) => T | undefined;

/** The values of a cell. Nearly all have one, which takes no more room than it needs. */
function values(cell: string, separator = '|'): readonly string[] {
  if (!cell.includes(separator)) return cell.trim() === '' ? [] : [cell.trim()];
  return cell
    .split(separator)
    .map((value) => value.trim())
    .filter((value) => value !== '');
}

/** The title as AP capitalises it before a name: Secretary of State. */
function capitalised(title: string): string {
  const words = title.split(' ');
  return words.map((word) => (smallWords.has(word) ? word : word.charAt(0).toUpperCase() + word.slice(1))).join(' ');
}

/** Most words have no form for a country, and few sets of owners: they share them, as thousands of small maps are megabytes. */
const noCountries: ReadonlyMap<string, never> = new Map<string, never>();
const knownOwners = new Map<string, ReadonlySet<OwnerKind>>();

function ownersOf(names: readonly string[]): ReadonlySet<OwnerKind> {
  const kinds = ownerKinds.filter((known) => names.includes(known));
  const key = kinds.join();
  const owners = knownOwners.get(key) ?? new Set(kinds);
  knownOwners.set(key, owners);
  return owners;
}

/** What a map of forms holds, each form read; a map without any stays the shared one. */
function mapForms<Form, Read>(forms: ReadonlyMap<string, Form>, read: (form: Form) => Read): ReadonlyMap<string, Read> {
  if (forms.size === 0) return noCountries;
  return new Map([...forms].map(([code, form]) => [code, read(form)]));
}

/** The cell `countries`, `US=a|b;GB=c`, as code and values; `undefined` after a report of what is wrong. */
function readCountries(
  cell: string,
  wrong: (code: string, message: string) => undefined,
): ReadonlyMap<string, readonly string[]> | undefined {
  if (cell === '') return noCountries;
  const byCountry = new Map<string, readonly string[]>();
  for (const part of values(cell, ';')) {
    const [code = '', forms] = part.split('=', 2);
    if (!countryCodes.has(code)) return wrong('wrong-country', `There is no country “${code}” in “${part}”`);
    if (byCountry.has(code)) return wrong('duplicate-country', `${code} stands twice; keep one`);
    if (forms === undefined || values(forms).length === 0)
      return wrong('empty-country', `“${part}” needs English for the country, such as US=Treasury Department`);
    byCountry.set(code, values(forms));
  }
  return byCountry;
}

/** Reads one file by the header's columns. A line for which `readRow` gives nothing is left out. */
function readFile<T>(
  { text, file }: CompositionFile,
  columns: readonly string[],
  readRow: ReadRow<T>,
): { readonly items: readonly T[]; readonly problems: readonly CompositionProblem[] } {
  const { rows, problems: quoteProblems } = readRows(text);
  const problems: CompositionProblem[] = quoteProblems.map((problem) => ({ ...problem, file }));
  const report: Report = (code, message, { start, end }) => problems.push({ code, message, start, end, file });
  const [header, ...lines] = rows;
  if (header === undefined) return { items: [], problems };
  const places = new Map(header.cells.map((cell, index) => [cell.text.trim(), index]));
  const absent = columns.filter((column) => !places.has(column));
  if (absent.length > 0) {
    report('missing-column', `The header has no column ${absent.join(', ')}`, header);
    return { items: [], problems };
  }
  const items: T[] = [];
  for (const row of lines) {
    const cellOf: CellOf = (column) => row.cells[places.get(column) ?? -1]?.text.trim() ?? '';
    const item = readRow(row, cellOf, (code, message) => {
      report(code, message, row);
      return undefined;
    });
    if (item !== undefined) items.push(item);
  }
  return { items, problems };
}

/** Reads what every word has; `seen` holds each written form with its owner, to find what stands twice. */
function readWord(
  file: string,
  seen: Map<string, number>,
  owners: readonly string[],
  ...[row, cell, wrong]: Parameters<ReadRow<unknown>>
): CompositionWord | undefined {
  const zh = [...new Set(['zh', 'tw', 'hk'].flatMap((column) => values(cell(column))).map(fold))];
  const english = values(cell('en'));
  const odd = zh.find((form) => !written.test(form));
  if (odd !== undefined) return wrong('wrong-zh', `“${odd}” has more than Chinese characters`);
  if (zh.length === 0 || english.length === 0) return wrong('empty-word', 'A word needs its Chinese and its English');
  const keys = zh.flatMap((form) => owners.map((owner) => `${form} ${owner}`));
  const key = keys.find((known) => seen.has(known));
  if (key !== undefined)
    return wrong('duplicate-word', `“${key.trim()}” stands on line ${seen.get(key) ?? 0} already; keep one`);
  for (const known of keys) seen.set(known, row.line + 1);
  const note = cell('note');
  return { zh, english, ...(note === '' ? {} : { note }), file, line: row.line + 1 };
}

/** The pattern and the owners of a line; `undefined` after a report of what is wrong. */
function readJoin<P extends string>(
  patterns: readonly P[],
  cell: CellOf,
  wrong: (code: string, message: string) => undefined,
): { readonly pattern: P; readonly owners: ReadonlySet<OwnerKind> } | undefined {
  const pattern = patterns.find((known) => known === cell('pattern'));
  if (pattern === undefined)
    return wrong('wrong-pattern', `There is no pattern “${cell('pattern')}”; write one of ${patterns.join(', ')}`);
  const owners = cell('owners').split(/[| ]/).filter(Boolean);
  const stray = owners.find((owner) => !ownerKinds.some((known) => known === owner));
  if (stray !== undefined)
    return wrong('wrong-owner', `There is no owner “${stray}”; write some of ${ownerKinds.join(', ')}`);
  if (owners.length === 0 && pattern !== 'honorific') return wrong('empty-owners', 'The line needs an owner: country');
  return { pattern, owners: ownersOf(owners) };
}

function readBodies(input: CompositionFile): ReturnType<typeof readFile<Body>> {
  const seen = new Map<string, number>();
  const columns = ['zh', 'tw', 'hk', 'en', 'short', 'pattern', 'owners', 'alone', 'countries'];
  return readFile(input, columns, (row, cell, wrong): Body | undefined => {
    const join = readJoin(bodyPatterns, cell, wrong);
    const countries = join === undefined ? undefined : readCountries(cell('countries'), wrong);
    if (join === undefined || countries === undefined) return undefined;
    if (!['yes', 'no', ''].includes(cell('alone'))) return wrong('wrong-alone', 'The column alone holds yes or no');
    const word = readWord(input.file, seen, [...join.owners], row, cell, wrong);
    if (word === undefined) return undefined;
    const formOf = (value: string): CountryForm =>
      value.startsWith('!') ? { english: value.slice(1), complete: true } : { english: value, complete: false };
    const byCountry = mapForms(countries, (forms) => forms.map(formOf));
    const short = cell('short');
    return { ...word, ...(short === '' ? {} : { short }), ...join, alone: cell('alone') === 'yes', byCountry };
  });
}

function readOffices(input: CompositionFile): ReturnType<typeof readFile<Office>> {
  const seen = new Map<string, number>();
  const columns = ['zh', 'tw', 'hk', 'en', 'pattern', 'owners', 'before_name', 'countries'];
  const formOf = (forms: readonly string[]): OfficeForm => {
    const pairs = forms.map((form) => form.split('>', 2));
    const beforeName = pairs.map(([title = '', before]) => before ?? capitalised(title));
    return { english: pairs.map(([title = '']) => title), beforeName: beforeName.filter((form) => form !== '') };
  };
  return readFile(input, columns, (row, cell, wrong): Office | undefined => {
    const join = readJoin(officePatterns, cell, wrong);
    const countries = join === undefined ? undefined : readCountries(cell('countries'), wrong);
    if (join === undefined || countries === undefined) return undefined;
    const owners = join.owners.size === 0 ? ['honorific'] : [...join.owners];
    const word = readWord(input.file, seen, owners, row, cell, wrong);
    if (word === undefined) return undefined;
    const byCountry = mapForms(countries, formOf);
    return { ...word, beforeName: values(cell('before_name')), ...join, byCountry };
  });
}

function readPlaceWords(input: CompositionFile): ReturnType<typeof readFile<PlaceWord>> {
  const seen = new Map<string, number>();
  return readFile(input, ['zh', 'tw', 'hk', 'en', 'pattern'], (row, cell, wrong): PlaceWord | undefined => {
    const pattern = placeWordPatterns.find((known) => known === cell('pattern'));
    if (pattern === undefined)
      return wrong('wrong-pattern', `There is no pattern “${cell('pattern')}”; write ${placeWordPatterns.join(', ')}`);
    const countries = readCountries(cell('countries'), wrong);
    const word = countries === undefined ? undefined : readWord(input.file, seen, [''], row, cell, wrong);
    if (word === undefined || countries === undefined) return undefined;
    const byCountry = mapForms(countries, (forms) => forms.filter((form) => form !== '-'));
    return { ...word, pattern, byCountry };
  });
}

function readDemonyms(input: CompositionFile): ReturnType<typeof readFile<Demonym>> {
  const seen = new Set<string>();
  return readFile(input, ['code', 'en', 'adjective', 'people', 'person'], (row, cell, wrong): Demonym | undefined => {
    const [code, english, adjectives] = [cell('code'), cell('en'), values(cell('adjective'))];
    if (!countryCodes.has(code) && code !== 'EU' && code !== 'UN')
      return wrong('wrong-country', `There is no country “${code}”`);
    if (seen.has(code)) return wrong('duplicate-country', `${code} stands on an earlier line; keep one`);
    if (english === '' || adjectives.length === 0)
      return wrong('empty-word', `${code} needs its English and an adjective, such as Afghanistan and Afghan`);
    seen.add(code);
    const [people, person] = [values(cell('people')), values(cell('person'))];
    return { code, english, adjectives, people, person, file: input.file, line: row.line + 1 };
  });
}

/**
 * Reads the data for composing names, four TSV files with a header row; values of a cell are separated by `|`, lines that
 * begin with `#` are comments. `bodies`: zh, tw, hk, en, short, pattern, owners, alone (yes, no), countries, note, where
 * `countries` is `US=Defense Department|!Pentagon;GB=Ministry of Defence` and `!` marks a form that stands without its
 * owner. `offices`: zh, tw, hk, en, pattern, owners, before_name, countries, note, where a form of `countries` before a
 * name is the capitalised one, or stands behind `>`: `US=senator>Sen.`. `placeWords`: zh, tw, hk, en, pattern, countries,
 * note, where `US=-` is the name alone. `demonyms`: code, en, adjective, people, person. A form may stand on two lines
 * with different owners. Never throws on data: a line that cannot be read is left out and reported with file and place;
 * empty texts give nothing. Linear.
 *
 * @example
 * const bodies = 'zh\ttw\thk\ten\tshort\tpattern\towners\talone\tcountries\n外交部\t\t\tForeign Ministry\t\tadjective\tcountry\tyes\n';
 * const empty = { text: '', file: '' };
 * readComposition({ bodies: { text: bodies, file: 'bodies.tsv' }, offices: empty, placeWords: empty, demonyms: empty }).bodies[0]?.english
 * // ['Foreign Ministry']
 */
export function readComposition(files: CompositionFiles): Composition {
  const bodies = readBodies(files.bodies);
  const offices = readOffices(files.offices);
  const placeWords = readPlaceWords(files.placeWords);
  const demonyms = readDemonyms(files.demonyms);
  return {
    bodies: bodies.items,
    offices: offices.items,
    placeWords: placeWords.items,
    demonyms: demonyms.items,
    problems: [bodies, offices, placeWords, demonyms].flatMap(({ problems }) => problems),
  };
}
