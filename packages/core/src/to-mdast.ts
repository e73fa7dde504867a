import type { Article, Block, Span } from './article.js';
import type {
  MdastBlockquote,
  MdastFlow,
  MdastHeading,
  MdastList,
  MdastListItem,
  MdastParagraph,
  MdastPhrasing,
  MdastPosition,
  MdastRoot,
  MdastTableRow,
} from './mdast.js';
import { linePositions } from './text/line-positions.js';
import { sourceSpan } from './text/source-map.js';

/** What {@link toMdast} takes into the tree. */
export interface MdastOptions {
  /** Keeps boilerplate, as paragraphs with `data.yiming.reason`. @default false */
  readonly boilerplate?: boolean;
}

type Place = (span: Span) => MdastPosition;

const headingDepths = [1, 2, 3, 4, 5, 6] as const;

/** Tools walk a tree by recursion: what is nested deeper than this becomes a sibling. */
const deepest = 100;

function placeIn(source: string): Place {
  const at = linePositions(source);
  const point = (offset: number): MdastPosition['start'] => ({ ...at(offset), offset });
  return ({ start, end }) => ({ start: point(start), end: point(end) });
}

/** The part `from`–`to` of a block's text as text and line breaks. */
function phrasing(block: Block, from: number, to: number, place: Place): MdastPhrasing[] {
  const nodes: MdastPhrasing[] = [];
  let start = from;
  for (const line of block.text.slice(from, to).split('\n')) {
    const lineBreak = start > from ? sourceSpan(block, start - 1, start) : undefined;
    if (lineBreak !== undefined) nodes.push({ type: 'break', position: place(lineBreak) });
    const span = sourceSpan(block, start, start + line.length);
    if (span !== undefined) nodes.push({ type: 'text', value: line, position: place(span) });
    start += line.length + 1;
  }
  return nodes;
}

function content(block: Block, place: Place): MdastPhrasing[] {
  if (block.text === '') return [{ type: 'image', url: '', alt: block.alt ?? '', position: place(block) }];
  return phrasing(block, 0, block.text.length, place);
}

function paragraph(block: Block, place: Place): MdastParagraph {
  const { kind, reason } = block;
  return {
    type: 'paragraph',
    ...(kind === 'caption' || kind === 'boilerplate'
      ? { data: { yiming: { kind, ...(reason === undefined ? {} : { reason }) } } }
      : {}),
    children: content(block, place),
    position: place(block),
  };
}

function heading(block: Block, place: Place): MdastHeading {
  const depth = headingDepths[(block.depth ?? 1) - 1] ?? 6;
  return { type: 'heading', depth, children: content(block, place), position: place(block) };
}

function tableRow(block: Block, place: Place): MdastTableRow {
  let from = 0;
  const children = block.text.split('\t').map((text): MdastTableRow['children'][number] => {
    const to = from + text.length;
    // A cell without text stands right behind the gap before it.
    const before = text === '' ? sourceSpan(block, from - 1, from)?.end : undefined;
    const span = before === undefined ? sourceSpan(block, from, to) : { start: before, end: before };
    const cell = phrasing(block, from, to, place);
    from = to + 1;
    return { type: 'tableCell', children: cell, position: place(span ?? block) };
  });
  return { type: 'tableRow', children, position: place(block) };
}

/** From the start of the first node to the end of the last. */
function across(nodes: readonly { readonly position: MdastPosition }[], otherwise: MdastPosition): MdastPosition {
  return { start: (nodes[0]?.position ?? otherwise).start, end: (nodes[nodes.length - 1]?.position ?? otherwise).end };
}

interface Nested {
  readonly paragraph: MdastParagraph;
  /** From 1, and at most one more than that of the block before. */
  readonly level: number;
}

/** Levels of the blocks of one run: their depths 2, 4, 2, 1 give 1, 2, 1, 1. */
function nested(run: readonly Block[], place: Place): readonly Nested[] {
  const open: number[] = [];
  return run.map((block) => {
    const depth = block.depth ?? 1;
    while ((open[open.length - 1] ?? 0) > depth) open.pop();
    if (open[open.length - 1] !== depth) open.push(depth);
    return { paragraph: paragraph(block, place), level: Math.min(open.length, deepest) };
  });
}

/** Cuts a run at every block that is not deeper than `level`. */
function partsAt(level: number, run: readonly Nested[]): readonly { own: MdastParagraph; inner: readonly Nested[] }[] {
  const parts: { own: MdastParagraph; inner: Nested[] }[] = [];
  for (const item of run) {
    const last = parts[parts.length - 1];
    if (last !== undefined && item.level > level) last.inner.push(item);
    else parts.push({ own: item.paragraph, inner: [] });
  }
  return parts;
}

function listOf(run: readonly Nested[], level: number, otherwise: MdastPosition): MdastList {
  const children = partsAt(level, run).map(({ own, inner }): MdastListItem => {
    const inside = inner.length === 0 ? [own] : [own, listOf(inner, level + 1, own.position)];
    return { type: 'listItem', spread: false, children: inside, position: across(inside, own.position) };
  });
  return { type: 'list', ordered: false, spread: false, children, position: across(children, otherwise) };
}

function blockquoteOf(run: readonly Nested[], level: number, otherwise: MdastPosition): MdastBlockquote {
  const children = partsAt(level, run).flatMap(({ own, inner }) =>
    inner.length === 0 ? [own] : [own, blockquoteOf(inner, level + 1, own.position)],
  );
  return { type: 'blockquote', children, position: across(children, otherwise) };
}

/** Blocks in a row that make one node together: the items of a list, the rows of a table, the paragraphs of a quote. */
function runsOf(blocks: readonly Block[]): readonly (readonly [Block, ...Block[]])[] {
  const runs: [Block, ...Block[]][] = [];
  for (const block of blocks) {
    const last = runs[runs.length - 1];
    const { kind } = block;
    const joins = kind === 'list-item' || kind === 'table' || kind === 'quote';
    if (joins && last?.[0].kind === kind) last.push(block);
    else runs.push([block]);
  }
  return runs;
}

function flow(run: readonly [Block, ...Block[]], place: Place): MdastFlow {
  const [first] = run;
  switch (first.kind) {
    case 'heading':
      return heading(first, place);
    case 'code':
      return { type: 'code', value: first.text, position: place(first) };
    case 'list-item':
      return listOf(nested(run, place), 1, place(first));
    case 'quote':
      return blockquoteOf(nested(run, place), 1, place(first));
    case 'table': {
      const children = run.map((block) => tableRow(block, place));
      return { type: 'table', children, position: across(children, place(first)) };
    }
    case 'paragraph':
    case 'caption':
    case 'image':
    case 'boilerplate':
      return paragraph(first, place);
  }
}

/**
 * Turns an article into a syntax tree of Markdown (mdast), for `remark-stringify` and other unist tools; a table wants
 * `remark-gfm` there. Text is what a reader sees, without marks of emphasis and links. A caption is a paragraph with
 * `data.yiming.kind` `'caption'`, a picture is an image in a paragraph; boilerplate and front matter are left out. List
 * items, table rows and quotes in a row make one list, table or quote; boilerplate between them parts them, kept or not.
 * Lists and quotes nest by the depth of their blocks, at most 100 deep.
 *
 * Every node has its place in `article.source`: from the first to the last visible character of its blocks, the root the
 * whole file. Offsets are UTF-16 code units, end exclusive; lines and columns count as in {@link linePositions} (a byte
 * order mark takes no column). The article of the empty text gives a root without children. Never fails. Linear but for
 * a factor of log lines.
 *
 * @example
 * ```ts
 * const root = toMdast(parseArticle('<p>会谈在<b>卡塔</b>尔闭幕。</p>'));
 * root.children[0]; // { type: 'paragraph', children: [{ type: 'text', value: '会谈在卡塔尔闭幕。', … }], … }
 * ```
 */
export function toMdast(article: Article, options: MdastOptions = {}): MdastRoot {
  const { source, blocks } = article;
  const { boilerplate = false } = options;
  const place = placeIn(source);
  const children = runsOf(blocks)
    .filter(([{ kind }]) => boilerplate || kind !== 'boilerplate')
    .map((run) => flow(run, place));
  return { type: 'root', children, position: place({ start: 0, end: source.length }) };
}
