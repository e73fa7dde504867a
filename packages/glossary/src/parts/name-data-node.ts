/// <reference types="node" />
import { readdir, readFile } from 'node:fs/promises';
import { type NameData, type NameDataFile, parseNameData, readNameData } from './name-data.js';

export type { Clip } from '../clips/read-clips.js';
export {
  readTranscription,
  type TranscriptionCell,
  type TranscriptionTable,
} from '../transcription/read-transcription.js';
export { type NameData, type NameDataFile, parseNameData, readNameData } from './name-data.js';
export type { NamePart, PartKind } from './name-part.js';
export { type ReadNamePartsResult, readNameParts } from './read-name-parts.js';

const asset = new URL('../name-data.json', import.meta.url);
const data = new URL('../../data/', import.meta.url);

async function filesOf(folder: string): Promise<readonly NameDataFile[]> {
  const names = (await readdir(new URL(folder, data))).filter((name) => name.endsWith('.tsv')).sort();
  return Promise.all(names.map(async (name) => ({ name, text: await readFile(new URL(folder + name, data), 'utf8') })));
}

/**
 * Loads the name parts, tables of transcription and clips from the package's own files (in a browser, by `fetch`). Each call
 * reads them again: keep the result. Rejects when the package's files are missing.
 *
 * @example (await loadNameData()).parts.find(({ zh }) => zh === '约翰')?.spellings[0] // 'John'
 */
export async function loadNameData(): Promise<NameData> {
  const packed = await readFile(asset, 'utf8').catch(() => undefined);
  if (packed !== undefined) return parseNameData(packed);
  return readNameData(await filesOf('name-parts/'), await filesOf('transcription/'), await filesOf('clips/'));
}
