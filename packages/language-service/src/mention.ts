import type { Span } from '@yiming/core';
import type { Entry, EntryType } from '@yiming/glossary';
import type { Reasoned, Sourced } from './message.js';

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
  /** The id of the entry of a person who sounds alike, where only that is known. */
  readonly id?: string;
}

/** A part of the title that stands at a person's name, UTF-16 code units, end exclusive, into the original text. */
export interface MentionRolePart extends Span {
  readonly text: string;
  readonly english: string;
  /** `owner`: whose office it is (阿富汗); `office` (国防部长); `honorific` (谢赫); `host`: where a mission is (华 of 驻华大使). */
  readonly kind: 'owner' | 'office' | 'honorific' | 'host';
}

/** A proper name in an article: `start`–`end` in UTF-16 code units, end exclusive, into the original text. */
export interface Mention extends Span, Reasoned, Sourced {
  /** The name as a reader sees it, without tags and entities. */
  readonly text: string;
  readonly type: EntryType;
  /** The best answer, for a guess too; empty only for `unknown`. */
  readonly english: string;
  /** The later-mention form, where it differs. */
  readonly short?: string;
  readonly status: MentionStatus;
  readonly entry?: Entry;
  /** Other readings, and for a guess all of them. */
  readonly candidates?: readonly Candidate[];
  /** The English that the article itself gives in brackets, where the glossary says another. */
  readonly contradiction?: string;
  /** Of a person, the title that the text gives: its English before the name, and its parts. */
  readonly role?: { readonly english: string; readonly parts: readonly MentionRolePart[] };
  /** This is mention `index` (from 1) of `count` of the same thing in the article. */
  readonly index: number;
  readonly count: number;
  /** The English due here: at the first mention the full name with the role, afterwards the later form. */
  readonly due: string;
  /** Set when the name stands in boilerplate. */
  readonly boilerplate?: true;
}

/**
 * Whether a mention is a name: titles (外交部长, foreign minister) and terms (一国两制) have their English, too, but lists and
 * counts of names leave them out. What people call a term in their own glossaries is a name where its English is written
 * as one: a table of two columns says no type.
 *
 * @example isName({ ...mention, type: 'term' }) // false
 */
export const isName = ({ type, entry, english }: Pick<Mention, 'type' | 'entry' | 'english'>): boolean =>
  type !== 'title' &&
  (type !== 'term' || (entry !== undefined && entry.origin.layer !== 'builtin' && /^\p{Lu}/u.test(english)));
