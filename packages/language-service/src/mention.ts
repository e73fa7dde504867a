import type { Span } from '@yiming/core';
import type { Entry, EntryType } from '@yiming/glossary';

/**
 * How sure an answer is. `known`: a glossary has this surface, and it stands for one thing here; `learned`: the article
 * itself glosses it; `derived`: by rule from known parts. These three are said as certain. `guess`: a suggestion, always
 * labelled; `unknown`: surely a name, nothing to offer.
 */
export type MentionStatus = 'known' | 'learned' | 'derived' | 'guess' | 'unknown';

/** A possible English of a mention; `score` is 0–1, the best first. */
export interface Candidate {
  readonly english: string;
  readonly score: number;
  readonly entry?: Entry;
}

/** A proper name in an article: `start`–`end` in UTF-16 code units, end exclusive, into the original text. */
export interface Mention extends Span {
  /** The name as a reader sees it, without tags and entities. */
  readonly text: string;
  readonly type: EntryType;
  /** The best answer, for a guess too; empty only for `unknown`. */
  readonly english: string;
  /** The later-mention form, where it differs. */
  readonly short?: string;
  readonly status: MentionStatus;
  readonly entry?: Entry;
  /** Where the answer comes from: layer, file and line of the glossary. */
  readonly source: string;
  /** Why this answer, in one English sentence. */
  readonly why: string;
  /** Other readings, and for a guess all of them. */
  readonly candidates?: readonly Candidate[];
  /** Set when the name stands in boilerplate. */
  readonly boilerplate?: true;
}

/**
 * Whether a mention is a name: titles (外交部长, foreign minister) and terms (一国两制) have their English, too, but lists and
 * counts of names leave them out.
 *
 * @example isName({ ...mention, type: 'term' }) // false
 */
export const isName = ({ type }: Mention): boolean => type !== 'title' && type !== 'term';
