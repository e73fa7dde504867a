/// <reference types="node" />
import { readdir, readFile } from 'node:fs/promises';
import { type BuiltinFile, type BuiltinGlossary, parseBuiltinFiles, readBuiltin } from './builtin-glossary.js';
import { openBuiltin } from './open-builtin.js';

export type { BuiltinFile, BuiltinGlossary, BuiltinProblem } from './builtin-glossary.js';
export { parseBuiltin, readBuiltin } from './builtin-glossary.js';

const binary = new URL('../builtin-glossary.bin', import.meta.url);
const asset = new URL('../builtin-glossary.json', import.meta.url);
const data = new URL('../../data/', import.meta.url);

/** The TSV files as they are edited: for running from the sources, where no asset was packed. */
async function readData(): Promise<readonly BuiltinFile[]> {
  const names = (await readdir(data)).filter((name) => name.endsWith('.tsv')).sort();
  return Promise.all(names.map(async (name) => ({ name, text: await readFile(new URL(name, data), 'utf8') })));
}

/**
 * Loads the built-in glossary from the package's own files (in a browser, by `fetch`), ready for searching. Each call
 * reads it again: keep the result. A damaged compiled file is named in `problems`, and the texts are read instead. Rejects
 * when the package's files are missing.
 *
 * @example
 * const glossary = createGlossary([(await loadBuiltin()).layer]);
 * glossary.lookup('索马里')[0]?.entry.en // 'Somalia'
 */
export async function loadBuiltin(): Promise<BuiltinGlossary> {
  const bytes = await readFile(binary).catch(() => undefined);
  if (bytes === undefined) return readBuiltin(await readData());
  return openBuiltin({ compiled: () => Promise.resolve(bytes), packed: () => readFile(asset, 'utf8') });
}

/**
 * Loads the texts of the built-in glossary's files, comments included, in the order in which they are read: for checking
 * them, or showing where an entry stands. Rejects when the package's files are missing.
 *
 * @example (await loadBuiltinFiles()).map(({ name }) => name) // ['clips.tsv', 'countries.generated.tsv', …]: 马里 is in the second
 */
export async function loadBuiltinFiles(): Promise<readonly BuiltinFile[]> {
  const packed = await readFile(asset, 'utf8').catch(() => undefined);
  return packed === undefined ? readData() : (parseBuiltinFiles(packed) ?? []);
}
