import { newGlossaryText } from '@yiming/glossary/edit';
import { commands, type Disposable, l10n, type Uri, window, workspace } from 'vscode';
import { saveFile } from '../glossaries/save-file.js';
import { plainMessage } from '../plain-message.js';
import type { Services } from '../services.js';
import { readSettings } from '../settings.js';
import { glossaryItems } from './glossary-items.js';

/** Shows a file; what is no text is left to the editor, which says so. */
async function show(uri: Uri): Promise<void> {
  try {
    await window.showTextDocument(uri, { preview: false });
  } catch {
    await commands.executeCommand('vscode.open', uri);
  }
}

/** Makes a glossary with nothing but its header; one that has come meanwhile stays as it is. Tells why it cannot be made. */
async function create(uri: Uri, { glossaries }: Services): Promise<'made' | 'failed'> {
  const delimiter = /\.csv$/i.test(uri.path) ? 'comma' : 'tab';
  const saved = await saveFile(uri, undefined, newGlossaryText([], { delimiter }), readSettings(uri).maxFileBytes);
  if (saved.kind === 'failed') {
    const label = workspace.asRelativePath(uri);
    void window.showErrorMessage(plainMessage(l10n.t('{0} cannot be written ({1})', label, saved.message)));
    return 'failed';
  }
  await glossaries.reload(uri);
  return 'made';
}

async function openGlossary(services: Services): Promise<void> {
  const { glossaries } = services;
  // Whoever asks first waits until the files are found.
  await glossaries.reload(glossaries.ownFile);
  const items = glossaryItems(
    glossaries.files,
    workspace.workspaceFolders ?? [],
    glossaries.ownFile,
    ({ scheme }) => workspace.fs.isWritableFileSystem(scheme) !== false,
  );
  const chosen = await window.showQuickPick(items, {
    title: l10n.t('Glossaries'),
    placeHolder: l10n.t('Open a glossary, or create one'),
    matchOnDescription: true,
  });
  if (chosen === undefined) return;
  if (chosen.does === 'create' && (await create(chosen.uri, services)) === 'failed') return;
  await show(chosen.uri);
}

/** The command that opens a glossary file, or makes one. */
export function registerOpenGlossary(services: Services): Disposable {
  return commands.registerCommand('yiming.openGlossary', () => openGlossary(services));
}
