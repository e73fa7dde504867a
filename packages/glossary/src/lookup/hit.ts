import type { EnglishForm, Entry, Rendering, TermStatus } from '../entry/entry.js';

/**
 * How a form came to be found: as written; folded (script, case, accents, marks); by its first and last name, with other
 * middle names; as the beginning of something longer; as something near.
 */
export type LookupMatch = 'exact' | 'folded' | 'middle-names' | 'prefix' | 'near';

interface HitOf<Language, Form> {
  readonly language: Language;
  readonly entry: Entry;
  readonly form: Form;
  readonly match: LookupMatch;
}

/** A Chinese form that was found: 普丁 (TW) of Putin's entry. */
export type ChineseHit = HitOf<'zh', Rendering>;

/** An English form that was found, the later-mention form included: Baradar of 巴拉达尔's entry. */
export type EnglishHit = HitOf<'en', EnglishForm>;

export type LookupHit = ChineseHit | EnglishHit;

/** A form near a query, and how near: 穆塔基 for 穆塔奇. */
export type Near<Hit> = Hit & {
  /** In edits; with quarters of one where characters sound alike. */
  readonly distance: number;
  /** 1 is the same, 0 has nothing in common: the distance as a part of the longer text. */
  readonly score: number;
};

const statusRank: Readonly<Record<TermStatus, number>> = {
  preferred: 0,
  admitted: 1,
  provisional: 2,
  deprecated: 3,
  forbidden: 4,
};

/** How little a form is wanted, from 0 (preferred) to 4 (forbidden): the worse of its own status and its entry's. */
export function unwantedness({ entry, form }: LookupHit): number {
  return Math.max(statusRank[entry.status], statusRank[form.status]);
}

/** The status to be told with a hit: the form's where that is discouraged, as -Kiev of 基辅 is; else the entry's. */
export function hitStatus({ entry, form }: LookupHit): TermStatus {
  return statusRank[form.status] > Math.max(statusRank[entry.status], statusRank.provisional)
    ? form.status
    : entry.status;
}
