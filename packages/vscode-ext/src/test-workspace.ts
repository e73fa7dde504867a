import {
  EventEmitter,
  type Memento,
  Position,
  type TextDocument,
  type TextDocumentChangeEvent,
  type Uri,
  type WorkspaceEdit,
  type WorkspaceFolder,
  window,
  workspace,
} from 'vscode';
import { createTestDisk, type DiskEvent, type TestDisk } from './test-disk.js';

/** Values of settings without `yiming.`, by where they stand. */
export interface TestSettings {
  user?: Readonly<Record<string, unknown>>;
  workspace?: Readonly<Record<string, unknown>>;
  /** By the address of the folder. */
  folders?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

/** A document in an editor; `type` edits it as a person does. */
export interface TestDocument extends TextDocument {
  type(text: string): void;
  /** Says that it was saved, or that its changes were thrown away. */
  clean(): void;
  close(): void;
}

/** The workspace of an editor without the editor, on a disk in memory. */
export interface TestWorkspace {
  readonly disk: TestDisk;
  readonly settings: TestSettings;
  /** Opens a document; it is shown in no tab. */
  open(uri: Uri, text: string): TestDocument;
  setFolders(folders: readonly Uri[]): void;
  changeSettings(settings: TestSettings): void;
  trust(): void;
  /** Says that a file or folder was given another name in the editor; resolves when that was heard. */
  rename(from: Uri, to: Uri): Promise<void>;
  /** How many watchers there are. */
  readonly watchers: number;
  /** Rejects or lets pass the edits of documents. */
  allowEdits: () => boolean;
}

/** A state that is kept as long as the test runs. */
export function testMemento(): Memento {
  const kept = new Map<string, unknown>();
  return {
    keys: () => [...kept.keys()],
    get: <Value>(key: string, otherwise?: Value) => (kept.has(key) ? (kept.get(key) as Value) : otherwise), // the caller says what it is
    async update(key: string, value: unknown) {
      kept.set(key, value);
    },
  } as Memento; // one function for both of its forms of `get`
}

const isUri = (scope: unknown): scope is Uri => typeof scope === 'object' && scope !== null && 'scheme' in scope;

/** Whether a name matches a pattern of a watcher: `{a,b}`, `*`, `[x]`. */
function matches(pattern: string, name: string): boolean {
  let source = '';
  for (let at = 0; at < pattern.length; at += 1) {
    const mark = pattern.charAt(at);
    if (mark === '{') source += '(?:';
    else if (mark === '}') source += ')';
    else if (mark === ',') source += '|';
    else if (mark === '*') source += '[^/]*';
    else if (mark === '[') {
      source += `\\${pattern.charAt(at + 1)}`;
      at += 2;
    } else source += mark.replace(/[.+^$()|\\]/, '\\$&');
  }
  return new RegExp(`^${source}$`).test(name);
}

/** Puts a workspace under the stand-in for `vscode`; the last one counts. */
export function openTestWorkspace(
  folders: readonly Uri[],
  { trusted = true, settings = {}, file }: { trusted?: boolean; settings?: TestSettings; file?: Uri } = {},
): TestWorkspace {
  const disk = createTestDisk();
  const documents: TextDocument[] = [];
  const changedDocument = new EventEmitter<TextDocumentChangeEvent>();
  const closedDocument = new EventEmitter<TextDocument>();
  const changedFolders = new EventEmitter<unknown>();
  const changedSettings = new EventEmitter<{ affectsConfiguration: (name: string) => boolean }>();
  const grantedTrust = new EventEmitter<void>();
  const renamed = new EventEmitter<unknown>();
  const watchers = new Set<{
    readonly base: Uri;
    readonly pattern: string;
    readonly emitter: EventEmitter<DiskEvent>;
  }>();
  let now: TestSettings = settings;
  let list: readonly WorkspaceFolder[] = [];
  const setFolders = (uris: readonly Uri[]): void => {
    list = uris.map((uri, index) => ({ uri, index, name: uri.path.slice(uri.path.lastIndexOf('/') + 1) }));
  };
  setFolders(folders);
  const folderOf = (uri: Uri): WorkspaceFolder | undefined =>
    list
      .filter((folder) => uri.toString() === folder.uri.toString() || uri.toString().startsWith(`${folder.uri}/`))
      .sort((a, b) => b.uri.path.length - a.uri.path.length)[0];

  disk.onEvent = (event) => {
    for (const { base, pattern, emitter } of watchers) {
      const root = `${base}/`;
      const address = event.uri.toString();
      if (address.startsWith(root) && matches(pattern, decodeURIComponent(address.slice(root.length))))
        emitter.fire(event);
    }
  };

  const made: TestWorkspace = {
    disk,
    get settings() {
      return now;
    },
    get watchers() {
      return watchers.size;
    },
    allowEdits: () => true,
    open(uri, text) {
      const document = createDocument(uri, text, {
        changed: (changed) => changedDocument.fire({ document: changed, contentChanges: [], reason: undefined }),
        closed: (closed) => {
          documents.splice(documents.indexOf(closed), 1);
          closedDocument.fire(closed);
        },
      });
      documents.push(document);
      return document;
    },
    setFolders(uris) {
      setFolders(uris);
      changedFolders.fire(undefined);
    },
    changeSettings(other) {
      now = other;
      changedSettings.fire({ affectsConfiguration: () => true });
    },
    trust() {
      Object.assign(workspace, { isTrusted: true });
      grantedTrust.fire();
    },
    async rename(oldUri, newUri) {
      renamed.fire({ files: [{ oldUri, newUri }] });
      await new Promise((resolve) => setTimeout(resolve, 1));
    },
  };

  const define = (name: string, get: () => unknown): void => {
    Object.defineProperty(workspace, name, { configurable: true, get });
  };
  define('workspaceFolders', () => (list.length === 0 ? undefined : list));
  define('workspaceFile', () => file);
  define('fs', () => disk.fs);
  Object.assign(workspace, {
    isTrusted: trusted,
    textDocuments: documents,
    onDidChangeTextDocument: changedDocument.event,
    onDidCloseTextDocument: closedDocument.event,
    onDidChangeWorkspaceFolders: changedFolders.event,
    onDidChangeConfiguration: changedSettings.event,
    onDidGrantWorkspaceTrust: grantedTrust.event,
    onDidRenameFiles: renamed.event,
    getWorkspaceFolder: folderOf,
    asRelativePath: (uri: Uri) => {
      const folder = folderOf(uri);
      if (folder === undefined) return uri.path;
      const name = uri.path.slice(folder.uri.path.length + 1);
      return list.length > 1 ? `${folder.name}/${name}` : name;
    },
    createFileSystemWatcher: ({ base, pattern }: { base: Uri; pattern: string }) => {
      const emitter = new EventEmitter<DiskEvent>();
      const watcher = { base, pattern, emitter };
      watchers.add(watcher);
      const on = (kind: DiskEvent['kind']) => (tell: (uri: Uri) => void) =>
        emitter.event((event) => {
          if (event.kind === kind) tell(event.uri);
        });
      return {
        onDidChange: on('changed'),
        onDidCreate: on('created'),
        onDidDelete: on('deleted'),
        dispose: () => void watchers.delete(watcher),
      };
    },
    getConfiguration: (_section: string, scope?: unknown) => {
      const uri = isUri(scope) ? scope : undefined;
      const folder = uri === undefined ? undefined : folderOf(uri);
      const ofFolder = folder === undefined ? undefined : now.folders?.[folder.uri.toString()];
      return {
        get: (key: string) => ofFolder?.[key] ?? now.workspace?.[key] ?? now.user?.[key],
        inspect: (key: string) => ({
          globalValue: now.user?.[key],
          workspaceValue: now.workspace?.[key],
          workspaceFolderValue: ofFolder?.[key],
        }),
      };
    },
    applyEdit: async (edit: WorkspaceEdit) => {
      await new Promise((resolve) => setTimeout(resolve, 0));
      if (!made.allowEdits()) return false;
      for (const [uri, edits] of edit.entries()) {
        const document = documents.find((open) => open.uri.toString() === uri.toString());
        if (document === undefined) return false;
        let text = document.getText();
        for (const { range, newText } of edits)
          text = text.slice(0, document.offsetAt(range.start)) + newText + text.slice(document.offsetAt(range.end));
        (document as TestDocument).type(text); // all documents here are made by `open`
      }
      return true;
    },
  });
  Object.assign(window, { tabGroups: { all: [] } });
  return made;
}

function createDocument(
  uri: Uri,
  first: string,
  tell: { readonly changed: (document: TextDocument) => void; readonly closed: (document: TextDocument) => void },
): TestDocument {
  let text = first;
  let version = 1;
  let isDirty = false;
  let isClosed = false;
  const linesUntil = (offset: number): readonly string[] => text.slice(0, offset).split('\n');
  const document = {
    uri,
    languageId: 'plaintext',
    get version() {
      return version;
    },
    get isDirty() {
      return isDirty;
    },
    get isClosed() {
      return isClosed;
    },
    getText: () => text,
    positionAt: (offset: number) => {
      const lines = linesUntil(offset);
      return new Position(lines.length - 1, lines.at(-1)?.length ?? 0);
    },
    offsetAt: ({ line, character }: Position) => {
      const before = text.split('\n').slice(0, line);
      return before.reduce((sum, one) => sum + one.length + 1, 0) + character;
    },
    type(now: string) {
      text = now;
      version += 1;
      isDirty = true;
      tell.changed(document);
    },
    clean() {
      isDirty = false;
      tell.changed(document);
    },
    close() {
      isClosed = true;
      isDirty = false;
      tell.closed(document);
    },
  } as unknown as TestDocument; // what the modules under test do not ask for is left out
  return document;
}
