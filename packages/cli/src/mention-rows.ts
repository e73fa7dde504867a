import { type Article, linePositions } from '@yiming/core';
import type { Mention } from '@yiming/language-service';
import { fileCell } from './delimited.js';

/** The columns of `yiming names --format csv|tsv`, in order: `text` holds 喀布尔, `english` Kabul. */
export const mentionColumns: readonly string[] = [
  'file',
  'line',
  'column',
  'start',
  'end',
  'text',
  'english',
  'short',
  'type',
  'status',
  'entry',
  'source',
  'why',
];

/**
 * One row a mention, in the order of {@link mentionColumns}. Line and column are from 1, offsets UTF-16 code units, end
 * exclusive, into the original text. No mentions give no rows.
 *
 * @example A row begins `['新闻.md', 6, 1, 36, 39, '喀布尔', 'Kabul', …`.
 */
export function mentionRows(
  article: Article,
  mentions: readonly Mention[],
  file: string,
): readonly (readonly (string | number)[])[] {
  const at = linePositions(article.source);
  const name = fileCell(file);
  return mentions.map(({ start, end, text, english, short, type, status, entry, source, why }) => {
    const { line, column } = at(start);
    return [name, line, column, start, end, text, english, short ?? '', type, status, entry?.id ?? '', source, why];
  });
}
