import { fold } from '../match/fold.js';
import { cultureOf } from '../personal-names/index.js';
import { nameLanguagesOf } from '../suggest/name-languages.js';
import type { NameKnowledge } from './name-knowledge.js';
import type { SuggestedName } from './name-suggester.js';

/** What may be said of the bearer of a name. */
export interface SuggestNamesOptions {
  /** The countries that the name may belong to, ISO 3166-1, the likeliest first. @default [] */
  readonly countries?: readonly string[];
  /** @default 5 */
  readonly limit?: number;
}

const most = 5;
const dotted = /[·•‧・∙．⋅-]/;

/** A name of two to four characters that begins with a surname may be written in characters. */
function romanized(name: string, { persons }: NameKnowledge, countries: readonly string[]): readonly SuggestedName[] {
  if (persons === undefined || dotted.test(name)) return [];
  const folded = fold(name);
  const isDouble =
    persons.data.surnames.has(folded.slice(0, 2)) || persons.data.japaneseSurnames.has(folded.slice(0, 2));
  const isSingle = persons.data.surnames.has(folded.charAt(0));
  if (!(isDouble || isSingle) || folded.length < 2 || folded.length > (isDouble ? 4 : 3)) return [];
  const judged = cultureOf(name, { countries: new Set(countries) }, persons.data);
  return persons.romanizer
    .romanize(name, judged)
    .map(({ english, score, why, reason }) => ({ english, score, why, reason }));
}

/** How much of the characters' own names is believed beside names rendered by sound, without a country that tells. */
const doubt = 0.5;
/** What is less likely is not worth reading. */
const least = 0.005;
const ownCharacters: ReadonlySet<string> = new Set(['CN', 'TW', 'HK', 'MO', 'SG', 'MY', 'JP', 'KR', 'KP', 'VN']);

/**
 * English for a name that no glossary has, the likeliest first: by its sound in the languages of the countries, of known
 * persons who sound alike, and, where it may be a Chinese, Japanese, Korean or Vietnamese name, by its characters. All are
 * guesses. Empty for what is no name, and without a model. Some tenths of a millisecond a part.
 *
 * @example suggestNames('俾斯麦拉·汗·穆罕默迪', knowledge, { countries: ['AF'] })[0]?.english // 'Bismillah Khan Mohammadi'
 */
export function suggestNames(
  name: string,
  knowledge: NameKnowledge,
  { countries = [], limit = most }: SuggestNamesOptions = {},
): readonly SuggestedName[] {
  const languages = [...new Set(countries.flatMap(nameLanguagesOf))];
  const bySound = knowledge.suggester?.suggest(name, { languages, limit: most }) ?? [];
  const known = knowledge.suggester?.known(name, { countries }) ?? [];
  const trust = countries.some((code) => ownCharacters.has(code)) ? 2 : countries.length === 0 ? doubt : 0;
  const byCharacters = romanized(name, knowledge, countries)
    .map((one) => ({ ...one, score: Math.min(1, one.score * trust) }))
    .filter(({ score }) => score > 0.05);
  // A surname alone is the surname; a full name that sounds like a known person's is likely that person's.
  const persons = dotted.test(name)
    ? known.map((one) => ({ ...one, score: one.score + 1 }))
    : known.map((one) => ({ ...one, score: one.score / 4 }));
  const seen = new Set<string>();
  return [...persons, ...bySound, ...byCharacters]
    .sort((a, b) => b.score - a.score)
    .filter(({ english, score }, index) => (index === 0 || score >= least) && !seen.has(english) && seen.add(english))
    .slice(0, Math.max(0, Math.min(most, limit)))
    .map((one) => ({ ...one, score: Math.min(1, one.score > 1 ? one.score - 1 : one.score) }));
}
