import type { Span } from '@yiming/core';
import type { GlossContext, KnownName } from './gloss.js';
import { latinWords } from './latin-words.js';

/** The Chinese before a bracket: where it ends, and how far to the left its name can reach. UTF-16 code units. */
export interface ChineseSide extends Span {
  /** The marks 《》「」“” around exactly this stretch, which give both edges. */
  readonly marks: 'work' | 'quote' | undefined;
  /** Whether nothing but a mark, a blank or the begin of the text stands before `start`. */
  readonly hard: boolean;
}

const han = /\p{Script=Han}/u;
const runCharacter = /[\p{Script=Han}·•‧・∙．⋅･\p{Script=Latin}\d〇]/u;
const joiner = /[-‐‑–－＝=&]/;
const closers: Readonly<Record<string, string>> = {
  '》': '《',
  '〉': '〈',
  '」': '「',
  '』': '『',
  '”': '“',
  '’': '‘',
  '"': '"',
};
const openers: Readonly<Record<string, string>> = {
  '《': '》',
  '〈': '〉',
  '「': '」',
  '『': '』',
  '“': '”',
  '‘': '’',
};
/** How far a name is sought before its bracket, and a mark before its other one. */
const longestRun = 28;
const longestMarked = 48;

/** Whether a code unit is part of a run: Han, also half of an astral one, dots, Latin or digits. */
function isRun(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if ((code & 0xf800) !== 0xd800) return runCharacter.test(text.charAt(at));
  const first = (code & 0xfc00) === 0xdc00 ? at - 1 : at;
  return han.test(String.fromCodePoint(text.codePointAt(first) ?? 0));
}

/**
 * The Chinese before a bracket that opens at `bracket`; `behind` is what follows the bracket, for a mark closed there:
 * 《广播员报（Hamodia）》. `undefined` when no Chinese stands there. Looks back 48 characters at most.
 *
 * @example chineseBefore('《南华早报》（SCMP）', 6, '') // { start: 1, end: 5, marks: 'work', hard: true }
 */
export function chineseBefore(text: string, bracket: number, behind: string): ChineseSide | undefined {
  let end = bracket;
  while (end > 0 && bracket - end < 3 && /[ \u00a0\u3000\n]/.test(text.charAt(end - 1))) end -= 1;
  const closer = text.charAt(end - 1);
  const opener = closers[closer];
  if (opener !== undefined) {
    const floor = Math.max(0, end - 1 - longestMarked);
    const start = floor + text.slice(floor, end - 1).lastIndexOf(opener);
    if (text.charAt(start) !== opener) return undefined;
    const inner = { start: start + 1, end: end - 1 };
    const content = text.slice(inner.start, inner.end);
    if (!han.test(content) || /[\n《》()（）[\]]/.test(content) || content.includes(closer)) return undefined;
    return { ...inner, marks: /[》〉]/.test(closer) ? 'work' : 'quote', hard: true };
  }
  let start = end;
  while (start > 0 && end - start < longestRun) {
    const inRun = isRun(text, start - 1);
    const joins =
      joiner.test(text.charAt(start - 1)) &&
      start < end &&
      start > 1 &&
      han.test(text.charAt(start)) &&
      han.test(text.charAt(start - 2));
    if (!inRun && !joins) break;
    start -= 1;
  }
  if (!han.test(text.slice(start, end))) return undefined;
  const before = text.charAt(start - 1);
  const closedBehind = openers[before] !== undefined && openers[before] === behind;
  const hard = start === 0 || (!isRun(text, start - 1) && !joiner.test(before));
  return { start, end, marks: closedBehind ? (/[《〈]/.test(before) ? 'work' : 'quote') : undefined, hard };
}

/** What is known by place: names and titles of a text, found by where they begin and end. */
export interface KnownPlaces {
  readonly endingAt: ReadonlyMap<number, readonly KnownName[]>;
  readonly titleEndingAt: ReadonlyMap<number, number>;
  /** Ends of names and titles: a name may begin there. */
  readonly nameEnds: ReadonlySet<number>;
  /** Begins of names. */
  readonly startingAt: ReadonlyMap<number, KnownName>;
  /** Words of the English of persons: a quotation may have one of them as its speaker. */
  readonly personWords: ReadonlySet<string>;
}

/**
 * Indexes what is known once for all glosses of a text. Linear in the names; nothing known gives empty tables.
 *
 * @example indexKnown({ names: [], titles: [{ start: 0, end: 2 }] }).titleEndingAt.get(2) // 0: 大使卡伊姆
 */
export function indexKnown({ names, titles }: GlossContext): KnownPlaces {
  const endingAt = new Map<number, readonly KnownName[]>();
  const startingAt = new Map<number, KnownName>();
  for (const name of names) {
    endingAt.set(name.end, [...(endingAt.get(name.end) ?? []), name]);
    startingAt.set(name.start, name);
  }
  return {
    endingAt,
    startingAt,
    titleEndingAt: new Map(titles.map(({ start, end }) => [end, start])),
    nameEnds: new Set(names.map(({ end }) => end)),
    personWords: new Set(
      names.filter(({ type }) => type === 'person').flatMap(({ english }) => english.flatMap(latinWords)),
    ),
  };
}
