import type { Problem } from '@yiming/core';
import { type IgnoredTable, readTable, rowText, type TableRow } from './ignored-table.js';

/** A finding that somebody chose to ignore, as a line of the file of ignored findings says it. */
export interface IgnoredFinding {
  /** What kind of finding: `unknown-name`. */
  readonly code: string;
  /** What stands in the article, as a reader sees it: 瑙堡. */
  readonly text: string;
  /** The article, as a path from the folder with slashes; empty for all articles. */
  readonly file: string;
  /** Why, for the others who read the file. */
  readonly reason: string;
}

/** What tells ignored findings apart. */
export type IgnoredKey = Pick<IgnoredFinding, 'code' | 'text' | 'file'>;

/** A path as it is compared: with slashes, from the folder, in composed characters. */
const plainPath = (path: string): string =>
  path
    .trim()
    .replaceAll('\\', '/')
    .replace(/^(?:\.\/)+/, '')
    .normalize();

const plainText = (text: string): string => text.trim().normalize();

const findingOf = ({ cells }: TableRow): IgnoredFinding => ({
  code: cells.code,
  text: plainText(cells.text),
  file: plainPath(cells.file),
  reason: cells.reason,
});

const isSame = (a: IgnoredKey, b: IgnoredKey): boolean =>
  a.code === b.code && plainText(a.text) === plainText(b.text) && plainPath(a.file) === plainPath(b.file);

/** The order of the file: by code, then text, then file, each by its code units, as `sort` does on all machines. */
function compare(a: IgnoredKey, b: IgnoredKey): number {
  const [left, right] = [a, b].map(({ code, text, file }) => `${code}\t${text}\t${file}`);
  return left === right ? 0 : (left ?? '') < (right ?? '') ? -1 : 1;
}

/**
 * Reads a file of ignored findings: a table in tabs with the header `code⇥text⇥file⇥reason`, in any order of columns; lines
 * that begin with # are remarks. Lines without code or text are no rule and are problems; a rule without a reason holds,
 * and is a problem, too. Spans are UTF-16 code units, end exclusive. Never throws. An empty text has no rules. Linear.
 *
 * @example parseIgnored('code\ttext\tfile\treason\nunknown-name\t福尔加尔\t\t河名\n').ignored[0]?.text // '福尔加尔'
 */
export function parseIgnored(text: string): {
  readonly ignored: readonly IgnoredFinding[];
  readonly problems: readonly (Problem & { readonly line: number })[];
} {
  const table = readTable(text);
  const problems = [...table.problems];
  const ignored: IgnoredFinding[] = [];
  for (const row of table.rows) {
    const finding = findingOf(row);
    const at = { start: row.start, end: row.end, line: row.line };
    if (finding.code === '' || finding.text === '') {
      const message = `“${row.raw.trim()}” says no ${finding.code === '' ? 'code' : 'text'}; write code, text, file and reason`;
      problems.push({ ...at, code: 'incomplete', message });
      continue;
    }
    if (finding.reason.trim() === '')
      problems.push({ ...at, code: 'no-reason', message: `“${finding.text}” is ignored without a reason; write why` });
    ignored.push(finding);
  }
  return { ignored, problems };
}

/**
 * Makes a function that gives the rule by which a finding in a file is ignored; `undefined` where none is. Linear once,
 * then in the rules of the same code and text.
 *
 * @example matchIgnored(ignored)({ code: 'unknown-name', text: '福尔加尔', file: '新闻/1.md' })?.reason // '河名'
 */
export function matchIgnored(ignored: readonly IgnoredFinding[]): (finding: IgnoredKey) => IgnoredFinding | undefined {
  const rules = new Map<string, IgnoredFinding[]>();
  const keyOf = ({ code, text }: IgnoredKey): string => `${code}\t${plainText(text)}`;
  for (const given of ignored) {
    const rule = { ...given, file: plainPath(given.file) };
    const key = keyOf(rule);
    const known = rules.get(key);
    if (known === undefined) rules.set(key, [rule]);
    else known.push(rule);
  }
  return (finding) => {
    const file = plainPath(finding.file);
    return rules.get(keyOf(finding))?.find((rule) => rule.file === '' || rule.file === file);
  };
}

/** Where a new row goes: before the first one that comes after it, above the remarks that stand right over that. */
function placeFor({ rows, lines, text }: IgnoredTable, finding: IgnoredKey): number {
  const next = rows.find((row) => compare(findingOf(row), finding) > 0);
  if (next === undefined) {
    const last = rows.at(-1);
    const behind = last === undefined ? undefined : lines[last.line];
    return last === undefined ? text.length : (behind?.start ?? text.length);
  }
  let { line } = next;
  while (lines[line - 2]?.isRemark === true) line -= 1;
  return lines[line - 1]?.start ?? next.start;
}

const firstLine = 'code\ttext\tfile\treason';

/**
 * The text of the file with one rule more, at its place in the order; everything else stays as it is, with remarks, other
 * columns and line ends. A rule that is there already is left with its reason. Tabs and line breaks become blanks. Linear.
 *
 * @example addIgnored('', rule) // 'code\ttext\tfile\treason\nunknown-name\t福尔加尔\t\t河名\n'
 */
export function addIgnored(text: string, finding: IgnoredFinding): string {
  const base =
    text.replace(/^\ufeff/, '').trim() === '' ? `${text.startsWith('\ufeff') ? '\ufeff' : ''}${firstLine}\n` : text;
  const table = readTable(base, { columns: 'all' });
  if (table.rows.some((row) => isSame(findingOf(row), finding))) return text;
  const at = placeFor(table, finding);
  const { lineBreak } = table;
  const before = table.text.slice(0, at);
  const apart = before === '' || /[\r\n]$/.test(before) ? '' : lineBreak;
  return `${before}${apart}${rowText(table, finding)}${lineBreak}${table.text.slice(at)}`;
}

/**
 * The text of the file without a rule; everything else stays as it is. Linear.
 *
 * @example removeIgnored(addIgnored(text, rule), rule) === text // where the text had a header and a last line break
 */
export function removeIgnored(text: string, finding: IgnoredKey): string {
  const { rows, lines } = readTable(text);
  return [...rows]
    .reverse()
    .filter((row) => isSame(findingOf(row), finding))
    .reduce((left, { start, line }) => left.slice(0, start) + left.slice(lines[line]?.start ?? left.length), text);
}
