import { load } from 'cheerio/slim';
import type { MapRun, SourceMap } from './article.js';
import { decodeReferences } from './character-references.js';
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
  const names = Object.keys(attributes);
  if (names.length === 0) return noAttributes;
  if (!names.some((name) => attributes[name]?.includes('&'))) return attributes;
  return Object.fromEntries(names.map((name) => [name, decodeReferences(attributes[name] ?? '', 0).text]));
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
function textRuns(data: string, html: string, from: number, base: number): { text: string; map: SourceMap } {
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
  const parsed = parse(bounded);
  return { tokens: tokensOf(parsed, bounded, base), head: headOf(parsed, bounded, base) };
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
      tokens.push({ type: 'text', start, end, ...textRuns(node.data, html, from, base) });
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

/** Reads `<meta>`, `<title>` and JSON-LD scripts of a page, with their places. Scripts are text here and are never run. */
function headOf($: Parsed, html: string, base: number): HtmlHead {
  const place = (node: {
    readonly startIndex: number | null;
    readonly endIndex: number | null;
  }): { start: number; end: number } => ({
    start: base + (node.startIndex ?? 0),
    // The end of an element left open runs past the text.
    end: base + Math.min(html.length, (node.endIndex ?? html.length) + 1),
  });
  const metas = $('meta')
    .toArray()
    .map((node) => {
      const attributes = decodeAttributes(node.attribs);
      const name = attributes['property'] ?? attributes['name'] ?? attributes['itemprop'] ?? '';
      return { name: name.trim().toLowerCase(), content: attributes['content'] ?? '', ...place(node) };
    })
    .filter((meta) => meta.name !== '' && meta.content !== '');
  const times = $('time[datetime]')
    .toArray()
    .map((node) => ({ name: 'time', content: decodeAttributes(node.attribs)['datetime'] ?? '', ...place(node) }));
  const links = $(
    'link[rel="canonical"], link[rel="alternate"], meta[http-equiv="mobile-agent"], meta[name="mobile-agent"]',
  ).toArray();
  const addresses = links
    .map((node) => ({ text: node.attribs['href'] ?? node.attribs['content'] ?? '', ...place(node) }))
    .filter(({ text }) => text !== '');
  const own = links.find((node) => node.attribs['rel'] === 'canonical');
  const title = $('title').toArray()[0];
  const titleText = title === undefined ? '' : decodeReferences($(title).text(), 0).text.trim();
  return {
    metas: [...metas, ...times],
    addresses,
    canonical: own === undefined ? undefined : { text: decodeAttributes(own.attribs)['href'] ?? '', ...place(own) },
    title: title === undefined || titleText === '' ? undefined : { text: titleText, ...place(title) },
    jsonLd: $('script[type="application/ld+json"]')
      .toArray()
      .map((node) => ({ text: $(node).text(), ...place(node) })),
  };
}
