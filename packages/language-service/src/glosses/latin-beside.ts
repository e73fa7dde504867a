import { type Article, type Span, sourceSpan, visibleOffset } from '@yiming/core';
import type { Mention } from '../mention.js';
import { lastBefore } from '../ordered-spans.js';
import { searchableTexts } from '../searchable-texts.js';
import { findBracketed } from './bracketed.js';
import { type LatinSide, latinBefore, readLatin } from './read-latin.js';

/** The Latin that an article itself writes beside a name; the span is its place in the source. */
export interface LatinBeside extends Span {
  /** Without labels, roles, dates and spare blanks. */
  readonly latin: string;
}

/** What may stand between a name and the bracket behind it. */
const behindName = /^[》〉」』”’"']?\s?(?=[（(［[【〔])/;
const opening = /[（(［[【〔]/;
/** A gloss with its brackets is no longer than this. */
const longest = 250;

/**
 * Makes a function that gives the Latin right beside a name: in the bracket behind it (卡伊姆（Javid Ahamad Qaem）), or before
 * the bracket that the name stands in (Javid Ahamad Qaem（卡伊姆）); `undefined` where none stands there. Offsets are
 * UTF-16 code units, end exclusive, into the original text. Linear once, then O(log blocks) for each name.
 *
 * @example latinBeside(parseArticle('《南华早报》（SCMP）'))(mention)?.latin // 'SCMP', for 南华早报
 */
export function latinBeside(article: Article): (mention: Pick<Mention, 'start' | 'text'>) => LatinBeside | undefined {
  const texts = searchableTexts(article).flatMap(({ text, map }) => {
    const [first] = map;
    const last = map.at(-1);
    if (first === undefined || last === undefined) return [];
    return [{ text, map, start: first.source, end: last.source + last.sourceLength }];
  });
  return (mention) => {
    const around = lastBefore(texts, mention.start + 1);
    if (around === undefined || mention.start >= around.end) return undefined;
    const { text } = around;
    const start = visibleOffset(around, mention.start);
    if (start === undefined) return undefined;
    const placed = (side: LatinSide | undefined, from: number): LatinBeside | undefined => {
      const span = side === undefined ? undefined : sourceSpan(around, from + side.start, from + side.end);
      return side === undefined || span === undefined ? undefined : { ...span, latin: side.latin };
    };
    const end = start + mention.text.length;
    const behind = text.slice(end, end + longest);
    const bracket = behindName.exec(behind)?.[0].length;
    if (bracket !== undefined) {
      const inner = findBracketed(behind).find((one) => one.start === bracket)?.inner;
      return inner === undefined ? undefined : placed(readLatin(behind, inner), end);
    }
    if (!opening.test(text.charAt(start - 1))) return undefined;
    const from = Math.max(0, start - longest);
    return placed(latinBefore(text.slice(from, start), start - 1 - from), from);
  };
}
