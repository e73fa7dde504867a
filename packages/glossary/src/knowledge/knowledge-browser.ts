import { parseKnowledge, type ReadKnowledgeResult } from './read-knowledge.js';

export { parseKnowledge, type ReadKnowledgeResult } from './read-knowledge.js';

/** What this file needs of the platform's `fetch`; declared here because the library knows no platform. */
declare function fetch(url: URL): Promise<{
  readonly ok: boolean;
  readonly status: number;
  text(): Promise<string>;
  arrayBuffer(): Promise<ArrayBuffer>;
}>;

/**
 * Loads the knowledge of names by fetching the package's asset (in Node, from its files). Each call fetches it again: keep
 * the result. Rejects when the asset cannot be fetched.
 *
 * @example (await loadKnowledge()).knowledge.clips.has('阿') // true
 */
export async function loadKnowledge(): Promise<ReadKnowledgeResult> {
  const [json, suggestions] = await Promise.all(
    ['../name-knowledge.json', '../suggestions.bin'].map(async (name) => {
      const asset = new URL(name, import.meta.url);
      const response = await fetch(asset);
      if (!response.ok)
        throw new Error(`The knowledge of names cannot be fetched from ${asset.href}: ${response.status}`);
      return response;
    }),
  );
  return parseKnowledge(
    (await json?.text()) ?? '',
    new Uint8Array((await suggestions?.arrayBuffer()) ?? new ArrayBuffer(0)),
  );
}
