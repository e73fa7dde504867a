/** What a part of a personal name is: a given name (约翰, John), a family name (史密斯, Smith), or used as either. */
export type PartKind = 'given' | 'family' | 'both';

/**
 * One part of personal names with the Chinese rendering that it has by custom, whoever bears it: 约翰 for John. What a
 * glossary says of a person stands above it.
 */
export interface NamePart {
  /** The Simplified rendering: 约翰. */
  readonly zh: string;
  /** The rendering in Taiwan where it is another one, in Traditional characters: 強納森 for 乔纳森. */
  readonly tw?: string;
  /** Spellings in Latin letters, the most usual first: Mohammed, Muhammad. */
  readonly spellings: readonly string[];
  /** The language of the name, a BCP 47 tag: `en`, `ar`, `zh-Latn` is none of them. */
  readonly language: string;
  readonly kind: PartKind;
  /** `f` for women's names and feminine forms (波波娃, Popova), `m` for men's; absent when both bear it or it is not known. */
  readonly gender?: 'f' | 'm';
  /** The file and the line (from 1) that say so. */
  readonly file: string;
  readonly line: number;
}
