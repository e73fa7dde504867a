import type { Problem, Span } from '@yiming/core';
import { type Cell, type Row, readRows } from '../entry/read-rows.js';
import type { NamePart, PartKind } from './name-part.js';

/** The columns of a file of name parts: 约翰 stands in `zh`, John in `en`. */
export const namePartColumns = ['zh', 'tw', 'en', 'language', 'kind', 'gender'] as const;

type Column = (typeof namePartColumns)[number];

/** What a file of name parts holds, and what is wrong with it. Offsets: UTF-16 code units into the text. */
export interface ReadNamePartsResult {
  readonly parts: readonly NamePart[];
  readonly problems: readonly Problem[];
}

const kinds: readonly PartKind[] = ['given', 'family', 'both'];
const chinese = /^\p{Script=Han}+$/u;
const latin = /^\p{Script=Latin}[\p{Script=Latin}\p{M}'’ .-]*$/u;
const language = /^[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?$/;

/**
 * Reads a file of name parts: TSV or CSV with a header row that names the columns `zh`, `en`, `language` and `kind`, and
 * perhaps `tw` and `gender`, in any order; spellings are separated by `|`. Lines beginning with `#` are comments. Never
 * throws on data: a line that cannot be read is left out and reported with its place. Empty text gives no parts. Linear.
 *
 * @example
 * readNameParts('zh\ten\tlanguage\tkind\n约翰\tJohn\ten\tgiven\n', 'english.tsv').parts[0]?.spellings // ['John']
 */
export function readNameParts(text: string, file: string): ReadNamePartsResult {
  const { rows, problems: quoteProblems } = readRows(text);
  const problems: Problem[] = [...quoteProblems];
  const report = (code: string, message: string, { start, end }: Span): number =>
    problems.push({ code, message, start, end });
  const [header, ...lines] = rows;
  if (header === undefined) return { parts: [], problems };
  const columns = new Map(header.cells.map((cell, index) => [cell.text.trim(), index]));
  const absent = (['zh', 'en', 'language', 'kind'] as const).filter((column) => !columns.has(column));
  if (absent.length > 0) {
    const message = `The header has no column ${absent.join(', ')}; a file of name parts has ${namePartColumns.join(', ')}`;
    report('missing-column', message, header);
    return { parts: [], problems };
  }

  function readPart(row: Row): NamePart | undefined {
    const cellOf = (column: Column): Cell | undefined => row.cells[columns.get(column) ?? -1];
    const textOf = (column: Column): string => cellOf(column)?.text.trim() ?? '';
    const wrong = (column: Column, message: string): undefined => {
      report(`wrong-${column}`, message, cellOf(column) ?? row);
      return undefined;
    };
    const zh = textOf('zh');
    if (!chinese.test(zh)) return wrong('zh', `“${zh}” is no rendering in Chinese characters alone, such as 约翰`);
    const tw = textOf('tw');
    if (tw !== '' && !chinese.test(tw)) return wrong('tw', `“${tw}” is no rendering in Chinese characters alone`);
    const spellings = textOf('en')
      .split('|')
      .map((spelling) => spelling.trim());
    const odd = spellings.find((spelling) => !latin.test(spelling));
    if (odd !== undefined) return wrong('en', `“${odd}” is no name in Latin letters, such as John`);
    const tag = textOf('language');
    if (!language.test(tag)) return wrong('language', `“${tag}” is no language tag such as en or ar`);
    const kind = kinds.find((known) => known === textOf('kind'));
    if (kind === undefined)
      return wrong('kind', `There is no kind “${textOf('kind')}”; write one of ${kinds.join(', ')}`);
    const gender = textOf('gender');
    if (gender !== '' && gender !== 'f' && gender !== 'm') return wrong('gender', `“${gender}” is neither f nor m`);
    return {
      zh,
      ...(tw === '' ? {} : { tw }),
      spellings,
      language: tag,
      kind,
      ...(gender === '' ? {} : { gender }),
      file,
      line: row.line + 1,
    };
  }

  const seen = new Map<string, number>();
  const parts = lines.flatMap((row): readonly NamePart[] => {
    const part = readPart(row);
    if (part === undefined) return [];
    const key = JSON.stringify([part.zh, part.spellings[0], part.language]);
    const earlier = seen.get(key);
    if (earlier !== undefined) {
      report('duplicate-part', `${part.zh} as ${part.spellings[0]} stands on line ${earlier} already; keep one`, row);
      return [];
    }
    seen.set(key, part.line);
    return [part];
  });
  return { parts, problems };
}
