/// <reference types="node" />
import { readFile } from 'node:fs/promises';
import {
  knowledgeFiles,
  knowledgePath,
  parseKnowledge,
  type ReadKnowledgeResult,
  readKnowledge,
} from './read-knowledge.js';

export { parseKnowledge, type ReadKnowledgeResult } from './read-knowledge.js';

const asset = new URL('../name-knowledge.json', import.meta.url);
const packageFolder = new URL('../../', import.meta.url);

/**
 * Loads the knowledge of names from the package's own files (in a browser, by `fetch`). Each call reads them again: keep
 * the result. Rejects when the package's files are missing.
 *
 * @example (await loadKnowledge()).knowledge.clips.has('阿') // true
 */
export async function loadKnowledge(): Promise<ReadKnowledgeResult> {
  const packed = await readFile(asset, 'utf8').catch(() => undefined);
  if (packed !== undefined)
    return parseKnowledge(packed, await readFile(new URL('../suggestions.bin', import.meta.url)));
  const suggestions = await readFile(new URL('model/suggestions.bin', packageFolder));
  return readKnowledge(
    await Promise.all(
      knowledgeFiles.map(async (name) => ({
        name,
        text: await readFile(new URL(knowledgePath(name), packageFolder), 'utf8'),
      })),
    ),
    suggestions,
  );
}
