import { languageClassCount, languageClassOf } from './language-classes.js';
import { classStep, type SuggestionModel } from './suggestion-model.js';

/** How far a given language is believed; the rest is spread as the characters say. */
const trust = 0.75;
/** Languages behind the first count less: an article on Switzerland has more Germans than Italians. */
const decline = 0.6;
/** How much of what the characters say of the language is believed: they are not independent of each other. */
const temper = 0.6;

/**
 * How likely each class of languages is for a part, by its characters and by the languages that are expected. The sum is 1.
 *
 * @param zh folded; characters that the model does not know say nothing
 * @param languages BCP 47, the likeliest first; empty when nothing is expected
 * @example classWeights(model, '扎伊', ['ps'])[languageClassOf('fa')] // above 0.75: Pashto and Persian are one class
 */
export function classWeights(model: SuggestionModel, zh: string, languages: readonly string[]): Float64Array {
  const weights = new Float64Array(languageClassCount);
  for (const character of zh) {
    const row = model.characterAt.get(character);
    if (row === undefined) continue;
    for (let index = 0; index < languageClassCount; index += 1)
      weights[index] = (weights[index] ?? 0) + (model.characterClasses[row * languageClassCount + index] ?? 0);
  }
  let total = 0;
  for (let index = 0; index < languageClassCount; index += 1) {
    const weight = (model.classShares[index] ?? 0) * Math.exp((temper * (weights[index] ?? 0)) / classStep);
    weights[index] = weight;
    total += weight;
  }
  const share = (languages.length === 0 ? 1 : 1 - trust) / Math.max(total, 1e-12);
  for (let index = 0; index < languageClassCount; index += 1) weights[index] = (weights[index] ?? 0) * share;
  let declined = 0;
  languages.forEach((_, rank) => {
    declined += decline ** rank;
  });
  languages.forEach((language, rank) => {
    const index = languageClassOf(language);
    weights[index] = (weights[index] ?? 0) + (trust * decline ** rank) / declined;
  });
  return weights;
}
