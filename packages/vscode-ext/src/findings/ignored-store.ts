import { type Disposable, type Event, EventEmitter, l10n, RelativePattern, Uri, workspace } from 'vscode';
import { conventionalFolder, ignoredFindingsName } from '../glossaries/find-places.js';
import { createQueue } from '../glossaries/in-turn.js';
import { passesLink } from '../glossaries/is-link.js';
import { readFileText } from '../glossaries/read-file.js';
import type { Services } from '../services.js';
import { changeFile, dirtyDocument, type FileChange } from './change-file.js';
import {
  addIgnored,
  type IgnoredFinding,
  type IgnoredKey,
  matchIgnored,
  parseIgnored,
  removeIgnored,
} from './ignored-findings.js';

/** A finding as rules are compared with it. */
export type Ignorable = Pick<IgnoredFinding, 'code' | 'text'>;

/** Where a rule holds: in one article, or in all articles of its folder. */
export type IgnoredScope = 'article' | 'folder';

/** The findings that people chose to ignore: a file in each workspace folder; without a folder, the workspace's state. */
export interface IgnoredStore extends Disposable {
  /** Tells which findings of an article are ignored. Waits until the file is read. */
  rulesFor(article: Uri): Promise<(finding: Ignorable) => boolean>;
  /** The rule that ignores a finding, as it would be kept. */
  ruleFor(article: Uri, finding: Ignorable, scope: IgnoredScope, reason: string): IgnoredFinding;
  add(article: Uri, rule: IgnoredFinding): Promise<FileChange>;
  remove(article: Uri, rule: IgnoredKey): Promise<FileChange>;
  /** The rules of some folder changed, here or on disk. */
  readonly onDidChange: Event<void>;
}

/** The most that is read of a file of ignored findings. */
export const mostBytes = 1_000_000;

const stateKey = 'yiming.ignoredFindings';

/** Pauses before a file is read again, in milliseconds: after a change on disk, and while somebody types in it. */
const pause = { disk: 150, typing: 500 };

/** Where the rules for an article are kept: the file of its folder; `undefined` for articles outside of all folders. */
export function ignoredFileFor(article: Uri): Uri | undefined {
  const folder = workspace.getWorkspaceFolder(article);
  return folder === undefined ? undefined : Uri.joinPath(folder.uri, conventionalFolder, ignoredFindingsName);
}

/** How an article is called in the rules: its path from the folder, or its whole address. */
function pathOf(article: Uri): string {
  const folder = workspace.getWorkspaceFolder(article);
  if (folder === undefined) return article.toString();
  return article.path.slice(folder.uri.path.length).replace(/^\/+/, '');
}

/** Keeps the ignored findings of the window. Files are read at the first question, and again when they change. */
export function createIgnoredStore({ state, log }: Pick<Services, 'state' | 'log'>): IgnoredStore {
  const changed = new EventEmitter<void>();
  const read = new Map<string, Promise<ReturnType<typeof matchIgnored>>>();
  const watchers = new Map<string, Disposable>();
  const timers = new Map<string, ReturnType<typeof setTimeout>>();

  const keptText = (): string => {
    const kept = state.workspace.get<unknown>(stateKey);
    return typeof kept === 'string' ? kept : '';
  };

  /** The rules in a text; what is wrong with them is told in the log. */
  function rulesIn(text: string, name: string): ReturnType<typeof matchIgnored> {
    const { ignored, problems } = parseIgnored(text);
    for (const { message, line } of problems.slice(0, 20)) log.warn(`${name}:${line}: ${message}`);
    return matchIgnored(ignored);
  }

  async function readRules(file: Uri): Promise<ReturnType<typeof matchIgnored>> {
    const name = workspace.asRelativePath(file);
    const open = dirtyDocument(file);
    if (open !== undefined) return rulesIn(open.getText(), name);
    if (!workspace.isTrusted && (await passesLink(file))) {
      log.warn(l10n.t('Restricted Mode: {0} is a link, and is not read until you trust the folder', name));
      return matchIgnored([]);
    }
    const found = await readFileText(file, mostBytes);
    if (found.kind === 'refused') log.warn(`${name}: ${found.message}`);
    return found.kind === 'text' ? rulesIn(found.text, name) : matchIgnored([]);
  }

  function forget(file: Uri): void {
    if (read.delete(file.toString())) changed.fire();
  }

  function later(file: Uri, wait: number): void {
    const key = file.toString();
    clearTimeout(timers.get(key));
    timers.set(
      key,
      setTimeout(() => {
        timers.delete(key);
        forget(file);
      }, wait),
    );
  }

  function watch(file: Uri): void {
    if (watchers.has(file.toString())) return;
    const folder = Uri.joinPath(file, '../..');
    // A file that is made together with its folder may be told of by the folder alone.
    const names = `{${conventionalFolder},${conventionalFolder}/${ignoredFindingsName}}`;
    const watcher = workspace.createFileSystemWatcher(new RelativePattern(folder, names));
    const soon = (): void => later(file, pause.disk);
    watcher.onDidChange(soon);
    watcher.onDidCreate(soon);
    watcher.onDidDelete(soon);
    watchers.set(file.toString(), watcher);
  }

  const inTurn = createQueue();

  /** Changes the rules of an article, wherever they are kept. */
  const change = (article: Uri, next: (text: string) => string): Promise<FileChange> =>
    inTurn(() => write(article, next));

  async function write(article: Uri, next: (text: string) => string): Promise<FileChange> {
    const file = ignoredFileFor(article);
    if (file === undefined) {
      await state.workspace.update(stateKey, next(keptText()));
      changed.fire();
      return { kind: 'changed' };
    }
    const outcome = await changeFile(file, next, mostBytes);
    if (outcome.kind !== 'failed') forget(file);
    return outcome;
  }

  const listeners = [
    changed,
    workspace.onDidChangeTextDocument(({ document }) => {
      if (read.has(document.uri.toString())) later(document.uri, pause.typing);
    }),
    // Closed without saving: the file on disk holds again.
    workspace.onDidCloseTextDocument(({ uri }) => {
      if (read.has(uri.toString())) later(uri, pause.disk);
    }),
    workspace.onDidGrantWorkspaceTrust(() => {
      read.clear();
      changed.fire();
    }),
    workspace.onDidChangeWorkspaceFolders(() => {
      for (const [key, watcher] of watchers) {
        if (workspace.getWorkspaceFolder(Uri.parse(key)) !== undefined) continue;
        watcher.dispose();
        watchers.delete(key);
        read.delete(key);
      }
      changed.fire();
    }),
  ];

  return {
    async rulesFor(article) {
      const path = pathOf(article);
      const file = ignoredFileFor(article);
      if (file === undefined) {
        const rules = matchIgnored(parseIgnored(keptText()).ignored);
        return ({ code, text }) => rules({ code, text, file: path }) !== undefined;
      }
      const key = file.toString();
      watch(file);
      const reading = read.get(key) ?? readRules(file);
      read.set(key, reading);
      const rules = await reading;
      return ({ code, text }) => rules({ code, text, file: path }) !== undefined;
    },
    ruleFor: (article, { code, text }, scope, reason) => ({
      code,
      text,
      file: scope === 'article' ? pathOf(article) : '',
      reason,
    }),
    add: (article, rule) => change(article, (text) => addIgnored(text, rule)),
    remove: (article, rule) => change(article, (text) => removeIgnored(text, rule)),
    onDidChange: changed.event,
    dispose() {
      for (const timer of timers.values()) clearTimeout(timer);
      for (const one of [...watchers.values(), ...listeners]) one.dispose();
    },
  };
}
