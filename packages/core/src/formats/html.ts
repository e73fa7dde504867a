import { load } from 'cheerio/slim';
import type { MapRun, SourceMap } from '../article.js';
import { decodeReferences } from '../text/character-references.js';
import { verbatimMap } from '../text/mapped-text.js';
import { type Attributes, type ContentToken, noAttributes } from './content-token.js';
import { withoutDeepTags } from './deep-tags.js';

/** What a document's head says, in the order of the document. */
export interface HtmlHead {
  readonly metas: readonly {
    readonly name: string;
    readonly content: string;
    readonly start: number;
    readonly end: number;
  }[];
  readonly title: { readonly text: string; readonly start: number; readonly end: number } | undefined;
  /** Addresses that the head gives for the page itself: canonical, alternate, mobile. */
  readonly addresses: readonly { readonly text: string; readonly start: number; readonly end: number }[];
  /** The address that the page calls its own. */
  readonly canonical: { readonly text: string; readonly start: number; readonly end: number } | undefined;
  readonly jsonLd: readonly { readonly text: string; readonly start: number; readonly end: number }[];
}

type Parsed = ReturnType<typeof load>;
type DomNode = ReturnType<Parsed['root']>[0] extends infer Root
  ? Root extends { childNodes: readonly (infer Child)[] }
    ? Child
    : never
  : never;

/** Parses with cheerio's fast back end; positions kept, character references left as written because they shift offsets. */
function parse(html: string): Parsed {
  return load(
    html,
    {
      xml: { xmlMode: false, decodeEntities: false, withStartIndices: true, withEndIndices: true, lowerCaseTags: true },
    },
    false,
  );
}

function decodeAttributes(attributes: Readonly<Record<string, string>>): Attributes {
  let empty = true;
  let plain = true;
  for (const name in attributes) {
    empty = false;
    if (attributes[name]?.includes('&')) plain = false;
  }
  if (empty) return noAttributes;
  if (plain) return attributes;
  return Object.fromEntries(Object.entries(attributes).map(([name, value]) => [name, decodeReferences(value, 0).text]));
}

/** Whether an end tag begins at `at`; to the back end `</ >` is text. */
function isEndTag(html: string, at: number): boolean {
  if (!html.startsWith('</', at)) return false;
  let next = at + 2;
  while (/\s/.test(html.charAt(next))) next += 1;
  return html.charAt(next) !== '>';
}

/** Where a node really begins: behind an end tag with attributes the back end places the next node inside that tag. */
function nodeStart(html: string, from: number): number {
  const before = from === 0 ? -1 : html.lastIndexOf('<', from - 1);
  if (before < 0 || !isEndTag(html, before)) return from;
  const end = html.indexOf('>', before);
  return end < from ? from : end + 1;
}

/**
 * The map from a text node to its source. The back end joins the text on both sides of a stray end tag (`甲</x>乙`) to
 * one node, so the node's characters are looked up one after the other, and whatever stands between is stepped over.
 */
function textRuns(
  data: string,
  html: string,
  from: number,
  base: number,
  verbatim: boolean,
): { readonly text: string; readonly map: SourceMap } {
  if (verbatim) return { text: data, map: verbatimMap(base + from, data.length) };
  if (html.startsWith(data, from)) return decodeReferences(data, base + from);
  let text = '';
  const map: MapRun[] = [];
  let at = from;
  let done = 0;
  while (done < data.length && at < html.length) {
    let length = 0;
    while (
      done + length < data.length &&
      data.charCodeAt(done + length) === html.charCodeAt(at + length) &&
      !isEndTag(html, at + length)
    ) {
      length += 1;
    }
    if (length > 0) {
      const part = decodeReferences(data.slice(done, done + length), base + at);
      for (const run of part.map) map.push({ ...run, visible: run.visible + text.length });
      text += part.text;
    }
    done += length;
    at += length;
    if (done < data.length) {
      const close = html.indexOf('>', at);
      at = close < 0 ? html.length : close + 1;
    }
  }
  return { text, map };
}

/**
 * Turns HTML into content tokens; the one importer of cheerio, here closed against its traps: ends are made exclusive
 * and never run past their parent, nodes of any depth are walked without recursion, text keeps its map.
 * `base` is the offset of `html` in the source. Linear.
 *
 * @example `<p>卡塔尔</p>` gives open p, text 卡塔尔, close p.
 */
export function htmlTokens(html: string, base: number): readonly ContentToken[] {
  const bounded = withoutDeepTags(html);
  return tokensOf(parse(bounded), bounded, base);
}

/** A whole page, parsed once: its tokens, and what its head says. */
export function readPage(
  html: string,
  base: number,
): { readonly tokens: readonly ContentToken[]; readonly head: HtmlHead } {
  const bounded = withoutDeepTags(html);
  const tokens = tokensOf(parse(bounded), bounded, base);
  return { tokens, head: headOf(tokens) };
}

/** Text of scripts and styles, which nobody reads and which has no character references. */
function isMachineText({ parent }: DomNode): boolean {
  return parent !== null && 'name' in parent && (parent.name === 'script' || parent.name === 'style');
}

function tokensOf($: Parsed, html: string, base: number): readonly ContentToken[] {
  const root = $.root()[0];
  const tokens: ContentToken[] = [];
  if (root === undefined) return tokens;
  const stack: {
    readonly nodes: readonly DomNode[];
    next: number;
    readonly close: ContentToken | undefined;
    readonly end: number;
  }[] = [{ nodes: root.childNodes, next: 0, close: undefined, end: base + html.length }];
  for (let level = stack[0]; level !== undefined; level = stack[stack.length - 1]) {
    const node = level.nodes[level.next];
    level.next += 1;
    if (node === undefined) {
      stack.pop();
      if (level.close !== undefined) tokens.push(level.close);
      continue;
    }
    const from = nodeStart(html, node.startIndex ?? 0);
    const start = base + from;
    const end = Math.min(level.end, base + (node.endIndex ?? html.length - 1) + 1);
    if (node.type === 'text') {
      tokens.push({ type: 'text', start, end, ...textRuns(node.data, html, from, base, isMachineText(node)) });
    } else if (node.type === 'comment') {
      tokens.push({ type: 'comment', start, end, text: node.data });
    } else if ('name' in node && 'childNodes' in node && 'attribs' in node) {
      tokens.push({ type: 'open', start, end, name: node.name, attributes: decodeAttributes(node.attribs) });
      const close: ContentToken = { type: 'close', start: end, end, name: node.name };
      if (node.childNodes.length === 0) tokens.push(close);
      else stack.push({ nodes: node.childNodes, next: 0, close, end });
    }
  }
  return tokens;
}

/** The text of the element that opens at `at`, its descendants' included. */
function textIn(tokens: readonly ContentToken[], at: number): string {
  let text = '';
  let depth = 0;
  for (let index = at; index < tokens.length; index += 1) {
    const token = tokens[index];
    if (token?.type === 'open') depth += 1;
    else if (token?.type === 'close') depth -= 1;
    else if (token?.type === 'text') text += token.text;
    if (depth === 0) break;
  }
  return text;
}

/** Reads `<meta>`, `<title>`, `<link>`, `<time>` and JSON-LD scripts of a page, with their places. Scripts are text here and are never run. */
function headOf(tokens: readonly ContentToken[]): HtmlHead {
  const metas: HtmlHead['metas'][number][] = [];
  const times: HtmlHead['metas'][number][] = [];
  const addresses: HtmlHead['addresses'][number][] = [];
  const jsonLd: HtmlHead['jsonLd'][number][] = [];
  let canonical: HtmlHead['canonical'];
  let title: HtmlHead['title'];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined) break;
    if (token.type !== 'open') continue;
    const { name, attributes, start, end } = token;
    if (name === 'meta') {
      const content = attributes['content'] ?? '';
      const key = (attributes['property'] ?? attributes['name'] ?? attributes['itemprop'] ?? '').trim().toLowerCase();
      if (key !== '' && content !== '') metas.push({ name: key, content, start, end });
      const agent = attributes['http-equiv'] === 'mobile-agent' || attributes['name'] === 'mobile-agent';
      if (agent && content !== '') addresses.push({ text: content, start, end });
    } else if (name === 'link') {
      const { rel, href = '' } = attributes;
      if (href === '' || (rel !== 'canonical' && rel !== 'alternate')) continue;
      addresses.push({ text: href, start, end });
      if (rel === 'canonical') canonical ??= { text: href, start, end };
    } else if (name === 'time') {
      const content = attributes['datetime'] ?? '';
      if (content !== '') times.push({ name, content, start, end });
    } else if (name === 'title') {
      const text = title === undefined ? textIn(tokens, at).trim() : '';
      if (text !== '') title = { text, start, end };
    } else if (name === 'script' && attributes['type'] === 'application/ld+json') {
      jsonLd.push({ text: textIn(tokens, at), start, end });
    }
  }
  return { metas: [...metas, ...times], addresses, canonical, title, jsonLd };
}
