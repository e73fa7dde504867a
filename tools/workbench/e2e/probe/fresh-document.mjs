/**
 * Documents that nobody has seen or edited.
 */

import { languages, Uri, workspace } from 'vscode';

const scheme = 'yiming-probe-fresh';

/** What documents hold that are being opened, by path. */
const texts = new Map();
let count = 0;

/** What names of files end with, so that they open in their language at once. */
const endings = { markdown: 'md', html: 'html' };

let isProvided = false;

/**
 * Opens a new document that is in no editor and cannot be edited; VS Code closes it by and by, without a question.
 *
 * @param {string} text
 * @param {string} language its language id
 * @returns {Promise<import('vscode').TextDocument>}
 */
export async function openFreshDocument(text, language) {
  if (!isProvided) {
    isProvided = true;
    const provideTextDocumentContent = ({ path }) => texts.get(path) ?? '';
    workspace.registerTextDocumentContentProvider(scheme, { provideTextDocumentContent });
  }
  count++;
  const uri = Uri.from({ scheme, path: `/${count}.${endings[language] ?? 'txt'}` });
  texts.set(uri.path, text);
  try {
    const document = await workspace.openTextDocument(uri);
    return document.languageId === language ? document : await languages.setTextDocumentLanguage(document, language);
  } finally {
    texts.delete(uri.path);
  }
}
