import type { Article } from '@yiming/core';
import {
  type Clip,
  type Entry,
  fold,
  type GlossaryMatch,
  isWritten,
  type Reading,
  type Region,
} from '@yiming/glossary';
import { isUnmistakable } from './region-profile.js';

/** A person whom the article names in full, and how often. */
export interface NamedPerson {
  readonly entry?: Entry;
  readonly english: string;
  readonly short?: string;
  readonly count: number;
}

/** What an article says about its names as a whole, against which the readings of one name are weighed. */
export interface ArticleEvidence {
  /** Entries that are named by a full form. */
  readonly namedInFull: ReadonlySet<string>;
  /** The countries that are named, by ISO 3166-1 code: their English, and how often. */
  readonly countries: ReadonlyMap<string, { readonly english: string; readonly count: number }>;
  /** Things that are no countries and no persons, by their preferred English, and how often: Taliban, European Union. */
  readonly named: ReadonlyMap<string, number>;
  /** How often places, persons and bodies of a country are named, by its ISO 3166-1 code. */
  readonly related: ReadonlyMap<string, number>;
  /** Whether what a clip stands for is named in full. */
  isNamed(clip: Clip): boolean;
  /** Persons with a surname of one character that no other person of the article bears, by that character, folded. */
  readonly surnames: ReadonlyMap<string, NamedPerson>;
  /** Year of publication. */
  readonly year: number | undefined;
}

const isFull = ({ rendering }: Reading): boolean => rendering.kind === 'full' || rendering.kind === 'variant';

/**
 * Tells whether a reading can be meant here. A rendering of one region counts in a text of another only with evidence:
 * 雪梨 in mainland text is a pear, 乔治亚 a state or a name; most forms of a person are unmistakable (歐巴馬).
 */
export function isPossible(reading: Reading, regions: ReadonlySet<Region>): boolean {
  const { region } = reading.rendering;
  return region === undefined || region === 'CN' || isUnmistakable(reading) || regions.has(region);
}

/** The surname of one character of a full name written in characters: 蔡 of 蔡英文; two-character surnames are none. */
function surnameOf({ entry, rendering }: Reading, matched: string): string | undefined {
  const isFullName = entry.type === 'person' && rendering.kind !== 'short' && isWritten(entry);
  return isFullName && [...matched].length === 3 ? fold(matched.charAt(0)) : undefined;
}

/**
 * Gathers the evidence from the matches of an article, whose readings must all be possible. Only a surface with one
 * reading is evidence: what is undecided itself decides nothing. Linear in their number.
 */
export function gatherEvidence(article: Article, matches: readonly GlossaryMatch[]): ArticleEvidence {
  const namedInFull = new Set<string>();
  const countries = new Map<string, { readonly english: string; readonly count: number }>();
  const named = new Map<string, number>();
  const related = new Map<string, number>();
  const count = (counts: Map<string, number>, key: string): unknown => counts.set(key, (counts.get(key) ?? 0) + 1);
  const surnames = new Map<string, NamedPerson | undefined>();
  for (const { readings } of matches) {
    const [only, ...others] = readings;
    if (only === undefined || others.length > 0) continue;
    const { entry } = only;
    const surname = surnameOf(only, only.rendering.text);
    if (surname !== undefined) {
      const known = surnames.get(surname);
      const { en: english, short } = entry;
      if (!surnames.has(surname))
        surnames.set(surname, { entry, english, ...(short === undefined ? {} : { short }), count: 1 });
      else surnames.set(surname, known?.entry?.id === entry.id ? { ...known, count: known.count + 1 } : undefined);
    }
    if (isFull(only)) namedInFull.add(entry.id);
    if (entry.type === 'country' && entry.country !== undefined) {
      countries.set(entry.country, { english: entry.en, count: (countries.get(entry.country)?.count ?? 0) + 1 });
    } else {
      if (entry.type !== 'person') count(named, entry.en);
      if (entry.country !== undefined) count(related, entry.country);
    }
  }
  const date = article.metadata.datePublished?.value;
  return {
    namedInFull,
    countries,
    named,
    related,
    surnames: new Map(
      [...surnames].flatMap(([surname, person]) => (person === undefined ? [] : [[surname, person] as const])),
    ),
    isNamed: ({ country, english }) => (country !== undefined && countries.has(country)) || named.has(english),
    year: date === undefined ? undefined : Number(date.slice(0, 4)),
  };
}

/** How much the article speaks for an entry: its full name stands in it, its country is named (by how often). */
export function weightOf(
  entry: Entry,
  evidence: ArticleEvidence,
): { readonly inFull: boolean; readonly country: number } {
  return {
    inFull: evidence.namedInFull.has(entry.id),
    country: entry.country === undefined ? 0 : (evidence.countries.get(entry.country)?.count ?? 0),
  };
}
