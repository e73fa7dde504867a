import { type BuiltinFile, type BuiltinGlossary, parseBuiltinFiles } from './builtin-glossary.js';
import { openBuiltin } from './open-builtin.js';

export type { BuiltinFile, BuiltinGlossary, BuiltinProblem } from './builtin-glossary.js';
export { parseBuiltin, readBuiltin } from './builtin-glossary.js';

interface Answer {
  readonly ok: boolean;
  readonly status: number;
  text(): Promise<string>;
  arrayBuffer(): Promise<ArrayBuffer>;
}

/** What this file needs of the platform's `fetch`; declared here because the library knows no platform. */
declare function fetch(url: URL): Promise<Answer>;

async function fetched(asset: URL): Promise<Answer> {
  const response = await fetch(asset);
  if (!response.ok) throw new Error(`The built-in glossary cannot be fetched from ${asset.href}: ${response.status}`);
  return response;
}

/**
 * Loads the built-in glossary by fetching the package's assets (in Node, from its files), ready for searching. Each call
 * fetches it again: keep the result. A damaged compiled file is named in `problems`, and the texts are read instead.
 * Rejects when an asset cannot be fetched.
 *
 * @example
 * const glossary = createGlossary([(await loadBuiltin()).layer]);
 * glossary.lookup('索马里')[0]?.entry.en // 'Somalia'
 */
export async function loadBuiltin(): Promise<BuiltinGlossary> {
  const binary = new URL('../builtin-glossary.bin', import.meta.url);
  const asset = new URL('../builtin-glossary.json', import.meta.url);
  return openBuiltin({
    compiled: async () => new Uint8Array(await (await fetched(binary)).arrayBuffer()),
    packed: async () => (await fetched(asset)).text(),
  });
}

/**
 * Loads the texts of the built-in glossary's files, comments included, in the order in which they are read: for checking
 * them, or showing where an entry stands. Rejects when the asset cannot be fetched.
 *
 * @example (await loadBuiltinFiles()).map(({ name }) => name) // ['clips.tsv', 'countries.generated.tsv', …]: 马里 is in the second
 */
export async function loadBuiltinFiles(): Promise<readonly BuiltinFile[]> {
  const asset = new URL('../builtin-glossary.json', import.meta.url);
  return parseBuiltinFiles(await (await fetched(asset)).text()) ?? [];
}
