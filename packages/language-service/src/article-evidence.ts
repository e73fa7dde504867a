import type { Article } from '@yiming/core';
import type { Entry, GlossaryMatch, Reading, Region } from '@yiming/glossary';

/** What an article says about its names as a whole, against which the readings of one name are weighed. */
export interface ArticleEvidence {
  /** Entries that are named by a full form. */
  readonly namedInFull: ReadonlySet<string>;
  /** The countries that are named, by ISO 3166-1 code: their English, and how often. */
  readonly countries: ReadonlyMap<string, { readonly english: string; readonly count: number }>;
  /** Year of publication. */
  readonly year: number | undefined;
}

const regionOfCountry: Readonly<Record<string, Region>> = { TW: 'TW', HK: 'HK', MO: 'HK', SG: 'SG' };

const isFull = ({ rendering }: Reading): boolean => rendering.kind === 'full' || rendering.kind === 'variant';

/**
 * Whether a person's form of one region is unmistakable: a full one is, and a short one of three characters (歐巴馬). One of
 * two may be an ordinary word elsewhere: 高達 is Godard in Taiwan, and 高达 “as much as” in mainland text.
 */
const isUnmistakable = ({ entry, rendering }: Reading): boolean =>
  entry.type === 'person' && (rendering.kind !== 'short' || [...rendering.text].length > 2);

/**
 * The regions whose own renderings the article may use: those of its script, and those of which it writes a person's
 * form that is no other word (蓬佩奧). A country's form often is one (乔治亚, 尼日), so it proves nothing.
 */
export function regionsOf(article: Article, matches: readonly GlossaryMatch[]): ReadonlySet<Region> {
  const regions = new Set<Region>();
  const { inLanguage } = article.metadata;
  if (inLanguage === 'zh-Hant-TW' || inLanguage === 'zh-Hant-HK')
    regions.add(inLanguage === 'zh-Hant-TW' ? 'TW' : 'HK');
  else if (inLanguage === 'zh-Hant') for (const region of Object.values(regionOfCountry)) regions.add(region);
  for (const { readings } of matches) {
    const [only, ...others] = readings;
    if (only === undefined || others.length > 0 || !isUnmistakable(only)) continue;
    const { region } = only.rendering;
    if (region !== undefined && region !== 'CN') regions.add(region);
  }
  return regions;
}

/**
 * Tells whether a reading can be meant here. A rendering of one region counts in a text of another only with evidence:
 * 雪梨 in mainland text is a pear, 乔治亚 a state or a name; most forms of a person are unmistakable (歐巴馬).
 */
export function isPossible(reading: Reading, regions: ReadonlySet<Region>): boolean {
  const { region } = reading.rendering;
  return region === undefined || region === 'CN' || isUnmistakable(reading) || regions.has(region);
}

/**
 * Gathers the evidence from the matches of an article, whose readings must all be possible. Only a surface with one
 * reading is evidence: what is undecided itself decides nothing. Linear in their number.
 */
export function gatherEvidence(article: Article, matches: readonly GlossaryMatch[]): ArticleEvidence {
  const namedInFull = new Set<string>();
  const countries = new Map<string, { readonly english: string; readonly count: number }>();
  for (const { readings } of matches) {
    const [only, ...others] = readings;
    if (only === undefined || others.length > 0) continue;
    const { entry } = only;
    if (isFull(only)) namedInFull.add(entry.id);
    if (entry.type === 'country' && entry.country !== undefined) {
      countries.set(entry.country, { english: entry.en, count: (countries.get(entry.country)?.count ?? 0) + 1 });
    }
  }
  const date = article.metadata.datePublished?.value;
  return { namedInFull, countries, year: date === undefined ? undefined : Number(date.slice(0, 4)) };
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
