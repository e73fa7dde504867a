import { type BuiltinGlossary, parseBuiltin } from './builtin-glossary.js';

export type { BuiltinFile, BuiltinGlossary, BuiltinProblem } from './builtin-glossary.js';
export { parseBuiltin } from './builtin-glossary.js';

/** What this file needs of the platform's `fetch`; declared here because the library knows no platform. */
declare function fetch(url: URL): Promise<{ readonly ok: boolean; readonly status: number; text(): Promise<string> }>;

/**
 * Loads the built-in glossary by fetching the package's asset (in Node, from its file). Each call fetches it again: keep
 * the result. Rejects when the asset cannot be fetched.
 *
 * @example
 * const glossary = createGlossary([(await loadBuiltin()).layer]);
 * glossary.lookup('索马里')[0]?.entry.en // 'Somalia'
 */
export async function loadBuiltin(): Promise<BuiltinGlossary> {
  const asset = new URL('../builtin-glossary.json', import.meta.url);
  const response = await fetch(asset);
  if (!response.ok) throw new Error(`The built-in glossary cannot be fetched from ${asset.href}: ${response.status}`);
  return parseBuiltin(await response.text());
}
