import type { Article, Span } from '@yiming/core';
import { type ListedName, listNames } from './list-names.js';
import type { Mention } from './mention.js';
import { escapedMarkdown, type SheetFormat, sheetLine } from './sheet/sheet-cells.js';
import { englishSheetLabels, type SheetColumn, type SheetLabels, sheetColumns } from './sheet/sheet-labels.js';
import { shownEnglish } from './shown-english.js';

/** How {@link nameSheet} makes its table. */
export interface NameSheetOptions {
  readonly format: SheetFormat;
  /** The words of the table, in the reader's language. @default `englishSheetLabels` */
  readonly labels?: SheetLabels;
  /** Only names that overlap this stretch, counted in it. UTF-16 code units, end exclusive. @default the whole article */
  readonly selection?: Span;
  /** Where an answer comes from, in the reader's language. @default `source` of the first mention */
  readonly sourceOf?: (mention: Mention) => string;
}

const cellsOf = (
  name: ListedName,
  { types, certainties }: SheetLabels,
  sourceOf: (mention: Mention) => string,
): Readonly<Record<SheetColumn, string>> => ({
  name: name.text,
  surfaces: name.surfaces.filter((surface) => surface !== name.text).join('、'),
  english: shownEnglish(name),
  later: name.short ?? '',
  type: types[name.type],
  certainty: certainties[name.status],
  count: String(name.count),
  source: name.mentions.slice(0, 1).map(sourceOf).join(''),
});

/**
 * The names of an article as a table (译名对照表): each thing once, in the order of first mention, without titles, terms
 * and boilerplate. A guess carries a question mark, so that it is never taken for an answer. Markdown has the title of
 * the article over it; cells are escaped for each format, and no spreadsheet runs them. Without names the table has its
 * head alone. Linear.
 *
 * @example nameSheet(article, mentions, { format: 'csv' })
 * // 'Chinese,Also written,English,…\r\n喀布尔,喀布爾,Kabul,,place,known,2,"built-in glossary, places.tsv:7"\r\n'
 */
export function nameSheet(
  article: Article,
  mentions: readonly Mention[],
  { format, labels = englishSheetLabels, selection, sourceOf = ({ source }) => source }: NameSheetOptions,
): string {
  const chosen =
    selection === undefined
      ? mentions
      : mentions.filter(({ start, end }) => start < selection.end && end > selection.start);
  const line = (cells: Readonly<Record<SheetColumn, string>>): string =>
    sheetLine(
      sheetColumns.map((column) => cells[column]),
      format,
    );
  const rows = listNames(chosen).map((name) => line(cellsOf(name, labels, sourceOf)));
  const title = article.metadata.title?.value;
  const heading = format === 'md' && title !== undefined ? `## ${escapedMarkdown(title)}\n\n` : '';
  const rule = format === 'md' ? `|${sheetColumns.map(() => '---|').join('')}\n` : '';
  return `${heading}${line(labels.columns)}${rule}${rows.join('')}`;
}
