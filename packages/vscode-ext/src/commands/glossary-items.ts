import { l10n, type QuickPickItem, Uri, type WorkspaceFolder } from 'vscode';
import type { GlossaryFile } from '../glossaries/glossary-file.js';
import { layerName } from '../glossaries/write-target.js';

/** `1 entry`, `3 entries`. */
export const entryCount = (count: number): string => (count === 1 ? l10n.t('1 entry') : l10n.t('{0} entries', count));

/** A glossary file to be opened, or one to be made. */
export interface GlossaryItem extends QuickPickItem {
  readonly uri: Uri;
  readonly does: 'open' | 'create';
}

/** What stands beside a file: whose it is, how much it holds, what is wrong. */
function descriptionOf({ layer, state, compiled, problems }: GlossaryFile): string {
  const count = compiled?.entries.length ?? 0;
  return [
    layerName(layer),
    ...(state === 'read' ? [entryCount(count)] : []),
    ...(state === 'refused' ? [l10n.t('not read')] : []),
    ...(state !== 'read' || problems.length === 0
      ? []
      : [problems.length === 1 ? l10n.t('1 problem') : l10n.t('{0} problems', problems.length)]),
  ].join(' · ');
}

function openItem(file: GlossaryFile): GlossaryItem {
  const [problem] = file.problems;
  return {
    uri: file.uri,
    does: 'open',
    label: file.label,
    description: descriptionOf(file),
    ...(file.state === 'refused' && problem !== undefined ? { detail: problem.message } : {}),
  };
}

/**
 * The glossary files of a window to choose from: those that are there, in order of precedence, then those that could be made:
 * one in each folder that has none, the user's own, and any that a setting names. Files where nothing can be written are not
 * offered to be made.
 */
export function glossaryItems(
  files: readonly GlossaryFile[],
  folders: readonly WorkspaceFolder[],
  ownFile: Uri,
  isWritable: (uri: Uri) => boolean,
): readonly GlossaryItem[] {
  const found = new Map<string, GlossaryItem>();
  const add = (item: GlossaryItem): void => {
    if (!found.has(item.uri.toString())) found.set(item.uri.toString(), item);
  };
  for (const file of files) if (file.state !== 'missing') add(openItem(file));
  const create = (uri: Uri, label: string, description: string): void => {
    if (isWritable(uri)) add({ uri, does: 'create', label: l10n.t('Create {0}', label), description });
  };
  for (const folder of folders) {
    const has = files.some((file) => file.state !== 'missing' && file.folder?.uri.toString() === folder.uri.toString());
    const label = folders.length > 1 ? `${folder.name}/glossary.tsv` : 'glossary.tsv';
    if (!has) create(Uri.joinPath(folder.uri, 'glossary.tsv'), label, l10n.t('for all who work in this folder'));
  }
  create(ownFile, 'glossary.tsv', l10n.t('my glossary, for all folders'));
  // No file is made on another machine.
  for (const { state, from, uri, label } of files)
    if (state === 'missing' && from === 'setting' && !(uri.scheme === 'file' && uri.authority !== ''))
      create(uri, label, l10n.t('a setting names it'));
  return [...found.values()];
}
