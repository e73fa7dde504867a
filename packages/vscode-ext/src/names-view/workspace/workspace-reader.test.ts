import { beforeEach, describe, expect, test } from 'vitest';
import { Uri, workspace } from 'vscode';
import type { Services } from '../../services.js';
import { createTestDisk, type TestDisk } from '../../test-disk.js';
import { glossaryOf } from '../test-view.js';
import { mostFiles } from './article-files.js';
import { createWorkspaceIndex, type WorkspaceIndex } from './workspace-index.js';
import { createWorkspaceReader, type WorkspaceReader } from './workspace-reader.js';

const glossary = glossaryOf('zh\ten\ttype\tid\n喀布尔\tKabul\tplace\tkabul\n多哈\tDoha\tplace\tdoha\n');
const file = (name: string): Uri => Uri.file(`/news/${name}`);

let disk: TestDisk;
let index: WorkspaceIndex;
let reader: WorkspaceReader;
let listed: (Uri | Error)[];
let logged: string[];

beforeEach(() => {
  disk = createTestDisk();
  listed = [];
  logged = [];
  Object.defineProperty(workspace, 'fs', { value: disk.fs, configurable: true });
  Object.assign(workspace, {
    findFiles: async () => {
      const [error] = listed.filter((one) => one instanceof Error);
      if (error !== undefined) throw error;
      return [...listed];
    },
  });
  index = createWorkspaceIndex();
  const services = {
    assets: { knowledge: async () => undefined },
    glossaries: { glossaryFor: async () => glossary },
    log: {
      info: (line: string) => logged.push(line),
      debug: () => {},
      error: (line: unknown) => logged.push(String(line)),
    },
  };
  reader = createWorkspaceReader(services as unknown as Services, index); // what the reader uses of them
});

function put(name: string, content: string | Uint8Array): Uri {
  disk.put(file(name), content);
  listed.push(file(name));
  return file(name);
}

const found = (): readonly string[] =>
  index.entities(100).entities.map(({ text, count, files }) => `${text} ${count} in ${files}`);

describe('find', () => {
  test('reads nothing before', () => {
    put('a.md', '喀布尔');
    expect(reader.state).toEqual({ kind: 'not-begun', read: 0, of: 0, isCut: false });
    expect(disk.calls).toEqual([]);
  });

  test('reads all files, and then only new ones unless it is told to', async () => {
    put('a.md', '\uFEFF喀布尔。\n多哈');
    put('b.txt', '在喀布尔');
    reader.find('new');
    expect(reader.isBusy).toBe(true);
    await reader.whenIdle();
    expect(reader.state).toEqual({ kind: 'done', read: 2, of: 2, isCut: false });
    expect(found()).toEqual(['喀布尔 2 in 2', '多哈 1 in 1']);
    // Places are those that an editor has, which shows no byte order mark.
    expect(index.filesOf('entry kabul')[0]?.name.places[0]).toEqual({ start: 0, end: 3, line: 0, character: 0 });
    expect(logged[0]).toMatch(/^names of the workspace: 2 files in \d+ ms, 0 passed over$/);

    const read = (): number => disk.calls.filter(({ operation }) => operation === 'readFile').length;
    put('c.md', '多哈');
    reader.find('new');
    await reader.whenIdle();
    expect(read()).toBe(3);
    reader.find('again');
    await reader.whenIdle();
    expect(read()).toBe(6);
    expect(found()).toEqual(['多哈 2 in 2', '喀布尔 2 in 2']);
  });

  test('forgets files that are not found any more', async () => {
    put('a.md', '喀布尔');
    put('b.md', '多哈');
    reader.find('new');
    await reader.whenIdle();
    listed.pop();
    reader.find('new');
    await reader.whenIdle();
    expect(found()).toEqual(['喀布尔 1 in 1']);
  });

  test('passes over what is no article', async () => {
    put('large.md', `喀布尔${' '.repeat(2_000_000)}`);
    put('binary.md', '喀布尔\0');
    put('latin.md', new Uint8Array([0xe9, 0x20, 0xff]));
    disk.putDevice(file('pipe.md'));
    disk.putLink(file('loop.md'), file('loop.md'));
    listed.push(file('pipe.md'), file('loop.md'), file('gone.md'), file('folder.md'));
    disk.put(file('folder.md/x'), '喀布尔');
    put('z.md', '多哈');
    reader.find('new');
    await reader.whenIdle();
    expect(found()).toEqual(['多哈 1 in 1']);
    expect(reader.state).toEqual({ kind: 'done', read: 8, of: 8, isCut: false });
    expect(logged[0]).toContain('1 files in');
    expect(logged[0]).toContain('7 passed over');
    // Of a large file nothing is read.
    expect(disk.calls.some(({ operation, uri }) => operation === 'readFile' && uri.includes('large'))).toBe(false);
  });

  test('a file that goes while it is read is no failure', async () => {
    put('a.md', '喀布尔');
    disk.before = (operation, uri) => {
      if (operation === 'readFile') disk.remove(uri);
    };
    reader.find('new');
    await reader.whenIdle();
    expect(found()).toEqual([]);
    expect(reader.state.kind).toBe('done');
  });

  test('a file that is forgotten while it is read stays forgotten', async () => {
    const gone = put('a.md', '喀布尔');
    put('b.md', '多哈');
    disk.before = (operation, uri) => {
      if (operation === 'readFile' && uri.path === gone.path) reader.forget((one) => one === gone.toString());
    };
    reader.find('new');
    await reader.whenIdle();
    expect(found()).toEqual(['多哈 1 in 1']);
  });

  test('says so when files cannot be listed, and can try again', async () => {
    listed.push(new Error('no disk'));
    reader.find('new');
    await reader.whenIdle();
    expect(reader.state.kind).toBe('failed');
    expect(logged).toEqual(['Error: no disk']);
    listed = [];
    put('a.md', '喀布尔');
    reader.find('new');
    await reader.whenIdle();
    expect(found()).toEqual(['喀布尔 1 in 1']);
  });

  test('files that come while others are read are more of the same reading', async () => {
    for (let number = 10; number < 20; number += 1) put(`${number}.md`, '喀布尔');
    let isTold = false;
    disk.before = (_operation, uri) => {
      if (isTold || !uri.path.endsWith('/15.md')) return;
      isTold = true;
      put('20.md', '多哈');
      reader.find('new');
    };
    reader.find('new');
    await reader.whenIdle();
    expect(reader.state).toEqual({ kind: 'done', read: 11, of: 11, isCut: false });
    expect(disk.calls.filter(({ operation }) => operation === 'readFile')).toHaveLength(11);
  });

  test('an empty workspace is done at once', async () => {
    reader.find('new');
    await reader.whenIdle();
    expect(reader.state).toEqual({ kind: 'done', read: 0, of: 0, isCut: false });
  });
});

describe('stop', () => {
  test('keeps what was read, and says how far it came', async () => {
    for (let number = 0; number < 30; number += 1) put(`${String(number).padStart(2, '0')}.md`, '喀布尔');
    reader.find('new');
    await new Promise<void>((resolve) => {
      disk.before = (_operation, uri) => {
        if (uri.path.endsWith('/10.md')) resolve();
      };
    });
    reader.stop();
    await reader.whenIdle();
    expect(reader.state).toEqual({ kind: 'stopped', read: 10, of: 30, isCut: false });
    expect(reader.isBusy).toBe(false);
    expect(index.size).toBe(10);
    // Those that are known are read again when they change.
    disk.put(file('00.md'), '多哈');
    reader.read([file('00.md')]);
    await reader.whenIdle();
    expect(found()).toEqual(['喀布尔 9 in 9', '多哈 1 in 1']);
    expect(reader.state).toEqual({ kind: 'stopped', read: 10, of: 30, isCut: false });
    reader.find('again');
    await reader.whenIdle();
    expect(reader.state).toEqual({ kind: 'done', read: 30, of: 30, isCut: false });
  });

  test('while files are looked for nothing is read', async () => {
    put('a.md', '喀布尔');
    reader.find('new');
    reader.stop();
    await reader.whenIdle();
    expect(reader.state.kind).toBe('stopped');
    expect(disk.calls).toEqual([]);
  });

  test('disposing ends everything', async () => {
    put('a.md', '喀布尔');
    put('b.md', '喀布尔');
    reader.find('new');
    reader.dispose();
    await reader.whenIdle();
    expect(index.size).toBe(0);
  });
});

test('others have their turn between files', async () => {
  expect(mostFiles).toBe(5_000);
  for (let number = 0; number < 40; number += 1) put(`${number}.md`, '喀布尔。\n\n'.repeat(50));
  let turns = 0;
  const ticking = setInterval(() => {
    turns += 1;
  }, 1);
  reader.find('new');
  await reader.whenIdle();
  clearInterval(ticking);
  expect(found()).toEqual(['喀布尔 2000 in 40']);
  expect(turns).toBeGreaterThan(40);
});
