import type { Problem } from '@yiming/core';
import { type Clip, readClips } from '../clips/read-clips.js';
import { readTranscription, type TranscriptionTable } from '../transcription/read-transcription.js';
import type { NamePart } from './name-part.js';
import { readNameParts } from './read-name-parts.js';

/** A file of names' parts, of a table or of clips: its name, such as `russian.tsv`, and its TSV text. */
export interface NameDataFile {
  readonly name: string;
  readonly text: string;
}

/** What is known of names in parts: 约翰 for John, by which tables names are written in Chinese, and how they are clipped. */
export interface NameData {
  readonly parts: readonly NamePart[];
  /** Tables by the name of their file without its ending: `russian`. */
  readonly tables: ReadonlyMap<string, TranscriptionTable>;
  /** What single characters stand for in headlines: 阿 in 驻阿. */
  readonly clips: readonly Clip[];
  /** What is wrong in the files (nothing, in a build that passed its checks); offsets are into that file's text. */
  readonly problems: readonly (Problem & { readonly file: string })[];
}

/**
 * Reads the files of name parts, of tables of transcription and of clips. No files give none of them. Linear.
 *
 * @example readNameData([{ name: 'a.tsv', text: 'zh\ten\tlanguage\tkind\n约翰\tJohn\ten\tgiven\n' }], [], []).parts.length // 1
 */
export function readNameData(
  parts: readonly NameDataFile[],
  tables: readonly NameDataFile[],
  clips: readonly NameDataFile[],
): NameData {
  const read = parts.map(({ name, text }) => ({
    file: `name-parts/${name}`,
    ...readNameParts(text, `name-parts/${name}`),
  }));
  const readTables = tables.map(({ name, text }) => ({ name, ...readTranscription(text) }));
  const readAllClips = clips.map(({ name, text }) => ({ file: `clips/${name}`, ...readClips(text) }));
  return {
    parts: read.flatMap((file) => file.parts),
    tables: new Map(readTables.map((table) => [table.name.replace(/\.tsv$/, ''), table])),
    clips: readAllClips.flatMap((file) => file.clips),
    problems: [
      ...readAllClips.flatMap(({ file, problems }) => problems.map((problem) => ({ ...problem, file }))),
      ...read.flatMap(({ file, problems }) => problems.map((problem) => ({ ...problem, file }))),
      ...readTables.flatMap(({ name, problems }) =>
        problems.map((problem) => ({ ...problem, file: `transcription/${name}` })),
      ),
    ],
  };
}

function isFile(value: unknown): value is NameDataFile {
  return (
    typeof value === 'object' &&
    value !== null &&
    'name' in value &&
    typeof value.name === 'string' &&
    'text' in value &&
    typeof value.text === 'string'
  );
}

/**
 * Reads the packed form of name data, `{ version: 1, parts: [{ name, text }], tables: [{ name, text }],
 * clips: [{ name, text }] }`. Never throws on data: text of another shape gives no parts and a problem.
 *
 * @example parseNameData('{"version":1,"parts":[],"tables":[],"clips":[]}').parts.length // 0; with 约翰 in a file of parts, 1
 */
export function parseNameData(json: string): NameData {
  let packed: unknown;
  try {
    packed = JSON.parse(json);
  } catch {
    packed = undefined;
  }
  if (typeof packed === 'object' && packed !== null && 'version' in packed && packed.version === 1) {
    const parts = 'parts' in packed ? packed.parts : undefined;
    const tables = 'tables' in packed ? packed.tables : undefined;
    const clips = 'clips' in packed ? packed.clips : undefined;
    const areFiles = (value: unknown): value is NameDataFile[] => Array.isArray(value) && value.every(isFile);
    if (areFiles(parts) && areFiles(tables) && areFiles(clips)) return readNameData(parts, tables, clips);
  }
  const message = 'The name data is no JSON of the shape { "version": 1, "parts": […], "tables": […], "clips": […] }';
  return {
    parts: [],
    tables: new Map(),
    clips: [],
    problems: [{ code: 'bad-name-data', message, file: 'name-data.json', start: 0, end: json.length }],
  };
}
