import type { Span } from '@yiming/core';
import type { Entry, EntryType } from '@yiming/glossary';

/** What is found at a name; {@link NameFinding.values} says what the values of each are. */
export type NameFindingCode = 'unknown-name' | 'inconsistent-rendering' | 'contradicting-gloss' | 'forbidden-rendering';

/** Something that a person should look at; `start`–`end` in UTF-16 code units, end exclusive, into the original text. */
export interface NameFinding extends Span {
  readonly code: NameFindingCode;
  /** What stands there, as a reader sees it: 瑙堡; the Latin for a forbidden form in the article's own gloss. */
  readonly text: string;
  readonly type: EntryType;
  /** The English of the name; empty for what nothing is known of. */
  readonly english: string;
  /**
   * What a sentence about it says besides, by code.
   * `unknown-name`: what the English may be, the best first; none where there is nothing to offer.
   * `inconsistent-rendering`: the usual rendering here, how often that stands here in all its forms, how often this one does.
   * `contradicting-gloss`: the English that the article gives.
   * `forbidden-rendering`: `forbidden` or `deprecated`, then what is preferred, where there is something.
   */
  readonly values: readonly string[];
  /** The other places that it is about, with what stands there. */
  readonly related: readonly (Span & { readonly text: string })[];
  /** What may stand there instead, the best first; absent where only a person can say, or where tags part the text. */
  readonly replacements?: readonly string[];
  /** The entry that a `forbidden-rendering` or a `contradicting-gloss` is about, with its layer, file and line. */
  readonly entry?: Entry;
}
