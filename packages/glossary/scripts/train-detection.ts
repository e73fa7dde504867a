import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { readBuiltin } from '../src/builtin/builtin-glossary.js';
import { openccGroups } from '../src/convert/opencc.js';
import { formatDetectionModel } from '../src/detect/detection-model.js';
import { inputsChecksum, isLearnedFrom } from '../src/detect/inputs-checksum.js';
import { type DetectionInputs, learnDetectionModel } from '../src/detect/learn-detection-model.js';
import { ordinaryWords } from '../src/detect/ordinary-words.js';
import { readNameParts } from '../src/parts/read-name-parts.js';

/**
 * Learns the model that unknown foreign names are told by from `data/`, OpenCC's phrases and the list of ordinary words,
 * and writes `model/detection-model.json`. The same input gives the same file, byte by byte.
 *
 *   tsx scripts/train-detection.ts
 */
const packageFolder = new URL('../', import.meta.url);

const filesOf = (folder: string) =>
  readdirSync(new URL(folder, packageFolder))
    .filter((name) => name.endsWith('.tsv'))
    .sort()
    .map((name) => ({ name, text: readFileSync(new URL(folder + name, packageFolder), 'utf8') }));

/** What the model is learned from, as the repository has it now. */
export function detectionInputs(): DetectionInputs {
  const files = filesOf('data/').filter(({ name }) => isLearnedFrom(name));
  const parts = filesOf('data/name-parts/');
  return {
    entries: readBuiltin(files).layer.entries,
    parts: parts.flatMap(({ name, text }) => readNameParts(text, name).parts),
    commonWords: ordinaryWords,
    rareWords: [...(openccGroups().get('from-s')?.phrases ?? [])].sort(),
    checksum: inputsChecksum(files, parts),
  };
}

if (import.meta.url === new URL(process.argv[1] ?? '', 'file:').href) {
  const model = learnDetectionModel(detectionInputs());
  const text = formatDetectionModel(model);
  mkdirSync(new URL('model/', packageFolder), { recursive: true });
  writeFileSync(new URL('model/detection-model.json', packageFolder), text);
  const kilobytes = Math.round(Buffer.byteLength(text) / 1024);
  console.log(`${model.begin.size} characters, ${model.words.size} words, ${kilobytes} kB`);
}
