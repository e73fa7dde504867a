export { type LetterDoubt, type LetterDoubtOptions, letterDoubts } from './letter-doubts.js';
export { type Fit, type LetterModel, type LetterPair, learnLetters } from './letter-model.js';
