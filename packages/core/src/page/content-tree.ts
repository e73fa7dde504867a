import type { Attributes, ContentToken } from '../formats/content-token.js';

/** Elements whose text nobody reads. */
const silent = new Set('script style noscript template svg iframe object select button textarea head title'.split(' '));

const inline = new Set(
  'a abbr b bdi bdo big br cite code data del dfn em font i img ins kbd label mark q ruby rt rp s samp small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);

/** What an element of a page holds; all sizes count its whole subtree but for `own`. */
export interface ContentElement {
  readonly name: string;
  /** Id, classes and role, lower case. */
  readonly hints: string;
  readonly parent: number;
  /** Index of the open token, and one past the close token. */
  readonly from: number;
  to: number;
  /** Visible characters, a Chinese one counted twice, for it says as much as two or three Latin ones. */
  size: number;
  /** The part of `size` inside links. */
  linked: number;
  /** Commas and stops: the mark of prose. */
  stops: number;
  /** The part of `size` and `stops` that stands in no block element of its own. */
  own: number;
  ownLinked: number;
  ownStops: number;
}

const stops = new Set([...'，。！？；：,.!?;'].map((mark) => mark.charCodeAt(0)));

/** Visible characters, a Chinese one counted twice and blanks in a row once, and the commas and stops among them. */
function measure(text: string): { readonly size: number; readonly stops: number } {
  let size = 0;
  let marks = 0;
  let blank = false;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const isBlank = code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || code === 0x3000;
    if (!(isBlank && blank)) size += 1;
    blank = isBlank;
    // The blocks of Chinese characters in the basic plane; the high surrogates of the others lie in U+D840–D88B.
    if ((code >= 0x3400 && code <= 0x9fff) || (code >= 0xf900 && code <= 0xfaff) || (code >= 0xd840 && code <= 0xd88b))
      size += 1;
    if (stops.has(code)) marks += 1;
  }
  return { size, stops: marks };
}

/** Id, classes and role of an element, lower case. */
function hintsOf({ id, class: classes, role, itemprop }: Attributes): string {
  if (id === undefined && classes === undefined && role === undefined && itemprop === undefined) return '';
  return [id, classes, role, itemprop].filter(Boolean).join(' ').toLowerCase();
}

/** Measures every element of a token stream, in document order; index 0 is the whole. Linear. */
export function contentTree(tokens: readonly ContentToken[]): readonly ContentElement[] {
  const make = (name: string, hints: string, parent: number, from: number): ContentElement => ({
    name,
    hints,
    parent,
    from,
    to: tokens.length,
    size: 0,
    linked: 0,
    stops: 0,
    own: 0,
    ownLinked: 0,
    ownStops: 0,
  });
  const elements: ContentElement[] = [make('', '', -1, 0)];
  const stack: number[] = [0];
  /** For each open element: the nearest block element, and whether a link or something silent is open. */
  const states: { readonly block: number; readonly link: boolean; readonly hidden: boolean }[] = [
    { block: 0, link: false, hidden: false },
  ];
  // An index rather than `entries()`: a page has a hundred thousand tokens, and each would cost an array.
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined) break;
    const index = stack[stack.length - 1] ?? 0;
    const state = states[states.length - 1] ?? { block: 0, link: false, hidden: false };
    if (token.type === 'text') {
      if (state.hidden) continue;
      const text = token.text.trim();
      if (text === '') continue;
      const { size, stops } = measure(text);
      const element = elements[index];
      const block = elements[state.block];
      if (element === undefined || block === undefined) continue;
      element.size += size;
      element.stops += stops;
      if (state.link) element.linked += size;
      block.own += size;
      block.ownStops += stops;
      if (state.link) block.ownLinked += size;
    } else if (token.type === 'open') {
      const { attributes, name } = token;
      const { style } = attributes;
      const hints = hintsOf(attributes);
      elements.push(make(name, hints, index, at));
      const own = elements.length - 1;
      stack.push(own);
      states.push({
        block: inline.has(name) ? state.block : own,
        link: state.link || name === 'a',
        hidden:
          state.hidden ||
          silent.has(name) ||
          'hidden' in attributes ||
          (style !== undefined && /display\s*:\s*none/i.test(style)),
      });
    } else if (token.type === 'close') {
      const closed = elements[index];
      if (closed === undefined || stack.length === 1) continue;
      closed.to = at + 1;
      stack.pop();
      states.pop();
      const parent = elements[closed.parent];
      if (parent === undefined) continue;
      parent.size += closed.size;
      parent.linked += closed.linked;
      parent.stops += closed.stops;
    }
  }
  return elements;
}
