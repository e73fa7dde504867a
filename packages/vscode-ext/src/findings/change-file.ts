import { l10n, Range, type TextDocument, type Uri, WorkspaceEdit, workspace } from 'vscode';
import { minimalEdit } from '../glossaries/minimal-edit.js';
import { readFileText } from '../glossaries/read-file.js';
import { saveFile } from '../glossaries/save-file.js';

/** What became of a change of a file; `unsaved`: it is open with changes, and was changed there. */
export type FileChange =
  | { readonly kind: 'changed' }
  | { readonly kind: 'unsaved' }
  | { readonly kind: 'failed'; readonly message: string };

/** How often a file that others write at the same moment is read again. */
const attempts = 5;

/** The document of a file that somebody is changing in an editor. */
export const dirtyDocument = (file: Uri): TextDocument | undefined =>
  workspace.textDocuments.find(
    (document) => document.uri.toString() === file.toString() && document.isDirty && !document.isClosed,
  );

/** Makes a change in the document of a file; `false` when it was edited meanwhile. */
async function changeDocument(document: TextDocument, next: (text: string) => string): Promise<boolean> {
  const before = document.getText();
  const after = next(before);
  if (after === before) return true;
  const { start, end, text } = minimalEdit(before, after);
  const edit = new WorkspaceEdit();
  edit.replace(document.uri, new Range(document.positionAt(start), document.positionAt(end)), text);
  return workspace.applyEdit(edit);
}

/**
 * Changes a file as it is at that moment: when somebody else writes it in between, it is read again and the change made in
 * that. A file that is open with unsaved changes is changed in the editor, and left to be saved. A missing file is empty.
 * Never throws.
 */
export async function changeFile(file: Uri, next: (text: string) => string, mostBytes: number): Promise<FileChange> {
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const open = dirtyDocument(file);
    if (open !== undefined) {
      if (await changeDocument(open, next)) return { kind: 'unsaved' };
      continue;
    }
    const now = await readFileText(file, mostBytes);
    if (now.kind === 'refused') return { kind: 'failed', message: now.message };
    const before = now.kind === 'text' ? now.text : undefined;
    const after = next(before ?? '');
    if (after === (before ?? '')) return { kind: 'changed' };
    const saved = await saveFile(file, before, after, mostBytes);
    if (saved.kind === 'failed') return saved;
    if (saved.kind === 'saved') return { kind: 'changed' };
  }
  return { kind: 'failed', message: l10n.t('The file is being changed all the time; nothing was written') };
}
