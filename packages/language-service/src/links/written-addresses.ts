import type { Span } from '@yiming/core';

/** An address as it is written in a text; the span is that of the address alone, without marks around it. */
export interface WrittenAddress extends Span {
  readonly text: string;
  /** Whether it is that of a picture, not of a page. */
  readonly picture: boolean;
}

/** Attributes that hold an address, by element; of others none is read. */
const attributes: ReadonlyMap<string, { readonly name: string; readonly picture: boolean }> = new Map([
  ['a', { name: 'href', picture: false }],
  ['area', { name: 'href', picture: false }],
  ['img', { name: 'src', picture: true }],
  ['iframe', { name: 'src', picture: false }],
  ['video', { name: 'src', picture: false }],
  ['audio', { name: 'src', picture: false }],
  ['source', { name: 'src', picture: false }],
]);

const letter = /[a-z]/i;
const blank = /\s/;
/** What ends the name of an element or an attribute. */
const endsName = /[\s/>="'<]/;

/** A tag that is open at `at`: where it ends, and the address in it. */
interface ReadTag {
  /** Behind the `>`; where it is no tag, the place where that shows. */
  readonly end: number;
  readonly name: string;
  readonly address?: WrittenAddress;
}

/** Reads the tag that begins at `at`; one without `>` before the next `<` outside of quotes is none, and has no name. */
function readTag(text: string, at: number): ReadTag {
  let next = at + 1;
  const skip = (isPart: (character: string) => boolean): string => {
    const from = next;
    while (next < text.length && isPart(text.charAt(next))) next += 1;
    return text.slice(from, next);
  };
  const name = skip((character) => !endsName.test(character)).toLowerCase();
  const wanted = attributes.get(name);
  let address: WrittenAddress | undefined;
  while (next < text.length) {
    const character = text.charAt(next);
    if (character === '<') break;
    if (character === '>') return { end: next + 1, name, ...(address === undefined ? {} : { address }) };
    if (endsName.test(character)) {
      // A quote that belongs to no attribute opens nothing.
      next += 1;
      continue;
    }
    const attribute = skip((one) => !endsName.test(one)).toLowerCase();
    skip((one) => blank.test(one));
    if (text.charAt(next) !== '=') continue;
    next += 1;
    skip((one) => blank.test(one));
    const quote = text.charAt(next);
    let start = next;
    if (quote === '"' || quote === "'") {
      start += 1;
      next = text.indexOf(quote, start);
      if (next < 0) return { end: text.length, name: '' };
    } else skip((one) => !/[\s"'<>]/.test(one));
    const end = next;
    if (quote === '"' || quote === "'") next += 1;
    if (attribute === wanted?.name && address === undefined) {
      const written = text.slice(start, end);
      const from = start + written.length - written.trimStart().length;
      address = { start: from, end: from + written.trim().length, text: written.trim(), picture: wanted.picture };
    }
  }
  return { end: next, name: '' };
}

/** The target of a link of Markdown, from behind `](`: up to a blank or the bracket that closes it. */
function readTarget(text: string, from: number, picture: boolean): WrittenAddress | undefined {
  let start = from;
  while (/[ \t]/.test(text.charAt(start))) start += 1;
  const pointed = text.charAt(start) === '<';
  if (pointed) start += 1;
  let depth = 0;
  let end = start;
  for (; end < text.length; end += 1) {
    const character = text.charAt(end);
    // What goes on to the next link closes nowhere; so no place is read twice.
    if (character === '\n' || character === '\r' || text.startsWith('](', end)) return undefined;
    if (pointed ? character === '>' : /[ \t]/.test(character)) break;
    if (pointed) continue;
    if (character === '(') depth += 1;
    if (character === ')' && depth === 0) break;
    if (character === ')') depth -= 1;
  }
  if (end === start || end === text.length) return undefined;
  return { start, end, text: text.slice(start, end), picture };
}

/** Elements whose text is no HTML, and how they end. */
const machine: ReadonlyMap<string, RegExp> = new Map([
  ['script', /<\/script/i],
  ['style', /<\/style/i],
  ['textarea', /<\/textarea/i],
  ['title', /<\/title/i],
]);

/**
 * Finds the addresses that a text of HTML and Markdown is written with: `href` of links, `src` of pictures, films and
 * frames, targets of links and pictures of Markdown, `<https://…>`; none in comments and scripts. In order; offsets are
 * UTF-16 code units, end exclusive, into the text. Never throws. Linear: no character is read as part of more than one
 * tag and one target.
 *
 * @example writtenAddresses('[多哈](https://example.com/1)')[0]?.text // 'https://example.com/1'
 */
export function writtenAddresses(text: string, from = 0): readonly WrittenAddress[] {
  const found: WrittenAddress[] = [];
  /** For each bracket that is open, whether it is that of a picture. */
  let open: boolean[] = [];
  /** Up to here a tag that was none has been read. */
  let tried = from;
  let at = from;
  while (at < text.length) {
    const character = text.charAt(at);
    if (character === '\\') at += 2;
    else if (character === '[') {
      open.push(text.charAt(at - 1) === '!');
      at += 1;
    } else if (character === ']') {
      const picture = open.pop() ?? false;
      const target = text.charAt(at + 1) === '(' ? readTarget(text, at + 2, picture) : undefined;
      if (target !== undefined) found.push(target);
      at = target?.end ?? at + 1;
    } else if (character === '\n' && /^\r?\n/.test(text.slice(at + 1, at + 3))) {
      // A link does not go over a blank line.
      open = [];
      at += 1;
    } else if (character !== '<') at += 1;
    else if (text.startsWith('<!--', at)) {
      const end = text.indexOf('-->', at + 4);
      at = end < 0 ? text.length : end + 3;
    } else if (/^<https?:/i.test(text.slice(at, at + 7))) {
      let end = at + 1;
      while (end < text.length && !/[\s<>]/.test(text.charAt(end))) end += 1;
      if (text.charAt(end) === '>') found.push({ start: at + 1, end, text: text.slice(at + 1, end), picture: false });
      at = end;
    } else if (at >= tried && letter.test(text.charAt(at + 1))) {
      const { end, name, address } = readTag(text, at);
      tried = end;
      if (name === '') at += 1;
      else {
        if (address !== undefined) found.push(address);
        const closing = machine.get(name);
        const length = closing === undefined ? 0 : text.slice(end).search(closing);
        at = length < 0 ? text.length : end + length;
      }
    } else at += 1;
  }
  return found;
}
