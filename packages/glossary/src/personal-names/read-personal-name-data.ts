import type { Problem, Span } from '@yiming/core';
import { readRows } from '../entry/read-rows.js';
import type { NameDataFile } from '../parts/name-data.js';

/** How usual a surname is: 1 very common, 4 rare, 5 rather an ordinary word that also is a surname (时, 和). */
export type SurnameClass = 1 | 2 | 3 | 4 | 5;

/** A surname in Simplified characters with its spellings, the most usual first; no spellings where it is not usual. */
export interface Surname {
  readonly zh: string;
  /** Hanyu Pinyin without tones, with `ü`; several where bearers differ (覃 qin, tan). */
  readonly pinyin: readonly string[];
  /** What the press of Taiwan writes; empty where Wade-Giles by rule does. */
  readonly taiwan: readonly string[];
  readonly hongkong: readonly string[];
  readonly korean: readonly string[];
  readonly vietnamese: readonly string[];
  readonly frequency: SurnameClass;
}

/** How often a character stands in names and in running text: counts, not shares. */
export interface CharacterCounts {
  /** First of two characters of a Chinese given name, second of two, the only one. */
  readonly first: number;
  readonly second: number;
  readonly only: number;
  /** In foreign persons' names rendered by sound. */
  readonly foreign: number;
  /** In running news text, names of persons apart. */
  readonly text: number;
}

/** What is known of personal names written in characters. All keys are Simplified; fold other texts first. */
export interface PersonalNameData {
  readonly surnames: ReadonlyMap<string, Surname>;
  readonly characters: ReadonlyMap<string, CharacterCounts>;
  /** Readings of single characters, the most usual in names first: 悦 → Yeol, as capitalised syllables. */
  readonly hanja: ReadonlyMap<string, readonly string[]>;
  readonly cantonese: ReadonlyMap<string, readonly string[]>;
  readonly vietnamese: ReadonlyMap<string, readonly string[]>;
  /** Japanese surnames (岸田 → Kishida) and given names (文雄 → Fumio). */
  readonly japaneseSurnames: ReadonlyMap<string, readonly string[]>;
  readonly japaneseGiven: ReadonlyMap<string, readonly string[]>;
  /** What is wrong in the files; offsets are into that file's text. */
  readonly problems: readonly (Problem & { readonly file: string })[];
}

const spellingColumns = ['pinyin', 'taiwan', 'hongkong', 'korean', 'vietnamese'];
const chinese = /^\p{Script=Han}{1,5}$/u;
const letters = /^[a-zü' -]+$/i;
const count = /^\d+$/;

const columnsOf: Readonly<Record<string, readonly string[]>> = {
  'surnames.tsv': ['zh', 'pinyin', 'taiwan', 'hongkong', 'korean', 'vietnamese', 'class'],
  'characters.tsv': ['zh', 'first', 'second', 'only', 'foreign', 'text'],
  'hanja.tsv': ['zh', 'reading'],
  'cantonese.tsv': ['zh', 'reading'],
  'vietnamese.tsv': ['zh', 'reading'],
  'japanese.tsv': ['zh', 'kind', 'reading'],
};

/** The values of a cell. Nearly all have one, which takes no more room than it needs. */
function valuesOf(cell: string): readonly string[] {
  if (!cell.includes('|')) return cell === '' ? [] : [cell];
  return cell
    .split('|')
    .map((value) => value.trim())
    .filter((value) => value !== '');
}

const classes: Readonly<Record<string, SurnameClass>> = { 1: 1, 2: 2, 3: 3, 4: 4, 5: 5 };

/**
 * Reads the files of personal names, told apart by their names: `surnames.tsv` (`zh`, `pinyin`, `taiwan`, `hongkong`,
 * `korean`, `vietnamese`, `class`), `characters.tsv` (`zh`, `first`, `second`, `only`, `foreign`, `text`), `hanja.tsv`,
 * `cantonese.tsv` and `vietnamese.tsv` (`zh`, `reading`), `japanese.tsv` (`zh`, `kind`, `reading`). TSV with a header row,
 * values of a cell separated by `|`, lines beginning with `#` are comments. Never throws on data: a line that cannot be
 * read is left out and reported with its place, so is a file of another name. No files give empty tables. Linear.
 *
 * @example
 * readPersonalNameData([{ name: 'hanja.tsv', text: 'zh\treading\n悦\tYeol\n' }]).hanja.get('悦') // ['Yeol']
 */
export function readPersonalNameData(files: readonly NameDataFile[]): PersonalNameData {
  const problems: (Problem & { readonly file: string })[] = [];
  const surnames = new Map<string, Surname>();
  const characters = new Map<string, CharacterCounts>();
  const readings = {
    'hanja.tsv': new Map<string, readonly string[]>(),
    'cantonese.tsv': new Map<string, readonly string[]>(),
    'vietnamese.tsv': new Map<string, readonly string[]>(),
    family: new Map<string, readonly string[]>(),
    given: new Map<string, readonly string[]>(),
  };
  for (const { name, text } of files) {
    const report = (code: string, message: string, { start, end }: Span): number =>
      problems.push({ code, message, start, end, file: `personal-names/${name}` });
    const wanted = columnsOf[name];
    if (wanted === undefined) {
      report('unknown-file', `“${name}” is none of ${Object.keys(columnsOf).join(', ')}`, { start: 0, end: 0 });
      continue;
    }
    const { rows, problems: quoteProblems } = readRows(text);
    for (const problem of quoteProblems) problems.push({ ...problem, file: `personal-names/${name}` });
    const [header, ...lines] = rows;
    if (header === undefined) continue;
    const columns = new Map(header.cells.map((cell, index) => [cell.text.trim(), index]));
    const absent = wanted.filter((column) => !columns.has(column));
    if (absent.length > 0) {
      report('missing-column', `The header has no column ${absent.join(', ')}`, header);
      continue;
    }
    for (const row of lines) {
      const textOf = (column: string): string => row.cells[columns.get(column) ?? -1]?.text.trim() ?? '';
      const listOf = (column: string): readonly string[] => valuesOf(textOf(column));
      const zh = textOf('zh');
      const kind = textOf('kind');
      if (!chinese.test(zh)) {
        report('wrong-zh', `“${zh}” is not one to five Chinese characters`, row);
        continue;
      }
      const reading = listOf('reading');
      const spelled = name === 'surnames.tsv' ? spellingColumns.flatMap(listOf) : reading;
      const stray = spelled.find((spelling) => !letters.test(spelling));
      if (stray !== undefined) {
        report('wrong-reading', `“${stray}” has other marks than letters, spaces, hyphens and apostrophes`, row);
        continue;
      }
      const addTo = <Value>(map: Map<string, Value>, value: Value): void => {
        if (map.has(zh)) report('duplicate-line', `“${zh}” is there already; keep one`, row);
        else map.set(zh, value);
      };
      if (name === 'surnames.tsv') {
        const frequency = classes[textOf('class')];
        if (frequency === undefined || listOf('pinyin').length === 0) {
          report('wrong-surname', `“${zh}” needs its Pinyin and a class from 1 to 5`, row);
          continue;
        }
        const [pinyin, taiwan] = [listOf('pinyin'), listOf('taiwan')];
        const [hongkong, korean, vietnamese] = [listOf('hongkong'), listOf('korean'), listOf('vietnamese')];
        addTo(surnames, { zh, pinyin, taiwan, hongkong, korean, vietnamese, frequency });
      } else if (name === 'characters.tsv') {
        const cells = ['first', 'second', 'only', 'foreign', 'text'].map(textOf);
        if (cells.some((cell) => !count.test(cell))) {
          report('wrong-count', `“${zh}” needs five counts`, row);
          continue;
        }
        const [first = 0, second = 0, only = 0, foreign = 0, inText = 0] = cells.map(Number);
        addTo(characters, { first, second, only, foreign, text: inText });
      } else if (reading.length === 0) {
        report('wrong-reading', `“${zh}” needs a reading`, row);
      } else if (name === 'japanese.tsv') {
        if (kind === 'family' || kind === 'given') addTo(readings[kind], reading);
        else report('wrong-kind', `“${kind}” is neither family nor given`, row);
      } else if (name === 'hanja.tsv' || name === 'cantonese.tsv' || name === 'vietnamese.tsv') {
        addTo(readings[name], reading);
      }
    }
  }
  return {
    surnames,
    characters,
    hanja: readings['hanja.tsv'],
    cantonese: readings['cantonese.tsv'],
    vietnamese: readings['vietnamese.tsv'],
    japaneseSurnames: readings.family,
    japaneseGiven: readings.given,
    problems,
  };
}
