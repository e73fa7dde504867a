import { afterEach, describe, expect, test, vi } from 'vitest';
import { type LogOutputChannel, type Memento, Uri } from 'vscode';
import { openTestWorkspace, type TestWorkspace } from '../test-workspace.js';
import { createIgnoredStore, type IgnoredStore } from './ignored-store.js';

const folder = Uri.file('/news');
const file = Uri.file('/news/.yiming/ignored-findings.tsv');
const article = Uri.file('/news/2021/多哈.md');
const other = Uri.file('/news/2021/喀布尔.md');
const name = { code: 'unknown-name', text: '福尔加尔' };
const header = 'code\ttext\tfile\treason\n';

const made: IgnoredStore[] = [];
afterEach(() => {
  for (const store of made.splice(0)) store.dispose();
});

function start(folders: readonly Uri[], options: Parameters<typeof openTestWorkspace>[1] = {}) {
  const workspace = openTestWorkspace(folders, options);
  const kept = new Map<string, unknown>();
  const warn = vi.fn();
  const state = {
    get: (key: string) => kept.get(key),
    update: async (key: string, value: unknown) => void kept.set(key, value),
  };
  const services = {
    state: { workspace: state as unknown as Memento, user: state as unknown as Memento }, // the rest is not asked for
    log: { warn } as unknown as LogOutputChannel,
  };
  const store = createIgnoredStore(services);
  made.push(store);
  return { workspace, store, warn, kept };
}

const isIgnored = async (store: IgnoredStore, uri: Uri): Promise<boolean> => (await store.rulesFor(uri))(name);

/** Waits until the store tells of a change. */
const nextChange = (store: IgnoredStore): Promise<void> =>
  new Promise((resolve) => {
    const listener = store.onDidChange(() => {
      listener.dispose();
      resolve();
    });
  });

function put({ disk }: TestWorkspace, rows: string): void {
  disk.put(file, header + rows);
}

describe('in a folder', () => {
  test('reads nothing before the first question', async () => {
    const { workspace, store } = start([folder]);
    expect(workspace.disk.calls).toEqual([]);
    expect(await isIgnored(store, article)).toBe(false);
    expect(workspace.disk.calls.length).toBeGreaterThan(0);
  });

  test('a rule for one article holds in that, and one for the folder in all', async () => {
    const { workspace, store } = start([folder]);
    await store.add(article, store.ruleFor(article, name, 'article', '河名'));
    expect(workspace.disk.textOf(file)).toBe(`${header}unknown-name\t福尔加尔\t2021/多哈.md\t河名\n`);
    expect([await isIgnored(store, article), await isIgnored(store, other)]).toEqual([true, false]);
    await store.add(other, store.ruleFor(other, name, 'folder', '都是河名'));
    expect([await isIgnored(store, article), await isIgnored(store, other)]).toEqual([true, true]);
    await store.remove(other, store.ruleFor(other, name, 'folder', ''));
    expect([await isIgnored(store, article), await isIgnored(store, other)]).toEqual([true, false]);
  });

  test('follows what others write', async () => {
    const { workspace, store } = start([folder]);
    expect(await isIgnored(store, article)).toBe(false);
    put(workspace, 'unknown-name\t福尔加尔\t\t河名\n');
    await nextChange(store);
    expect(await isIgnored(store, article)).toBe(true);
    workspace.disk.remove(file);
    await nextChange(store);
    expect(await isIgnored(store, article)).toBe(false);
  });

  test('keeps what others wrote while it was being written', async () => {
    const { workspace, store } = start([folder]);
    put(workspace, '');
    let once = true;
    workspace.disk.before = (operation) => {
      if (operation !== 'copy' || !once) return;
      once = false;
      put(workspace, 'unknown-name\t多哈\t\t别人写的\n');
    };
    await store.add(article, store.ruleFor(article, name, 'folder', '河名'));
    expect(workspace.disk.textOf(file)).toBe(
      `${header}unknown-name\t多哈\t\t别人写的\nunknown-name\t福尔加尔\t\t河名\n`,
    );
    expect(workspace.disk.names).toEqual([file.toString()]);
  });

  test('changes a file that somebody is editing in its editor, and reads it there', async () => {
    const { workspace, store } = start([folder]);
    put(workspace, '');
    expect(await isIgnored(store, article)).toBe(false);
    const document = workspace.open(file, header);
    document.type(`${header}unknown-name\t多哈\t\t没存\n`);
    const outcome = await store.add(article, store.ruleFor(article, name, 'folder', '河名'));
    expect(outcome).toEqual({ kind: 'unsaved' });
    expect(document.getText()).toBe(`${header}unknown-name\t多哈\t\t没存\nunknown-name\t福尔加尔\t\t河名\n`);
    expect(workspace.disk.textOf(file)).toBe(header);
    expect(await isIgnored(store, article)).toBe(true);
  });

  test('tells in the log what is wrong, and reads nothing that is too large', async () => {
    const { workspace, store, warn } = start([folder]);
    put(workspace, 'unknown-name\t\t\t河名\n');
    expect(await isIgnored(store, article)).toBe(false);
    expect(warn.mock.calls[0]?.[0]).toMatch(/^\.yiming\/ignored-findings\.tsv:2: .*text/);
    put(workspace, `# ${'文'.repeat(400_000)}\nunknown-name\t福尔加尔\t\t河名\n`);
    await nextChange(store);
    expect(await isIgnored(store, article)).toBe(false);
    const failed = await store.add(article, store.ruleFor(article, name, 'folder', '河名'));
    expect(failed.kind).toBe('failed');
  });

  test('follows no link in Restricted Mode, and does once the folder is trusted', async () => {
    const { workspace, store } = start([folder], { trusted: false });
    const elsewhere = Uri.file('/elsewhere/rules.tsv');
    workspace.disk.put(elsewhere, `${header}unknown-name\t福尔加尔\t\t河名\n`);
    workspace.disk.putLink(file, elsewhere);
    expect(await isIgnored(store, article)).toBe(false);
    const outcome = await store.add(article, store.ruleFor(article, name, 'article', '河名'));
    expect(outcome.kind).toBe('failed');
    workspace.trust();
    expect(await isIgnored(store, article)).toBe(true);
  });

  test('leaves no watcher behind', async () => {
    const { workspace, store } = start([folder]);
    await isIgnored(store, article);
    expect(workspace.watchers).toBe(1);
    workspace.setFolders([]);
    expect(workspace.watchers).toBe(0);
  });
});

describe('without a folder', () => {
  test('keeps rules with the workspace', async () => {
    const { workspace, store, kept } = start([]);
    await store.add(article, store.ruleFor(article, name, 'article', '河名'));
    expect([await isIgnored(store, article), await isIgnored(store, other)]).toEqual([true, false]);
    await store.add(article, store.ruleFor(article, name, 'folder', '河名'));
    expect(await isIgnored(store, other)).toBe(true);
    expect(workspace.disk.names).toEqual([]);
    expect(kept.size).toBe(1);
  });

  test('what is kept in another form counts as nothing', async () => {
    const { store, kept } = start([]);
    kept.set('yiming.ignoredFindings', { evil: true });
    expect(await isIgnored(store, article)).toBe(false);
  });
});
