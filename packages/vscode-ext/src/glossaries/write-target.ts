import { l10n, Uri, workspace } from 'vscode';
import { readSettings, section } from '../settings.js';
import { conventionalFolder, conventionalNames, isTable } from './find-places.js';
import type { Glossaries } from './glossaries.js';
import type { FileLayer } from './glossary-file.js';
import { glossaryPath } from './glossary-path.js';
import { isInside } from './inside-folder.js';

/** Where an entry can be written: a file, which may not be there yet, or one article alone. */
export type WriteTarget =
  | {
      readonly kind: 'file';
      readonly uri: Uri;
      readonly layer: FileLayer;
      readonly label: string;
      readonly exists: boolean;
    }
  | { readonly kind: 'article'; readonly article: Uri; readonly label: string };

/** What tells targets apart, and is remembered as the one chosen last. */
export const targetKey = (target: WriteTarget): string => (target.kind === 'file' ? target.uri.toString() : 'article');

/** The layer of a target in the reader's language. */
export function layerName(layer: FileLayer | 'article' | 'builtin'): string {
  switch (layer) {
    case 'article':
      return l10n.t('this article only');
    case 'folder':
      return l10n.t('folder glossary');
    case 'workspace':
      return l10n.t('workspace glossary');
    case 'user':
      return l10n.t('my glossary');
    case 'shared':
      return l10n.t('shared glossary');
    case 'builtin':
      return l10n.t('built-in glossary');
  }
}

/**
 * Where an entry for an article can be written: the files that serve it, a new `glossary.tsv` in its folder where there is
 * none yet, the user's own file, and the article alone. Files that could not be read are left out, and so is what lies where
 * nothing can be written.
 */
export function writeTargets(glossaries: Glossaries, article: Uri): readonly WriteTarget[] {
  const targets: WriteTarget[] = [];
  const add = (uri: Uri, layer: FileLayer, label: string, exists: boolean): void => {
    if (workspace.fs.isWritableFileSystem(uri.scheme) === false) return;
    if (!targets.some((target) => target.kind === 'file' && target.uri.toString() === uri.toString()))
      targets.push({ kind: 'file', uri, layer, label, exists });
  };
  const files = glossaries.filesFor(article);
  for (const { state, uri, layer, label } of files) if (state === 'read') add(uri, layer, label, true);
  const folder = workspace.getWorkspaceFolder(article);
  const [name = 'glossary.tsv'] = conventionalNames;
  const own = folder === undefined ? undefined : Uri.joinPath(folder.uri, name);
  // A file of that name that could not be read is nobody's to write over.
  const refused = files.some(({ state, uri }) => state === 'refused' && uri.toString() === own?.toString());
  if (folder !== undefined && own !== undefined && !refused) {
    const hasOwn = files.some(({ state, uri }) => state === 'read' && isInside(uri, folder.uri));
    if (!hasOwn) {
      add(own, 'folder', name, false);
      add(Uri.joinPath(folder.uri, conventionalFolder, name), 'folder', `${conventionalFolder}/${name}`, false);
    }
  }
  add(glossaries.ownFile, 'user', 'glossary.tsv', false);
  targets.push({ kind: 'article', article, label: layerName('article') });
  return targets;
}

/**
 * The target that the setting `yiming.writeTo` names: a layer, or the path of a file. `undefined` for `ask`, and where
 * there is no such target. In Restricted Mode a path counts only when it lies in the workspace.
 */
export function preferredTarget(targets: readonly WriteTarget[], article: Uri): WriteTarget | undefined {
  const wanted = workspace.getConfiguration(section, article).get<unknown>('writeTo');
  if (typeof wanted !== 'string' || wanted === '' || wanted === 'ask') return undefined;
  const ofLayer = targets.find((target) => (target.kind === 'article' ? 'article' : target.layer) === wanted);
  if (ofLayer !== undefined) return ofLayer;
  const path = glossaryPath(wanted, workspace.getWorkspaceFolder(article)?.uri);
  if (path.kind === 'wrong') return undefined;
  const known = targets.find((target) => target.kind === 'file' && target.uri.toString() === path.uri.toString());
  if (known !== undefined) return known;
  const inWorkspace = (workspace.workspaceFolders ?? []).some(({ uri }) => isInside(path.uri, uri));
  // Rows are added to tables alone, never to an article or to settings.
  if (!workspace.isTrusted || !inWorkspace || !isTable(path.uri.path)) return undefined;
  return {
    kind: 'file',
    uri: path.uri,
    layer: 'folder',
    label: workspace.asRelativePath(path.uri),
    exists: false,
  };
}

/** The most bytes of a file that entries are written to. */
export const writeLimit = (target: WriteTarget): number =>
  readSettings(target.kind === 'file' ? target.uri : target.article).maxFileBytes;
