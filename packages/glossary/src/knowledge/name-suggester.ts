import { fold } from '../match/fold.js';
import type { NamePart } from '../parts/name-part.js';
import type { RecognitionMessage } from '../reasons/recognition-templates.js';
import { createSuggester } from '../suggest/create-suggester.js';
import { readSuggestionModel } from '../suggest/model-file.js';
import { createPersonIndex } from '../suggest/person-index.js';
import type { SuggestionModel } from '../suggest/suggestion-model.js';

/** A suggestion, and the entry of a known person whose name sounds alike, by its id. */
export interface SuggestedName {
  readonly english: string;
  /** About the chance that it is right, from 0 to 1. */
  readonly score: number;
  /** Why, in one sentence without its full stop. */
  readonly why: string;
  /** The same, to be said in any language. */
  readonly reason: RecognitionMessage;
  readonly id?: string;
}

/** A known person by the last part of the name. */
export interface Bearer {
  /** The id of the entry. */
  readonly id: string;
  readonly english: string;
  /** ISO 3166-1 code; '' where the entry has none. */
  readonly country: string;
}

/** What suggests English for unknown names: by sound, and known persons that sound alike. All of it is a guess. */
export interface NameSuggester {
  /** Spellings by sound, the likeliest first; at most five. */
  suggest(
    name: string,
    options: { readonly languages: readonly string[]; readonly limit: number },
  ): readonly SuggestedName[];
  /** Persons of the glossary that sound alike under another rendering, the nearest first. */
  known(name: string, options: { readonly countries: readonly string[] }): readonly SuggestedName[];
  /** All persons of the glossary whose dotted name ends with exactly this part: 桑切斯 of 佩德罗·桑切斯. */
  bearers(lastPart: string): readonly Bearer[];
}

/** What a suggester is made of. */
export interface SuggesterData {
  /** The bytes of `suggestions.bin`. */
  readonly model: Uint8Array;
  /** Parts of names with their usual spelling, besides those that the model knows. */
  readonly parts: readonly NamePart[];
}

const persons = 2;
/** How sure a known person is at no distance, and how much of that a distance of one takes. */
const nearest = 0.85;
const steepness = 1.5;

/** The persons of a model by the last part of their dotted renderings. */
function bearersOf({ persons: known }: SuggestionModel): ReadonlyMap<string, readonly Bearer[]> {
  const found = new Map<string, Bearer[]>();
  for (const { id, english, country, surfaces } of known)
    for (const last of new Set(
      surfaces.flatMap((surface) => (surface.includes('·') ? [surface.slice(surface.lastIndexOf('·') + 1)] : [])),
    )) {
      const same = found.get(last);
      if (same === undefined) found.set(last, [{ id, english, country }]);
      else same.push({ id, english, country });
    }
  return found;
}

/**
 * Makes a suggester at its first question, which takes some tens of milliseconds; `undefined` when the model's bytes are
 * damaged or of another version.
 *
 * @example openSuggester({ model, parts })?.known('穆塔奇', { countries: ['AF'] })[0]?.english // 'Amir Khan Muttaqi'
 */
export function openSuggester({ model: bytes, parts }: SuggesterData): NameSuggester | undefined {
  const model = readSuggestionModel(bytes);
  if (model === undefined) return undefined;
  let suggester: ReturnType<typeof createSuggester> | undefined;
  let index: ReturnType<typeof createPersonIndex> | undefined;
  let byLast: ReadonlyMap<string, readonly Bearer[]> | undefined;
  return {
    bearers(lastPart) {
      byLast ??= bearersOf(model);
      return byLast.get(fold(lastPart)) ?? [];
    },
    suggest(name, { languages, limit }) {
      suggester ??= createSuggester(model, { parts });
      return suggester.suggest(name, { languages, limit });
    },
    known(name, { countries }) {
      index ??= createPersonIndex(model);
      return index.find(name, { countries, limit: persons }).map(({ id, english, distance, why, reason }) => ({
        id,
        english,
        score: Math.max(0.3, nearest - steepness * distance),
        why,
        reason,
      }));
    },
  };
}
