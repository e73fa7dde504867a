/**
 * Types into a document and measures what that costs the extension host.
 */

import { commands, window, workspace } from 'vscode';
import { checkHover } from '../checks/check-hover.mjs';
import { namesIn } from '../checks/names.mjs';
import { measureBlocking } from '../measure-blocking.mjs';
import { createRandom } from '../random.mjs';
import { subjectIdle } from '../subject.mjs';

const typed = [...'记者从外交部获悉双方就地区局势交换了意见并同意继续保持沟通'];

/**
 * Types characters one after the other at the first full stop behind the middle of the text, then waits until our
 * extension has nothing left to do. The document has its saved text again at the end.
 *
 * @param {{ source: any, edits?: number, pauseMs?: number, names?: boolean }} options `pauseMs` lies between two
 *   characters; `names` says whether our extension is there to find names. Default 30, 0 and true
 * @param {import('../extension.mjs').ProbeState} state
 * @returns {Promise<{ editMs: readonly number[], handlerMs: readonly number[], blockedMs: number, idleMs: number,
 *   blockedAfterMs: number, faults: readonly string[] }>} `editMs`: from the edit until VS Code has done it; `handlerMs`:
 *   the handlers of the event, of all extensions; `blockedMs`: the longest standstill while typing, `blockedAfterMs` while
 *   waiting, which took `idleMs`
 */
export async function typing({ source, edits = 30, pauseMs = 0, names = true }, { changeHandlers }) {
  const document = await workspace.openTextDocument(source);
  const editor = await window.showTextDocument(document, { preview: false });
  await subjectIdle();
  const before = document.getText();
  const middle = before.indexOf('。', before.length / 2) + 1;
  const editMs = [];
  let text = '';
  changeHandlers.take();
  const blockedMs = await measureBlocking(async () => {
    for (let nth = 0; nth < edits; nth++) {
      const character = typed[nth % typed.length];
      const start = performance.now();
      await editor.edit((edit) => edit.insert(document.positionAt(middle + text.length), character));
      editMs.push(performance.now() - start);
      text += character;
      if (pauseMs > 0) await new Promise((resolve) => setTimeout(resolve, pauseMs));
    }
  });
  const handlerMs = changeHandlers.take();
  const start = performance.now();
  const blockedAfterMs = await measureBlocking(() => subjectIdle());
  const idleMs = performance.now() - start;
  const faults = await checkTyped(document, names, before.slice(0, middle) + text + before.slice(middle));
  await commands.executeCommand('workbench.action.files.revert');
  return { editMs, handlerMs, blockedMs, idleMs, blockedAfterMs, faults };
}

/** The text has to be what was typed, and the names behind it still at their places. */
async function checkTyped(document, hasNames, wanted) {
  const faults = document.getText() === wanted ? [] : ['The document does not hold what was typed.'];
  if (!hasNames) return faults;
  const names = await namesIn(document);
  if (names.length === 0) faults.push(`There are no names in ${document.uri.path} after typing.`);
  const random = createRandom(1);
  for (const name of names.length === 0 ? [] : [names.at(-1), random.pick(names), random.pick(names)]) {
    const { fault } = await checkHover(document, name, name.start);
    if (fault !== undefined) faults.push(`After typing ${fault}.`);
  }
  return faults;
}
