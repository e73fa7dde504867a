export { formatLetterCounts, readLetterCounts } from './letter-counts.js';
export { type LetterDoubt, type LetterDoubtOptions, letterDoubts } from './letter-doubts.js';
export {
  type Fit,
  type LetterCounts,
  type LetterModel,
  type LetterPair,
  learnLetterCounts,
  learnLetters,
  letterModelOf,
} from './letter-model.js';
