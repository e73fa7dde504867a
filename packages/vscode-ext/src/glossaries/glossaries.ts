import { compileLayer, createGlossary, type Glossary, type GlossaryLayer, readGlossary } from '@yiming/glossary';
import { type Disposable, type Event, EventEmitter, l10n, type Uri, workspace } from 'vscode';
import { plainMessage } from '../plain-message.js';
import { readSettings, section } from '../settings.js';
import type { ArticleEntries } from './article-entries.js';
import { findPlaces, placeKey } from './find-places.js';
import { fileLayers, type GlossaryFile, type GlossaryPlace } from './glossary-file.js';
import { createQueue } from './in-turn.js';
import { isInside } from './inside-folder.js';
import { type FileText, readFileText, readGlossaryFile } from './read-file.js';
import { watchPlaces } from './watch-places.js';

/** The glossaries of this window: files that people keep, found by setting and by convention, and the built-in one. */
export interface Glossaries extends Disposable {
  /** What the names of an article are looked up in: its own layers first. Waits until all files are read. */
  glossaryFor(article: Uri): Promise<Glossary>;
  /** The files that serve an article, in order of precedence, missing ones included. */
  filesFor(article: Uri): readonly GlossaryFile[];
  /** All files of the window. */
  readonly files: readonly GlossaryFile[];
  /** What was passed over when files were looked for, and named files that are missing, each in a sentence. */
  readonly notices: readonly string[];
  /** The user's own file, in the extension's storage. */
  readonly ownFile: Uri;
  /** Files were read again. */
  readonly onDidChange: Event<void>;
  /** Reads one file again at once, for one that we have just written; looks for files where it is a new one. */
  reload(uri: Uri): Promise<void>;
  whenIdle(): Promise<void>;
}

/** Pauses before files are read again, in milliseconds: after a change on disk, and while somebody types in one. */
const pause = { disk: 150, typing: 500 };

/** How long a file may take to answer, in milliseconds: one on a dead network drive never does. */
const patience = 10_000;

/** The settings that say where glossaries are. */
const settings = ['glossaries', 'maxFileSize', 'writeTo'];

/** How people call a file. */
function labelOf(uri: Uri, ownFile: Uri): string {
  if (uri.toString() === ownFile.toString()) return 'glossary.tsv';
  const label = workspace.asRelativePath(uri);
  return label === '' ? uri.path : label;
}

/** Whether a file serves an article: one of a workspace folder serves that folder. */
const serves = ({ folder }: GlossaryPlace, article: Uri): boolean =>
  folder === undefined || isInside(article, folder.uri);

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/**
 * Finds and reads the glossaries of the window, and keeps them as the files are: changes on disk and unsaved ones in an
 * editor are followed, each file by itself, and the built-in layer stays as it is. Nothing is read before the first
 * question; later readings keep nobody waiting, who asks meanwhile gets what was read before.
 */
export function createGlossaries(
  builtin: () => Promise<GlossaryLayer>,
  articleEntries: ArticleEntries,
  ownFile: Uri,
): Glossaries {
  // Replaced as a whole, so that nobody sees half of a reading; in order of precedence within a layer.
  let files: ReadonlyMap<string, GlossaryFile> = new Map();
  let notices: readonly string[] = [];
  let first: Promise<unknown> | undefined;
  let watching: Disposable | undefined;
  let disposed = false;
  let pending = 0;
  const changed = new EventEmitter<void>();
  const combined = new Map<string, Promise<Glossary>>();
  const timers = new Map<string, ReturnType<typeof setTimeout>>();
  const inTurn = createQueue();

  const inOrder = (): readonly GlossaryFile[] =>
    [...files.values()].sort((a, b) => fileLayers.indexOf(a.layer) - fileLayers.indexOf(b.layer));

  /** Of folders in each other the inner one comes first. */
  const depth = ({ folder }: GlossaryFile): number => folder?.uri.path.length ?? 0;
  const filesFor = (article: Uri): readonly GlossaryFile[] =>
    inOrder()
      .filter((file) => serves(file, article))
      .sort((a, b) => (a.layer === 'folder' && b.layer === 'folder' ? depth(b) - depth(a) : 0));

  const isKnown = (uri: Uri): boolean => [...files.values()].some((file) => file.uri.toString() === uri.toString());

  /** The text of a file: that in an editor, where somebody is changing it. */
  async function textOf(uri: Uri): Promise<FileText> {
    const { maxFileBytes } = readSettings(uri);
    const open = workspace.textDocuments.find((document) => document.uri.toString() === uri.toString());
    const text = open?.isDirty === true ? open.getText() : undefined;
    if (text !== undefined && text.length <= maxFileBytes) return { kind: 'text', text, isLink: false };
    const reading = readFileText(uri, maxFileBytes);
    let timer: ReturnType<typeof setTimeout> | undefined;
    const late = new Promise<FileText>((resolve) => {
      timer = setTimeout(() => {
        resolve({
          kind: 'refused',
          code: 'slow',
          message: l10n.t('The file does not answer; it is read once it does'),
        });
        void reading.then(() => reload(uri));
      }, patience);
    });
    return Promise.race([reading, late]).finally(() => clearTimeout(timer));
  }

  /** A file as it is now; the same object when nothing about it changed. */
  async function readPlace(place: GlossaryPlace, text: FileText): Promise<GlossaryFile> {
    const before = files.get(placeKey(place));
    if (before !== undefined && before.layer === place.layer && before.from === place.from && isSame(before, text))
      return before;
    const label = labelOf(place.uri, ownFile);
    try {
      return await readGlossaryFile(place, label, text);
    } catch (error) {
      const message = l10n.t('The file cannot be read ({0})', messageOf(error));
      return await readGlossaryFile(place, label, { kind: 'refused', code: 'unreadable', message });
    }
  }

  /** Looks for files and reads them; tells whether anything is not as it was. Never throws. */
  async function scan(): Promise<boolean> {
    try {
      const found = await findPlaces(ownFile);
      if (disposed) return false;
      watching?.dispose();
      // Watched before they are read, so that no change falls in between.
      watching = watchPlaces(found, { onFile, onFolder: () => later('scan', pause.disk, rescan) });
      const now = new Map<string, GlossaryFile>();
      for (const place of found.places) now.set(placeKey(place), await readPlace(place, await textOf(place.uri)));
      const before = [...files.values()];
      const isEqual = now.size === before.length && [...now.values()].every((file, index) => file === before[index]);
      const sameNotices = notices.join('\n') === found.notices.join('\n');
      if (disposed || (isEqual && sameNotices)) return false;
      files = now;
      notices = found.notices;
      return true;
    } catch (error) {
      notices = [l10n.t('Yiming: glossaries cannot be looked for ({0})', messageOf(error))];
      return true;
    }
  }

  /** Reads the places of one file again. */
  async function readAgain(uri: Uri): Promise<boolean> {
    const now = new Map(files);
    const text = await textOf(uri);
    for (const [key, file] of files)
      if (file.uri.toString() === uri.toString()) now.set(key, await readPlace(file, text));
    if (disposed || [...now].every(([key, file]) => file === files.get(key))) return false;
    files = now;
    return true;
  }

  const ready = (): Promise<unknown> => {
    first ??= inTurn(scan);
    return first;
  };

  /** Runs some reading after those before it and tells of it; counted, so that tests and closing can wait. */
  async function tracked(work: () => Promise<boolean>): Promise<void> {
    pending += 1;
    try {
      await ready();
      if (!(await inTurn(work)) || disposed) return;
      combined.clear();
      changed.fire();
    } finally {
      pending -= 1;
    }
  }

  const rescan = (): Promise<void> => tracked(scan);
  const reload = (uri: Uri): Promise<void> => tracked(() => (isKnown(uri) ? readAgain(uri) : scan()));

  function later(key: string, wait: number, work: () => Promise<void>): void {
    if (disposed) return;
    clearTimeout(timers.get(key));
    timers.set(
      key,
      setTimeout(() => {
        timers.delete(key);
        void work();
      }, wait),
    );
  }

  /** A new table changes what files there are; a known one only itself. */
  const onFile = (uri: Uri): void =>
    isKnown(uri) ? later(uri.toString(), pause.disk, () => reload(uri)) : later('scan', pause.disk, rescan);

  async function combine(article: Uri): Promise<Glossary> {
    // All waiting comes before the layers are taken, so that they are those of the moment of the answer.
    const [base] = await Promise.all([builtin(), ready()]);
    const own = articleEntries.textOf(article);
    const layers: GlossaryLayer[] = [];
    if (own !== '') {
      const { entries } = readGlossary(own, { fileName: 'article', layer: 'article' });
      layers.push(compileLayer({ name: 'article', entries }));
    }
    for (const { compiled } of filesFor(article)) if (compiled !== undefined) layers.push(compiled);
    return createGlossary([...layers, base]);
  }

  /** Looked for again after a change, where somebody has asked already. */
  const again = (): void => {
    if (first !== undefined) void rescan();
  };
  const listeners = [
    changed,
    workspace.onDidChangeWorkspaceFolders(again),
    workspace.onDidGrantWorkspaceTrust(again),
    workspace.onDidChangeConfiguration((event) => {
      if (settings.some((name) => event.affectsConfiguration(`${section}.${name}`))) again();
    }),
    workspace.onDidChangeTextDocument(({ document: { uri } }) => {
      if (isKnown(uri)) later(uri.toString(), pause.typing, () => reload(uri));
    }),
    workspace.onDidCloseTextDocument(({ uri }) => {
      // Changes that were thrown away leave the file as it is on disk.
      if (isKnown(uri)) later(uri.toString(), pause.disk, () => reload(uri));
    }),
    articleEntries.onDidChange(() => {
      combined.clear();
      changed.fire();
    }),
  ];

  return {
    glossaryFor(article) {
      const folder = workspace.getWorkspaceFolder(article)?.uri.toString() ?? '';
      const key = articleEntries.textOf(article) === '' ? folder : article.toString();
      const known = combined.get(key);
      if (known !== undefined) return known;
      const made = combine(article);
      combined.set(key, made);
      // What failed is tried again at the next question.
      made.catch(() => {
        if (combined.get(key) === made) combined.delete(key);
      });
      return made;
    },
    filesFor,
    get files() {
      return inOrder();
    },
    get notices() {
      const missing = inOrder().filter(({ state, problems }) => state === 'missing' && problems.length > 0);
      // Values of settings and names of files are shown in messages.
      return [...notices, ...missing.map(({ label, problems }) => `${label}: ${problems[0]?.message ?? ''}`)].map(
        plainMessage,
      );
    },
    ownFile,
    onDidChange: changed.event,
    reload,
    async whenIdle() {
      while (pending > 0 || timers.size > 0) await new Promise((resolve) => setTimeout(resolve, 5));
      await first;
    },
    dispose() {
      disposed = true;
      for (const timer of timers.values()) clearTimeout(timer);
      timers.clear();
      watching?.dispose();
      for (const listener of listeners) listener.dispose();
    },
  };
}

/** Whether a file reads as it did. */
function isSame(before: GlossaryFile, now: FileText): boolean {
  if (now.kind === 'text') return before.state === 'read' && before.text === now.text;
  if (now.kind === 'missing') return before.state === 'missing';
  return before.state === 'refused' && before.problems[0]?.message === now.message;
}
