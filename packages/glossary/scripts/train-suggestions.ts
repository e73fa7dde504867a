import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { readBuiltin } from '../src/builtin/builtin-glossary.js';
import { readNameParts } from '../src/parts/read-name-parts.js';
import { classWeights } from '../src/suggest/class-weights.js';
import { fitWeights, type JudgedPart } from '../src/suggest/fit-weights.js';
import { hashFiles } from '../src/suggest/hash-files.js';
import { heldOutShare, shareOf } from '../src/suggest/held-out.js';
import { knownPersons } from '../src/suggest/known-persons.js';
import { writeSuggestionModel } from '../src/suggest/model-file.js';
import { plainSpelling } from '../src/suggest/plain-spelling.js';
import { searchSpellings } from '../src/suggest/search-spellings.js';
import { trainModel } from '../src/suggest/train-model.js';
import { gatherTrainingData, withoutShare } from '../src/suggest/training-pairs.js';

/**
 * Trains the model of spellings from `data/` alone and writes `model/suggestions.bin`; about a minute. What is held out
 * (`src/suggest/held-out.ts`) takes no part. The weights that rank spellings are fitted on parts that the tables they are
 * fitted with have not seen either, in two folds. The same data gives the same file.
 */
const data = new URL('../data/', import.meta.url);
const model = new URL('../model/', import.meta.url);

const filesOf = (folder: string) =>
  readdirSync(new URL(folder, data))
    .filter((name) => name.endsWith('.tsv'))
    .sort()
    .map((name) => ({ name: `${folder}${name}`, bytes: readFileSync(new URL(folder + name, data)) }));
const [entryFiles, partFiles] = [filesOf(''), filesOf('name-parts/')];
const trainedOn = hashFiles([...entryFiles, ...partFiles]);
const { entries } = readBuiltin(entryFiles.map(({ name, bytes }) => ({ name, text: bytes.toString('utf8') }))).layer;
const parts = partFiles.flatMap(({ name, bytes }) => readNameParts(bytes.toString('utf8'), name).parts);
const training = gatherTrainingData(parts, entries, { leaveOut: (zh) => shareOf(zh) === heldOutShare });
console.log(`${training.pairs.length} pairs, ${training.words.size} words, trained on ${trainedOn}`);

const tables = trainModel(training, trainedOn, knownPersons(entries));
const judged: { hinted: JudgedPart[]; free: JudgedPart[] } = { hinted: [], free: [] };
for (const share of [2, 5]) {
  const fold = trainModel(withoutShare(training, share), trainedOn);
  const search = searchSpellings(fold);
  for (const { zh, spellings, language } of parts.filter((part) => shareOf(part.zh) === share)) {
    const right = new Set(spellings.map(plainSpelling));
    for (const [kind, languages] of [['hinted', [language]] as const, ['free', []] as const]) {
      const found = search.find(zh, classWeights(fold, zh, languages), fold.weights[kind]);
      judged[kind].push({ zh, spellings: found, isRight: found.map(({ letters }) => right.has(letters)) });
    }
  }
}
const weights = {
  hinted: fitWeights(judged.hinted, tables.weights.hinted),
  free: fitWeights(judged.free, tables.weights.free),
};
const bytes = writeSuggestionModel({ ...tables, weights });
mkdirSync(model, { recursive: true });
writeFileSync(new URL('suggestions.bin', model), bytes);
console.log(`weights ${JSON.stringify(weights)}`);
console.log(
  `${tables.characterAt.size} characters, ${tables.unitLetters.length} units, ${tables.known.length} known spellings, ` +
    `${tables.persons.length} persons: ${Math.round(bytes.length / 1024)} kB`,
);
