import type { ContextTree } from './context-tree.js';
import type { WordTrie } from './word-trie.js';

/** A part of a known name with a spelling, for exact answers and for names that sound alike. */
export interface KnownSpelling {
  /** Folded. */
  readonly zh: string;
  readonly spelling: string;
  /** How many names of the glossary have it. */
  readonly count: number;
  /** The class of its language, -1 where it is not known. */
  readonly languageClass: number;
}

/** A person whose name is rendered by sound, for names that sound alike. */
export interface KnownPerson {
  /** The id of the entry. */
  readonly id: string;
  /** The preferred English form. */
  readonly english: string;
  /** ISO 3166-1 alpha-2; '' where none is given. */
  readonly country: string;
  /** The Chinese renderings, folded, without those that are the last part of another one: 比斯米拉·汗·穆罕默迪. */
  readonly surfaces: readonly string[];
}

/** What was learned of Chinese renderings and Latin spellings; plain data, made by training or read from its file. */
export interface SuggestionModel {
  /** What it was trained on: a hash of the bytes of all files. */
  readonly trainedOn: string;
  /** The characters that it knows, and where each stands in the tables. */
  readonly characterAt: ReadonlyMap<string, number>;
  /** The share of each class of languages in what it was trained on. */
  readonly classShares: readonly number[];
  /** The first unit of each character; one more at the end. A unit is a character with the letters that it renders. */
  readonly firstUnits: Uint16Array;
  /** The letters of each unit, those of a character from the commonest on; unit 0 is the end of a name. */
  readonly unitLetters: readonly string[];
  /** Which unit follows which. */
  readonly unitTree: ContextTree;
  /** Which letter follows which: 0 ends, 1 to 26 are a to z, 27 a blank, 28 a hyphen. */
  readonly letterTree: ContextTree;
  /** By unit and class of languages: how much likelier the letters are for the character than in all languages. */
  readonly unitClasses: Int8Array;
  /** By character and class: how much commoner the character is. */
  readonly characterClasses: Int8Array;
  /** The row of each sequence of three letters, 5 bits a letter, in {@link letterClasses}; 0 where it has none. */
  readonly letterRows: Uint16Array;
  /** By row and class: how much likelier the third letter is behind the other two. */
  readonly letterClasses: Int8Array;
  /** Spellings that names are known to have. */
  readonly words: WordTrie;
  readonly known: readonly KnownSpelling[];
  readonly persons: readonly KnownPerson[];
  /** Weights of what tells right spellings from wrong ones, and last of “none is right”, with a language given and without. */
  readonly weights: { readonly hinted: readonly number[]; readonly free: readonly number[] };
}

/** Steps of the tables by class of languages in one natural logarithm. */
export const classStep = 16;
