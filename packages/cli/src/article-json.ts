import type {
  Article,
  ArticleMetadata,
  Block,
  MetadataValue,
  OutlineNode,
  Problem,
  Quotation,
  Span,
} from '@yiming/core';

/** An article as `yiming parse --format jsonl` writes it: one object a file, with `title: '多哈'`; offsets are UTF-16 code units, end exclusive. */
export interface ArticleJson {
  readonly file: string;
  readonly metadata: {
    readonly title?: string;
    readonly kicker?: string;
    readonly author: readonly string[];
    readonly publisher?: string;
    readonly datePublished?: string;
    readonly dateRaw?: string;
    readonly url?: string;
    readonly image?: string;
    readonly keywords: readonly string[];
    readonly inLanguage?: string;
  };
  /** Where each value of the metadata was read. */
  readonly metadataSpans: Readonly<Record<string, Span | readonly Span[]>>;
  readonly blocks: readonly (Omit<Block, 'map' | 'quotations'> & { readonly quotations?: readonly Quotation[] })[];
  readonly outline: readonly OutlineNode[];
  readonly problems: readonly Problem[];
}

const span = ({ start, end }: Span): Span => ({ start, end });

const single = ['title', 'kicker', 'publisher', 'datePublished', 'url', 'image'] as const;

function plainMetadata(metadata: ArticleMetadata): ArticleJson['metadata'] {
  const { author, keywords, inLanguage, datePublished } = metadata;
  const values = Object.fromEntries(
    single.flatMap((key) => (metadata[key] === undefined ? [] : [[key, metadata[key].value]])),
  );
  return {
    ...values,
    author: author.map(({ value }) => value),
    keywords: keywords.map(({ value }) => value),
    ...(datePublished === undefined ? {} : { dateRaw: datePublished.raw }),
    ...(inLanguage === undefined ? {} : { inLanguage }),
  };
}

function spansOf(metadata: ArticleMetadata): ArticleJson['metadataSpans'] {
  const lists: readonly (readonly [string, readonly MetadataValue[]])[] = [
    ['author', metadata.author],
    ['keywords', metadata.keywords],
  ];
  return Object.fromEntries([
    ...single.flatMap((key) => (metadata[key] === undefined ? [] : [[key, span(metadata[key])] as const])),
    ...lists.filter(([, values]) => values.length > 0).map(([key, values]) => [key, values.map(span)] as const),
  ]);
}

/**
 * Turns an article into its JSON form, where metadata are plain values with their spans beside them.
 *
 * @example The article `---\ntitle: 多哈\n---` has `metadata.title` `'多哈'` and `metadataSpans.title` `{ start: 11, end: 13 }`.
 */
export function articleJson(article: Article, file: string): ArticleJson {
  const { metadata, blocks, outline, problems } = article;
  return {
    file,
    metadata: plainMetadata(metadata),
    metadataSpans: spansOf(metadata),
    blocks: blocks.map(({ map: _map, ...block }) => block),
    outline,
    problems,
  };
}
