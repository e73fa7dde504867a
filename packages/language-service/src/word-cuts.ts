const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

/** What no word reaches over; and how far around a match words are looked for, so that a long text costs no more. */
const pause = /[\s，。、！？；：“”‘’「」『』（）《》〈〉,.!?;:()]/;
const before = 24;
const after = 12;

/** Where the words around a match begin at the earliest, and end at the latest. */
function windowAround(text: string, start: number, end: number): { readonly from: number; readonly to: number } {
  let from = start;
  while (from > 0 && start - from < before && !pause.test(text.charAt(from - 1))) from -= 1;
  let to = end;
  while (to < text.length && to - end < after && !pause.test(text.charAt(to))) to += 1;
  return { from, to };
}

/**
 * Tells whether a match cuts an ordinary word: it is the end or middle of a longer one (民主党 in 社会民主党), or it has two
 * characters and begins inside one (中国 in 其中|国内). Asks the platform's word segmentation (`Intl.Segmenter`), which knows
 * few names and differs a little from one ICU version to the next, so it may only object: 中国人 holds 中国. Looks at most
 * 36 characters around the match.
 *
 * @example `cutsWord('他属于德国社会民主党。', 7, 10)` is true, `cutsWord('中国人的', 0, 2)` is false.
 */
export function cutsWord(text: string, start: number, end: number): boolean {
  const { from, to } = windowAround(text, start, end);
  if (from === start) return false;
  const word = segmenter.segment(text.slice(from, to)).containing(start - from);
  if (word === undefined) return false;
  const wordStart = from + word.index;
  return wordStart < start && (end <= wordStart + word.segment.length || end - start <= 2);
}

/** What stands behind many words without being part of one, whatever the segmentation says: 人的 is no word. */
const particle = /[的地得和与與及在了是着著过過等也都就]/;

/**
 * Tells whether the last character of a match is the first of a word that goes on behind it: that of 西班牙港 in
 * 西班牙|港口 is.
 *
 * @example lastBeginsWord('西班牙港口', 0, 4) // true
 */
export function lastBeginsWord(text: string, start: number, end: number): boolean {
  if (end >= text.length || particle.test(text.charAt(end))) return false;
  const { from, to } = windowAround(text, start, end);
  const word = segmenter.segment(text.slice(from, to)).containing(end - 1 - from);
  if (word === undefined) return false;
  const wordStart = from + word.index;
  return wordStart === end - 1 && wordStart > start && wordStart + word.segment.length > end;
}

/** Whether words begin and end where a stretch does, and how far the word of its last character goes on. */
export interface WordEdges {
  readonly starts: boolean;
  readonly ends: boolean;
  /** Characters of the last word behind the stretch; 0 where it ends there. */
  readonly behind: number;
}

/**
 * Whether words begin and end where a stretch does, as the platform's segmentation sees them: 中美 in 中美|关系. Texts
 * are read around the stretch only, at most 36 characters.
 *
 * @example wordsAround('驻阿大使', 1, 2) // { starts: true, ends: true, behind: 0 }
 */
export function wordsAround(text: string, start: number, end: number): WordEdges {
  const { from, to } = windowAround(text, start, end);
  const words = segmenter.segment(text.slice(from, to));
  const first = words.containing(start - from);
  const last = words.containing(end - 1 - from);
  const behind = last === undefined ? 0 : Math.max(0, last.index + last.segment.length - (end - from));
  return {
    starts: start === from || first?.index === start - from,
    ends: end === to || (last !== undefined && behind === 0),
    behind: end === to ? 0 : behind,
  };
}
