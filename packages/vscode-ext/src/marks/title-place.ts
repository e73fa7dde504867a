import type { Article, Span } from '@yiming/core';

/**
 * Where the title of an article stands: in the front matter or in the head of a page, or else in the text, or else the
 * first heading, or else the first text. `undefined` for an article without any. UTF-16 code units, end exclusive.
 *
 * @example titlePlace(parseArticle('# 多哈会谈\n\n美国代表出席。')) // { start: 2, end: 6 }
 */
export function titlePlace({ metadata, blocks }: Pick<Article, 'metadata' | 'blocks'>): Span | undefined {
  const found =
    metadata.title ??
    blocks.find(({ role }) => role === 'title') ??
    blocks.find(({ kind }) => kind === 'heading') ??
    blocks[0];
  return found === undefined ? undefined : { start: found.start, end: found.end };
}
