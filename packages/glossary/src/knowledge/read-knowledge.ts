import type { Problem } from '@yiming/core';
import { readClips } from '../clips/read-clips.js';
import { readComposition } from '../compose/read-composition.js';
import { createDetector } from '../detect/create-detector.js';
import { readDetectionModel } from '../detect/detection-model.js';
import { readLetterCounts } from '../letters/letter-counts.js';
import { letterModelOf } from '../letters/letter-model.js';
import { readNameParts } from '../parts/read-name-parts.js';
import { createNameRomanizer, createPersonalNameFinder, readPersonalNameData } from '../personal-names/index.js';
import { readPinyinTable } from '../pinyin/pinyin-table.js';
import { type NameKnowledge, prepareKnowledge } from './name-knowledge.js';
import { openSuggester } from './name-suggester.js';

/** A file of knowledge: its path under `data/`, such as `composition/bodies.tsv`, and its text. */
export interface KnowledgeFile {
  readonly name: string;
  readonly text: string;
}

/**
 * Where a file of knowledge lies in the package: what is written by hand under `data/`, what was learned under `model/`.
 *
 * @example knowledgePath('clips/countries.tsv') // 'data/clips/countries.tsv', where 阿 is
 */
export const knowledgePath = (name: (typeof knowledgeFiles)[number]): string =>
  name.endsWith('.tsv') ? `data/${name}` : `model/${name}`;

/** Knowledge, and what is wrong in the files it came from; offsets are into that file's text. */
export interface ReadKnowledgeResult {
  readonly knowledge: NameKnowledge;
  readonly problems: readonly (Problem & { readonly file: string })[];
}

/** The files that knowledge is made of, by their paths under `data/`, or under `model/` what was learned. */
export const knowledgeFiles = [
  'clips/countries.tsv',
  'composition/bodies.tsv',
  'composition/offices.tsv',
  'composition/place-words.tsv',
  'composition/demonyms.tsv',
  'personal-names/surnames.tsv',
  'personal-names/characters.tsv',
  'personal-names/hanja.tsv',
  'personal-names/cantonese.tsv',
  'personal-names/vietnamese.tsv',
  'personal-names/japanese.tsv',
  'letter-counts.txt',
  'pinyin.txt',
  'detection-model.json',
] as const;

/** The file of name parts that the suggestion model was not trained with, which the build puts among the others. */
export const furtherParts = 'name-parts/further.tsv';

/** What the last step of a generator returns. */
function finish<Result>(steps: Generator<void, Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/**
 * Reads knowledge of names from the texts of its files ({@link knowledgeFiles}) and the bytes of `suggestions.bin`; a file
 * that is missing is empty, and without the bytes nothing is suggested. Never throws on data. Linear.
 *
 * @example readKnowledge([{ name: 'clips/countries.tsv', text }]).knowledge.clips.has('阿') // true
 */
export const readKnowledge = (files: readonly KnowledgeFile[], suggestions?: Uint8Array): ReadKnowledgeResult =>
  finish(knowledgeInSteps(files, suggestions));

/** As {@link readKnowledge}, a file or two in each step. */
function* knowledgeInSteps(
  files: readonly KnowledgeFile[],
  suggestions: Uint8Array | undefined,
): Generator<void, ReadKnowledgeResult> {
  const textOf = (name: (typeof knowledgeFiles)[number]): string =>
    files.find((file) => file.name === name)?.text ?? '';
  const file = (name: (typeof knowledgeFiles)[number]): { readonly file: string; readonly text: string } => ({
    file: name,
    text: textOf(name),
  });
  const { clips, problems } = readClips(textOf('clips/countries.tsv'));
  yield;
  const composition = readComposition({
    bodies: file('composition/bodies.tsv'),
    offices: file('composition/offices.tsv'),
    placeWords: file('composition/place-words.tsv'),
    demonyms: file('composition/demonyms.tsv'),
  });
  yield;
  const personal = 'personal-names/';
  const data = readPersonalNameData(
    knowledgeFiles
      .filter((name) => name.startsWith(personal))
      .map((name) => ({ name: name.slice(personal.length), text: textOf(name) })),
  );
  yield;
  const finder = createPersonalNameFinder(data);
  const readPinyin = readPinyinTable(textOf('pinyin.txt'));
  const romanizer = createNameRomanizer({ data, readPinyin });
  yield;
  const detection = readDetectionModel(textOf('detection-model.json'));
  const detector = detection === undefined ? undefined : createDetector(detection);
  yield;
  const counts = readLetterCounts(textOf('letter-counts.txt'));
  const further = readNameParts(files.find(({ name }) => name === furtherParts)?.text ?? '', furtherParts);
  yield;
  const suggester = suggestions === undefined ? undefined : openSuggester({ model: suggestions, parts: further.parts });
  yield;
  const noModel = {
    code: 'bad-suggestions',
    message: 'The model of suggestions is damaged or of another version; nothing is suggested',
    file: 'suggestions.bin',
    start: 0,
    end: 0,
  };
  return {
    knowledge: prepareKnowledge({
      clips,
      composition,
      ...(counts === undefined ? {} : { letters: letterModelOf(counts) }),
      ...(detector === undefined ? {} : { detector }),
      ...(suggester === undefined ? {} : { suggester }),
      persons: { finder, romanizer, data, readPinyin },
    }),
    problems: [
      ...problems.map((problem) => ({ ...problem, file: 'clips/countries.tsv' })),
      ...(suggestions !== undefined && suggester === undefined ? [noModel] : []),
      ...further.problems.map((problem) => ({ ...problem, file: furtherParts })),
      ...composition.problems,
      ...data.problems.map((problem) => ({ ...problem, file: `${personal}${problem.file}` })),
    ],
  };
}

const isFile = (value: unknown): value is KnowledgeFile =>
  typeof value === 'object' &&
  value !== null &&
  'name' in value &&
  typeof value.name === 'string' &&
  'text' in value &&
  typeof value.text === 'string';

/**
 * Reads the packed form of knowledge and the bytes of `suggestions.bin`: `{ version: 1, files: [{ name, text }] }`. Never throws on data: text of another
 * shape gives empty knowledge and a problem.
 *
 * @example parseKnowledge('{"version":1,"files":[]}').problems // []; 阿 is no clip then
 */
export const parseKnowledge = (json: string, suggestions?: Uint8Array): ReadKnowledgeResult =>
  finish(parseKnowledgeInSteps(json, suggestions));

/**
 * As {@link parseKnowledge}, in some ten steps of some tens of milliseconds, between which others may have their turn. The
 * result is what the last step returns.
 *
 * @example
 * const steps = parseKnowledgeInSteps(json, suggestions);
 * let step = steps.next();
 * while (step.done !== true) step = steps.next();
 * step.value.knowledge.clips.has('阿') // true
 */
export function* parseKnowledgeInSteps(json: string, suggestions?: Uint8Array): Generator<void, ReadKnowledgeResult> {
  let packed: unknown;
  try {
    packed = JSON.parse(json);
  } catch {
    packed = undefined;
  }
  if (
    typeof packed === 'object' &&
    packed !== null &&
    'version' in packed &&
    packed.version === 1 &&
    'files' in packed
  ) {
    const { files } = packed;
    yield;
    if (Array.isArray(files) && files.every(isFile)) return yield* knowledgeInSteps(files, suggestions);
  }
  const message = 'The knowledge of names is no JSON of the shape { "version": 1, "files": [{ "name", "text" }] }';
  const problem = { code: 'bad-knowledge', message, file: 'name-knowledge.json', start: 0, end: json.length };
  return { knowledge: readKnowledge([]).knowledge, problems: [problem] };
}
