import type {
  Article,
  ArticleMetadata,
  Block,
  MetadataValue,
  OutlineNode,
  Problem,
  SourceMap,
  Span,
} from './article.js';

/** The metadata of {@link ArticleJson}: plain values, as `title: '多哈会谈闭幕'`. What the source does not say is absent. */
export interface ArticleJsonMetadata {
  readonly title?: string;
  readonly kicker?: string;
  readonly publisher?: string;
  /** ISO 8601. */
  readonly datePublished?: string;
  readonly url?: string;
  readonly image?: string;
  readonly author: readonly string[];
  readonly keywords: readonly string[];
  /** The date as it was written; it stands where `metadataSpans.datePublished` says. */
  readonly dateRaw?: string;
  readonly inLanguage?: NonNullable<ArticleMetadata['inLanguage']>;
  /** The words that tell the region of `inLanguage`. */
  readonly languageEvidence?: readonly string[];
}

/** Where each value of {@link ArticleJsonMetadata} was read: one span a value, in the order of the values. */
export interface ArticleJsonSpans {
  readonly title?: Span;
  readonly kicker?: Span;
  readonly publisher?: Span;
  readonly datePublished?: Span;
  readonly url?: Span;
  readonly image?: Span;
  readonly author?: readonly Span[];
  readonly keywords?: readonly Span[];
}

/** A block of {@link ArticleJson}: a {@link Block} whose map is there only when asked for. */
export type ArticleJsonBlock = Omit<Block, 'map'> & { readonly map?: SourceMap };

/**
 * An article as JSON for other tools, in any language: what `yiming parse --format jsonl` writes, one object a file.
 * `@yiming/core/article.schema.json` is its JSON Schema. Offsets are UTF-16 code units, end exclusive, into the original
 * text. Within one `version` keys are only added, so a reader passes over those that it does not know.
 */
export interface ArticleJson {
  readonly version: 1;
  /** The name of the file that was read. */
  readonly file?: string;
  readonly metadata: ArticleJsonMetadata;
  readonly metadataSpans: ArticleJsonSpans;
  readonly blocks: readonly ArticleJsonBlock[];
  readonly outline: readonly OutlineNode[];
  readonly problems: readonly Problem[];
}

/** What {@link articleToJson} writes besides the article. */
export interface ArticleJsonOptions {
  /** Name of the file, written as `file`. @default the article's `fileName`; without one the key is absent */
  readonly file?: string;
  /** Writes the map of every block, from visible text to source. @default false */
  readonly maps?: boolean;
}

const span = ({ start, end }: Span): Span => ({ start, end });

const single = ['title', 'kicker', 'publisher', 'datePublished', 'url', 'image'] as const;
const lists = ['author', 'keywords'] as const;

function plainMetadata(metadata: ArticleMetadata): ArticleJsonMetadata {
  const { author, keywords, inLanguage, languageEvidence, datePublished } = metadata;
  const values = Object.fromEntries(
    single.flatMap((key) => (metadata[key] === undefined ? [] : [[key, metadata[key].value]])),
  );
  return {
    ...values,
    author: author.map(({ value }) => value),
    keywords: keywords.map(({ value }) => value),
    ...(datePublished === undefined ? {} : { dateRaw: datePublished.raw }),
    ...(inLanguage === undefined ? {} : { inLanguage }),
    ...(languageEvidence === undefined ? {} : { languageEvidence }),
  };
}

function spansOf(metadata: ArticleMetadata): ArticleJsonSpans {
  const valuesOf = (key: (typeof lists)[number]): readonly MetadataValue[] => metadata[key];
  return Object.fromEntries([
    ...single.flatMap((key) => (metadata[key] === undefined ? [] : [[key, span(metadata[key])] as const])),
    ...lists.flatMap((key) => (metadata[key].length === 0 ? [] : [[key, valuesOf(key).map(span)] as const])),
  ]);
}

/**
 * Turns an article into its JSON form, where metadata are plain values with their spans beside them. The result is plain
 * data for `JSON.stringify`, without the source; the article of the empty text has empty lists. Never fails. Linear.
 *
 * @example
 * ```ts
 * const json = articleToJson(parseArticle('---\ntitle: 多哈\n---'), { file: 'doha.md' });
 * json.metadata.title; // '多哈'
 * json.metadataSpans.title; // { start: 11, end: 13 }
 * ```
 */
export function articleToJson(article: Article, options: ArticleJsonOptions = {}): ArticleJson {
  const { metadata, blocks, outline, problems } = article;
  const { file = article.fileName, maps = false } = options;
  return {
    version: 1,
    ...(file === undefined ? {} : { file }),
    metadata: plainMetadata(metadata),
    metadataSpans: spansOf(metadata),
    blocks: maps ? blocks : blocks.map(({ map: _map, ...block }) => block),
    outline,
    problems,
  };
}
