import { decodeReferences } from '../text/character-references.js';
import { type Attributes, type ContentToken, noAttributes } from './content-token.js';

const attributePattern = /([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+)))?/g;

/** The attributes of one inline tag such as `<a href="…" class=x>`. */
function tagAttributes(tag: string): Attributes {
  const name = /^<[a-zA-Z][^\s/>]*/.exec(tag)?.[0];
  const inside = name === undefined || !tag.endsWith('>') ? '' : tag.slice(name.length, tag.endsWith('/>') ? -2 : -1);
  const pairs = [...inside.matchAll(attributePattern)].map(
    (match) =>
      [(match[1] ?? '').toLowerCase(), decodeReferences(match[2] ?? match[3] ?? match[4] ?? '', 0).text] as const,
  );
  return pairs.length === 0 ? noAttributes : Object.fromEntries(pairs);
}

const voidElements = new Set(['br', 'img', 'hr', 'wbr', 'input', 'source', 'embed']);

/**
 * The content tokens of one tag in a line of Markdown; a void element is opened and closed at once.
 *
 * @example `<b>` opens b, `<br>` opens and closes br.
 */
export function inlineTag(tag: string, start: number, end: number): readonly ContentToken[] {
  const name = /^<\/?([a-zA-Z][^\s/>]*)/.exec(tag)?.[1]?.toLowerCase();
  if (name === undefined) return [];
  if (tag.startsWith('</')) return [{ type: 'close', start, end, name }];
  const open: ContentToken = { type: 'open', start, end, name, attributes: tagAttributes(tag) };
  return voidElements.has(name) || tag.endsWith('/>') ? [open, { type: 'close', start: end, end, name }] : [open];
}
