import type { Article, MetadataValue, Span } from '@yiming/core';
import { frontMatterSpan } from './front-matter-span.js';
import { resolveAddress } from './links/resolve-address.js';
import { writtenAddresses } from './links/written-addresses.js';
import { overlapping } from './ordered-spans.js';

/** What a link leads to: the article itself at its outlet, a picture, or anything else. */
export type LinkKind = 'article' | 'picture' | 'link';

/** An address in an article: `start`–`end` is where it is written, in UTF-16 code units, end exclusive. */
export interface ArticleLink extends Span {
  /** The whole address, of http or https. */
  readonly target: string;
  readonly kind: LinkKind;
}

/** A value of the metadata where it is written; a page's head, or a note in a comment, has more around it. */
function metadataLink(source: string, value: MetadataValue | undefined, kind: LinkKind): readonly ArticleLink[] {
  if (value === undefined) return [];
  const target = resolveAddress(value.value, undefined);
  const at = source.slice(value.start, value.end).indexOf(value.value);
  if (target === undefined || at < 0) return [];
  const start = value.start + at;
  return [{ start, end: start + value.value.length, target, kind }];
}

/**
 * The links of an article by their place in the source: its own address and its picture in the metadata, and in the body
 * the addresses of links, pictures, films and frames, in HTML and in Markdown. Of http and https alone, never javascript:,
 * data:, file: or command:; a relative one is read from the article's own address, and left out where that is unknown.
 * None in code. In order, without overlaps; where the metadata and the body say the same, the metadata's stays. An empty
 * article has none. Linear.
 *
 * @example For `<a href="/2.html">塔利班</a>` in an article of https://example.com/1.html the target is https://example.com/2.html.
 */
export function documentLinks(article: Article): readonly ArticleLink[] {
  const { source, metadata, blocks } = article;
  const page = metadata.url?.value;
  const body = frontMatterSpan(article)?.end ?? 0;
  const code: readonly Span[] = blocks.flatMap((block) => (block.kind === 'code' ? [block] : (block.inlineCode ?? [])));
  const written = writtenAddresses(source, body).flatMap(({ start, end, text, picture }): readonly ArticleLink[] => {
    const target = resolveAddress(text, page);
    if (target === undefined || overlapping(code, start, end).length > 0) return [];
    return [{ start, end, target, kind: picture ? 'picture' : target === page ? 'article' : 'link' }];
  });
  const own = [...metadataLink(source, metadata.url, 'article'), ...metadataLink(source, metadata.image, 'picture')];
  let reached = 0;
  return [...own, ...written]
    .sort((a, b) => a.start - b.start)
    .filter(({ start, end }) => {
      if (start < reached) return false;
      reached = end;
      return true;
    });
}
