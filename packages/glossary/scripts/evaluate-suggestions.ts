import { readdirSync, readFileSync } from 'node:fs';
import { readNameParts } from '../src/parts/read-name-parts.js';
import { createSuggester } from '../src/suggest/create-suggester.js';
import { heldOutShare, shareOf } from '../src/suggest/held-out.js';
import { readSuggestionModel } from '../src/suggest/model-file.js';
import { plainSpelling } from '../src/suggest/plain-spelling.js';

/**
 * Measures the committed model on the name parts that are held out: with the part's own language given, and without. A
 * suggestion is right when it is one of the part's spellings, case, accents, apostrophes and dots aside. Mean F is that of
 * the NEWS shared tasks: of the first suggestion and the spelling nearest to it, by the longest common subsequence that the
 * edit distance (insertions and deletions) leaves. Scores are compared with how often they were right.
 *
 *   tsx scripts/evaluate-suggestions.ts            totals and the commonest languages
 *   tsx scripts/evaluate-suggestions.ts languages  every language
 */
const path = new URL('../model/suggestions.bin', import.meta.url);
const folder = new URL('../data/name-parts/', import.meta.url);

const bytes = readFileSync(path);
const readStart = performance.now();
const model = readSuggestionModel(bytes);
if (model === undefined) throw new Error('model/suggestions.bin cannot be read: run scripts/train-suggestions.ts');
const all = readdirSync(folder)
  .filter((name) => name.endsWith('.tsv'))
  .sort()
  .flatMap((name) => readNameParts(readFileSync(new URL(name, folder), 'utf8'), name).parts);
const createStart = performance.now();
const suggester = createSuggester(model, { parts: all });
const created = performance.now();
const heldOut = all.filter(({ zh }) => shareOf(zh) === heldOutShare);

/** The length of the longest common subsequence. */
function commonLength(a: string, b: string): number {
  let row = new Uint16Array(b.length + 1);
  for (const letter of a) {
    const next = new Uint16Array(b.length + 1);
    for (let at = 1; at <= b.length; at += 1)
      next[at] = letter === b[at - 1] ? (row[at - 1] ?? 0) + 1 : Math.max(row[at] ?? 0, next[at - 1] ?? 0);
    row = next;
  }
  return row[b.length] ?? 0;
}

const fOf = (said: string, right: string): number => (2 * commonLength(said, right)) / (said.length + right.length);

interface Outcome {
  readonly language: string;
  /** The place of the first right suggestion from 0; -1 where there is none. */
  readonly place: number;
  readonly f: number;
  readonly scores: readonly (readonly [score: number, isRight: boolean])[];
}

function run(kind: 'hinted' | 'free'): readonly Outcome[] {
  return heldOut.map(({ zh, spellings, language }) => {
    const right = spellings.map(plainSpelling);
    const options = { languages: kind === 'hinted' ? [language] : [], knownSpellings: 'leave-out' as const };
    const said = suggester
      .suggest(zh, options)
      .map(({ english, score }) => ({ letters: plainSpelling(english), score }));
    return {
      language,
      place: said.findIndex(({ letters }) => right.includes(letters)),
      f: Math.max(0, ...right.map((spelling) => fOf(said[0]?.letters ?? '', spelling))),
      scores: said.map(({ letters, score }) => [score, right.includes(letters)] as const),
    };
  });
}

const mean = (values: readonly number[]): string =>
  (values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length)).toFixed(3);

function print(label: string, outcomes: readonly Outcome[]): void {
  const places = outcomes.map(({ place }) => place);
  const cells = [
    ['n', String(outcomes.length)],
    ['top-1', mean(places.map((place) => Number(place === 0)))],
    ['top-5', mean(places.map((place) => Number(place >= 0)))],
    ['F', mean(outcomes.map(({ f }) => f))],
    ['MRR', mean(places.map((place) => (place < 0 ? 0 : 1 / (place + 1))))],
  ];
  console.log(`${label.padEnd(8)} ${cells.map((cell) => cell.join(' ')).join('  ')}`);
}

for (const kind of ['hinted', 'free'] as const) {
  run(kind);
  const start = performance.now();
  const outcomes = run(kind);
  const time = (performance.now() - start) / heldOut.length;
  print(kind, outcomes);
  console.log(`${time.toFixed(3)} ms a name`);
  const scores = outcomes.flatMap((outcome) => outcome.scores);
  for (let bin = 0; bin < 10; bin += 1) {
    const own = scores.filter(([score]) => Math.min(9, Math.floor(score * 10)) === bin);
    const [said, right] = [mean(own.map(([score]) => score)), mean(own.map(([, isRight]) => Number(isRight)))];
    if (own.length > 0) console.log(`  score ${said}: right ${right} of ${own.length}`);
  }
  const languages = [...new Set(outcomes.map(({ language }) => language))].map((language) => ({
    language,
    own: outcomes.filter((outcome) => outcome.language === language),
  }));
  for (const { language, own } of languages.sort((a, b) => b.own.length - a.own.length))
    if (own.length >= 15 || process.argv[2] === 'languages') print(`  ${language}`, own);
}
console.log(
  `model ${Math.round(bytes.length / 1024)} kB; read in ${(createStart - readStart).toFixed(0)} ms with the parts' files; ` +
    `suggester made in ${(created - createStart).toFixed(0)} ms`,
);
