/**
 * Opens and closes articles again and again, to see what is left of them.
 */

import { commands, window, workspace } from 'vscode';
import { namesIn } from '../checks/names.mjs';
import { closeActiveEditor, closeAllEditors } from '../close-editors.mjs';
import { subjectApi, subjectIdle } from '../subject.mjs';

/**
 * Shows one article after the other, asks for its names and closes it. VS Code forgets a document whose editor is closed
 * only when no extension has opened it, so they are opened by command.
 *
 * @param {{ uris: readonly import('vscode').Uri[], cycles?: number }} options `cycles`: how many times an article is opened.
 *   Default 100
 * @returns {Promise<{ cycles: number, names: number, openDocuments: number, kept: number | undefined, faults: readonly
 *   string[] }>} `names`: how many were found in all; `openDocuments`: all that VS Code holds at the end; `kept`: analyses
 *   that our extension holds then, undefined when it does not tell
 */
export async function openClose({ uris, cycles = 100 }) {
  await closeAllEditors();
  const counts = new Map();
  const faults = [];
  let names = 0;
  for (let cycle = 0; cycle < cycles; cycle++) {
    const uri = uris[cycle % uris.length];
    await commands.executeCommand('vscode.open', uri, { preview: true });
    const document = window.activeTextEditor?.document;
    if (document?.uri.toString() !== uri.toString()) {
      faults.push(`Cycle ${cycle}: ${uri.path} was not shown.`);
      break;
    }
    const found = (await namesIn(document)).length;
    const before = counts.get(uri.path) ?? found;
    counts.set(uri.path, before);
    if (found !== before || found === 0) faults.push(`Cycle ${cycle}: ${found} names in ${uri.path}, first ${before}.`);
    names += found;
    await closeActiveEditor();
  }
  await subjectIdle();
  const openDocuments = workspace.textDocuments.length;
  return { cycles, names, openDocuments, kept: await (await subjectApi())?.kept?.(), faults };
}
