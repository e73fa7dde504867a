/**
 * Closing editors without a question.
 */

import { commands, window, workspace } from 'vscode';

/**
 * Closes the active editor without asking; what is not saved is lost.
 *
 * @returns {Promise<void>}
 */
export async function closeActiveEditor() {
  await commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
}

/**
 * Closes every editor without asking; what is not saved is lost.
 *
 * @returns {Promise<void>}
 */
export async function closeAllEditors() {
  for (const document of workspace.textDocuments.filter(({ isDirty }) => isDirty)) {
    await window.showTextDocument(document, { preview: false });
    await closeActiveEditor();
  }
  await commands.executeCommand('workbench.action.closeAllEditors');
}
