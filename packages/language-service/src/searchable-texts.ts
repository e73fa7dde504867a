import type { Article, MappedText, MetadataValue, Span } from '@yiming/core';

/** A stretch of text in which names are sought. */
export interface SearchableText extends Pick<MappedText, 'text' | 'map'> {
  readonly boilerplate: boolean;
  /** Inline code in it, as spans of the source. */
  readonly code: readonly Span[];
}

/**
 * All text of an article that a reader sees, in source order: the title, authors, publisher and tags of the front matter, then the
 * blocks, boilerplate included. A value that was read out of a block is sought in the block alone. Code, URLs, keys and
 * attributes are no text. Linear.
 */
export function searchableTexts(article: Article): readonly SearchableText[] {
  const { metadata, blocks } = article;
  const bodyStart = blocks[0]?.start ?? article.source.length;
  const values: readonly (MetadataValue | undefined)[] = [
    metadata.title,
    ...metadata.author,
    metadata.publisher,
    ...metadata.keywords,
  ];
  let reached = 0;
  const fields = values
    .filter((value): value is MetadataValue => value?.map !== undefined && value.end <= bodyStart)
    .sort((a, b) => a.start - b.start)
    .filter(({ start, end }) => {
      if (start < reached) return false;
      reached = end;
      return true;
    });
  return [
    ...fields.map(({ value, map = [] }) => ({ text: value, map, boilerplate: false, code: [] })),
    ...blocks
      .filter(({ kind, text }) => kind !== 'code' && text !== '')
      .map(({ kind, text, map, inlineCode = [] }) => ({
        text,
        map,
        boilerplate: kind === 'boilerplate',
        code: inlineCode,
      })),
  ];
}
