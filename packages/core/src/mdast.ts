import type { BlockKind, BoilerplateReason } from './article.js';

/**
 * The syntax tree of Markdown, as far as an article needs it: nodes of mdast (https://github.com/syntax-tree/mdast) that
 * `remark-stringify` and other unist tools take as they are. Lists of children can be changed, as those tools do.
 */

/** A place in the source: line and column from 1, offset from 0, both in UTF-16 code units. */
export interface MdastPoint {
  readonly line: number;
  readonly column: number;
  readonly offset: number;
}

/** Where a node stands in the source, end exclusive. */
export interface MdastPosition {
  readonly start: MdastPoint;
  readonly end: MdastPoint;
}

/** What mdast has no node for: that a paragraph is a caption, or boilerplate and why. */
export interface MdastData {
  readonly yiming: { readonly kind: BlockKind; readonly reason?: BoilerplateReason };
}

interface Placed {
  readonly position: MdastPosition;
}

/** Text as a reader sees it. */
export interface MdastText extends Placed {
  readonly type: 'text';
  readonly value: string;
}

/** A line break that is seen, as of `<br>`. */
export interface MdastBreak extends Placed {
  readonly type: 'break';
}

/** A picture, with its alternative text; its address is not known, and `''`. */
export interface MdastImage extends Placed {
  readonly type: 'image';
  readonly url: string;
  readonly alt: string;
}

/** What stands in a line. */
export type MdastPhrasing = MdastText | MdastBreak | MdastImage;

/** A paragraph; with `data` a caption or boilerplate. */
export interface MdastParagraph extends Placed {
  readonly type: 'paragraph';
  readonly data?: MdastData;
  readonly children: MdastPhrasing[];
}

/** A heading of the level `depth`. */
export interface MdastHeading extends Placed {
  readonly type: 'heading';
  readonly depth: 1 | 2 | 3 | 4 | 5 | 6;
  readonly children: MdastPhrasing[];
}

/** Preformatted text. */
export interface MdastCode extends Placed {
  readonly type: 'code';
  readonly value: string;
}

/** Quoted paragraphs, and quotes in them. */
export interface MdastBlockquote extends Placed {
  readonly type: 'blockquote';
  readonly children: (MdastParagraph | MdastBlockquote)[];
}

/** One item: its paragraph, then the lists in it. */
export interface MdastListItem extends Placed {
  readonly type: 'listItem';
  readonly spread: false;
  readonly children: (MdastParagraph | MdastList)[];
}

/** A list, written with bullets: whether the source counted its items is not known. */
export interface MdastList extends Placed {
  readonly type: 'list';
  readonly ordered: false;
  readonly spread: false;
  readonly children: MdastListItem[];
}

/** A cell of a table. */
export interface MdastTableCell extends Placed {
  readonly type: 'tableCell';
  readonly children: MdastPhrasing[];
}

/** A row of a table. */
export interface MdastTableRow extends Placed {
  readonly type: 'tableRow';
  readonly children: MdastTableCell[];
}

/** A table, whose first row is its head. */
export interface MdastTable extends Placed {
  readonly type: 'table';
  readonly children: MdastTableRow[];
}

/** What stands right under the root. */
export type MdastFlow = MdastParagraph | MdastHeading | MdastCode | MdastBlockquote | MdastList | MdastTable;

/** A whole article; its position covers the file. */
export interface MdastRoot extends Placed {
  readonly type: 'root';
  readonly children: MdastFlow[];
}

/** Any node of the tree. */
export type MdastNode = MdastRoot | MdastFlow | MdastPhrasing | MdastListItem | MdastTableRow | MdastTableCell;
