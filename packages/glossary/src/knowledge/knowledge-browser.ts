import { parseKnowledge, type ReadKnowledgeResult } from './read-knowledge.js';

export { parseKnowledge, type ReadKnowledgeResult } from './read-knowledge.js';

/** What this file needs of the platform's `fetch`; declared here because the library knows no platform. */
declare function fetch(url: URL): Promise<{ readonly ok: boolean; readonly status: number; text(): Promise<string> }>;

/**
 * Loads the knowledge of names by fetching the package's asset (in Node, from its files). Each call fetches it again: keep
 * the result. Rejects when the asset cannot be fetched.
 *
 * @example (await loadKnowledge()).knowledge.clips.has('阿') // true
 */
export async function loadKnowledge(): Promise<ReadKnowledgeResult> {
  const asset = new URL('../name-knowledge.json', import.meta.url);
  const response = await fetch(asset);
  if (!response.ok) throw new Error(`The knowledge of names cannot be fetched from ${asset.href}: ${response.status}`);
  return parseKnowledge(await response.text());
}
