/**
 * Orders that open, change and close documents.
 */

import { Range, Selection, TextEditorRevealType, ViewColumn, WorkspaceEdit, window, workspace } from 'vscode';
import { closeAllEditors } from '../close-editors.mjs';
import { positionIn, rangeIn } from '../places.mjs';

/** @type {Readonly<Record<string, import('./index.mjs').Order>>} */
export const documentOrders = {
  /** Opens a document without showing it: a file, or an unsaved one with `content` and `language`. */
  openDocument: ({ source }) => workspace.openTextDocument(source),

  /** Shows a document in an editor, with the cursor at `at` or the selection `select`. */
  showDocument: async ({ source, at, select, preview = false, beside = false, preserveFocus = false }) => {
    const document = await workspace.openTextDocument(source);
    const viewColumn = beside ? ViewColumn.Beside : ViewColumn.Active;
    const editor = await window.showTextDocument(document, { preview, preserveFocus, viewColumn });
    if (at !== undefined) moveTo(editor, new Selection(positionIn(document, at), positionIn(document, at)));
    if (select !== undefined) {
      const { start, end } = rangeIn(document, select);
      moveTo(editor, new Selection(start, end));
    }
    return document;
  },

  /** The text of a document as it stands in the editor, saved or not. */
  text: async ({ source }) => (await workspace.openTextDocument(source)).getText(),

  /** Replaces text at places that all name the document before the edit. */
  edit: async ({ source, edits }) => {
    const document = await workspace.openTextDocument(source);
    const edit = new WorkspaceEdit();
    for (const { at, text } of edits) edit.replace(document.uri, rangeIn(document, at), text);
    if (!(await workspace.applyEdit(edit))) throw new Error(`${document.uri} was not edited.`);
    return document;
  },

  /** Saves a document. */
  save: async ({ source }) => (await workspace.openTextDocument(source)).save(),

  /** The text that is selected in the active editor, and where. */
  selection: () => {
    const editor = window.activeTextEditor;
    return (
      editor && {
        uri: editor.document.uri,
        selection: editor.selection,
        text: editor.document.getText(editor.selection),
      }
    );
  },

  /** The documents that VS Code holds open, shown or not. */
  openDocuments: () => workspace.textDocuments.map((document) => document),

  /** Closes every editor; what is not saved is lost. */
  closeAll: () => closeAllEditors(),

  /** Writes a file through VS Code; null removes it. */
  writeFile: ({ uri, content }) =>
    content === null ? workspace.fs.delete(uri) : workspace.fs.writeFile(uri, new TextEncoder().encode(content)),

  /** Reads a file through VS Code. */
  readFile: async ({ uri }) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(await workspace.fs.readFile(uri)),
};

/** Selects and scrolls. */
function moveTo(editor, selection) {
  editor.selection = selection;
  editor.revealRange(new Range(selection.start, selection.end), TextEditorRevealType.InCenterIfOutsideViewport);
}
