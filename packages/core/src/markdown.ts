import type { SyntaxNodeRef } from '@lezer/common';
import { parser, Strikethrough, Table } from '@lezer/markdown';
import { decodeReferences } from './character-references.js';
import { type Attributes, type ContentToken, noAttributes } from './content-token.js';
import { htmlTokens } from './html.js';
import { verbatimMap } from './mapped-text.js';

const markdown = parser.configure([Table, Strikethrough]);

/** Markdown nodes and the HTML elements that they stand for. */
const elements: Readonly<Record<string, string>> = {
  Paragraph: 'p',
  ATXHeading1: 'h1',
  ATXHeading2: 'h2',
  ATXHeading3: 'h3',
  ATXHeading4: 'h4',
  ATXHeading5: 'h5',
  ATXHeading6: 'h6',
  SetextHeading1: 'h1',
  SetextHeading2: 'h2',
  Blockquote: 'blockquote',
  BulletList: 'ul',
  OrderedList: 'ol',
  ListItem: 'li',
  FencedCode: 'pre',
  Table: 'table',
  TableHeader: 'tr',
  TableRow: 'tr',
  TableCell: 'td',
  Emphasis: 'em',
  StrongEmphasis: 'strong',
  Strikethrough: 'del',
  InlineCode: 'code',
  Link: 'a',
};

/** Nodes that a reader does not see. */
const marks = new Set([
  'HeaderMark',
  'QuoteMark',
  'ListMark',
  'LinkMark',
  'EmphasisMark',
  'StrikethroughMark',
  'CodeMark',
  'CodeInfo',
  'LinkTitle',
  'LinkLabel',
  'LinkReference',
  'TableDelimiter',
  'ProcessingInstruction',
  'ProcessingInstructionBlock',
]);

const containers =
  /<(\/?)(div|section|article|main|figure|blockquote|table|tbody|tr|td|ul|ol|li|span|center|header|footer|aside|p)\b(?:[^>"']|"[^"]*"|'[^']*')*>/gi;

/** Follows how deep HTML is nested over a growing piece of text; a `<p>` left open is closed by the next block. */
function nestingAfter(html: string, open: string[]): void {
  for (const match of html.matchAll(containers)) {
    const name = (match[2] ?? '').toLowerCase();
    if (name !== 'span' && open[open.length - 1] === 'p' && !(match[1] === '/' && name === 'p')) open.pop();
    if (match[1] !== '/') {
      if (!match[0].endsWith('/>')) open.push(name);
    } else {
      const at = open.lastIndexOf(name);
      if (at >= 0) open.length = at;
    }
  }
}

type Region = { readonly from: number; readonly to: number; readonly html: boolean };

/**
 * Cuts the top level into Markdown and HTML. Markdown ends an HTML block at a blank line; an archive's `<div>` goes on
 * behind it, so blocks are joined until every element is closed.
 */
function regionsOf(
  text: string,
  blocks: readonly { readonly name: string; readonly from: number; readonly to: number }[],
): readonly Region[] {
  const regions: Region[] = [];
  for (let index = 0; index < blocks.length; index += 1) {
    const block = blocks[index];
    if (block === undefined) break;
    if (block.name !== 'HTMLBlock' && block.name !== 'CommentBlock') {
      regions.push({ from: block.from, to: block.to, html: false });
      continue;
    }
    const open: string[] = [];
    let to = block.to;
    nestingAfter(text.slice(block.from, to), open);
    while (open.length > 0) {
      const next = blocks[index + 1];
      if (next === undefined) {
        to = text.length;
        break;
      }
      nestingAfter(text.slice(to, next.to), open);
      to = next.to;
      index += 1;
    }
    regions.push({ from: block.from, to, html: true });
  }
  return regions;
}

const attributePattern = /([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+)))?/g;

/** The attributes of one inline tag such as `<a href="…" class=x>`. */
function tagAttributes(tag: string): Attributes {
  const inside = /^<[a-zA-Z][^\s/>]*([\s\S]*?)\/?>$/.exec(tag)?.[1] ?? '';
  const pairs = [...inside.matchAll(attributePattern)].map(
    (match) =>
      [(match[1] ?? '').toLowerCase(), decodeReferences(match[2] ?? match[3] ?? match[4] ?? '', 0).text] as const,
  );
  return pairs.length === 0 ? noAttributes : Object.fromEntries(pairs);
}

const voidElements = new Set(['br', 'img', 'hr', 'wbr', 'input', 'source', 'embed']);

function inlineTag(tag: string, start: number, end: number): readonly ContentToken[] {
  const name = /^<\/?([a-zA-Z][^\s/>]*)/.exec(tag)?.[1]?.toLowerCase();
  if (name === undefined) return [];
  if (tag.startsWith('</')) return [{ type: 'close', start, end, name }];
  const open: ContentToken = { type: 'open', start, end, name, attributes: tagAttributes(tag) };
  return voidElements.has(name) || tag.endsWith('/>') ? [open, { type: 'close', start: end, end, name }] : [open];
}

/**
 * Turns Markdown, HTML inside it included, into content tokens; the one importer of the Markdown tokenizer.
 * `text` must have no bare carriage returns (it does not count them as line ends). `base` is its offset in the source.
 * Linear.
 *
 * @example `# 多哈\n\n会谈` gives open h1, text 多哈, close h1, open p, text 会谈, close p.
 */
export function markdownTokens(text: string, base: number): readonly ContentToken[] {
  const tree = markdown.parse(text);
  const blocks: { name: string; from: number; to: number }[] = [];
  for (let node = tree.topNode.firstChild; node !== null; node = node.nextSibling) {
    blocks.push({ name: node.name, from: node.from, to: node.to });
  }
  const tokens: ContentToken[] = [];
  let last = 0;
  const addText = (to: number): void => {
    if (to > last)
      tokens.push({
        type: 'text',
        start: base + last,
        end: base + to,
        text: text.slice(last, to),
        map: verbatimMap(base + last, to - last),
      });
    last = Math.max(last, to);
  };

  const enter = (node: SyntaxNodeRef): boolean => {
    const { name, from, to } = node;
    addText(from);
    const start = base + from;
    const end = base + to;
    const leaf = (...made: readonly ContentToken[]): false => {
      tokens.push(...made);
      last = to;
      return false;
    };
    if (marks.has(name)) return leaf();
    if (name === 'URL') return node.node.parent?.name === 'Link' || node.node.parent?.name === 'Image' ? leaf() : true;
    if (name === 'Escape')
      return leaf({
        type: 'text',
        start: start + 1,
        end,
        text: text.slice(from + 1, to),
        map: verbatimMap(start + 1, to - from - 1),
      });
    if (name === 'Entity') return leaf({ type: 'text', start, end, ...decodeReferences(text.slice(from, to), start) });
    if (name === 'HardBreak')
      return leaf(
        { type: 'open', start, end, name: 'br', attributes: noAttributes },
        { type: 'close', start: end, end, name: 'br' },
      );
    if (name === 'HorizontalRule')
      return leaf(
        { type: 'open', start, end, name: 'hr', attributes: noAttributes },
        { type: 'close', start: end, end, name: 'hr' },
      );
    if (name === 'Comment' || name === 'CommentBlock')
      return leaf({ type: 'comment', start, end, text: text.slice(from, to).replace(/^<!--|-->$/g, '') });
    if (name === 'HTMLTag') return leaf(...inlineTag(text.slice(from, to), start, end));
    if (name === 'HTMLBlock') return leaf(...htmlTokens(text.slice(from, to), start));
    if (name === 'Image') {
      const url = node.node.getChild('URL');
      const alt = /^!\[([\s\S]*?)\]/.exec(text.slice(from, to))?.[1] ?? '';
      const attributes = { alt: decodeReferences(alt, 0).text, src: url === null ? '' : text.slice(url.from, url.to) };
      return leaf(
        { type: 'open', start, end, name: 'img', attributes },
        { type: 'close', start: end, end, name: 'img' },
      );
    }
    if (name === 'CodeBlock') {
      // Four blanks before Chinese prose are an indent, not code.
      const prose = /\p{Script=Han}/u.test(text.slice(from, to));
      tokens.push({ type: 'open', start, end, name: prose ? 'p' : 'pre', attributes: noAttributes });
      last = from;
      return true;
    }
    const element = elements[name];
    if (element === undefined) return true;
    const url = element === 'a' ? node.node.getChild('URL') : null;
    tokens.push({
      type: 'open',
      start,
      end,
      name: element,
      attributes: url === null ? noAttributes : { href: text.slice(url.from, url.to) },
    });
    last = from;
    return true;
  };
  const leave = (node: SyntaxNodeRef): void => {
    const { name, from, to } = node;
    const code = name === 'CodeBlock';
    const element = code ? 'p' : elements[name];
    if (element === undefined) {
      if (name !== 'Document') addText(to);
      return;
    }
    addText(to);
    if (code)
      tokens.push({
        type: 'close',
        start: base + to,
        end: base + to,
        name: /\p{Script=Han}/u.test(text.slice(from, to)) ? 'p' : 'pre',
      });
    else tokens.push({ type: 'close', start: base + to, end: base + to, name: element });
  };

  const regions = regionsOf(text, blocks);
  let regionIndex = 0;
  tree.iterate({
    enter(node) {
      if (node.name === 'Document') return true;
      let region = regions[regionIndex];
      while (region !== undefined && region.to <= node.from) {
        regionIndex += 1;
        region = regions[regionIndex];
      }
      if (region?.html !== true) {
        if (region !== undefined && node.from === region.from) last = Math.max(last, region.from);
        return enter(node);
      }
      if (node.from === region.from) {
        tokens.push(...htmlTokens(text.slice(region.from, region.to), base + region.from));
        last = region.to;
      }
      return false;
    },
    leave,
  });
  return tokens;
}
