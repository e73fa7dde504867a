import { isMap, isScalar, isSeq, type Node, parseDocument, type Scalar } from 'yaml';
import type { MapRun, Problem, SourceMap, Span } from '../article.js';

/** One value of the front matter, always a string as it was written (`007` stays `007`); lists give one field each item. */
export interface Field extends Span {
  /** Lower-case key at the top level, such as `title`. */
  readonly key: string;
  readonly value: string;
  /** Where the value stands, quotes and indents left out; `undefined` when it cannot be followed. */
  readonly map: SourceMap | undefined;
}

/** Characters that no reader sees and YAML forbids. */
const control = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]+/g;

const blanks = /[ \t\r\n]+/y;
/** A backslash at the end of a line in double quotes: the line goes on without a blank. */
const continuation = /\\\r?\n[ \t]*/y;

const matchAt = (pattern: RegExp, text: string, at: number): string => {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? '';
};

const doubleQuotedEscape = /\\(?:x[0-9a-fA-F]{2}|u[0-9a-fA-F]{4}|U[0-9a-fA-F]{8}|[^\r\n])/y;

const escapes: ReadonlyMap<string, string> = new Map([
  ['0', '\0'],
  ['a', '\u0007'],
  ['b', '\b'],
  ['e', '\u001b'],
  ['f', '\f'],
  ['n', '\n'],
  ['r', '\r'],
  ['t', '\t'],
  ['v', '\v'],
  ['N', '\u0085'],
  ['_', '\u00a0'],
  ['L', '\u2028'],
  ['P', '\u2029'],
  [' ', ' '],
  ['"', '"'],
  ['/', '/'],
  ['\\', '\\'],
]);

/** The character that an escape in double quotes stands for; `undefined` when YAML knows no such escape. */
function characterOf(typed: string): string | undefined {
  if (typed.length === 2) return escapes.get(typed.charAt(1));
  const code = Number.parseInt(typed.slice(2), 16);
  return code > 0x10ffff ? undefined : String.fromCodePoint(code);
}

/** Follows a scalar's value through its written form; escapes become units. `undefined` when the two do not meet. */
function scalarMap(written: string, value: string, source: number): SourceMap | undefined {
  if (written === value)
    return value === '' ? [] : [{ visible: 0, length: value.length, source, sourceLength: value.length }];
  const runs: MapRun[] = [];
  let at = 0;
  let visible = 0;
  while (visible < value.length) {
    if (at >= written.length) return undefined;
    const shown = matchAt(blanks, value, visible);
    const typed = matchAt(blanks, written, at);
    if (shown !== typed && shown !== '' && typed !== '') {
      // A fold: the end of a line and its indent show as one blank.
      runs.push({ visible, length: shown.length, source: source + at, sourceLength: typed.length });
      visible += shown.length;
      at += typed.length;
      continue;
    }
    const joined = matchAt(continuation, written, at);
    if (joined !== '') {
      at += joined.length;
      continue;
    }
    const typedEscape = matchAt(doubleQuotedEscape, written, at);
    const meant = typedEscape === '' ? undefined : characterOf(typedEscape);
    if (meant !== undefined && value.startsWith(meant, visible)) {
      runs.push({ visible, length: meant.length, source: source + at, sourceLength: typedEscape.length });
      visible += meant.length;
      at += typedEscape.length;
    } else if (written.startsWith("''", at) && value.charAt(visible) === "'") {
      runs.push({ visible, length: 1, source: source + at, sourceLength: 2 });
      visible += 1;
      at += 2;
    } else if (written.charAt(at) === value.charAt(visible)) {
      const last = runs[runs.length - 1];
      if (last !== undefined && last.length === last.sourceLength && last.source + last.sourceLength === source + at) {
        runs[runs.length - 1] = { ...last, length: last.length + 1, sourceLength: last.sourceLength + 1 };
      } else runs.push({ visible, length: 1, source: source + at, sourceLength: 1 });
      visible += 1;
      at += 1;
    } else if (/[\u0000-\u001f\u007f]/.test(written.charAt(at))) at += 1;
    else return undefined;
  }
  return at === written.length ? runs : undefined;
}

/** Quotes that open and never close: what follows is no value, whatever the parser took into it. */
const isOpen = (node: Scalar, written: string): boolean =>
  (node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE') && !/^(["']).*\1$/s.test(written);

function scalarField(key: string, node: Scalar, text: string, base: number): Field | undefined {
  const range = node.range;
  if (!range || node.value === null || node.value === undefined) return undefined;
  const value = String(node.value).replace(control, '').trim();
  const written = text.slice(range[0], range[1]);
  if (isOpen(node, written)) return undefined;
  const isQuoted = /^["']/.test(written) && written.length >= 2;
  const opening =
    node.type === 'BLOCK_FOLDED' || node.type === 'BLOCK_LITERAL'
      ? matchAt(/[|>][^\r\n]*(?:[\r\n]\s*)?/y, written, 0).length
      : Number(isQuoted);
  const closing = Number(opening === 1 && isQuoted);
  const inside = written.slice(opening, Math.max(opening, written.length - closing));
  const start = base + range[0] + opening + (inside.length - inside.trimStart().length);
  const seen = inside.trim();
  return { key, value, start, end: start + seen.length, map: scalarMap(seen, value, start) };
}

/** The scalar under `name` in a map such as `author: {name: 于洋}`. */
function nameIn(node: unknown): Scalar | undefined {
  if (!isMap(node)) return undefined;
  const pair = node.items.find(({ key }) => isScalar(key) && String(key.value).toLowerCase() === 'name');
  return isScalar(pair?.value) ? pair.value : undefined;
}

/**
 * The fields of a value: one of a scalar, one of each scalar in a list, and the name of each map that has one; deeper
 * structures say nothing about an article.
 */
function fieldsOf(key: string, node: unknown, text: string, base: number): readonly Field[] {
  if (isScalar(node)) {
    const field = scalarField(key, node, text, base);
    return field === undefined || field.value === '' ? [] : [field];
  }
  if (isSeq(node)) {
    return node.items.flatMap((item) => fieldsOf(key, isScalar(item) ? item : nameIn(item), text, base));
  }
  const name = nameIn(node);
  return name === undefined ? [] : fieldsOf(key, name, text, base);
}

/** `key: value` line by line, for front matter that is no YAML (`title: 专访: 他说`, control characters, tabs). */
function fieldsByLine(text: string, base: number, known: ReadonlySet<string>): readonly Field[] {
  const fields: Field[] = [];
  for (const match of text.matchAll(/^([A-Za-z_][\w-]*)[ \t]*:(.*)$/gm)) {
    const key = (match[1] ?? '').toLowerCase();
    const rest = match[2] ?? '';
    const trimmed = rest.trim();
    const first = trimmed.charAt(0);
    const isClosed = trimmed.length > 1 && trimmed.endsWith(first);
    // Quotes that open and never close are left out like those that do.
    const quote = (first === '"' || first === "'") && (isClosed || !trimmed.includes(first, 1)) ? first : '';
    const written = trimmed.slice(quote.length, trimmed.length - (isClosed ? quote.length : 0));
    if (known.has(key)) continue;
    const start = base + match.index + match[0].length - rest.trimStart().length + quote.length;
    const value = (quote === '"' ? written.replace(/\\(["\\/])/g, '$1') : written).replace(control, '');
    if (value.trim() === '') continue;
    fields.push({ key, value, start, end: start + written.length, map: scalarMap(written, value, start) });
  }
  return fields;
}

/**
 * Reads the top-level fields of YAML front matter with their places; the one importer of `yaml`. All values stay
 * strings, anchors are not expanded, and what is broken becomes problems while the readable lines still count.
 * `base` is the offset of `text` in the source.
 *
 * @example `readYamlFields("title: '中俄塔利班'", 4)` gives title 中俄塔利班 at 12–17.
 */
export function readYamlFields(
  text: string,
  base: number,
): { readonly fields: readonly Field[]; readonly problems: readonly Problem[] } {
  const document = parseDocument(text, { schema: 'failsafe', uniqueKeys: false, logLevel: 'silent', strict: false });
  const problems: Problem[] = document.errors.map((error) => ({
    code: 'front-matter-yaml',
    message: `Front matter is not valid YAML: ${error.message.split('\n')[0] ?? ''}`,
    start: base + error.pos[0],
    end: base + Math.min(text.length, Math.max(error.pos[1], error.pos[0] + 1)),
  }));
  for (const match of text.matchAll(control)) {
    problems.push({
      code: 'front-matter-control-character',
      message: 'Front matter holds a control character, which is left out; delete it.',
      start: base + match.index,
      end: base + match.index + match[0].length,
    });
  }
  const contents: Node | null = document.contents;
  const fields: Field[] = [];
  const seen = new Set<string>();
  if (isMap(contents)) {
    for (const { key, value } of contents.items) {
      if (!isScalar(key)) continue;
      const name = String(key.value).toLowerCase();
      for (const field of fieldsOf(name, value, text, base)) fields.push(field);
      if (seen.has(name) && key.range) {
        const message = `The key "${name}" stands more than once in the front matter; the first one counts.`;
        problems.push({
          code: 'front-matter-duplicate-key',
          message,
          start: base + key.range[0],
          end: base + key.range[1],
        });
      }
      seen.add(name);
    }
  } else if (contents !== null && problems.length === 0) {
    problems.push({
      code: 'front-matter-shape',
      message: 'Front matter is no list of fields; write one `name: value` a line.',
      start: base,
      end: base + text.length,
    });
  }
  if (problems.length === 0) return { fields, problems };
  const sound = fields.filter((field) => !field.value.includes('\n'));
  return { fields: [...sound, ...fieldsByLine(text, base, new Set(sound.map((field) => field.key)))], problems };
}
