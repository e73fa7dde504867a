/**
 * Edits a document at random, and checks after each edit that what our extension says agrees with the text.
 */

import { commands, window, workspace } from 'vscode';
import { checkDocument } from '../checks/check-document.mjs';
import { createRandom } from '../random.mjs';
import { subjectIdle } from '../subject.mjs';
import { randomEdit } from './random-edit.mjs';

/**
 * Makes the same edits for the same seed, up to the first one after which something is wrong. The document has its saved
 * text again at the end.
 *
 * @param {{ source: any, seed?: number, edits?: number, hovers?: number }} options `hovers`: names that are hovered after
 *   each edit. Default 1, 100 and 5
 * @returns {Promise<{ done: number, faults: readonly string[] }>}
 */
export async function randomEdits({ source, seed = 1, edits = 100, hovers = 5 }) {
  const document = await workspace.openTextDocument(source);
  const editor = await window.showTextDocument(document, { preview: false });
  const random = createRandom(seed);
  const faults = [];
  let done = 0;
  while (done < edits && faults.length === 0) {
    const what = await randomEdit(window.activeTextEditor ?? editor, random);
    done++;
    await subjectIdle();
    const found = await checkDocument(window.activeTextEditor ?? editor, { random, hovers });
    faults.push(...found.map((fault) => `After edit ${done} of seed ${seed} (${what}) ${fault}.`));
  }
  await commands.executeCommand('workbench.action.files.revert');
  return { done, faults };
}
