import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { languages, Uri, workspace } from 'vscode';
import { isNameArgument } from '../../names/name-at.js';
import type { Services } from '../../services.js';
import { createTestDisk, type TestDisk } from '../../test-disk.js';
import { createTestWindow, glossaryOf, type TestView, type TestWindow } from '../test-view.js';
import { registerWorkspaceNames, type WorkspaceNames } from './workspace-names.js';

const glossary = glossaryOf(
  'zh\ten\ttype\tid\n喀布尔\tKabul\tplace\tkabul\n特朗普|川普\tDonald Trump\tperson\ttrump\n',
);

let disk: TestDisk;
let stage: TestWindow;
let names: WorkspaceNames;
let view: TestView;
let ask: (query: string) => readonly { name: string; containerName: string; location: { uri: Uri; range: unknown } }[];

beforeEach(() => {
  disk = createTestDisk();
  stage = createTestWindow();
  const none = () => ({ dispose: () => undefined });
  Object.defineProperty(workspace, 'fs', { value: disk.fs, configurable: true });
  Object.assign(workspace, {
    findFiles: async () => disk.names.map((name) => Uri.parse(name)),
    createFileSystemWatcher: () => ({ onDidCreate: none, onDidChange: none, onDidDelete: none, dispose: none }),
    onDidChangeWorkspaceFolders: none,
    onDidChangeConfiguration: none,
    asRelativePath: (uri: Uri) => uri.path.slice(1),
  });
  Object.assign(languages, {
    registerWorkspaceSymbolProvider: (provider: { provideWorkspaceSymbols: typeof ask }) => {
      ask = provider.provideWorkspaceSymbols;
      return { dispose: () => undefined };
    },
  });
  disk.put(Uri.file('/news/a.md'), '喀布尔。\n他在喀布尔。');
  disk.put(Uri.file('/news/b.md'), '新闻：川普谈喀布尔。');
  names = registerWorkspaceNames({
    assets: { knowledge: async () => undefined },
    glossaries: { glossaryFor: async () => glossary, onDidChange: none },
    log: { info: () => {}, debug: () => {}, error: () => {} },
  } as unknown as Services); // what is used of them
  view = stage.view('yiming.workspaceNames');
});

afterEach(() => names.dispose());

describe('the view', () => {
  test('reads nothing until somebody sees it', async () => {
    await names.whenIdle();
    expect(disk.calls).toEqual([]);
    expect(await view.text()).toBe('');
    expect(view.message).toBe('');
  });

  test('shows things, the files that name them, and their mentions there', async () => {
    view.setVisible(true);
    expect(view.message).toBe('Looking for articles…');
    expect(stage.context.get('yiming.readingWorkspace')).toBe(true);
    await names.whenIdle();
    expect(await view.text(4)).toBe(
      [
        'Persons | 1',
        '  川普 | Donald Trump ×1 · 1 file',
        '    b.md | news ×1',
        '      1: 新闻：川普谈喀布尔。 | ',
        'Places | 1',
        '  喀布尔 | Kabul ×3 · 2 files',
        '    a.md | news ×2',
        '      1: 喀布尔。 | ',
        '      2: 他在喀布尔。 | ',
        '    b.md | news ×1',
        '      1: 新闻：川普谈喀布尔。 | ',
      ].join('\n'),
    );
    expect(view.message).toBe('');
    expect(view.description).toBe('2 files');
    expect(stage.context.get('yiming.readingWorkspace')).toBe(false);
    const items = await view.items(4);
    expect(isNameArgument(items.find(({ item }) => item.label === 'a.md')?.node)).toBe(true);
    expect(items[1]?.item.accessibilityInformation?.label).toBe(
      '川普: known name, Donald Trump, person, 1 mention, 1 file',
    );
  });

  test('shows a mention without its line when the file is gone', async () => {
    view.setVisible(true);
    await names.whenIdle();
    disk.remove(Uri.file('/news/b.md'));
    expect((await view.text(4)).split('\n').slice(3, 4)).toEqual(['      1: 川普 | ']);
  });

  test('is stopped, says so, and reads again when told to', async () => {
    view.setVisible(true);
    await stage.run('yiming.cancelWorkspaceNames');
    await names.whenIdle();
    expect(view.message).toBe('Stopped after 0 of 0 files; refresh to read all');
    expect(stage.context.get('yiming.readingWorkspace')).toBe(false);
    await stage.run('yiming.refreshWorkspaceNames');
    await names.whenIdle();
    expect(view.message).toBe('');
    expect(await view.text()).toContain('Kabul');
  });
});

describe('symbols of the workspace', () => {
  test('the first question begins the reading, once', async () => {
    expect(ask('')).toEqual([]);
    await names.whenIdle();
    expect(disk.calls).toEqual([]);
    expect(ask('kabul')).toEqual([]);
    await names.whenIdle();
    const calls = disk.calls.length;
    expect(ask('KABUL').map(({ name, containerName, location: { uri } }) => [name, containerName, uri.path])).toEqual([
      ['喀布尔 Kabul', 'place, 2 mentions', '/news/a.md'],
      ['喀布尔 Kabul', 'place, 1 mention', '/news/b.md'],
    ]);
    expect(ask('川普')[0]?.location.range).toMatchObject({
      start: { line: 0, character: 3 },
      end: { line: 0, character: 5 },
    });
    await names.whenIdle();
    expect(disk.calls).toHaveLength(calls);
  });
});

test('mentions elsewhere are those in the other files', async () => {
  expect(names.mentionsElsewhere('entry kabul')).toEqual([]);
  await names.whenIdle();
  expect(disk.calls).toEqual([]);
  view.setVisible(true);
  await names.whenIdle();
  const elsewhere = names.mentionsElsewhere('entry kabul', Uri.file('/news/a.md'));
  expect(elsewhere.map(({ uri, count }) => `${uri.path} ${count}`)).toEqual(['/news/b.md 1']);
  expect(elsewhere[0]?.places).toEqual([{ start: 6, end: 9, line: 0, character: 6 }]);
});
