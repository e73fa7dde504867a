import type { SourceMap, Span } from '../article.js';

/** Attributes of an element by lower-case name, decoded. */
export type Attributes = Readonly<Record<string, string>>;

/**
 * One piece of an article's body in source order. Markdown, HTML and plain text all become this one stream, with
 * HTML element names (a Markdown heading opens `h2`), so that everything behind it reads a single form.
 * Opens and closes need not balance: the reader of the stream closes what is left open.
 */
export type ContentToken =
  | (Span & { readonly type: 'open'; readonly name: string; readonly attributes: Attributes })
  | (Span & { readonly type: 'close'; readonly name: string })
  | (Span & { readonly type: 'text'; readonly text: string; readonly map: SourceMap })
  | (Span & { readonly type: 'comment'; readonly text: string });

/** The attributes of an element that has none. */
export const noAttributes: Attributes = {};
