import type { SyntaxNodeRef } from '@lezer/common';
import { InlineContext, type MarkdownConfig, parser, Strikethrough, Table } from '@lezer/markdown';
import { decodeReferences } from '../text/character-references.js';
import { verbatimMap } from '../text/mapped-text.js';
import { type ContentToken, noAttributes } from './content-token.js';
import { htmlTokens } from './html.js';
import { htmlRegions } from './html-regions.js';
import { inlineTag } from './inline-tag.js';

/** Marks whose partners the tokenizer looks for by going back, or whose end it looks for by going on. */
const pairedMark = /[[\]*_~`]|<[!?]/g;
const mostPairedMarks = 1000;

/**
 * Reads the marks of a paragraph as plain text when it has more than a thousand of them: the tokenizer takes quadratic
 * time over them, and such a paragraph is no writing.
 */
function plainWhereDense(): MarkdownConfig {
  const known = new WeakMap<InlineContext, boolean>();
  const isDense = (section: InlineContext): boolean => {
    const dense = known.get(section) ?? (section.text.match(pairedMark)?.length ?? 0) > mostPairedMarks;
    known.set(section, dense);
    return dense;
  };
  return {
    parseInline: [
      {
        name: 'PlainWhereDense',
        before: 'Escape',
        parse(section, next, at) {
          const mark = '[]*_~`!<'.includes(String.fromCharCode(next)) && isDense(section);
          return mark && (next !== 60 || /[!?]/.test(section.slice(at + 1, at + 2))) ? at + 1 : -1;
        },
      },
    ],
  };
}

/** Steps over blanks inside a line at once; the tokenizer looks for the end of them from each. */
const blanksAtOnce: MarkdownConfig = {
  parseInline: [
    {
      name: 'BlanksAtOnce',
      before: 'HardBreak',
      parse(section, next, at) {
        if (next !== 32) return -1;
        let end = at + 1;
        while (section.char(end) === 32) end += 1;
        return section.char(end) === 10 ? -1 : end;
      },
    },
  ],
};

/**
 * A bracket that no address follows is a bracket: news has `[上]` and `[图]` but no reference definitions, and taken as a
 * link it would break the link around it, as in `[专访[上]多哈会谈](https://…)`.
 */
const bracketsWithoutAddress: MarkdownConfig = {
  parseInline: [
    {
      name: 'BracketWithoutAddress',
      before: 'LinkEnd',
      parse(section, next, at) {
        if (next !== 93 || /[([]/.test(section.slice(at + 1, at + 2))) return -1;
        const opening = Math.max(
          section.findOpeningDelimiter(InlineContext.linkStart) ?? -1,
          section.findOpeningDelimiter(InlineContext.imageStart) ?? -1,
        );
        if (opening < 0) return -1;
        for (const element of section.takeContent(opening)) section.addElement(element);
        return at + 1;
      },
    },
  ],
};

const markdown = parser.configure([Table, Strikethrough, blanksAtOnce, bracketsWithoutAddress]);

const nestedMarks =
  /^((?:[ \t]*(?:>|[-*+][ \t]|\d{1,9}[.)][ \t])){100})((?:[ \t]*(?:>|[-*+][ \t]|\d{1,9}[.)][ \t]))+)/gm;

/** Hides all but the first hundred marks of lists and quotes in one line from the tokenizer, which is quadratic in their number. */
function withoutDeepMarks(text: string): string {
  return text.replace(nestedMarks, (_, kept: string, deep: string) => kept + 'x'.repeat(deep.length));
}

/** A bracket at the start of a line that is not closed within the longest label of a link, which Markdown ends at 999. */
const openLabel = /^([ \t>*+\-\d.)]{0,100})\[(?=[^\]]{1000})/gm;

/** Hides such brackets from the tokenizer, which reads the label from its start again with every line. */
function withoutOpenLabels(text: string): string {
  return text.replace(openLabel, '$1x');
}

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

/**
 * Turns Markdown, HTML inside it included, into content tokens; the one importer of the Markdown tokenizer.
 * `text` must have no bare carriage returns (it does not count them as line ends). `base` is its offset in the source.
 * Linear.
 *
 * @example `# 多哈\n\n会谈` gives open h1, text 多哈, close h1, open p, text 会谈, close p.
 */
export function markdownTokens(text: string, base: number): readonly ContentToken[] {
  const tree = markdown.configure(plainWhereDense()).parse(withoutOpenLabels(withoutDeepMarks(text)));
  const blocks: { name: string; from: number; to: number }[] = [];
  for (let node = tree.topNode.firstChild; node !== null; node = node.nextSibling) {
    blocks.push({ name: node.name, from: node.from, to: node.to });
  }
  const tokens: ContentToken[] = [];
  let last = 0;
  const addTokens = (made: readonly ContentToken[]): void => {
    for (const token of made) tokens.push(token);
  };
  const addText = (to: number): void => {
    const lines = text.slice(last, Math.max(last, to)).split(/\n(?=\u3000\u3000)/);
    for (const [index, line] of lines.entries()) {
      if (index > 0) {
        // An indented line begins a paragraph, whatever Markdown says.
        const start = base + last;
        tokens.push({ type: 'open', start, end: start + 1, name: 'br', attributes: noAttributes });
        tokens.push({ type: 'close', start: start + 1, end: start + 1, name: 'br' });
        last += 1;
      }
      if (line === '') continue;
      const start = base + last;
      const end = start + line.length;
      tokens.push({ type: 'text', start, end, text: line, map: verbatimMap(start, line.length) });
      last += line.length;
    }
  };

  const enter = (node: SyntaxNodeRef): boolean => {
    const { name, from, to } = node;
    addText(from);
    const start = base + from;
    const end = base + to;
    const leaf = (made: readonly ContentToken[]): false => {
      addTokens(made);
      last = to;
      return false;
    };
    if (marks.has(name)) return leaf([]);
    if (name === 'URL')
      return node.node.parent?.name === 'Link' || node.node.parent?.name === 'Image' ? leaf([]) : true;
    if (name === 'Escape')
      return leaf([
        {
          type: 'text',
          start: start + 1,
          end,
          text: text.slice(from + 1, to),
          map: verbatimMap(start + 1, to - from - 1),
        },
      ]);
    if (name === 'Entity')
      return leaf([{ type: 'text', start, end, ...decodeReferences(text.slice(from, to), start) }]);
    if (name === 'HardBreak')
      return leaf([
        { type: 'open', start, end, name: 'br', attributes: noAttributes },
        { type: 'close', start: end, end, name: 'br' },
      ]);
    if (name === 'HorizontalRule')
      return leaf([
        { type: 'open', start, end, name: 'hr', attributes: noAttributes },
        { type: 'close', start: end, end, name: 'hr' },
      ]);
    if (name === 'Comment' || name === 'CommentBlock')
      return leaf([{ type: 'comment', start, end, text: text.slice(from, to).replace(/^<!--|-->$/g, '') }]);
    if (name === 'HTMLTag') return leaf(inlineTag(text.slice(from, to), start, end));
    if (name === 'HTMLBlock') return leaf(htmlTokens(text.slice(from, to), start));
    if (name === 'Image') {
      const url = node.node.getChild('URL');
      const alt = /^!\[([\s\S]*?)\]/.exec(text.slice(from, to))?.[1] ?? '';
      const attributes = { alt: decodeReferences(alt, 0).text, src: url === null ? '' : text.slice(url.from, url.to) };
      return leaf([
        { type: 'open', start, end, name: 'img', attributes },
        { type: 'close', start: end, end, name: 'img' },
      ]);
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

  const regions = htmlRegions(text, blocks);
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
        addTokens(htmlTokens(text.slice(region.from, region.to), base + region.from));
        last = region.to;
      }
      return false;
    },
    leave,
  });
  return tokens;
}
