import type { Span } from '@yiming/core';

/** How a candidate for a name lies among the words that a dictionary cuts its surroundings into. */
export interface WordFit {
  /** A word begins where the candidate does, one ends where it does. */
  readonly opens: boolean;
  readonly closes: boolean;
  /**
   * Inside: single characters (王文斌 as 王|文|斌), a given name that is a word (李|建国), a word that holds the surname
   * (高度|重), the whole one word (高明), or words that go beyond it.
   */
  readonly inside: 'apart' | 'given' | 'surname' | 'whole' | 'beyond';
  /** A single character stands behind that begins no word: 婷 behind 徐薇. */
  readonly strayBehind: boolean;
}

/** What this file needs of `Intl.Segmenter`: declared here because not every platform has it. */
interface Segmenter {
  segment(text: string): Iterable<{ readonly segment: string; readonly index: number }>;
}

/** A word that a dictionary cuts: offsets into the text, end exclusive. */
export type Word = Span;

/** Characters looked at before a place and behind it: a name has four at most, words of the dictionary seldom more. */
const [before, behind] = [5, 9];
const other = /[^\p{Script=Han}]/u;

/**
 * Makes the function that cuts the surroundings of a place into words by the platform's dictionary; about ten
 * microseconds a place. `undefined` where the platform has no `Intl.Segmenter`.
 *
 * @example wordCutter()?.('他高度重视', 1) // 他, 高度, 重视
 */
export function wordCutter(): ((text: string, at: number) => readonly Word[]) | undefined {
  const segmenter: Segmenter | undefined =
    typeof Intl !== 'undefined' && 'Segmenter' in Intl ? new Intl.Segmenter('zh', { granularity: 'word' }) : undefined;
  if (segmenter === undefined) return undefined;
  return (text, at) => {
    let from = at;
    while (from > 0 && at - from < before && !other.test(text.charAt(from - 1))) from -= 1;
    let to = at;
    while (to < text.length && to - at < behind && !other.test(text.charAt(to))) to += 1;
    return Array.from(segmenter.segment(text.slice(from, to)), ({ segment, index }) => ({
      start: from + index,
      end: from + index + segment.length,
    }));
  };
}

/**
 * How a candidate lies among words; without words it lies apart. `surname`: its length.
 *
 * @example fitWords(words, { start: 1, end: 4 }, 1) // of 他高度重视: { opens: true, closes: false, inside: 'surname', … }
 */
export function fitWords(words: readonly Word[], { start, end }: Span, surname: number): WordFit {
  let [opens, closes, strayBehind] = [words.length === 0, words.length === 0 || words.at(-1)?.end === end, false];
  let inside: WordFit['inside'] = 'apart';
  for (const word of words) {
    if (word.start === start) opens = true;
    if (word.end === end) closes = true;
    const single = word.end - word.start === 1;
    if (word.start === end && single) strayBehind = true;
    if (word.end <= start || word.start >= end || single) continue;
    if (word.start < start || word.end > end) inside = inside === 'apart' ? 'beyond' : inside;
    else if (word.start === start && word.end === end) inside = 'whole';
    else if (word.start >= start + surname) inside = 'given';
    else if (word.end > start + surname) inside = 'surname';
  }
  return { opens, closes, inside, strayBehind };
}

/** What the words of a dictionary say, as odds. An edge that a mark, a title or another name gives needs no word's edge. */
export function wordOdds(words: WordFit, length: number, firmBefore: boolean, firmBehind: boolean): number {
  let odds = 0;
  if (!words.opens) odds -= firmBefore ? 1 : 5;
  if (!words.closes) odds -= firmBehind ? 1 : 4;
  if (words.strayBehind && !firmBehind) odds -= 2.2;
  if (words.inside === 'apart') odds += 0.7;
  else if (words.inside === 'given') odds -= 0.7;
  else if (words.inside === 'whole') odds -= length > 2 ? 1 : 3.5;
  else if (words.inside === 'surname') odds -= 3.5;
  return odds;
}
