import type { Entry, Rendering } from './entry/entry.js';

/** One reading of a surface: the entry, and which of its renderings matched. */
export interface Reading {
  readonly entry: Entry;
  readonly rendering: Rendering;
}

/** A name found in a text. `start`–`end`: UTF-16 code units, end exclusive, into the text that was searched. */
export interface GlossaryMatch {
  readonly start: number;
  readonly end: number;
  /** All entries with this surface, those of the first layer first, in a layer discouraged ones last; never empty. */
  readonly readings: readonly Reading[];
}

/** Entries of one origin. Layers are given in order of precedence, the first wins. */
export interface GlossaryLayer {
  readonly name: string;
  readonly entries: readonly Entry[];
}

/** A glossary ready to be searched. */
export interface Glossary {
  readonly layers: readonly GlossaryLayer[];
  /**
   * Finds all names, leftmost-longest, without overlaps, in order; both scripts, whatever the script of the entries.
   * No allocation but for the matches; the cost is the text's length times, at worst, that of the longest rendering.
   *
   * @example In 索马里和马里 it finds 索马里 at 0–3 and 马里 at 4–6, never 马里 inside 索马里.
   */
  findAll(text: string): readonly GlossaryMatch[];
  /** The readings of exactly this surface in either script; empty when there are none. */
  lookup(surface: string): readonly Reading[];
}
