import type { Problem, Span } from '@yiming/core';
import { controlCharacter } from './control-character.js';
import type { Region, RenderingKind, TermStatus, Years } from './entry.js';
import { unescapeCell } from './escapes.js';
import type { Cell } from './read-rows.js';

/** The kinds of a Chinese rendering that a tag may name. */
export const renderingKinds: readonly RenderingKind[] = ['full', 'short', 'variant', 'abbr'];

/** The statuses of an entry and of a value. */
export const termStatuses: readonly TermStatus[] = ['preferred', 'admitted', 'deprecated', 'forbidden', 'provisional'];

/** The regions whose renderings are told apart. */
export const regions: readonly Region[] = ['CN', 'TW', 'HK', 'SG'];

/** One value of a cell with its tags: `-Kiev{2019..}`. The span is that of the value as written, in the file. */
export interface CellValue extends Span {
  readonly text: string;
  readonly kind?: RenderingKind;
  readonly status?: TermStatus;
  readonly region?: Region;
  readonly years?: Years;
}

/** What a tag may say in a column: `kind` and `region` only beside Chinese renderings, years everywhere. */
export interface TagRules {
  readonly kind?: boolean;
  readonly region?: boolean;
  readonly status?: boolean;
}

const oneOf = <T extends string>(list: readonly T[], value: string): T | undefined =>
  list.find((candidate) => candidate === value);

/** `2019..`, `..2018`, `2004..2014` or `2019`; `undefined` for anything else, an end before its beginning included. */
function readYears(tag: string): Years | undefined {
  const match = /^(\d{1,4})?(\.\.)?(\d{1,4})?$/.exec(tag);
  if (match === null) return undefined;
  const [, first, dots, last] = match;
  if (first === undefined && last === undefined) return undefined;
  const from = first === undefined ? undefined : Number(first);
  const to = dots === undefined ? from : last === undefined ? undefined : Number(last);
  if (from !== undefined && to !== undefined && from > to) return undefined;
  return { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) };
}

type Tag =
  | Omit<CellValue, 'text' | 'start' | 'end'>
  | { readonly problem: { readonly code: string; readonly message: string } };

function readTag(tag: string, rules: TagRules): Tag {
  if (/^[\d.]/.test(tag)) {
    const years = readYears(tag);
    const message = `The years “${tag}” cannot be read; write 2019.., ..2018, 2004..2014 or 2019`;
    return years === undefined ? { problem: { code: 'bad-years', message } } : { years };
  }
  const kind = rules.kind === true ? oneOf(renderingKinds, tag) : undefined;
  if (kind !== undefined) return { kind };
  const status = rules.status === true ? oneOf(termStatuses, tag) : undefined;
  if (status !== undefined) return { status };
  if (rules.region === true && /^[A-Z]{2}$/.test(tag)) {
    const region = oneOf(regions, tag);
    const message = `There is no region “${tag}”; write one of ${regions.join(', ')}`;
    return region === undefined ? { problem: { code: 'wrong-region', message } } : { region };
  }
  const allowed = [
    ...(rules.kind === true ? renderingKinds : []),
    ...(rules.status === true ? termStatuses : []),
    ...(rules.region === true ? regions : []),
    'years such as 2019..',
  ];
  return {
    problem: { code: 'unknown-tag', message: `There is no tag “${tag}” here; write one of ${allowed.join(', ')}` },
  };
}

/** Whether a value is marked with another kind, status, region or span of years than this one; a minus is a status. */
function contradicts(value: CellValue, sort: string, meant: unknown): boolean {
  const before = Object.entries(value).find(([key]) => key === sort)?.[1];
  return before !== undefined && JSON.stringify(before) !== JSON.stringify(meant);
}

/** Where the tags at the end of a value begin; its length when it has none. Escaped braces are part of the value. */
function startOfTags(part: string): number {
  let start = part.length;
  for (;;) {
    let end = start;
    while (end > 0 && /\s/.test(part.charAt(end - 1))) end -= 1;
    if (part[end - 1] !== '}') return start;
    let open = end - 2;
    while (open >= 0 && part[open] !== '{' && part[open] !== '}') open -= 1;
    let backslashes = 0;
    while (part[open - 1 - backslashes] === '\\') backslashes += 1;
    if (part[open] !== '{' || backslashes % 2 === 1) return start;
    start = open;
  }
}

/** Calls `each` with the parts between unescaped `|`, as ranges of the cell's text without the blanks around them. */
function forEachPart(text: string, each: (start: number, end: number) => void): void {
  for (let from = 0; from <= text.length; ) {
    let end = from;
    while (end < text.length && text[end] !== '|') end += text[end] === '\\' ? 2 : 1;
    end = Math.min(end, text.length);
    const part = text.slice(from, end);
    const start = from + part.length - part.trimStart().length;
    if (part.trim() !== '') each(start, start + part.trim().length);
    from = end + 1;
  }
}

/** Where the first brace without a backslash stands; `undefined` when there is none. */
function strayBrace(part: string): number | undefined {
  for (let at = 0; at < part.length; at += part[at] === '\\' ? 2 : 1) {
    if (part[at] === '{' || part[at] === '}') return at;
  }
  return undefined;
}

/**
 * Reads the values of a cell, `阿塔{abbr}|-阿富塔{forbidden}`: separated by `|`, a leading minus forbids, tags stand in
 * braces at the end, several in one pair of braces or in pairs of their own. A value that is only a minus or tags, or
 * that has a broken tag, two that contradict each other, a brace of no tag or a control character, is left out and reported; an empty pair of braces is
 * reported alone. Nothing between two `|` is skipped. Linear.
 *
 * @example The cell `Kyiv{2019..}|-Kiev{2019..}` gives Kyiv, and Kiev as `forbidden`, both with `years.from` 2019.
 */
export function readValues(cell: Cell, rules: TagRules, problems: Problem[]): readonly CellValue[] {
  const values: CellValue[] = [];
  forEachPart(cell.text, (partStart, partEnd) => {
    const span = { start: cell.offsetOf(partStart), end: cell.offsetOf(partEnd) };
    const part = cell.text.slice(partStart, partEnd);
    const tagsStart = startOfTags(part);
    const tags = part.slice(tagsStart);
    const body = part.slice(0, tagsStart);
    const forbidden = rules.status === true && part.startsWith('-');
    const text = unescapeCell(body.slice(forbidden ? 1 : 0).trim());
    if (text === '' || body.trim() === '-') {
      const message = `“${part}” names nothing; write a form before it, or leave the place empty`;
      problems.push({ code: 'empty-value', message, ...span });
      return;
    }

    let value: CellValue = { text, ...(forbidden ? { status: 'forbidden' } : {}), ...span };
    let broken = false;
    const report = (code: string, message: string, at: number, length: number): void => {
      const start = cell.offsetOf(partStart + at);
      problems.push({ code, message, start, end: start + length });
    };
    const control = controlCharacter(cell, { start: partStart, end: partStart + tagsStart });
    if (control !== undefined) {
      problems.push(control);
      broken = true;
    }
    const brace = strayBrace(body);
    if (brace !== undefined) {
      const message = `A brace of “${body.trim()}” belongs to no tag; end a value with {tags}, and write \\{ or \\} for a plain brace`;
      report('stray-brace', message, brace, 1);
      broken = true;
    }
    for (const { index, 0: pair } of tags.matchAll(/\{[\s,，]*\}/g)) {
      const message = `The braces after “${text}” are empty; write a tag in them, or remove them`;
      report('empty-tag', message, tagsStart + index, pair.length);
    }
    for (const { index, 0: tag } of tags.matchAll(/[^{}\s,，]+/g)) {
      const read = readTag(tag, rules);
      if ('problem' in read) {
        report(read.problem.code, read.problem.message, tagsStart + index, tag.length);
        broken = true;
      } else {
        const said = Object.entries(read).find(([sort, meant]) => contradicts(value, sort, meant));
        if (said === undefined) value = { ...value, ...read };
        else {
          const message = `“${tag}” contradicts what “${text}” is marked with already; keep one of them`;
          report('conflicting-tag', message, tagsStart + index, tag.length);
          broken = true;
        }
      }
    }
    if (!broken) values.push(value);
  });
  return values;
}
