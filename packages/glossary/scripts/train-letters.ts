import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { readBuiltin } from '../src/builtin/builtin-glossary.js';
import { inputsChecksum, isLearnedFrom } from '../src/detect/inputs-checksum.js';
import { isWritten } from '../src/entry/is-written.js';
import { formatLetterCounts, type LetterPair, learnLetterCounts } from '../src/letters/index.js';
import { englishWords } from '../src/lookup/fold-english.js';
import { fold } from '../src/match/fold.js';
import { readNameParts } from '../src/parts/read-name-parts.js';

/**
 * Learns which letters the characters render that write foreign names by their sound, from the name parts, persons and places
 * of `data/`, and writes `model/letter-counts.txt`. The same data give the same file, byte by byte.
 *
 *   tsx scripts/train-letters.ts
 */
const packageFolder = new URL('../', import.meta.url);
const written = new Set(['zh', 'ja', 'ko', 'vi']);
const rounds = 5;

const filesOf = (folder: string) =>
  readdirSync(new URL(folder, packageFolder))
    .filter((name) => name.endsWith('.tsv'))
    .sort()
    .map((name) => ({ name, text: readFileSync(new URL(folder + name, packageFolder), 'utf8') }));

const letters = (text: string): string =>
  englishWords(text)
    .join('')
    .replace(/[^a-z]/g, '');

/** Pairs of the parts of a dotted name where both sides have as many; else the whole. */
function pairsOf(zh: string, english: string): readonly LetterPair[] {
  const parts = fold(zh).split('·');
  const words = english.split(/\s+/);
  const aligned = parts.length === words.length;
  const sides = aligned
    ? parts.map((part, index) => [part, words[index] ?? ''] as const)
    : [[parts.join(''), english] as const];
  return sides
    .map(([part, word]) => ({ zh: part.replace(/\P{Script=Han}/gu, ''), en: letters(word) }))
    .filter((pair) => pair.zh !== '' && pair.en !== '');
}

const files = filesOf('data/').filter(({ name }) => isLearnedFrom(name));
const parts = filesOf('data/name-parts/');
const pairs = [
  ...parts
    .flatMap(({ name, text }) => readNameParts(text, name).parts)
    .filter(({ language }) => !written.has(language))
    .flatMap(({ zh, spellings }) => pairsOf(zh, spellings[0] ?? '')),
  ...readBuiltin(files)
    .layer.entries.filter((entry) => (entry.type === 'person' || entry.type === 'place') && !isWritten(entry))
    .flatMap(({ zh, en }) => pairsOf(zh[0]?.text ?? '', en)),
];
const text = formatLetterCounts(learnLetterCounts(pairs, rounds), inputsChecksum(files, parts));
mkdirSync(new URL('model/', packageFolder), { recursive: true });
writeFileSync(new URL('model/letter-counts.txt', packageFolder), text);
console.log(`${pairs.length} pairs, ${text.split('\n').length - 3} characters, ${Math.round(text.length / 1024)} kB`);
