/**
 * Files in memory under the scheme `memfs`, for tests of virtual workspaces. They live as long as the window; the test
 * keeps a copy and hands it to the next window.
 */

import { EventEmitter, FileChangeType, FileSystemError, FileType, Uri, workspace } from 'vscode';

/**
 * @typedef {object} MemoryFile
 * @property {Uint8Array} content
 * @property {number} ctime
 * @property {number} mtime
 */

/**
 * Registers the file system. VS Code asks for the folder of a virtual workspace at once; it is answered after `open`.
 *
 * @returns {{ put: (files: Record<string, string | null>) => void, open: () => void, dispose: () => void }} `put` adds or
 *   changes files by absolute path, and removes those whose content is null
 */
export function registerMemoryFiles() {
  /** @type {Map<string, MemoryFile>} */
  const files = new Map();
  /** Folders that were made by themselves; others follow from the paths of files. */
  const folders = new Set(['/']);
  const changed = new EventEmitter();
  const scheme = 'memfs';
  let open = () => {};
  const opened = new Promise((resolve) => {
    open = () => resolve(undefined);
  });

  const isFolder = (path) =>
    folders.has(path) || [...files.keys(), ...folders].some((key) => key.startsWith(`${path}/`));
  const tell = (type, uri) => changed.fire([{ type, uri }]);
  const read = (uri) => {
    const file = files.get(uri.path);
    if (file === undefined) throw FileSystemError.FileNotFound(uri);
    return file;
  };
  const write = (uri, content) => {
    const old = files.get(uri.path);
    const now = Date.now();
    files.set(uri.path, { content, ctime: old?.ctime ?? now, mtime: now });
    tell(old === undefined ? FileChangeType.Created : FileChangeType.Changed, uri);
  };
  const remove = (uri) => {
    for (const path of [...files.keys()]) if (path === uri.path || path.startsWith(`${uri.path}/`)) files.delete(path);
    for (const path of [...folders]) if (path === uri.path || path.startsWith(`${uri.path}/`)) folders.delete(path);
    tell(FileChangeType.Deleted, uri);
  };

  /** @type {import('vscode').FileSystemProvider} */
  const provider = {
    onDidChangeFile: changed.event,
    watch: () => ({ dispose() {} }),
    async stat(uri) {
      await opened;
      const file = files.get(uri.path);
      if (file !== undefined) {
        return { type: FileType.File, ctime: file.ctime, mtime: file.mtime, size: file.content.length };
      }
      const folder = uri.path.replace(/(?<=.)\/$/, '');
      if (folder === '/' || isFolder(folder)) return { type: FileType.Directory, ctime: 0, mtime: 0, size: 0 };
      throw FileSystemError.FileNotFound(uri);
    },
    async readDirectory(uri) {
      await opened;
      const start = uri.path.endsWith('/') ? uri.path : `${uri.path}/`;
      const found = new Map();
      for (const path of [...files.keys(), ...folders]) {
        if (!path.startsWith(start) || path === start) continue;
        const [name, ...deeper] = path.slice(start.length).split('/');
        found.set(name, deeper.length > 0 || folders.has(path) ? FileType.Directory : FileType.File);
      }
      return [...found];
    },
    async readFile(uri) {
      await opened;
      return read(uri).content;
    },
    writeFile(uri, content, { create, overwrite }) {
      if (isFolder(uri.path)) throw FileSystemError.FileIsADirectory(uri);
      if (!create && !files.has(uri.path)) throw FileSystemError.FileNotFound(uri);
      if (create && !overwrite && files.has(uri.path)) throw FileSystemError.FileExists(uri);
      write(uri, content);
    },
    createDirectory: (uri) => {
      folders.add(uri.path);
      tell(FileChangeType.Created, uri);
    },
    delete: remove,
    rename(from, to) {
      write(to, read(from).content);
      remove(from);
    },
  };

  const registration = workspace.registerFileSystemProvider(scheme, provider, { isCaseSensitive: true });
  return {
    put(given) {
      for (const [path, content] of Object.entries(given)) {
        const uri = Uri.from({ scheme, path });
        if (content === null) remove(uri);
        else write(uri, new TextEncoder().encode(content));
      }
    },
    open,
    dispose: () => registration.dispose(),
  };
}
