import { Disposable, Uri, workspace } from 'vscode';
import type { Services } from '../../services.js';
import { section } from '../../settings.js';
import { filesPattern, filesSetting } from './article-files.js';
import type { WorkspaceIndex } from './workspace-index.js';
import type { WorkspaceReader } from './workspace-reader.js';

/** Pauses before something is read again, in milliseconds: after changes on disk, and after those of glossaries. */
const pause = { files: 300, glossaries: 1_500 };

/** So many changed files are read at once; more of them wait until somebody looks. */
const fewFiles = 20;

/** What following changes needs to know. */
export interface WatchOptions {
  readonly reader: WorkspaceReader;
  readonly index: WorkspaceIndex;
  /** Whether somebody sees what was read. */
  readonly isSeen: () => boolean;
}

/** Follows the files of the workspace, from when they were first read on. */
export interface ArticleWatch extends Disposable {
  /** Somebody looks: what waited is read now. */
  catchUp(): void;
}

/** Whether something may be a folder, by its name; asking the disk each time would cost more than looking for files once. */
const mayBeFolder = ({ path }: Uri): boolean => !path.slice(path.lastIndexOf('/') + 1).includes('.');

/** Whether an address or a folder that it lies in is among some. */
function isAmong(addresses: ReadonlySet<string>, uri: string): boolean {
  for (let end = uri.length; end > 0; end = uri.lastIndexOf('/', end - 1))
    if (addresses.has(uri.slice(0, end))) return true;
  return false;
}

/**
 * Follows files that change, come and go, and glossaries and settings that change what is found in them. Many changes at
 * once, as when a branch is switched, are gathered, and read when somebody sees the view.
 */
export function watchArticles({ glossaries }: Pick<Services, 'glossaries'>, options: WatchOptions): ArticleWatch {
  const { reader, index, isSeen } = options;
  const changedFiles = new Map<string, Uri>();
  const goneFiles = new Set<string>();
  const timers = new Map<string, ReturnType<typeof setTimeout>>();
  let mustFind: 'again' | 'new' | undefined;
  let watchers: Disposable | undefined;

  function later(what: string, milliseconds: number, work: () => void): void {
    clearTimeout(timers.get(what));
    timers.set(
      what,
      setTimeout(() => {
        timers.delete(what);
        work();
      }, milliseconds),
    );
  }

  function catchUp(): void {
    const which = mustFind;
    mustFind = undefined;
    // Somebody stopped the reading: nothing but they themselves begins it again.
    if (which !== undefined && reader.state.kind !== 'stopped') reader.find(which);
    const files = [...changedFiles.values()];
    changedFiles.clear();
    reader.read(files);
  }

  /** Reads now what somebody sees, and a few files in any case. */
  function settle(): void {
    if (goneFiles.size > 0) {
      const gone = new Set(goneFiles);
      goneFiles.clear();
      reader.forget((uri) => isAmong(gone, uri));
    }
    if (isSeen()) catchUp();
    else if (changedFiles.size <= fewFiles) {
      const files = [...changedFiles.values()];
      changedFiles.clear();
      reader.read(files);
    }
  }

  function find(which: 'again' | 'new', milliseconds: number): void {
    mustFind = which === 'again' || mustFind === 'again' ? 'again' : 'new';
    later('settle', milliseconds, settle);
  }

  function changed(uri: Uri): void {
    const key = uri.toString();
    if (index.has(key)) {
      changedFiles.set(key, uri);
      later('settle', pause.files, settle);
    } else find('new', pause.files);
  }

  function watch(): void {
    watchers?.dispose();
    const articles = workspace.createFileSystemWatcher(filesPattern(), false, false, true);
    // When a folder comes or goes the files in it may not be told of.
    const all = workspace.createFileSystemWatcher('**', false, true, false);
    watchers = Disposable.from(
      articles,
      articles.onDidChange(changed),
      articles.onDidCreate(changed),
      all,
      all.onDidCreate((uri) => {
        if (mayBeFolder(uri)) find('new', pause.files);
      }),
      all.onDidDelete((uri) => {
        goneFiles.add(uri.toString());
        changedFiles.delete(uri.toString());
        later('settle', pause.files, settle);
      }),
    );
  }

  /** Everything that was read may be found otherwise now. */
  function readAgain(): void {
    if (reader.state.kind === 'stopped') {
      for (const uri of index.files) changedFiles.set(uri, Uri.parse(uri));
      later('settle', pause.glossaries, settle);
    } else find('again', pause.glossaries);
  }

  watch();
  const listeners = [
    glossaries.onDidChange(readAgain),
    workspace.onDidChangeWorkspaceFolders(() => find('new', pause.files)),
    workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration(`${section}.suggestions.strictness`)) readAgain();
      if (!event.affectsConfiguration(filesSetting)) return;
      watch();
      find('new', pause.files);
    }),
  ];
  return {
    catchUp,
    dispose() {
      for (const timer of timers.values()) clearTimeout(timer);
      watchers?.dispose();
      for (const listener of listeners) listener.dispose();
    },
  };
}
