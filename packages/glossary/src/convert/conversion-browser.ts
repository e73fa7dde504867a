import { type Conversion, readConversion } from './conversion.js';

export type { Conversion, ConverterOptions } from './conversion.js';
export { readConversion } from './conversion.js';

/** What this file needs of the platform's `fetch`; declared here because the library knows no platform. */
declare function fetch(
  url: URL,
): Promise<{ readonly ok: boolean; readonly status: number; arrayBuffer(): Promise<ArrayBuffer> }>;

/**
 * Loads the conversion tables by fetching the package's asset (in Node, from its file). Each call fetches it again: keep
 * the result. Rejects when the asset cannot be fetched, with a TrieFormatError when it is damaged.
 *
 * @example convert('特朗普在里面', { to: 'zh-Hant-TW', names, conversion: await loadConversion() }).text // '川普在裡面'
 */
export async function loadConversion(): Promise<Conversion> {
  const asset = new URL('../conversion.bin', import.meta.url);
  const response = await fetch(asset);
  if (!response.ok) throw new Error(`The conversion tables cannot be fetched from ${asset.href}: ${response.status}`);
  return readConversion(new Uint8Array(await response.arrayBuffer()));
}
