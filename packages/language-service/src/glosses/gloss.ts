import type { Span } from '@yiming/core';
import type { Message } from '../message.js';

/** A name of the text that is known already, with what it says in English. */
export interface KnownName extends Span {
  /** All English forms, full and short, of all readings; empty when none is known. */
  readonly english: readonly string[];
  /** What it names, as in the glossary: `person`, `country`, `org`, …. */
  readonly type: string;
}

/**
 * What is known of a text before its glosses are read. All spans: UTF-16 code units, end exclusive, into that text.
 *
 * @example { names: [{ start: 0, end: 3, english: ['Afghanistan'], type: 'country' }], titles: [{ start: 4, end: 6 }] } // 阿富汗驻大使
 */
export interface GlossContext {
  /** Names found in the text, without titles. */
  readonly names: readonly KnownName[];
  /** Offices and titles found in it: 大使, 外交部长, 发言人. */
  readonly titles: readonly Span[];
  /**
   * Bits that letters cost for each character, on average: about 2 where they fit, above 6 where they do not, `undefined`
   * where there is no way to deal them out. Called with folded Han characters alone and plain letters a–z alone.
   * Without it, names rendered by sound are certain only where marks or known names give their edges.
   */
  readonly fit?: (zh: string, latin: string) => number | undefined;
}

/** What a gloss names. `phrase`: words that are no name; `name`: surely a name, of what is not told (works among them). */
export type GlossKind = 'person' | 'place' | 'org' | 'media' | 'abbreviation' | 'phrase' | 'name';

/** A pair that an article itself gives: 卡伊姆（Javid Ahamad Qaem）. `start`–`end`: the Chinese, without title and marks. */
export interface Gloss extends Span {
  readonly text: string;
  /** The Latin side without labels, roles, dates and spare blanks. */
  readonly latin: string;
  readonly latinStart: number;
  readonly latinEnd: number;
  /** Capitals given beside the full Latin form: TPLF in （Tigray People's Liberation Front, TPLF）. */
  readonly abbreviation?: string;
  readonly kind: GlossKind;
  /**
   * Against the name known at the very same place: the same English (`confirms`), another (`contradicts`: the article
   * speaks for itself, the glossary for others), or none known there (`new`).
   */
  readonly relation: 'confirms' | 'contradicts' | 'new';
  /** The Chinese has only the last or first part of a longer English name: 卡伊姆（Javid Ahamad Qaem） has `Qaem`. */
  readonly part?: string;
  /** Whether both edges are sure enough to say the pair as learned; otherwise it is a guess. */
  readonly certain: boolean;
  /** Why the edges are these, as short phrases. */
  readonly reasons: readonly Message[];
}
