import { doubtCount, doubtsOf, featureCount, type Spelling } from './search-spellings.js';

/** A part with what was found for it, and which of that is right. */
export interface JudgedPart {
  readonly zh: string;
  readonly spellings: readonly Spelling[];
  readonly isRight: readonly boolean[];
}

/** Weights of the features of a spelling, and behind them of those of “none is right”. */
export type Weights = readonly number[];

const rounds = 600;
const shrink = 1e-4;

/**
 * Fits weights so that right spellings get the largest share, and the shares are chances: a log-linear model over the
 * spellings found and “none of them”, by Adam over all parts at once. Deterministic.
 *
 * @example fitWeights([{ zh: '约翰', spellings: search.find('约翰', …), isRight: [true, false] }], model.weights.hinted)
 */
export function fitWeights(parts: readonly JudgedPart[], first: Weights): Weights {
  const size = featureCount + doubtCount;
  const weights = Float64Array.from({ length: size }, (_, index) => first[index] ?? 0);
  const [means, squares] = [new Float64Array(size), new Float64Array(size)];
  for (let round = 1; round <= rounds; round += 1) {
    const gradient = new Float64Array(size);
    for (const { zh, spellings, isRight } of parts) {
      const scores = spellings.map(({ features }) => {
        let sum = 0;
        for (let index = 0; index < featureCount; index += 1) sum += (weights[index] ?? 0) * (features[index] ?? 0);
        return sum;
      });
      const bestScore = Math.max(...scores);
      const best = spellings[scores.indexOf(bestScore)];
      if (best === undefined) continue;
      // The score of “none” is measured from the best, so that it depends on the name as little as may be.
      const doubts = doubtsOf(best, zh);
      const none = doubts.reduce((sum, doubt, index) => sum + doubt * (weights[featureCount + index] ?? 0), bestScore);
      const most = Math.max(bestScore, none);
      const exps = scores.map((score) => Math.exp(score - most));
      const noneExp = Math.exp(none - most);
      let all = noneExp;
      let right = 0;
      exps.forEach((value, index) => {
        all += value;
        if (isRight[index] === true) right += value;
      });
      const hasRight = isRight.includes(true);
      const goal = hasRight ? right : noneExp;
      exps.forEach((value, at) => {
        const share = value / all - (hasRight && isRight[at] === true ? value / goal : 0);
        const { features } = spellings[at] ?? { features: [] };
        for (let index = 0; index < featureCount; index += 1)
          gradient[index] = (gradient[index] ?? 0) + share * (features[index] ?? 0);
      });
      const noneShare = noneExp / all - (hasRight ? 0 : 1);
      for (let index = 0; index < featureCount; index += 1)
        gradient[index] = (gradient[index] ?? 0) + noneShare * (best.features[index] ?? 0);
      doubts.forEach((doubt, index) => {
        gradient[featureCount + index] = (gradient[featureCount + index] ?? 0) + noneShare * doubt;
      });
    }
    for (let index = 0; index < size; index += 1) {
      const slope = (gradient[index] ?? 0) / Math.max(1, parts.length) + shrink * (weights[index] ?? 0);
      means[index] = 0.9 * (means[index] ?? 0) + 0.1 * slope;
      squares[index] = 0.99 * (squares[index] ?? 0) + 0.01 * slope * slope;
      const mean = (means[index] ?? 0) / (1 - 0.9 ** round);
      const square = (squares[index] ?? 0) / (1 - 0.99 ** round);
      weights[index] = (weights[index] ?? 0) - (0.03 * mean) / (Math.sqrt(square) + 1e-8);
    }
  }
  return [...weights].map((weight) => Math.round(weight * 1e4) / 1e4);
}
