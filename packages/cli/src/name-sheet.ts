import type { Article } from '@yiming/core';
import type { Mention } from '@yiming/language-service';
import { distinctNames, shownEnglish } from './distinct-names.js';
import { escapeMarkdown } from './escape-markdown.js';

/**
 * The names of an article as a Markdown table under its title, or under the file's name; all data is escaped. Without
 * names the table is empty.
 *
 * @example A row is `| 喀布尔 | Kabul |  | place | known | 3 |`.
 */
export function nameSheet(article: Article, mentions: readonly Mention[], file: string): string {
  const rows = distinctNames(mentions).map(({ first, count }) => {
    const cells = [first.text, shownEnglish(first), first.short ?? '', first.type, first.status, String(count)];
    return `| ${cells.map(escapeMarkdown).join(' | ')} |`;
  });
  const heading = `## ${escapeMarkdown(article.metadata.title?.value ?? file)}`;
  const head = ['| name | English | later | type | status | times |', '|---|---|---|---|---|---|'];
  return `${[heading, '', ...head, ...rows].join('\n')}\n\n`;
}
