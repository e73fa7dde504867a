import type { Block, MetadataValue, OutlineNode, Span } from './article.js';

const nameLength = 40;

/** A name for the outline: one line, cut at 40 characters without splitting one. */
function shortName(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  const characters = [...line];
  return characters.length <= nameLength ? line : `${characters.slice(0, nameLength - 1).join('')}…`;
}

interface OpenSection {
  readonly depth: number;
  readonly node: {
    kind: OutlineNode['kind'];
    name: string;
    start: number;
    end: number;
    selection: Span;
    children: OutlineNode[];
  };
}

function leaf(kind: OutlineNode['kind'], name: string, span: Span): OutlineNode {
  const { start, end } = span;
  return { kind, name: shortName(name), start, end, selection: { start, end }, children: [] };
}

/** The last boilerplate blocks in a row; what stands in between content is no place to fold to. */
function tailOf(boilerplate: readonly Block[], blocks: readonly Block[]): readonly Block[] {
  let from = blocks.length;
  while (from > 0 && blocks[from - 1]?.kind === 'boilerplate') from -= 1;
  const tail = blocks.slice(from);
  return tail.length > 0 ? tail : boilerplate.slice(-1);
}

/**
 * The level at which a bulletin's stories stand: that of at least two headings each of which has its own link to the
 * original under it (「查看原文」); `undefined` in an article.
 */
function storyDepth(blocks: readonly Block[]): number | undefined {
  const linked = new Map<number, number>();
  let heading: Block | undefined;
  for (const block of blocks) {
    if (block.kind === 'heading') heading = block;
    else if (block.reason === 'more-link' && heading !== undefined) {
      const depth = heading.depth ?? 1;
      linked.set(depth, (linked.get(depth) ?? 0) + 1);
      heading = undefined;
    }
  }
  return [...linked].filter(([, count]) => count >= 2).sort(([a], [b]) => a - b)[0]?.[0];
}

/**
 * Draws the outline a person would: the title over all, under it the lead, captions, quotations and crossheads (or
 * the stories of a bulletin) with what follows them, and the boilerplate folded in one node at the end. Without a title its children are the roots.
 * Spans nest, and `selection` lies in its node; only boilerplate from between the paragraphs, listed in the folded node,
 * keeps its own place.
 */
export function buildOutline(
  source: string,
  title: MetadataValue | undefined,
  blocks: readonly Block[],
): readonly OutlineNode[] {
  const roots: OutlineNode[] = [];
  const sections: OpenSection[] = [];
  const siblings = (): OutlineNode[] => sections[sections.length - 1]?.node.children ?? roots;
  const close = (depth: number, end: number): void => {
    for (
      let last = sections[sections.length - 1];
      last !== undefined && last.depth >= depth;
      last = sections[sections.length - 1]
    ) {
      last.node.end = Math.max(last.node.end, end);
      sections.pop();
    }
  };
  let contentEnd = 0;
  const stories = storyDepth(blocks);
  for (const block of blocks) {
    if (block.kind === 'boilerplate' || block.role === 'title') continue;
    if (block.kind === 'heading') {
      const depth = block.depth ?? 1;
      close(depth, contentEnd);
      const node = { ...leaf(depth === stories ? 'story' : 'heading', block.text, block), children: [] };
      siblings().push(node);
      sections.push({ depth, node });
    } else if (block.kind === 'caption') {
      siblings().push(leaf('caption', block.text, block));
    } else {
      if (block.role === 'lead') siblings().push(leaf('lead', block.text, block));
      for (const quotation of block.quotations ?? []) siblings().push(leaf('quotation', quotation.text, quotation));
    }
    contentEnd = Math.max(contentEnd, block.end);
  }
  close(0, contentEnd);

  const boilerplate = blocks.filter(({ kind }) => kind === 'boilerplate');
  const tail = tailOf(boilerplate, blocks);
  const first = tail[0];
  const last = tail[tail.length - 1];
  if (first !== undefined && last !== undefined) {
    const span = { start: first.start, end: last.end };
    const children = boilerplate.map((block) =>
      leaf('boilerplate', block.text === '' ? (block.reason ?? '') : block.text, block),
    );
    roots.push({ kind: 'boilerplate', name: 'boilerplate', ...span, selection: span, children });
  }
  if (title === undefined) return roots;
  const selection = { start: title.start, end: title.end };
  return [{ kind: 'title', name: shortName(title.value), start: 0, end: source.length, selection, children: roots }];
}
