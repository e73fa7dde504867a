import type { Problem } from '@yiming/core';
import { type GlossaryColumn, glossaryColumns } from './glossary-columns.js';
import type { Row } from './read-rows.js';

/** Where the columns of a table stand, from 0: `{ zh => 0, en => 1 }` for 马里⇥Mali. */
export type Columns = ReadonlyMap<GlossaryColumn, number>;

/** What spreadsheets and other programs write above a column of Chinese, and above one of English; in lower case. */
const commonWords: Readonly<Record<'zh' | 'en', ReadonlySet<string>>> = {
  zh: new Set(
    (
      'zh zh-cn zh-hans zh-hans-cn chinese source term ' +
      '中文 汉语 漢語 简体中文 簡體中文 原文 源语言 術語 术语 词条 詞條'
    ).split(' '),
  ),
  en: new Set('en en-us en-gb english target translation 英文 英语 英語 译文 譯文 译名 譯名 翻译 翻譯'.split(' ')),
};

/** The columns of a header in common words: two cells, one word of each language; `undefined` for any other row. */
function readCommonHeader(names: readonly string[]): Columns | undefined {
  const [first = '', second = ''] = names.map((name) => name.replaceAll('_', '-'));
  if (names.length !== 2) return undefined;
  if (commonWords.zh.has(first) && commonWords.en.has(second)) {
    return new Map<GlossaryColumn, number>([
      ['zh', 0],
      ['en', 1],
    ]);
  }
  if (commonWords.en.has(first) && commonWords.zh.has(second)) {
    return new Map<GlossaryColumn, number>([
      ['zh', 1],
      ['en', 0],
    ]);
  }
  return undefined;
}

/**
 * The columns of a header row: the names of a glossary's columns in any order, others ignored; or just two cells in
 * common words, such as `Chinese⇥English`, `source,target` or `zh-CN,en`. Case does not count. `undefined` when the row
 * is no header, which is when it names neither `zh` nor `en`; one that names only one of them, or a column twice, is
 * reported.
 *
 * @example The row `中文,英文` gives zh 0 and en 1; the row `马里,Mali` gives `undefined`.
 */
export function readHeader(row: Row, problems: Problem[]): Columns | undefined {
  const names = row.cells.map((cell) => cell.text.trim().toLowerCase());
  const common = readCommonHeader(names);
  if (common !== undefined) return common;
  if (!names.includes('zh') && !names.includes('en')) return undefined;
  const columns = new Map<GlossaryColumn, number>();
  names.forEach((name, index) => {
    const column = glossaryColumns.find((known) => known === name);
    if (column === undefined) return;
    if (columns.has(column)) {
      const message = `The column “${name}” is there twice; the first one is read`;
      const { start, end } = row.cells[index] ?? row;
      problems.push({ code: 'duplicate-column', message, start, end });
    } else columns.set(column, index);
  });
  for (const required of ['zh', 'en'] as const) {
    if (columns.has(required)) continue;
    const message = `The header has no column “${required}”; zh and en are required`;
    problems.push({ code: 'missing-column', message, start: row.start, end: row.end });
  }
  return columns;
}
