import type { MappedText, Span } from '../article.js';

/** The link that covers a whole block. */
export interface CoveringLink extends Span {
  readonly href: string;
}

/** How a block looks on the page; each mark holds only when all of its text has it. */
export interface BlockLook {
  /** In small print, by element or size. */
  readonly small: boolean;
  /** In a shade of grey. */
  readonly grey: boolean;
  readonly coloured: boolean;
  readonly centred: boolean;
  readonly strong: boolean;
  readonly italic: boolean;
  readonly link: CoveringLink | undefined;
  /** All of the text stands in links, be it one or several. */
  readonly linked: boolean;
  /** A class says that this is a heading, though no element does: `bjh-h3`, `subhead`. */
  readonly headed: boolean;
  /** Ids and classes around all of the text, lower case, those of inline elements included; empty when it has several. */
  readonly hints: string;
}

/** A block as the markup gives it, before anything is said about its part in the article. */
export interface RawBlock extends MappedText {
  readonly kind: 'heading' | 'paragraph' | 'caption' | 'quote' | 'list-item' | 'table' | 'code' | 'image';
  readonly depth: number | undefined;
  readonly alt: string | undefined;
  /** How many code units of the text stand in links. */
  readonly linkedLength: number;
  readonly look: BlockLook;
  /** Spans of inline code. */
  readonly inlineCode: readonly Span[];
  /** Ids and classes of the elements around it, lower case, the innermost last. */
  readonly hints: string;
}
