import type { MapRun, Problem, SourceMap } from '../article.js';
import { verbatimMap } from '../text/mapped-text.js';
import type { Field } from './yaml-fields.js';

const keyBefore = /^[ \t]*(?:([\w-]+)|"([^"\r\n]+)"|'([^'\r\n]+)')[ \t]*=[ \t]*/;
const tableLine = /^[ \t]{0,20}\[{1,2}([^[\]\r\n]{1,200})\]{1,2}[ \t]{0,20}(?:#.*)?$/;

/** Tables in which site makers keep what is said of the article itself; keys of all others are left out. */
const transparent = new Set(['taxonomies', 'extra', 'params']);

const escapes: ReadonlyMap<string, string> = new Map([
  ['b', '\b'],
  ['t', '\t'],
  ['n', '\n'],
  ['f', '\f'],
  ['r', '\r'],
  ['e', '\u001b'],
  ['"', '"'],
  ['\\', '\\'],
]);

interface Scalar {
  readonly value: string;
  readonly start: number;
  readonly end: number;
  readonly map: SourceMap;
  /** Where the text goes on behind the closing quotation mark. */
  readonly next: number;
}

/** What is between basic quotation marks, escapes read; a backslash that says nothing known stands for itself. */
function unescaped(written: string, source: number): { readonly value: string; readonly map: SourceMap } {
  const runs: MapRun[] = [];
  let value = '';
  let done = 0;
  const plain = (to: number): void => {
    if (to <= done) return;
    runs.push({ visible: value.length, length: to - done, source: source + done, sourceLength: to - done });
    value += written.slice(done, to);
  };
  for (const match of written.matchAll(/\\(?:u[0-9a-fA-F]{4}|U[0-9a-fA-F]{8}|\r?\n[ \t\r\n]*|[^\r\n])/g)) {
    const mark = match[0].charAt(1);
    const code = /^[uU]/.test(mark) ? Number.parseInt(match[0].slice(2), 16) : Number.NaN;
    const meant =
      /^\s/.test(mark) && mark !== ' ' ? '' : code <= 0x10ffff ? String.fromCodePoint(code) : escapes.get(mark);
    if (meant === undefined) continue;
    plain(match.index);
    if (meant !== '')
      runs.push({
        visible: value.length,
        length: meant.length,
        source: source + match.index,
        sourceLength: match[0].length,
      });
    value += meant;
    done = match.index + match[0].length;
  }
  plain(written.length);
  return { value, map: runs };
}

/** The scalar that begins at `at`: quoted in one of four ways, or bare up to a comma, a bracket or a note. */
function scalarAt(text: string, at: number, base: number): Scalar | undefined {
  const quote = /^(?:"""|'''|"|')/.exec(text.slice(at, at + 3))?.[0];
  if (quote === undefined) {
    const bare = /^[^,\]#\r\n]*/.exec(text.slice(at, at + 200))?.[0].trimEnd() ?? '';
    const start = base + at;
    return bare === ''
      ? undefined
      : { value: bare, start, end: start + bare.length, map: verbatimMap(start, bare.length), next: at + bare.length };
  }
  const from = at + quote.length;
  let end = from;
  for (;;) {
    end = text.indexOf(quote, end);
    if (end < 0) return undefined;
    let slashes = 0;
    while (end - slashes > from && text.charAt(end - slashes - 1) === '\\') slashes += 1;
    if (!quote.startsWith('"') || slashes % 2 === 0) break;
    end += 1;
  }
  if (quote.length === 1 && text.slice(from, end).includes('\n')) return undefined;
  const lead = quote.length === 3 ? (/^\r?\n/.exec(text.slice(from, from + 2))?.[0].length ?? 0) : 0;
  const written = text.slice(from + lead, end);
  const start = base + from + lead;
  const read = quote.startsWith('"')
    ? unescaped(written, start)
    : { value: written, map: verbatimMap(start, written.length) };
  return { ...read, start, end: base + end, next: end + quote.length };
}

const blanks = (text: string, at: number): number =>
  /^(?:[ \t\r\n,]|#[^\n]*)*/.exec(text.slice(at, at + 2000))?.[0].length ?? 0;

/** The values of a list, over several lines where it is written so, and where it ends; lists in it say nothing. */
interface List {
  readonly items: readonly Scalar[];
  /** Behind the bracket, or where something stands that is no value of a list. */
  readonly next: number;
  readonly closed: boolean;
}

function listAt(text: string, at: number, base: number): List {
  const items: Scalar[] = [];
  let next = at + 1;
  for (;;) {
    next += blanks(text, next);
    if (text.charAt(next) === ']') return { items, next: next + 1, closed: true };
    const item = scalarAt(text, next, base);
    // What looks like the next field is no value: the bracket was forgotten.
    if (item === undefined || item.next <= next || (item.start === base + next && item.value.includes('=')))
      return { items, next, closed: false };
    items.push(item);
    next = item.next;
  }
}

/**
 * Reads the top-level fields of TOML front matter with their places, and those of `[taxonomies]`, `[extra]` and
 * `[params]`; inline tables and other tables say nothing about an article. All values stay strings as they were written,
 * a date, too. What is broken becomes problems while the other lines still count. `base` is the offset of `text` in the
 * source. Linear.
 *
 * @example `readTomlFields('title = "中俄塔利班"', 4)` gives title 中俄塔利班 at 13–18.
 */
export function readTomlFields(
  text: string,
  base: number,
): { readonly fields: readonly Field[]; readonly problems: readonly Problem[] } {
  const fields: Field[] = [];
  const problems: Problem[] = [];
  const seen = new Set<string>();
  let counts = true;
  let at = 0;
  const problem = (code: string, message: string, from: number, to: number): void => {
    problems.push({ code, message, start: base + from, end: base + Math.max(to, from + 1) });
  };
  while (at < text.length) {
    const newline = text.indexOf('\n', at);
    const lineEnd = newline < 0 ? text.length : newline;
    const line = text.slice(at, lineEnd).replace(/\r$/, '');
    const from = at;
    at = lineEnd + 1;
    if (/^[ \t]*(?:#|$)/.test(line)) continue;
    const table = tableLine.exec(line);
    if (table !== null) {
      counts = transparent.has((table[1] ?? '').trim());
      continue;
    }
    const before = keyBefore.exec(line);
    if (before === null) {
      problem(
        'front-matter-toml',
        'Front matter is not valid TOML: a line is no `key = value`.',
        from,
        from + line.length,
      );
      continue;
    }
    const key = (before[1] ?? before[2] ?? before[3] ?? '').toLowerCase();
    const valueAt = from + before[0].length;
    const first = text.charAt(valueAt);
    // An inline table says nothing about the article, but for the name of an author.
    if (first === '{') continue;
    const list = first === '[' ? listAt(text, valueAt, base) : undefined;
    const scalar = first === '[' ? undefined : scalarAt(text, valueAt, base);
    const next = list?.closed === false ? undefined : (list?.next ?? scalar?.next);
    if (next === undefined) {
      const message = `Front matter is not valid TOML: the value of "${key}" is missing or never closed.`;
      problem('front-matter-toml', message, from, from + line.length);
      // What was read of a broken list is not read again.
      if (list !== undefined) at = Math.max(at, text.lastIndexOf('\n', list.next) + 1);
      continue;
    }
    if (next > at) {
      const rest = text.indexOf('\n', next);
      at = rest < 0 ? text.length : rest + 1;
    }
    if (!counts) continue;
    if (seen.has(key)) {
      const message = `The key "${key}" stands more than once in the front matter; the first one counts.`;
      problem('front-matter-duplicate-key', message, from, from + before[0].trimEnd().length);
      continue;
    }
    seen.add(key);
    for (const { value, start, end, map } of list?.items ?? (scalar === undefined ? [] : [scalar])) {
      if (value.trim() !== '') fields.push({ key, value, start, end, map });
    }
  }
  return { fields, problems };
}
