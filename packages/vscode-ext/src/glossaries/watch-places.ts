import { Disposable, RelativePattern, Uri, workspace } from 'vscode';
import {
  conventionalFolder,
  conventionalNames,
  type FoundPlaces,
  ignoredFindingsName,
  isTable,
} from './find-places.js';

/** What happened to files that are or may be glossaries. */
export interface PlaceEvents {
  /** A file was written, came or went. */
  readonly onFile: (uri: Uri) => void;
  /** A folder of glossaries came or went with all that is in it; the editor does not tell its files then. */
  readonly onFolder: () => void;
}

const nameOf = (uri: Uri): string => uri.path.slice(uri.path.lastIndexOf('/') + 1);

/** A pattern that means this name and no other. */
const literal = (name: string): string => name.replace(/[[\]{}*?!]/g, '[$&]');

/** Follows the files on disk: those by convention in each workspace folder, and those that settings name wherever they are. */
export function watchPlaces(
  { places, folders }: Omit<FoundPlaces, 'notices'>,
  { onFile, onFolder }: PlaceEvents,
): Disposable {
  const watchers: Disposable[] = [];
  const follow = (base: Uri, pattern: string, on: (uri: Uri) => void): void => {
    const watcher = workspace.createFileSystemWatcher(new RelativePattern(base, pattern));
    watchers.push(watcher, watcher.onDidChange(on), watcher.onDidCreate(on), watcher.onDidDelete(on));
  };
  const tables = ['*.tsv', '*.csv'].map((pattern) => `${conventionalFolder}/${pattern}`);
  const pattern = `{${[...conventionalNames, conventionalFolder, ...tables].join(',')}}`;
  for (const folder of workspace.workspaceFolders ?? []) {
    follow(folder.uri, pattern, (uri) => {
      const name = nameOf(uri);
      if (name === conventionalFolder) onFolder();
      else if (name !== ignoredFindingsName) onFile(uri);
    });
  }
  const byConvention = (uri: Uri): boolean =>
    (workspace.workspaceFolders ?? []).some((folder) => {
      const own = Uri.joinPath(folder.uri, conventionalFolder).toString();
      const parent = Uri.joinPath(uri, '..').toString();
      return parent === own || (parent === folder.uri.toString() && conventionalNames.includes(nameOf(uri)));
    });
  const followed = new Set<string>();
  for (const { uri } of places) {
    if (byConvention(uri) || followed.has(uri.toString())) continue;
    followed.add(uri.toString());
    follow(Uri.joinPath(uri, '..'), literal(nameOf(uri)), onFile);
  }
  for (const folder of folders) {
    follow(folder, '*', (uri) => {
      if (isTable(uri.path)) onFile(uri);
    });
  }
  return Disposable.from(...watchers);
}
