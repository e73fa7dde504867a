import type { Article, Span } from '@yiming/core';
import type { Mention } from '@yiming/language-service';

/** What may be written into an article without meaning anything to Markdown or HTML: letters, and marks of names. */
const plain = /^[\p{L}\p{M}\p{N}](?:[\p{L}\p{M}\p{N} ·•‧・∙．⋅.,'’\-‐–()（）/]*[\p{L}\p{M}\p{N}.)）])?$/u;

/** What may end a value in front matter, or be one of its marks. */
const frontMatterMarks = /[',(]/;

/**
 * Whether a text of a glossary can be written into an article as it is: glossaries are data, and may hold markup.
 *
 * @example isPlain('加拉诺') // true, and false for '<b>加拉诺</b>'
 */
export const isPlain = (text: string): boolean => plain.test(text);

/** Whether two mentions are the same thing, as far as the characters do not say so: of one type, and of no two entries. */
const isSameThing = (a: Mention, b: Mention): boolean =>
  a.type === b.type && (a.entry === undefined || b.entry === undefined || a.entry.id === b.entry.id);

/** Whether a place lies in the text itself, and not in a value of the front matter. */
const isInBody = (blocks: Article['blocks'], { start }: Span): boolean =>
  blocks.some((block) => block.start <= start && start < block.end);

/**
 * The places at which a rendering stands in an article just as a mention writes it and can become `replacement`, in order:
 * those of the same thing, front matter and boilerplate included. A place where tags or entities part the characters is
 * left out, for what is between them would be lost. UTF-16 code units, end exclusive, into the original text.
 *
 * @example In `瑙堡失守，瑙&#22561;附近` it is 0–2 alone.
 */
export function placesOfRendering(
  { source, blocks }: Pick<Article, 'source' | 'blocks'>,
  mentions: readonly Mention[],
  mention: Mention,
  replacement: string,
): readonly Span[] {
  const bodyOnly = frontMatterMarks.test(replacement);
  return mentions
    .filter(
      (other) =>
        other.text === mention.text &&
        isSameThing(other, mention) &&
        source.slice(other.start, other.end) === other.text &&
        (!bodyOnly || isInBody(blocks, other)),
    )
    .map(({ start, end }) => ({ start, end }));
}
