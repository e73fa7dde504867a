import { type Mention, mentionAt } from '@yiming/language-service';
import { Range, type TextDocument, Uri, window, workspace } from 'vscode';
import type { Analyses, Analysis } from '../analyses/analyses.js';

/** A name in an open document, with all that is known of the article. */
export interface NameInDocument {
  readonly document: TextDocument;
  readonly analysis: Analysis;
  readonly mention: Mention;
}

/** What a command link, a menu or a tree hands to a command: the document and where the name begins. Plain data. */
export interface NameArgument {
  readonly uri: string;
  /** UTF-16 code units into the document's text. */
  readonly start: number;
}

/** The argument for a command on this name. */
export const nameArgument = (document: TextDocument, { start }: Mention): NameArgument => ({
  uri: document.uri.toString(),
  start,
});

/** Whether something that was handed to a command is an argument; anybody may call a command with anything. */
export function isNameArgument(value: unknown): value is NameArgument {
  if (typeof value !== 'object' || value === null) return false;
  const { uri, start } = value as Partial<Record<keyof NameArgument, unknown>>; // fields of unknown types, tested here
  return typeof uri === 'string' && typeof start === 'number' && Number.isSafeInteger(start) && start >= 0;
}

/** The range of a span in a document. */
export const rangeOf = (
  document: TextDocument,
  { start, end }: { readonly start: number; readonly end: number },
): Range => new Range(document.positionAt(start), document.positionAt(end));

/** An open document by its address; nothing is opened. */
export const openDocument = (uri: string): TextDocument | undefined =>
  workspace.textDocuments.find((document) => document.uri.toString() === uri);

/**
 * The name that a command is about: the one its argument points to, or else the one at the cursor of the active editor,
 * which may also stand right behind it. `undefined` where there is none.
 */
export async function nameFor(analyses: Analyses, argument: unknown): Promise<NameInDocument | undefined> {
  if (isNameArgument(argument)) {
    const document = openDocument(argument.uri) ?? (await openListed(argument.uri));
    return document === undefined ? undefined : nameIn(analyses, document, argument.start);
  }
  const editor = window.activeTextEditor;
  if (editor === undefined) return undefined;
  const offset = editor.document.offsetAt(editor.selection.active);
  return (
    (await nameIn(analyses, editor.document, offset)) ??
    (offset > 0 ? nameIn(analyses, editor.document, offset - 1) : undefined)
  );
}

/** Opens a file of the workspace that a tree lists; one from elsewhere is not opened. */
async function openListed(uri: string): Promise<TextDocument | undefined> {
  try {
    const address = Uri.parse(uri, true);
    if (workspace.getWorkspaceFolder(address) === undefined) return undefined;
    return await workspace.openTextDocument(address);
  } catch {
    return undefined;
  }
}

async function nameIn(analyses: Analyses, document: TextDocument, offset: number): Promise<NameInDocument | undefined> {
  const analysis = await analyses.soon(document);
  const mention = analysis === undefined ? undefined : mentionAt(analysis.mentions, offset);
  return analysis === undefined || mention === undefined ? undefined : { document, analysis, mention };
}
