/**
 * The names that our extension finds in a document.
 */

import { commands, SymbolKind } from 'vscode';
import { subjectApi } from '../subject.mjs';

/**
 * @typedef {{ start: number, end: number, text: string, english: string }} Name in UTF-16 code units of the document, end
 *   exclusive; `english` is empty where there is none
 */

/**
 * All names of a document as our extension exports them, or each name once as its outline lists them when it exports
 * nothing.
 *
 * @param {import('vscode').TextDocument} document
 * @returns {Promise<readonly Name[]>} none when the document is no article
 */
export async function namesIn(document) {
  const api = await subjectApi();
  if (typeof api?.mentionsOf === 'function') return (await api.mentionsOf(document.uri)) ?? [];
  const symbols = (await commands.executeCommand('vscode.executeDocumentSymbolProvider', document.uri)) ?? [];
  const group = symbols.filter(({ kind }) => kind === SymbolKind.Namespace).at(-1);
  return (group?.children ?? []).map(({ name, detail, selectionRange }) => ({
    start: document.offsetAt(selectionRange.start),
    end: document.offsetAt(selectionRange.end),
    text: name,
    // How often the name stands in the article, and the word for a name without English, are not its English.
    english: detail === 'name' ? '' : detail.replace(/ ×\d+$/, ''),
  }));
}
