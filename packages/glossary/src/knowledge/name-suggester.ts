import type { NamePart } from '../parts/name-part.js';
import { createSuggester } from '../suggest/create-suggester.js';
import { readSuggestionModel } from '../suggest/model-file.js';
import { createPersonIndex } from '../suggest/person-index.js';

/** A suggestion, and the entry of a known person whose name sounds alike, by its id. */
export interface SuggestedName {
  readonly english: string;
  /** About the chance that it is right, from 0 to 1. */
  readonly score: number;
  /** Why, in one sentence without its full stop. */
  readonly why: string;
  readonly id?: string;
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
  return {
    suggest(name, { languages, limit }) {
      suggester ??= createSuggester(model, { parts });
      return suggester.suggest(name, { languages, limit });
    },
    known(name, { countries }) {
      index ??= createPersonIndex(model);
      return index.find(name, { countries, limit: persons }).map(({ id, english, distance, why }) => ({
        id,
        english,
        score: Math.max(0.3, nearest - steepness * distance),
        why,
      }));
    },
  };
}
