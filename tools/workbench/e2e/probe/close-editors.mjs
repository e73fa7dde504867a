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

/** How often unsaved documents are looked for. */
const mostTimes = 20;

/**
 * Closes every editor without asking; what is not saved is lost.
 *
 * @returns {Promise<void>}
 */
export async function closeAllEditors() {
  for (let time = 1; time <= mostTimes; time++) {
    const [document] = workspace.textDocuments.filter(({ isDirty }) => isDirty);
    if (document === undefined) break;
    try {
      await window.showTextDocument(document, { preview: false });
      await closeActiveEditor();
    } catch (error) {
      // Another editor opened in the meantime, or VS Code is just saving its settings.
      if (time === mostTimes) throw error;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
  await commands.executeCommand('workbench.action.closeAllEditors');
}
