import type { Article } from '@yiming/core';
import type { Entry, GlossaryMatch, Reading, Region } from '@yiming/glossary';

/** What an article says about its names as a whole, against which the readings of one name are weighed. */
export interface ArticleEvidence {
  /** Entries that are named by a full form. */
  readonly namedInFull: ReadonlySet<string>;
  /** The countries that are named, by ISO 3166-1 code: their English, and how often. */
  readonly countries: ReadonlyMap<string, { readonly english: string; readonly count: number }>;
  /** Regions whose own renderings the article uses. */
  readonly regions: ReadonlySet<Region>;
  /** Year of publication. */
  readonly year: number | undefined;
}

const regionOfCountry: Readonly<Record<string, Region>> = { TW: 'TW', HK: 'HK', MO: 'HK', SG: 'SG' };

const isFull = ({ rendering }: Reading): boolean => rendering.kind === 'full' || rendering.kind === 'variant';

/** Gathers the evidence from all matches of an article. Linear in their number. */
export function gatherEvidence(article: Article, matches: readonly GlossaryMatch[]): ArticleEvidence {
  const namedInFull = new Set<string>();
  const countries = new Map<string, { readonly english: string; readonly count: number }>();
  const regions = new Set<Region>();
  if (article.metadata.inLanguage === 'zh-Hant')
    for (const region of Object.values(regionOfCountry)) regions.add(region);
  for (const { readings } of matches) {
    const only = readings.length === 1 ? readings[0] : undefined;
    for (const reading of readings) if (isFull(reading)) namedInFull.add(reading.entry.id);
    if (only === undefined) continue;
    const { entry, rendering } = only;
    if (entry.type === 'country' && entry.country !== undefined) {
      countries.set(entry.country, { english: entry.en, count: (countries.get(entry.country)?.count ?? 0) + 1 });
    }
    // A person's regional form (川普) is no other word; a country's often is (乔治亚, 尼日), so it proves nothing.
    if (rendering.region !== undefined && rendering.region !== 'CN' && entry.type === 'person')
      regions.add(rendering.region);
  }
  const date = article.metadata.datePublished?.value;
  return { namedInFull, countries, regions, year: date === undefined ? undefined : Number(date.slice(0, 4)) };
}

/**
 * Tells whether a reading can be meant here. A rendering of one region counts in a text of another only with evidence:
 * 雪梨 in mainland text is a pear, 乔治亚 a state or a name; a person's form is unmistakable (川普).
 */
export function isPossible({ entry, rendering }: Reading, evidence: ArticleEvidence): boolean {
  const { region } = rendering;
  if (region === undefined || region === 'CN' || entry.type === 'person') return true;
  return evidence.regions.has(region);
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
