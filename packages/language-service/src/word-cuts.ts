import { platformWords } from './platform-words.js';

/** What no word reaches over; and how far around a match words are looked for where there is none of it for long. */
const pause = /[\s，。、！？；：“”‘’「」『』（）《》〈〉,.!?;:()]/;
const before = 24;
const after = 12;
/** The longest stretch between two pauses that is read as a whole. */
const longestStretch = 96;

/** A stretch of a text and its words. UTF-16 code units, end exclusive. */
interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly words: Intl.Segments;
}

/** The words of one text around given places; those of a stretch between two pauses are read once. */
export interface WordReader {
  /** As {@link cutsWord}. */
  cutsWord(start: number, end: number): boolean;
  /** As {@link lastBeginsWord}. */
  lastBeginsWord(start: number, end: number): boolean;
  /** As {@link wordsAround}. */
  wordsAround(start: number, end: number): WordEdges;
}

/** Where the words around a match begin at the earliest, and end at the latest. */
function windowAround(text: string, start: number, end: number): { readonly from: number; readonly to: number } {
  let from = start;
  while (from > 0 && start - from < before && !pause.test(text.charAt(from - 1))) from -= 1;
  let to = end;
  while (to < text.length && to - end < after && !pause.test(text.charAt(to))) to += 1;
  return { from, to };
}

/** The stretch between two pauses around a match; `undefined` where it is longer than the longest. */
function stretchAround(
  text: string,
  start: number,
  end: number,
): { readonly from: number; readonly to: number } | undefined {
  let from = start;
  while (from > 0 && end - from <= longestStretch && !pause.test(text.charAt(from - 1))) from -= 1;
  let to = end;
  while (to < text.length && to - from <= longestStretch && !pause.test(text.charAt(to))) to += 1;
  return to - from > longestStretch ? undefined : { from, to };
}

/** How many stretches' words are kept: those of an article, which several stages ask about. */
const mostKept = 1024;
const kept = new Map<string, Intl.Segments>();

/** The words of a stretch, which stay for whoever asks next. */
function wordsOf(stretch: string): Intl.Segments {
  const known = kept.get(stretch);
  if (known !== undefined) return known;
  if (kept.size >= mostKept) kept.clear();
  const words = platformWords(stretch);
  kept.set(stretch, words);
  return words;
}

/** What stands behind many words without being part of one, whatever the segmentation says: 人的 is no word. */
const particle = /[的地得和与與及在了是着著过過等也都就]/;

/**
 * Prepares reading the words of a text as the platform's segmentation sees them. What is asked in the order of the text
 * costs little. Linear.
 *
 * @example wordReader('他属于德国社会民主党。').cutsWord(7, 10) // true
 */
export function wordReader(text: string): WordReader {
  let last: Stretch | undefined;
  function around(start: number, end: number): Stretch {
    if (last !== undefined && last.from <= start && end <= last.to) return last;
    const stretch = stretchAround(text, start, end);
    if (stretch === undefined) {
      const { from, to } = windowAround(text, start, end);
      return { from, to, words: platformWords(text.slice(from, to)) };
    }
    const { from, to } = stretch;
    last = { from, to, words: wordsOf(text.slice(from, to)) };
    return last;
  }
  return {
    cutsWord(start, end) {
      // At the beginning of a stretch nothing is cut.
      if (start === 0 || pause.test(text.charAt(start - 1))) return false;
      const { from, words } = around(start, end);
      const word = words.containing(start - from);
      if (word === undefined) return false;
      const wordStart = from + word.index;
      return wordStart < start && (end <= wordStart + word.segment.length || end - start <= 2);
    },
    lastBeginsWord(start, end) {
      if (end >= text.length || particle.test(text.charAt(end))) return false;
      const { from, words } = around(start, end);
      const word = words.containing(end - 1 - from);
      if (word === undefined) return false;
      const wordStart = from + word.index;
      return wordStart === end - 1 && wordStart > start && wordStart + word.segment.length > end;
    },
    wordsAround(start, end) {
      const { from, to, words } = around(start, end);
      const first = words.containing(start - from);
      const final = words.containing(end - 1 - from);
      const behind = final === undefined ? 0 : Math.max(0, final.index + final.segment.length - (end - from));
      return {
        starts: start === from || first?.index === start - from,
        ends: end === to || (final !== undefined && behind === 0),
        behind: end === to ? 0 : behind,
      };
    },
  };
}

/**
 * Tells whether a match cuts an ordinary word: it is the end or middle of a longer one (民主党 in 社会民主党), or it has two
 * characters and begins inside one (中国 in 其中|国内). Asks the platform's word segmentation (`Intl.Segmenter`), which knows
 * few names and differs a little from one ICU version to the next, so it may only object: 中国人 holds 中国. Looks as far as
 * the pauses around the match.
 *
 * @example `cutsWord('他属于德国社会民主党。', 7, 10)` is true, `cutsWord('中国人的', 0, 2)` is false.
 */
export const cutsWord = (text: string, start: number, end: number): boolean => wordReader(text).cutsWord(start, end);

/**
 * Tells whether the last character of a match is the first of a word that goes on behind it: that of 西班牙港 in
 * 西班牙|港口 is.
 *
 * @example lastBeginsWord('西班牙港口', 0, 4) // true
 */
export const lastBeginsWord = (text: string, start: number, end: number): boolean =>
  wordReader(text).lastBeginsWord(start, end);

/** Whether words begin and end where a stretch does, and how far the word of its last character goes on. */
export interface WordEdges {
  readonly starts: boolean;
  readonly ends: boolean;
  /** Characters of the last word behind the stretch; 0 where it ends there. */
  readonly behind: number;
}

/**
 * Whether words begin and end where a stretch does, as the platform's segmentation sees them: 中美 in 中美|关系. Texts
 * are read as far as the pauses around the stretch.
 *
 * @example wordsAround('驻阿大使', 1, 2) // { starts: true, ends: true, behind: 0 }
 */
export const wordsAround = (text: string, start: number, end: number): WordEdges =>
  wordReader(text).wordsAround(start, end);
