/// <reference types="node" />
import { readFile } from 'node:fs/promises';
import { TrieFormatError } from '../trie/index.js';
import { type Conversion, readConversion } from './conversion.js';

export type { Conversion, ConverterOptions } from './conversion.js';
export { readConversion } from './conversion.js';

const asset = new URL('../conversion.bin', import.meta.url);

/** The tables made of the dictionaries: for running from the sources, and for a package whose asset is damaged. */
async function compile(): Promise<Conversion> {
  const [{ compileConversion }, { openccGroups }] = await Promise.all([
    import('./compile-conversion.js'),
    import('./opencc.js'),
  ]);
  return readConversion(compileConversion(openccGroups()));
}

/**
 * Loads the conversion tables from the package's own file (in a browser, by `fetch`): a few ms. Where that file is missing
 * or damaged they are made of opencc-js's dictionaries, which takes half a second. Each call reads it again: keep the
 * result.
 *
 * @example convert('特朗普在里面', { to: 'zh-Hant-TW', names, conversion: await loadConversion() }).text // '川普在裡面'
 */
export async function loadConversion(): Promise<Conversion> {
  const bytes = await readFile(asset).catch(() => undefined);
  if (bytes === undefined) return compile();
  try {
    return readConversion(bytes);
  } catch (error) {
    if (error instanceof TrieFormatError) return compile();
    throw error;
  }
}
