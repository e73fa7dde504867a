import { type FileStat, type FileSystem, FileSystemError, FileType, Uri } from 'vscode';

type Node =
  | { readonly kind: 'file'; bytes: Uint8Array }
  | { readonly kind: 'folder' }
  | { readonly kind: 'link'; readonly to: string }
  | { readonly kind: 'device' };

type Operation = 'stat' | 'readDirectory' | 'createDirectory' | 'readFile' | 'writeFile' | 'delete' | 'rename' | 'copy';

/** Something that happened to a file. */
export type DiskEvent = { readonly kind: 'created' | 'changed' | 'deleted'; readonly uri: Uri };

/** A disk in memory that behaves as VS Code's: a rename over a file removes that file first, and writing empties it first. */
export interface TestDisk {
  readonly fs: FileSystem;
  /** Writes a file as another program does. */
  put(uri: Uri, content: string | Uint8Array): void;
  putLink(uri: Uri, to: Uri): void;
  putDevice(uri: Uri): void;
  remove(uri: Uri): void;
  /** The text of a file; `undefined` where there is none. */
  textOf(uri: Uri): string | undefined;
  /** The names of all files, links and devices, in order. */
  readonly names: readonly string[];
  /** Makes an operation fail from now on; without an error it works again. */
  fail(operation: Operation, error: Error | undefined): void;
  /** Called before an operation begins, so that others can do something in between. */
  before: (operation: Operation, uri: Uri) => void;
  /** What a reader could have seen of a file so far, each state once as it came. */
  statesOf(uri: Uri): readonly (string | undefined)[];
  /** Schemes that nothing can be written in. */
  readonly readOnly: Set<string>;
  readonly calls: readonly { readonly operation: Operation; readonly uri: string }[];
  onEvent: (event: DiskEvent) => void;
}

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/** Makes an empty disk. Every operation takes a turn of the event loop. */
export function createTestDisk(): TestDisk {
  const nodes = new Map<string, Node>();
  const states = new Map<string, (string | undefined)[]>();
  const failures = new Map<Operation, Error>();
  const readOnly = new Set<string>();
  const calls: { operation: Operation; uri: string }[] = [];

  const keyOf = (uri: Uri): string => uri.toString();
  /** Where links lead in the end; `undefined` for what is missing and for links in a circle. */
  const resolve = (uri: Uri): { readonly key: string; readonly isLink: boolean; readonly node: Node | undefined } => {
    let key = keyOf(uri);
    for (let hops = 0; hops < 10; hops += 1) {
      const parent = linkedParent(key);
      if (parent !== undefined) {
        key = parent;
        continue;
      }
      const node = nodes.get(key);
      if (node?.kind !== 'link') return { key, isLink: hops > 0 && nodes.get(keyOf(uri))?.kind === 'link', node };
      key = node.to;
    }
    return { key, isLink: true, node: undefined };
  };
  const linkedParent = (key: string): string | undefined => {
    for (const [name, node] of nodes)
      if (node.kind === 'link' && key.startsWith(`${name}/`)) return `${node.to}${key.slice(name.length)}`;
    return undefined;
  };
  const isFolder = (key: string): boolean =>
    nodes.get(key)?.kind === 'folder' || [...nodes.keys()].some((name) => name.startsWith(`${key}/`));
  const missing = (uri: Uri): Error => FileSystemError.FileNotFound(uri);
  const note = (key: string): void => {
    const node = nodes.get(key);
    const text = node?.kind === 'file' ? decoder.decode(node.bytes) : undefined;
    const list = states.get(key) ?? [];
    if (list.length === 0 || list.at(-1) !== text) list.push(text);
    states.set(key, list);
  };

  const disk: TestDisk = {
    readOnly,
    calls,
    before: () => {},
    onEvent: () => {},
    put(uri, content) {
      const key = keyOf(uri);
      const kind = nodes.has(key) ? 'changed' : 'created';
      nodes.set(key, {
        kind: 'file',
        bytes: typeof content === 'string' ? new TextEncoder().encode(content) : content,
      });
      note(key);
      disk.onEvent({ kind, uri });
    },
    putLink: (uri, to) => void nodes.set(keyOf(uri), { kind: 'link', to: keyOf(to) }),
    putDevice: (uri) => void nodes.set(keyOf(uri), { kind: 'device' }),
    remove(uri) {
      const key = keyOf(uri);
      for (const name of [...nodes.keys()]) if (name === key || name.startsWith(`${key}/`)) nodes.delete(name);
      note(key);
      disk.onEvent({ kind: 'deleted', uri });
    },
    textOf(uri) {
      const { node } = resolve(uri);
      return node?.kind === 'file' ? decoder.decode(node.bytes) : undefined;
    },
    get names() {
      return [...nodes].flatMap(([name, { kind }]) => (kind === 'folder' ? [] : [name])).sort();
    },
    fail(operation, error) {
      if (error === undefined) failures.delete(operation);
      else failures.set(operation, error);
    },
    statesOf: (uri) => states.get(keyOf(uri)) ?? [],
    fs: {
      isWritableFileSystem: (scheme) => !readOnly.has(scheme),
      stat: (uri) => step('stat', uri, () => statOf(uri)),
      readDirectory: (uri) =>
        step('readDirectory', uri, () => {
          const { key } = resolve(uri);
          if (!isFolder(key)) throw missing(uri);
          const names = [...nodes.keys()].flatMap((name) =>
            name.startsWith(`${key}/`) ? [name.slice(key.length + 1).split('/')[0] ?? ''] : [],
          );
          return [...new Set(names)].map((name): [string, FileType] => {
            const child = Uri.parse(`${key}/${name}`);
            try {
              return [decodeURIComponent(name), statOf(child).type];
            } catch {
              return [decodeURIComponent(name), FileType.SymbolicLink];
            }
          });
        }),
      createDirectory: (uri) =>
        step('createDirectory', uri, () => {
          if (!isFolder(keyOf(uri))) nodes.set(keyOf(uri), { kind: 'folder' });
        }),
      readFile: (uri) =>
        step('readFile', uri, () => {
          const { node } = resolve(uri);
          if (node?.kind !== 'file') throw missing(uri);
          return node.bytes.slice();
        }),
      async writeFile(uri, content) {
        const key = await step('writeFile', uri, () => {
          const { key: at, node } = resolve(uri);
          nodes.set(at, { kind: 'file', bytes: new Uint8Array() });
          note(at);
          return { at, existed: node !== undefined };
        });
        // The file is empty for a moment.
        await turn();
        nodes.set(key.at, { kind: 'file', bytes: content.slice() });
        note(key.at);
        disk.onEvent({ kind: key.existed ? 'changed' : 'created', uri });
      },
      delete: (uri) =>
        step('delete', uri, () => {
          if (!nodes.has(keyOf(uri)) && !isFolder(keyOf(uri))) throw missing(uri);
          disk.remove(uri);
        }),
      async rename(source, target, { overwrite = false } = {}) {
        await turn();
        if (nodes.has(keyOf(target))) {
          if (!overwrite) throw FileSystemError.FileExists(target);
          nodes.delete(keyOf(target));
          note(keyOf(target));
        }
        await step('rename', source, () => {
          const node = nodes.get(keyOf(source));
          if (node === undefined) throw missing(source);
          nodes.delete(keyOf(source));
          nodes.set(keyOf(target), node);
          note(keyOf(target));
          disk.onEvent({ kind: 'changed', uri: target });
        });
      },
      copy: (source, target) =>
        step('copy', source, () => {
          const { node } = resolve(source);
          if (node?.kind !== 'file') throw missing(source);
          nodes.set(keyOf(target), { kind: 'file', bytes: node.bytes.slice() });
        }),
    },
  };

  async function step<Result>(operation: Operation, uri: Uri, work: () => Result): Promise<Result> {
    await turn();
    calls.push({ operation, uri: keyOf(uri) });
    disk.before(operation, uri);
    const failure = failures.get(operation);
    if (failure !== undefined) throw failure;
    return work();
  }

  function statOf(uri: Uri): FileStat {
    const { key, node, isLink } = resolve(uri);
    const link = isLink || nodes.get(keyOf(uri))?.kind === 'link' ? FileType.SymbolicLink : 0;
    if (node === undefined && !isFolder(key)) {
      // A link that leads nowhere is there all the same.
      if (link !== 0) return { type: FileType.SymbolicLink, ctime: 0, mtime: 0, size: 0 };
      throw missing(uri);
    }
    const type =
      node === undefined || node.kind === 'folder' ? FileType.Directory : node.kind === 'file' ? FileType.File : 0;
    return { type: type | link, ctime: 0, mtime: 0, size: node?.kind === 'file' ? node.bytes.length : 0 };
  }
  return disk;
}

const turn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));
