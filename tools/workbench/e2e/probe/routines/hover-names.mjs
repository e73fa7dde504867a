/**
 * Hovers the names of a document, measures and checks the answers.
 */

import { workspace } from 'vscode';
import { checkHover } from '../checks/check-hover.mjs';
import { namesIn } from '../checks/names.mjs';
import { createRandom } from '../random.mjs';

/**
 * Asks for the hover on one character of each name, or of `limit` names picked at random.
 *
 * @param {{ source: any, limit?: number, seed?: number }} options
 * @returns {Promise<{ firstMs: number, names: number, milliseconds: readonly number[], faults: readonly string[] }>}
 *   `firstMs`: how long the names themselves were waited for, which is the analysis when the document is new
 */
export async function hoverNames({ source, limit = Number.POSITIVE_INFINITY, seed = 1 }) {
  const document = await workspace.openTextDocument(source);
  const random = createRandom(seed);
  const start = performance.now();
  const names = await namesIn(document);
  const firstMs = performance.now() - start;
  const chosen = names.length > limit ? Array.from({ length: limit }, () => random.pick(names)) : names;
  const milliseconds = [];
  const faults = names.length === 0 ? [`There are no names in ${document.uri.path}.`] : [];
  for (const name of chosen) {
    const answer = await checkHover(document, name, name.start + random.below(name.end - name.start));
    milliseconds.push(answer.milliseconds);
    if (answer.fault !== undefined) faults.push(`${document.uri.path}: ${answer.fault}.`);
  }
  return { firstMs, names: names.length, milliseconds, faults };
}
