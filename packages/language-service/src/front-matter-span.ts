import type { Article, Span } from '@yiming/core';

/** The line that opens front matter, behind nothing but blank lines, and the line that closes it. */
const fences: readonly { readonly opening: RegExp; readonly closing: RegExp; readonly length: number }[] = [
  { opening: /^\ufeff?(?:[ \t\u3000]*\r?\n)*---/, closing: /\n---(?=[ \t]*(?:\r?\n|$))/, length: 3 },
  { opening: /^\ufeff?(?:[ \t\u3000]*\r?\n)*\+\+\+/, closing: /\n\+\+\+(?=[ \t]*(?:\r?\n|$))/, length: 3 },
  {
    opening: /^\ufeff?(?:[ \t\u3000]*\r?\n)*<!--(?=ya?ml[ \t]*\r?\n)/,
    closing: /\n-->(?=[ \t]*(?:\r?\n|$))/,
    length: 4,
  },
];

/**
 * The front matter of an article with the lines around it: UTF-16 code units, end exclusive, into the original text.
 * `undefined` without one, also where rules of Markdown only look like it, for then the text between them is read as text.
 * Linear.
 *
 * @example For `---⏎title: 多哈⏎---⏎正文` it is 0–17.
 */
export function frontMatterSpan({ source, blocks }: Pick<Article, 'source' | 'blocks'>): Span | undefined {
  const text = source.replace(/\r(?!\n)/g, '\n');
  for (const { opening, closing, length } of fences) {
    const opened = opening.exec(text);
    if (opened === null) continue;
    const start = opened[0].length - length;
    const closed = closing.exec(text.slice(start));
    if (closed === null) return undefined;
    const end = start + closed.index + closed[0].length;
    return (blocks[0]?.start ?? end) < end ? undefined : { start, end };
  }
  return undefined;
}
