import { childOf, costStep } from './context-tree.js';
import { languageClassCount } from './language-classes.js';
import { letterSymbol } from './letter-symbol.js';
import { classStep, type SuggestionModel } from './suggestion-model.js';
import { longestPart, searchUnits, type UnitPath } from './unit-search.js';
import { countOfWord } from './word-trie.js';

/** A spelling of a part by sound. */
export interface Spelling {
  /** Small letters, blanks and hyphens. */
  readonly letters: string;
  /** What speaks for it, in the order of the weights of the model. */
  readonly features: Float64Array;
  /** How likely each class of languages is for it: natural logarithms, without the weights that were given. */
  readonly classScores: Float64Array;
  /** The sum of the features by their weights. */
  score: number;
}

/**
 * How many features there are: units; letters; class of units; class of letters; class of both; known word; how often it
 * is; letters in all; characters without letters; units without context; other ways to the same letters; letters of one
 * character above three.
 */
export const featureCount = 12;

/** How many features there are of “none is right”. */
export const doubtCount = 4;

/**
 * What speaks for none of the spellings of a part being right, in the order of the last weights of the model: nothing at
 * all; that the best is a known word; what its units cost a character; the number of characters.
 *
 * @example doubtsOf(best, '约翰').length // 4
 */
export function doubtsOf({ features }: Spelling, zh: string): readonly number[] {
  return [1, features[5] ?? 0, (features[0] ?? 0) / zh.length, zh.length];
}

/** Finds spellings of a part by sound. */
export interface SpellingSearch {
  /**
   * The likeliest spellings, the best first; none for a text with a character that never renders sound.
   *
   * @param zh folded
   * @param classWeights how likely each class of languages is
   * @param weights of the features
   */
  find(zh: string, classWeights: Float64Array, weights: readonly number[]): readonly Spelling[];
}

/** Classes less likely than this are not asked. */
const leastClass = 0.01;
/** How far the language is believed while searching. */
const classPull = 1.2;

/**
 * Prepares a search; it keeps some 200 kB of arrays, and no results. A name of five characters takes some tenths of a
 * millisecond.
 *
 * @example searchSpellings(model).find('约翰', classWeights(model, '约翰', []), model.weights.free)[0]?.letters // 'john'
 */
export function searchSpellings(model: SuggestionModel): SpellingSearch {
  const { letterTree, firstUnits, unitLetters, unitTree, unitClasses, letterRows, letterClasses } = model;
  const search = searchUnits(model);
  const unitSums = new Int32Array(languageClassCount);
  const letterSums = new Int32Array(languageClassCount);
  /** Exponentials of the steps of the tables by class. */
  const exps = Float64Array.from({ length: 256 }, (_, index) => Math.exp((index - 128) / classStep));
  const unitCosts = new Uint8Array(unitLetters.length).fill(255);
  for (let child = unitTree.children[0] ?? 0; child < (unitTree.children[1] ?? 0); child += 1)
    unitCosts[unitTree.symbols[child] ?? 0] = unitTree.costs[child] ?? 0;
  const beginLetters = Math.max(0, childOf(letterTree, 0, 0));
  const pulls = new Float64Array(unitLetters.length);

  /** What the letters cost; leaves in `letterSums` what they say of the class. */
  function costOfLetters(letters: string): number {
    let [context, cost, before] = [beginLetters, 0, 0];
    letterSums.fill(0);
    for (let at = 0; at <= letters.length; at += 1) {
      const symbol = at === letters.length ? 0 : letterSymbol(letters.charCodeAt(at));
      let child = childOf(letterTree, context, symbol);
      while (child < 0 && context !== 0) {
        cost += letterTree.retreats[context] ?? 0;
        context = letterTree.shorter[context] ?? 0;
        child = childOf(letterTree, context, symbol);
      }
      if (child < 0) cost += 255;
      else {
        cost += letterTree.costs[child] ?? 0;
        context =
          letterTree.children[child] === letterTree.children[child + 1] ? (letterTree.shorter[child] ?? 0) : child;
      }
      const gram = ((before << 5) | symbol) & 0x7fff;
      before = gram & 0x3ff;
      const row = (letterRows[gram] ?? 0) * languageClassCount;
      for (let index = 0; index < languageClassCount; index += 1)
        letterSums[index] = (letterSums[index] ?? 0) + (letterClasses[row + index] ?? 0);
    }
    return cost;
  }

  function judge(
    { units, chance }: UnitPath,
    letters: string,
    weightOf: readonly (readonly [number, number])[],
  ): Spelling {
    const features = new Float64Array(featureCount);
    const classScores = new Float64Array(languageClassCount);
    unitSums.fill(0);
    for (const unit of units) {
      const { length } = unitLetters[unit] ?? '';
      if (length === 0) features[8] = (features[8] ?? 0) + 1;
      features[9] = (features[9] ?? 0) - (unitCosts[unit] ?? 0) * costStep;
      features[11] = (features[11] ?? 0) + Math.max(0, length - 3);
      const row = unit * languageClassCount;
      for (let index = 0; index < languageClassCount; index += 1)
        unitSums[index] = (unitSums[index] ?? 0) + (unitClasses[row + index] ?? 0);
    }
    features[0] = chance;
    features[1] = -costOfLetters(letters) * costStep;
    for (let index = 0; index < languageClassCount; index += 1)
      classScores[index] = (0.5 * ((unitSums[index] ?? 0) + (letterSums[index] ?? 0))) / classStep;
    let [ofUnits, ofLetters, ofBoth] = [1e-9, 1e-9, 1e-9];
    for (const [index, weight] of weightOf) {
      ofUnits += weight * Math.exp((unitSums[index] ?? 0) / classStep);
      ofLetters += weight * Math.exp((letterSums[index] ?? 0) / classStep);
      ofBoth += weight * Math.exp(classScores[index] ?? 0);
    }
    features[2] = Math.log(ofUnits);
    features[3] = Math.log(ofLetters);
    features[4] = Math.log(ofBoth);
    const count = countOfWord(model.words, letters);
    features[5] = count > 0 ? 1 : 0;
    features[6] = Math.log(1 + count);
    features[7] = letters.length;
    return { letters, features, classScores, score: 0 };
  }

  return {
    find(zh, classWeights, weights) {
      if (zh.length === 0 || zh.length > longestPart) return [];
      const characters: number[] = [];
      for (const character of zh) {
        const place = model.characterAt.get(character);
        if (place === undefined) return [];
        characters.push(place);
      }
      const weightOf = [...classWeights.entries()].filter(([, weight]) => weight > leastClass);
      for (const character of characters)
        for (let unit = firstUnits[character] ?? 0; unit < (firstUnits[character + 1] ?? 0); unit += 1) {
          let total = 1e-9;
          const row = unit * languageClassCount;
          for (const [index, weight] of weightOf) total += weight * (exps[(unitClasses[row + index] ?? 0) + 128] ?? 0);
          pulls[unit] = classPull * Math.log(total);
        }
      const extraOf = (unit: number): number => pulls[unit] ?? 0;
      const found = new Map<string, Spelling>();
      const sums = new Map<string, number>();
      for (const path of [
        ...search.find(characters, extraOf, 'anywhere'),
        ...search.find(characters, extraOf, 'words'),
      ]) {
        const letters = path.letters.trim();
        if (letters === '') continue;
        const before = found.get(letters);
        if (before === undefined || (before.features[0] ?? 0) < path.chance)
          found.set(letters, judge(path, letters, weightOf));
        sums.set(letters, (sums.get(letters) ?? 0) + Math.exp(path.chance));
      }
      const all = [...found.values()];
      for (const { letters, features } of all)
        features[10] = Math.log((sums.get(letters) ?? 0) + 1e-30) - Math.max(features[0] ?? 0, -69);
      for (const one of all)
        for (let index = 0; index < featureCount; index += 1)
          one.score += (weights[index] ?? 0) * (one.features[index] ?? 0);
      return all.sort((a, b) => b.score - a.score);
    },
  };
}
