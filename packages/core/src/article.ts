/**
 * The article model: what {@link parseArticle} returns.
 *
 * **The offset rule**, used everywhere: offsets are UTF-16 code units, end exclusive, into the original text
 * (byte order mark and CRLF included).
 */

/** A range of the original text: UTF-16 code units, end exclusive. `{ start: 0, end: 2 }` in 「多哈」 is the whole name. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Something wrong in the data: a stable `code`, a message that names the value and what would be right, and its place. */
export interface Problem extends Span {
  readonly code: string;
  readonly message: string;
}

/**
 * One run of the map from visible text to source: `length` visible code units from `visible` on stand for
 * `sourceLength` source code units from `source` on. When both lengths are equal the run is character by character,
 * otherwise it is one unit (an entity such as `&middot;`, which shows 1 code unit and is written with 8).
 */
export interface MapRun {
  readonly visible: number;
  readonly length: number;
  readonly source: number;
  readonly sourceLength: number;
}

/** The map from visible to source offsets of one text: runs in visible order, without gaps. */
export type SourceMap = readonly MapRun[];

/** Text that a reader sees, with the way back to the source: in `巴拉&middot;汗` the text is `巴拉·汗`. */
export interface MappedText extends Span {
  readonly text: string;
  readonly map: SourceMap;
}

/** What a block is. `boilerplate` says why in {@link Block.reason}. */
export type BlockKind =
  | 'heading'
  | 'paragraph'
  | 'caption'
  | 'quote'
  | 'list-item'
  | 'table'
  | 'code'
  | 'image'
  | 'boilerplate';

/** Why a block is no part of the journalism. */
export type BoilerplateReason =
  | 'advertisement'
  | 'byline'
  | 'contributor'
  | 'copyright'
  | 'editor-credit'
  | 'feed-footer'
  | 'media-player'
  | 'more-link'
  | 'navigation'
  | 'notice'
  | 'related-links'
  | 'repeated-title'
  | 'share-widget'
  | 'shortcode'
  | 'source'
  | 'subscribe'
  | 'timestamp';

/**
 * The part a block plays: the title repeated in the body, the dateline alone in its line, the first body paragraph, a note
 * of the editors (编者按), a note of correction (更正), a part of an embedded post of a social network, the label of a film
 * or a sound.
 */
export type BlockRole = 'title' | 'dateline' | 'lead' | 'editor-note' | 'correction' | 'post' | 'media-label';

/** A direct quotation: somebody's words between quotation marks, the marks included in the span. */
export interface Quotation extends Span {
  /** The words between the marks, as a reader sees them. */
  readonly text: string;
  /** Who says them, where the sentence names somebody: 阿富汗前政府顾问法哈迪, with the place. */
  readonly speaker?: Span & { readonly text: string };
}

/** One block of the article in source order; `start`–`end` runs from its first to its last visible character. */
export interface Block extends MappedText {
  readonly kind: BlockKind;
  /** Heading level 1–6, or nesting of a list item or quote from 1. */
  readonly depth?: number;
  readonly role?: BlockRole;
  /** Set exactly when `kind` is `boilerplate`. */
  readonly reason?: BoilerplateReason;
  /** Direct quotations in this block, in order. */
  readonly quotations?: readonly Quotation[];
  /** Inline code in this block, as spans of the source: a reader sees it, but it is no text of the article. */
  readonly inlineCode?: readonly Span[];
  /** The alternative text of an image. */
  readonly alt?: string;
}

/** A value of the metadata with the span that it was read from, and the map to it when the value stands there visibly. */
export interface MetadataValue extends Span {
  readonly value: string;
  /** Present when the value can be traced character by character; then `text` of a mapped text is `value`. */
  readonly map?: SourceMap;
}

/** The publication date: `value` is ISO 8601 (with an offset only when the source gives one), `raw` is what was written. */
export interface MetadataDate extends MetadataValue {
  readonly raw: string;
}

/** Metadata in schema.org's terms (https://schema.org/NewsArticle). What the source does not say is absent. */
export interface ArticleMetadata {
  readonly title?: MetadataValue;
  /** The column mark of a title, such as `专访` in 【专访】…; it also stays in the title. */
  readonly kicker?: MetadataValue;
  /** Persons of the byline; a site is a publisher, not an author. */
  readonly author: readonly MetadataValue[];
  readonly publisher?: MetadataValue;
  readonly datePublished?: MetadataDate;
  readonly url?: MetadataValue;
  readonly image?: MetadataValue;
  readonly keywords: readonly MetadataValue[];
  /**
   * BCP 47: the script, from counting characters that only one script writes, and for Traditional text the region, from
   * words that only one region writes. Absent when there are too few to tell.
   */
  readonly inLanguage?: 'zh-Hans' | 'zh-Hant' | 'zh-Hant-TW' | 'zh-Hant-HK';
  /** The words that tell the region; absent without one. */
  readonly languageEvidence?: readonly string[];
}

/** What a section of the outline stands for; a `story` is one of many in a bulletin, a `heading` a crosshead. */
export type OutlineKind = 'title' | 'lead' | 'story' | 'heading' | 'caption' | 'quotation' | 'boilerplate';

/** A section of the outline: `start`–`end` is all that it holds, `selection` the part to jump to. */
export interface OutlineNode extends Span {
  readonly kind: OutlineKind;
  readonly name: string;
  readonly selection: Span;
  readonly children: readonly OutlineNode[];
}

/** A parsed article. Every span slices {@link Article.source} to what it claims. */
export interface Article {
  readonly source: string;
  readonly fileName?: string;
  readonly metadata: ArticleMetadata;
  readonly blocks: readonly Block[];
  readonly outline: readonly OutlineNode[];
  readonly problems: readonly Problem[];
}
