import {
  type Command,
  commands,
  type Disposable,
  l10n,
  Selection,
  type TextDocument,
  TextEditorRevealType,
  Uri,
  window,
  workspace,
} from 'vscode';
import { isNameArgument, type NameArgument, openDocument } from '../names/name-at.js';
import { nearestText } from './nearest-text.js';

/** Where to go: a name in a document, UTF-16 code units, end exclusive. */
export interface NamePlace extends NameArgument {
  readonly end: number;
  /** The name; where somebody has edited the text since, its nearest occurrence is gone to. */
  readonly text?: string;
}

const id = 'yiming.goToName';

/** A command that goes to a name, for a line of a view. */
export const goToNameCommand = (place: NamePlace): Command => ({
  command: id,
  title: l10n.t('Go to Name'),
  arguments: [place],
});

/** Reads what the command was called with; anybody may call it with anything. */
function readPlace(value: unknown): NamePlace | undefined {
  if (!isNameArgument(value)) return undefined;
  const { uri, start } = value;
  const { end, text } = value as Partial<Record<keyof NamePlace, unknown>>; // fields of unknown types, tested here
  return {
    uri,
    start,
    end: typeof end === 'number' && Number.isSafeInteger(end) && end > start ? end : start,
    ...(typeof text === 'string' ? { text } : {}),
  };
}

/** The document at an address: an open one, or else a file of the workspace; nothing from elsewhere is opened. */
async function documentOf(uri: string): Promise<TextDocument | undefined> {
  const open = openDocument(uri);
  if (open !== undefined) return open;
  try {
    const address = Uri.parse(uri, true);
    if (workspace.getWorkspaceFolder(address) === undefined) return undefined;
    return await workspace.openTextDocument(address);
  } catch {
    return undefined;
  }
}

/** Selects a span of a document in its editor, and brings it into sight. */
export async function selectSpan(
  document: TextDocument,
  { start, end }: { readonly start: number; readonly end: number },
  focus: 'keep' | 'take',
): Promise<void> {
  const shown = window.visibleTextEditors.find((editor) => editor.document === document);
  const editor = await window.showTextDocument(document, {
    preserveFocus: focus === 'keep',
    ...(shown?.viewColumn === undefined ? {} : { viewColumn: shown.viewColumn }),
  });
  editor.selection = new Selection(document.positionAt(start), document.positionAt(end));
  editor.revealRange(editor.selection, TextEditorRevealType.InCenterIfOutsideViewport);
}

/** Whether just this is selected already: then somebody chose the same line once more. */
function isSelected(document: TextDocument, { start, end }: { readonly start: number; readonly end: number }): boolean {
  const editor = window.activeTextEditor;
  if (editor?.document !== document) return false;
  const { selection } = editor;
  return document.offsetAt(selection.start) === start && document.offsetAt(selection.end) === end;
}

/**
 * Goes to a name and selects it. The view keeps the focus, so that arrow keys lead on from there; choosing the same line once
 * more goes into the editor.
 */
async function goToName(argument: unknown): Promise<void> {
  const place = readPlace(argument);
  const document = place === undefined ? undefined : await documentOf(place.uri);
  if (place === undefined || document === undefined) {
    void window.showInformationMessage(l10n.t('The file of this name is not there any more'));
    return;
  }
  const { text, end } = place;
  // A name with tags in it is not found by its letters.
  const isPlain = text !== undefined && text.length === end - place.start;
  const start = isPlain ? nearestText(document.getText(), text, place.start) : place.start;
  const span = { start, end: start + end - place.start };
  await selectSpan(document, span, isSelected(document, span) ? 'take' : 'keep');
}

/** Registers the command that the views go to names with; it is not in the palette. */
export const registerGoToName = (): Disposable => commands.registerCommand(id, goToName);
