import type { Problem, Span } from '@yiming/core';
import { countryCodes } from '../entry/country-codes.js';
import { readRows } from '../entry/read-rows.js';

/** What a single character may stand for in a headline, and where: 阿 for Afghanistan in 驻阿, 阿方. */
export interface Clip {
  /** The character. */
  readonly text: string;
  /** ISO 3166-1 code; absent for what is no country (欧, 非). */
  readonly country?: string;
  readonly english: string;
  /** The adjective: Afghan. */
  readonly adjective: string;
  /** What stands right before the character where it is a clip: 驻, 访. */
  readonly before: readonly string[];
  /** What stands right behind it: 方, 军. */
  readonly after: readonly string[];
  /** Ordinary words, and other names, that have the character: 阿姨, 阿拉伯. Inside them it is no clip. */
  readonly words: readonly string[];
  /** The character is an ordinary word, too (新, 以, 对), so only what stands beside it makes it a clip. */
  readonly isWord: boolean;
  readonly note?: string;
  /** The line of the file, from 1. */
  readonly line: number;
}

/** What a file of clips holds, and what is wrong with it. Offsets: UTF-16 code units into the text. */
export interface ReadClipsResult {
  readonly clips: readonly Clip[];
  readonly problems: readonly Problem[];
}

const columnNames = ['clip', 'country', 'en', 'adjective', 'before', 'after', 'words', 'word', 'note'] as const;
const oneCharacter = /^\p{Script=Han}$/u;

/**
 * Reads a file of clips: TSV with a header row of the columns `clip`, `country`, `en`, `adjective`, `before`, `after`,
 * `words`, `word` (yes or nothing) and `note`; values of a cell are separated by `|`. One character may have several lines (阿: Afghanistan,
 * Argentina). Never throws on data: a line that cannot be read is left out and reported with its place. Linear.
 *
 * @example
 * readClips('clip\tcountry\ten\tadjective\tbefore\tafter\twords\n阿\tAF\tAfghanistan\tAfghan\t驻|访\t方\t阿姨\n').clips[0]?.before
 * // ['驻', '访']
 */
export function readClips(text: string): ReadClipsResult {
  const { rows, problems: quoteProblems } = readRows(text);
  const problems: Problem[] = [...quoteProblems];
  const report = (code: string, message: string, { start, end }: Span): number =>
    problems.push({ code, message, start, end });
  const [header, ...lines] = rows;
  if (header === undefined) return { clips: [], problems };
  const columns = new Map(header.cells.map((cell, index) => [cell.text.trim(), index]));
  const absent = columnNames.slice(0, 7).filter((column) => !columns.has(column));
  if (absent.length > 0) {
    report('missing-column', `The header has no column ${absent.join(', ')}`, header);
    return { clips: [], problems };
  }
  const seen = new Set<string>();
  // Lines of one character mostly have the same lists: one list then, so that it is looked through once.
  const lists = new Map<string, readonly string[]>();
  const clips = lines.flatMap((row): readonly Clip[] => {
    const textOf = (column: (typeof columnNames)[number]): string =>
      row.cells[columns.get(column) ?? -1]?.text.trim() ?? '';
    const listOf = (column: 'before' | 'after' | 'words'): readonly string[] => {
      const cell = textOf(column);
      const known = lists.get(cell);
      if (known !== undefined) return known;
      const list = cell
        .split('|')
        .map((value) => value.trim())
        .filter((value) => value !== '');
      lists.set(cell, list);
      return list;
    };
    const [clip, country, english, adjective, note] = [
      textOf('clip'),
      textOf('country'),
      textOf('en'),
      textOf('adjective'),
      textOf('note'),
    ];
    const wrong = (code: string, message: string): readonly Clip[] => {
      report(code, message, row);
      return [];
    };
    if (!oneCharacter.test(clip)) return wrong('wrong-clip', `“${clip}” is not one Chinese character`);
    if (english === '' || adjective === '')
      return wrong('empty-en', `“${clip}” needs its English and an adjective, such as Afghanistan and Afghan`);
    if (country !== '' && !countryCodes.has(country)) return wrong('wrong-country', `There is no country “${country}”`);
    const stray = listOf('words').find((word) => !word.includes(clip) || word === clip);
    if (stray !== undefined) return wrong('stray-word', `“${stray}” is no longer word with ${clip}`);
    const key = `${clip} ${english}`;
    if (seen.has(key)) return wrong('duplicate-clip', `${clip} for ${english} is there already; keep one`);
    seen.add(key);
    return [
      {
        text: clip,
        ...(country === '' ? {} : { country }),
        english,
        adjective,
        before: listOf('before'),
        after: listOf('after'),
        words: listOf('words'),
        isWord: textOf('word') === 'yes',
        ...(note === '' ? {} : { note }),
        line: row.line + 1,
      },
    ];
  });
  return { clips, problems };
}
