import { type NameData, parseNameData } from './name-data.js';

export type { Clip } from '../clips/read-clips.js';
export {
  readTranscription,
  type TranscriptionCell,
  type TranscriptionTable,
} from '../transcription/read-transcription.js';
export { type NameData, type NameDataFile, parseNameData, readNameData } from './name-data.js';
export type { NamePart, PartKind } from './name-part.js';
export { type ReadNamePartsResult, readNameParts } from './read-name-parts.js';

/** What this file needs of the platform's `fetch`; declared here because the library knows no platform. */
declare function fetch(url: URL): Promise<{ readonly ok: boolean; readonly status: number; text(): Promise<string> }>;

/**
 * Loads the name parts, tables of transcription and clips by fetching the package's asset (in Node, from its files). Each call
 * fetches it again: keep the result. Rejects when the asset cannot be fetched.
 *
 * @example (await loadNameData()).parts.find(({ zh }) => zh === '约翰')?.spellings[0] // 'John'
 */
export async function loadNameData(): Promise<NameData> {
  const asset = new URL('../name-data.json', import.meta.url);
  const response = await fetch(asset);
  if (!response.ok) throw new Error(`The name data cannot be fetched from ${asset.href}: ${response.status}`);
  return parseNameData(await response.text());
}
