import type { Span } from '@yiming/core';
import type { RecognitionMessage } from '../reasons/recognition-templates.js';

/** What may be a name, before all of an article was looked at. `start` and `end` are offsets into the folded text. */
export interface Candidate extends Span {
  /** The index of its text among those of the article. */
  readonly in: number;
  /** The length of its surname. */
  readonly surname: number;
  /** The name in Simplified characters. */
  readonly name: string;
  /** Natural logarithm of the odds. */
  odds: number;
  /** Its end is given by a mark, a title or a verb. */
  readonly firmBehind: boolean;
  /** No dictionary has a word in it or across its edges. */
  readonly apart: boolean;
  readonly reasons: readonly RecognitionMessage[];
}

/** Names that are sure, by their Simplified characters, with the odds and the number of their mentions. */
export type Known = ReadonlyMap<string, { readonly odds: number; readonly count: number }>;

/** A name is found again where the place itself does not speak against it: where the odds are no less than this. */
export const tolerable = -4.5;

/**
 * Names whose mentions together make them sure enough: the odds of the surest, and something for each further one where
 * any has a title, a verb or a list beside it. No candidates give none. Linear.
 *
 * @example judgeTogether(candidates, 1.2).get('黄子哲') // { odds: 5.2, count: 3 }
 */
export function judgeTogether(candidates: readonly Candidate[], threshold: number): Known {
  const together = new Map<string, { odds: number; count: number; hinted: boolean; apart: boolean }>();
  for (const { name, odds, apart, reasons } of candidates) {
    if (odds < tolerable) continue;
    const own = together.get(name);
    if (own === undefined) together.set(name, { odds, count: 1, hinted: reasons.length > 0, apart });
    else {
      own.odds = Math.max(own.odds, odds);
      own.count += 1;
      own.hinted ||= reasons.length > 0;
      own.apart &&= apart;
    }
  }
  for (const [name, own] of together) {
    // What comes again and again and is no word of a dictionary is a name of something.
    const most = own.apart && name.length > 2 ? 4 : 1.5;
    if (own.hinted) own.odds += Math.min(most, 0.9 * Math.log(own.count));
    if (own.odds < threshold) together.delete(name);
  }
  return together;
}

const joins = /[、和与及]/;

/**
 * Raises the odds of candidates that stand in a list beside a sure name, in place: 曾文培 of 沈庆光、曾文培. Linear.
 *
 * @example raiseListMates(candidates, ['沈庆光、曾文培'], judgeTogether(candidates, 1.2))
 */
export function raiseListMates(candidates: readonly Candidate[], texts: readonly string[], known: Known): void {
  const edges = new Set<string>();
  for (const { in: index, start, end, name } of candidates)
    if (known.has(name)) edges.add(`${index} ${start} start`).add(`${index} ${end} end`);
  for (const candidate of candidates) {
    const { in: index, start, end } = candidate;
    const text = texts[index] ?? '';
    const before = joins.test(text.charAt(start - 1)) && edges.has(`${index} ${start - 1} end`);
    const behind = joins.test(text.charAt(end)) && edges.has(`${index} ${end + 1} start`);
    if (before || behind) candidate.odds += 1.5;
  }
}

/**
 * The surest of those that overlap; of two that begin together, the longer when the article has it as surely elsewhere.
 * In order of texts and places. Linear but for the sorting.
 *
 * @example withoutOverlaps(candidates, known) // 徐薇婷, without 徐薇
 */
export function withoutOverlaps(candidates: readonly Candidate[], known: Known): readonly Candidate[] {
  const kept: Candidate[] = [];
  const sorted = [...candidates].sort((a, b) => a.in - b.in || a.start - b.start || a.end - b.end);
  const sure = ({ name, odds }: Candidate): number => Math.max(odds, known.get(name)?.odds ?? odds);
  for (const candidate of sorted) {
    const last = kept.at(-1);
    if (last === undefined || last.in !== candidate.in || last.end <= candidate.start) kept.push(candidate);
    else if (last.start === candidate.start ? sure(candidate) > sure(last) - 1 : candidate.odds > last.odds)
      kept[kept.length - 1] = candidate;
  }
  return kept;
}
