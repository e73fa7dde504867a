import type { Span } from '../article.js';
import type { ContentToken } from '../formats/content-token.js';
import { createTextBuilder } from '../text/mapped-text.js';
import { layoutBoxes } from './layout-boxes.js';
import type { BlockLook, CoveringLink, RawBlock } from './raw-block.js';

const blockElements = new Set(
  'address article aside blockquote body caption center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup html li main nav ol p pre section summary table tbody tfoot thead tr ul'.split(
    ' ',
  ),
);
const hiddenElements = new Set(
  'script style noscript template svg iframe video audio embed object select button textarea head title'.split(' '),
);

/** What an open element means for the text in it: its own mark and all that it inherits. Kept whole, so that depth costs nothing. */
interface Frame extends BlockLook {
  readonly hidden: boolean;
  readonly heading: number;
  readonly listDepth: number;
  readonly quoteDepth: number;
  readonly inFigure: boolean;
  /** In the caption of a figure, which is one text, however many elements it has. */
  readonly inCaption: boolean;
  /** In a table that holds data; a cell of it is one text, too. */
  readonly inTable: boolean;
  readonly inCell: boolean;
  readonly verbatim: boolean;
  readonly code: boolean;
}

/** What makes a row of data; in a table that lays out a page they are boxes like any other. */
const cellElements = new Set(['tr', 'td', 'th']);

/** Elements that stand for a picture, a film or a sound; all of them may carry a caption. */
const mediaElements = new Set(['img', 'iframe', 'video', 'audio', 'embed']);

/** Classes by which makers of pages mark crossheads. */
const headingHint =
  /(?:^|[\s_-])(?:h[2-6]|sub-?head(?:ing|line)?|sub-?title|cross-?head(?:ing)?|section-?title)(?:[\s_-]|$)/;

/** Sizes below that of running text. */
const smallSize = /font-size:\s*(?:[89]px|1[0-2]px|[789]pt|0?\.[5-8]\d*r?em|[5-8]\d%|(?:x+-)?small|smaller)/;

/** Shades of grey: #999, #666666, gray, silver. */
const grey =
  '#([3-9a-c])\\1{2}(?![0-9a-f])|#([3-9a-c][0-9a-f])\\2{2}(?![0-9a-f])|#([3-9a-c])\\3{5}|(?:dark|dim|slate|light)?gr[ae]y|silver';
const greyStyle = new RegExp(`(?:^|;)\\s*color\\s*:\\s*(?:${grey})`);
const greyName = new RegExp(`^\\s*(?:${grey})`, 'i');

/** Classes of text that only screen readers say: 「图片版权」 before the name of an agency. */
const unseen = /(?:^|[\s_-])(?:off-?screen|visually-?hidden|sr-only|screen-?reader(?:-text)?)(?=\s|$)/;

/** Elements whose text is for machines. */
const codeElements = new Set(['code', 'kbd', 'samp', 'var']);

/** What the layout of the page makes of an element: a table that holds data, an item of a list. */
interface BoxKind {
  readonly isData: boolean;
  readonly isItem: boolean;
}

type OpenToken = Extract<ContentToken, { readonly type: 'open' }>;

const hintLength = 200;

const indented = /^[ \t\r\n]*\u3000\u3000/;

/** Elements that mean nothing to the text in them beyond what attributes say. */
const plainElements = new Set(
  'address article aside body dd details div dl dt fieldset footer form header hgroup html main nav ol p section span summary tbody tfoot thead ul'.split(
    ' ',
  ),
);

function openFrame(parent: Frame, { name, attributes, start, end }: OpenToken, { isData, isItem }: BoxKind): Frame {
  const { id, class: classes, style: written, align } = attributes;
  const bare = id === undefined && classes === undefined && written === undefined && align === undefined;
  if (bare && plainElements.has(name) && !('hidden' in attributes)) return parent;
  const style = written?.toLowerCase() ?? '';
  const hint = `${id ?? ''} ${classes ?? ''}`.trim().toLowerCase();
  const level = /^h([1-6])$/.exec(name)?.[1];
  const href = name === 'a' ? attributes['href'] : undefined;
  return {
    hidden:
      parent.hidden ||
      (hint !== '' && unseen.test(hint)) ||
      hiddenElements.has(name) ||
      'hidden' in attributes ||
      /display\s*:\s*none/.test(style),
    heading: level === undefined ? parent.heading : Number(level),
    listDepth: parent.listDepth + (isItem ? 1 : 0),
    quoteDepth: parent.quoteDepth + (name === 'blockquote' ? 1 : 0),
    inFigure: parent.inFigure || name === 'figure' || name === 'figcaption' || name === 'caption',
    inCaption: parent.inCaption || name === 'figcaption',
    inTable: name === 'table' ? isData : parent.inTable,
    inCell: name !== 'table' && (parent.inCell || (parent.inTable && cellElements.has(name))),
    verbatim: parent.verbatim || name === 'pre',
    code: parent.code || codeElements.has(name),
    small: parent.small || name === 'small' || smallSize.test(style) || (name === 'font' && attributes['size'] === '1'),
    grey: parent.grey || greyStyle.test(style) || (name === 'font' && greyName.test(attributes['color'] ?? '')),
    coloured: parent.coloured || /(?:^|;)\s*color\s*:/.test(style) || (name === 'font' && 'color' in attributes),
    centred: parent.centred || name === 'center' || align === 'center' || /text-align\s*:\s*center/.test(style),
    strong: parent.strong || name === 'strong' || name === 'b',
    italic: parent.italic || name === 'em' || name === 'i',
    link: href === undefined ? parent.link : { href, start, end },
    linked: parent.linked || href !== undefined,
    headed: parent.headed || (hint !== '' && headingHint.test(hint)),
    hints: hint === '' ? parent.hints : `${parent.hints} ${hint}`.slice(-hintLength),
  };
}

const ground: Frame = {
  hidden: false,
  heading: 0,
  listDepth: 0,
  quoteDepth: 0,
  inFigure: false,
  inCaption: false,
  inTable: false,
  inCell: false,
  verbatim: false,
  code: false,
  small: false,
  grey: false,
  coloured: false,
  centred: false,
  strong: false,
  italic: false,
  link: undefined,
  linked: false,
  headed: false,
  hints: '',
};

function kindOf(frame: Frame): { readonly kind: RawBlock['kind']; readonly depth: number | undefined } {
  if (frame.heading > 0) return { kind: 'heading', depth: frame.heading };
  if (frame.inFigure) return { kind: 'caption', depth: undefined };
  if (frame.verbatim) return { kind: 'code', depth: undefined };
  if (frame.inCell) return { kind: 'table', depth: undefined };
  if (frame.listDepth > 0) return { kind: 'list-item', depth: frame.listDepth };
  if (frame.quoteDepth > 0) return { kind: 'quote', depth: frame.quoteDepth };
  return { kind: 'paragraph', depth: undefined };
}

function sharedLook(before: BlockLook | undefined, frame: BlockLook): BlockLook {
  if (before === undefined || before === frame) return frame;
  const link: CoveringLink | undefined = before.link?.start === frame.link?.start ? before.link : undefined;
  return {
    small: before.small && frame.small,
    grey: before.grey && frame.grey,
    hints: before.hints === frame.hints ? before.hints : '',
    coloured: before.coloured && frame.coloured,
    centred: before.centred && frame.centred,
    strong: before.strong && frame.strong,
    italic: before.italic && frame.italic,
    link,
    linked: before.linked && frame.linked,
    headed: before.headed && frame.headed,
  };
}

const nothing: ReadonlyMap<number, number> = new Map();

/**
 * Cuts a stream of content tokens into blocks at block elements, `<hr>`, doubled `<br>` and indented lines, in source order.
 * `passedOver` gives elements to leave out, by the index of their open token, with the index behind their close token.
 * Elements left open are closed at the end, ends that close nothing are passed over. Linear, whatever the nesting.
 *
 * @example `<p>多哈<br><br>喀布尔</p>` gives two paragraphs.
 */
export function rawBlocks(
  tokens: readonly ContentToken[],
  passedOver: ReadonlyMap<number, number> = nothing,
): readonly RawBlock[] {
  const blocks: RawBlock[] = [];
  const waitingImages: RawBlock[] = [];
  /** The open elements, and what each means for the text in it. */
  const names: string[] = [];
  const stack: Frame[] = [];
  const openCount = new Map<string, number>();
  const builder = createTextBuilder();
  let top = ground;
  let look: BlockLook | undefined;
  let inlineCode: Span[] = [];
  let linkedLength = 0;
  let lastBreak = false;
  /** The part of a caption or a cell that is being read holds text. */
  let partHasText = false;
  const { dataTables, columns } = layoutBoxes(tokens);

  const flush = (): void => {
    const text = builder.take();
    if (text !== undefined) {
      const { kind, depth } = kindOf(top);
      blocks.push({
        kind,
        depth,
        text: text.text,
        map: text.map,
        start: text.start,
        end: text.end,
        alt: undefined,
        linkedLength,
        look: look ?? top,
        inlineCode,
        hints: top.hints,
      });
    }
    for (const image of waitingImages) blocks.push(image);
    waitingImages.length = 0;
    look = undefined;
    inlineCode = [];
    linkedLength = 0;
    lastBreak = false;
    partHasText = false;
  };
  /** A caption and a row of a table are one text; what would part them is a line break there. */
  const solid = (): boolean => top.inCaption || (top.inCell && names[names.length - 1] !== 'tr');
  const part = (source: number): void => {
    if (!solid()) flush();
    else if (partHasText) builder.addGap('\n', source, 0);
    partHasText = false;
  };
  const endsBlock = (name: string): boolean =>
    blockElements.has(name) || (!top.inTable && (name === 'td' || name === 'th'));
  const pop = (): void => {
    const name = names[names.length - 1] ?? '';
    const around = stack[stack.length - 2] ?? ground;
    const leaves = (top.inCell && !around.inCell) || (top.inCaption && !around.inCaption);
    if (leaves || (endsBlock(name) && !solid())) flush();
    openCount.set(name, (openCount.get(name) ?? 1) - 1);
    names.pop();
    stack.pop();
    top = stack[stack.length - 1] ?? ground;
  };

  const open = (token: OpenToken, at: number): void => {
    top = openFrame(top, token, { isData: dataTables.has(at), isItem: token.name === 'li' && !columns.has(at) });
    stack.push(top);
    names.push(token.name);
    openCount.set(token.name, (openCount.get(token.name) ?? 0) + 1);
  };

  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined) break;
    const behind = token.type === 'open' ? passedOver.get(at) : undefined;
    if (behind !== undefined) {
      flush();
      at = behind - 1;
      continue;
    }
    if (token.type === 'text') {
      if (top.hidden) continue;
      // An indent of two ideographic blanks behind a line break begins a paragraph.
      if (lastBreak && !solid() && indented.test(token.text)) flush();
      if (top.verbatim) builder.addVerbatim(token.text, token.map);
      else builder.add(token.text, token.map);
      if (top.code) inlineCode.push({ start: token.start, end: token.end });
      const shown = token.text.trim();
      if (shown !== '') {
        if (top.link !== undefined) linkedLength += shown.length;
        look = sharedLook(look, top);
        lastBreak = false;
        partHasText = true;
      }
    } else if (token.type === 'open') {
      const { name, attributes, start, end } = token;
      if (name === 'br') {
        if (top.hidden) continue;
        if (solid()) part(start);
        else if (lastBreak || builder.isEmpty()) flush();
        else builder.addGap('\n', start, end - start);
        lastBreak = true;
      } else if (name === 'hr') {
        flush();
      } else if (mediaElements.has(name) && !top.hidden) {
        const image: RawBlock = {
          kind: 'image',
          depth: undefined,
          text: '',
          map: [],
          start,
          end,
          alt: attributes['alt'] || undefined,
          linkedLength: 0,
          look: top,
          inlineCode: [],
          hints: top.hints,
        };
        if (builder.isEmpty()) blocks.push(image);
        else waitingImages.push(image);
        open(token, at);
      } else {
        if (top.inTable && (name === 'td' || name === 'th')) {
          if (!builder.isEmpty()) builder.addGap('\t', start, 0);
          partHasText = false;
        } else if (name === 'tr' || name === 'table') flush();
        else if (endsBlock(name)) part(start);
        open(token, at);
      }
    } else if (token.type === 'close') {
      if ((openCount.get(token.name) ?? 0) === 0) continue;
      while (stack.length > 0 && names[names.length - 1] !== token.name) pop();
      pop();
    }
  }
  while (stack.length > 0) pop();
  flush();
  return blocks;
}
