import type { NamePart } from '../parts/name-part.js';
import { readNameParts } from '../parts/read-name-parts.js';
import type { SuggestionModel } from './suggestion-model.js';
import { trainModel } from './train-model.js';
import { gatherTrainingData } from './training-pairs.js';

const lines = [
  '约翰\tJohn\ten\tgiven',
  '约翰\tJohann\tde\tgiven',
  '马里\tMari\ten\tgiven',
  '马拉\tMara\ten\tgiven',
  '里拉\tRila\ten\tgiven',
  '拉里\tLarry\ten\tgiven',
  '马尔\tMar\tde\tfamily',
  '汗\tKhan\tps\tboth',
  '马汗\tMahan\tps\tfamily',
];

/** A few name parts for tests. */
export const tinyParts: readonly NamePart[] = readNameParts(
  `zh\ten\tlanguage\tkind\n${lines.join('\n')}\n`,
  'tiny.tsv',
).parts;

/** A model of {@link tinyParts} for tests: it knows 约翰 and a handful of characters. */
export function trainTinyModel(): SuggestionModel {
  const person = { id: 'person/mara-khan', english: 'Mara Khan', country: 'AF', surfaces: ['马拉·汗'] };
  return trainModel(gatherTrainingData(tinyParts, [], { leaveOut: () => false }), 'tiny', [person]);
}
