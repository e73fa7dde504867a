import { classWeights } from './class-weights.js';
import type { KnownParts } from './known-parts.js';
import { languageClassCount } from './language-classes.js';
import { doubtsOf, featureCount, type SpellingSearch } from './search-spellings.js';
import type { SuggestionModel } from './suggestion-model.js';

/** A spelling of a part, and how likely it is. */
export interface PartCandidate {
  readonly letters: string;
  /** As it is printed, where it is known; `undefined` for one by sound. */
  readonly spelling: string | undefined;
  readonly chance: number;
  /** How likely each class of languages is, given this spelling. The sum is 1. */
  readonly classes: Float64Array;
  /** `usual` and `possible` are known spellings of the part; `sound` is made from its characters. */
  readonly basis: 'usual' | 'possible' | 'sound';
}

/** What is asked of a part. */
export interface RankPartOptions {
  /** BCP 47, the likeliest first. */
  readonly languages: readonly string[];
  /** Whether the known spellings of the part itself are asked for. */
  readonly known: KnownParts | undefined;
  /** How many are wanted. */
  readonly limit: number;
}

/** How much a known spelling of another language still counts. */
const otherLanguage = 0.06;
/** How much speaks for a spelling that is not among the known ones. */
const unheardOf = 0.12;

function normalise(values: Float64Array): Float64Array {
  let total = 0;
  for (const value of values) total += value;
  return values.map((value) => (total > 0 ? value / total : 1 / values.length));
}

/**
 * The likeliest spellings of one part, the best first: those that it is known to have, and those by its sound. Chances add up
 * to at most 1.
 *
 * @param zh folded
 * @example rankPart(model, search, '汗', { languages: ['ps'], known, limit: 5 })[0]?.spelling // 'Khan'
 */
export function rankPart(
  model: SuggestionModel,
  search: SpellingSearch,
  zh: string,
  options: RankPartOptions,
): readonly PartCandidate[] {
  const { languages, known, limit } = options;
  const expected = classWeights(model, zh, languages);
  const readings = known?.readingsOf(zh) ?? [];
  const candidates: PartCandidate[] = [];
  let support = 0;
  const supported = readings.map(({ letters, spelling, support: rows }) => {
    const classes = expected.map((weight) => 0.02 * weight);
    let own = 0;
    for (const [index, weight] of rows) {
      const fitting = weight * (otherLanguage + (index < 0 ? otherLanguage : (expected[index] ?? 0)));
      own += fitting;
      if (index >= 0) classes[index] = (classes[index] ?? 0) + fitting;
    }
    support += own;
    return { letters, spelling, own, classes: normalise(classes) };
  });
  const knownShare = support / (support + (readings.length > 0 ? unheardOf : 1));
  supported.sort((a, b) => b.own - a.own);
  supported.forEach(({ letters, spelling, own, classes }, rank) => {
    const chance = (knownShare * own) / Math.max(support, 1e-9);
    candidates.push({ letters, spelling, chance, classes, basis: rank === 0 ? 'usual' : 'possible' });
  });

  const weights = languages.length > 0 ? model.weights.hinted : model.weights.free;
  const spellings = search.find(zh, expected, weights);
  const [first] = spellings;
  const best = first?.score ?? 0;
  const doubts = first === undefined ? [] : doubtsOf(first, zh);
  let total = Math.exp(doubts.reduce((sum, doubt, index) => sum + doubt * (weights[featureCount + index] ?? 0), 0));
  for (const { score } of spellings) total += Math.exp(score - best);
  const seen = new Map(candidates.map((candidate, index) => [candidate.letters, index]));
  for (const { letters, score, classScores } of spellings.slice(0, limit + candidates.length)) {
    const chance = ((1 - knownShare) * Math.exp(score - best)) / total;
    const at = seen.get(letters);
    const before = at === undefined ? undefined : candidates[at];
    if (at !== undefined && before !== undefined) {
      candidates[at] = { ...before, chance: before.chance + chance };
      continue;
    }
    const classes = new Float64Array(languageClassCount);
    for (let index = 0; index < languageClassCount; index += 1)
      classes[index] = (expected[index] ?? 0) * Math.exp(classScores[index] ?? 0);
    candidates.push({ letters, spelling: undefined, chance, classes: normalise(classes), basis: 'sound' });
  }
  return candidates.sort((a, b) => b.chance - a.chance).slice(0, limit);
}
