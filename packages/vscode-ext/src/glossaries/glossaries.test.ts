import { type CompiledLayer, compileLayer, readGlossary } from '@yiming/glossary';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Uri } from 'vscode';
import { openTestWorkspace, type TestSettings, type TestWorkspace, testMemento } from '../test-workspace.js';
import { type ArticleEntries, createArticleEntries } from './article-entries.js';
import { createGlossaries, type Glossaries } from './glossaries.js';

const news = Uri.parse('file:///ws/news');
const archive = Uri.parse('file:///ws/archive');
const own = Uri.parse('file:///storage/glossary.tsv');
const article = Uri.joinPath(news, '000.md');

const table = (...lines: readonly string[]): string => `zh\ten\n${lines.map((line) => `${line}\n`).join('')}`;
const compiled = (text: string): CompiledLayer =>
  compileLayer({ name: 'builtin', entries: readGlossary(text, { fileName: 'built-in', layer: 'builtin' }).entries });

let here: TestWorkspace;
let disk: TestWorkspace['disk'];
let entries: ArticleEntries;
let glossaries: Glossaries;
let told: number;
let builtin: () => Promise<CompiledLayer>;

function start(folders: readonly Uri[] = [news], options: Parameters<typeof openTestWorkspace>[1] = {}): void {
  here = openTestWorkspace(folders, options);
  ({ disk } = here);
  entries = createArticleEntries(testMemento());
  const layer = compiled(table('马里\tMali', '多哈\tDoha'));
  builtin = async () => layer;
  glossaries = createGlossaries(() => builtin(), entries, own);
  told = 0;
  glossaries.onDidChange(() => {
    told += 1;
  });
}
beforeEach(() => start());
afterEach(() => glossaries.dispose());

/** The English of a name, the one that counts first. */
const englishOf = async (name: string, of = article): Promise<readonly string[]> =>
  (await glossaries.glossaryFor(of)).lookup(name).map(({ entry }) => entry.en);

describe('before anybody asks', () => {
  test('nothing is read', async () => {
    disk.put(Uri.joinPath(news, 'glossary.tsv'), table('马里\tMaly'));
    here.changeSettings({});
    here.trust();
    await glossaries.whenIdle();
    expect([disk.calls, glossaries.files, here.watchers, told]).toEqual([[], [], 0, 0]);
  });
});

describe('the glossary of an article', () => {
  test('is the built-in one where there is no other', async () => {
    expect(await englishOf('马里')).toEqual(['Mali']);
    expect(glossaries.files.map(({ state }) => state)).toEqual(['missing', 'missing', 'missing']);
  });

  test('has its own layers first: article, folder, workspace, user, shared, built-in', async () => {
    const file = Uri.parse('file:///ws/all.code-workspace');
    const settings: TestSettings = {
      workspace: { glossaries: ['news/of-workspace.tsv', '/srv/shared.tsv'] },
      user: { glossaries: ['/home/me.tsv'] },
    };
    glossaries.dispose();
    start([news], { file, settings });
    disk.put(Uri.joinPath(news, 'glossary.tsv'), table('马里\tfolder'));
    disk.put(Uri.joinPath(news, '.yiming', 'b.tsv'), table('马里\tfolder b'));
    disk.put(Uri.joinPath(news, 'of-workspace.tsv'), table('马里\tworkspace'));
    disk.put(Uri.parse('file:///srv/shared.tsv'), table('马里\tshared'));
    disk.put(Uri.parse('file:///home/me.tsv'), table('马里\tuser'));
    disk.put(own, table('马里\town'));
    await entries.write(article, table('马里\tarticle'));
    const all = ['article', 'folder', 'folder b', 'workspace', 'user', 'own', 'shared', 'Mali'];
    expect(await englishOf('马里')).toEqual(all);
    expect(await englishOf('马里', Uri.joinPath(news, '001.md'))).toEqual(all.slice(1));
  });

  test('has the files of its own folder, of two folders in each other those of the inner first', async () => {
    const inner = Uri.joinPath(news, 'inner');
    glossaries.dispose();
    start([news, archive, inner]);
    for (const folder of [news, archive, inner])
      disk.put(Uri.joinPath(folder, 'glossary.tsv'), table(`马里\t${folder.path}`));
    expect(await englishOf('马里')).toEqual([news.path, 'Mali']);
    expect(await englishOf('马里', Uri.joinPath(archive, 'a.md'))).toEqual([archive.path, 'Mali']);
    expect(await englishOf('马里', Uri.joinPath(inner, 'a.md'))).toEqual([inner.path, news.path, 'Mali']);
    expect(await englishOf('马里', Uri.parse('untitled:a.md'))).toEqual(['Mali']);
  });

  test('is made once for a folder', async () => {
    const [one, two] = await Promise.all([
      glossaries.glossaryFor(article),
      glossaries.glossaryFor(Uri.joinPath(news, '1.md')),
    ]);
    expect(one).toBe(two);
    expect(await glossaries.glossaryFor(article)).toBe(one);
  });

  test('after a failure of the built-in one is made at the next question', async () => {
    const layer = await builtin();
    builtin = vi.fn().mockRejectedValueOnce(new Error('damaged')).mockResolvedValue(layer);
    await expect(glossaries.glossaryFor(article)).rejects.toThrow('damaged');
    expect(await englishOf('马里')).toEqual(['Mali']);
  });

  test('has what was read while the built-in one was waited for', async () => {
    const layer = await builtin();
    let give = (): void => {};
    builtin = () =>
      new Promise((resolve) => {
        give = () => resolve(layer);
      });
    const asked = englishOf('马里');
    await glossaries.reload(own);
    disk.put(own, table('马里\tmeanwhile'));
    await glossaries.whenIdle();
    give();
    expect(await asked).toEqual(['meanwhile', 'Mali']);
  });
});

describe('files that change', () => {
  const file = Uri.joinPath(news, 'glossary.tsv');

  test('on disk are read again, they alone', async () => {
    disk.put(file, table('马里\tone'));
    disk.put(own, table('多哈\tmine'));
    await englishOf('马里');
    const before = glossaries.files;
    disk.put(file, table('马里\ttwo'));
    await glossaries.whenIdle();
    expect(await englishOf('马里')).toEqual(['two', 'Mali']);
    expect(told).toBe(1);
    expect(glossaries.files.find(({ uri }) => uri === own)).toBe(before.find(({ uri }) => uri === own));
  });

  test('that come and go', async () => {
    await englishOf('马里');
    disk.put(file, table('马里\tone'));
    disk.put(Uri.joinPath(news, '.yiming', 'new.tsv'), table('马里\tnew'));
    await glossaries.whenIdle();
    expect(await englishOf('马里')).toEqual(['one', 'new', 'Mali']);
    disk.remove(file);
    await glossaries.whenIdle();
    expect(await englishOf('马里')).toEqual(['new', 'Mali']);
    // The editor tells of the folder alone, not of the files in it.
    disk.remove(Uri.joinPath(news, '.yiming'));
    await glossaries.whenIdle();
    expect(await englishOf('马里')).toEqual(['Mali']);
  });

  test('that a setting names are followed wherever they are, and so is a folder of them', async () => {
    glossaries.dispose();
    start([news], { settings: { user: { glossaries: ['/srv/{x}[1].tsv', '/srv/all'] } } });
    const odd = Uri.parse('file:///srv/').with({ path: '/srv/{x}[1].tsv' });
    disk.put(odd, table('马里\tone'));
    disk.put(Uri.parse('file:///srv/all/a.tsv'), table('马里\ta'));
    expect(await englishOf('马里')).toEqual(['one', 'a', 'Mali']);
    disk.put(odd, table('马里\ttwo'));
    disk.put(Uri.parse('file:///srv/all/b.tsv'), table('马里\tb'));
    await glossaries.whenIdle();
    expect(await englishOf('马里')).toEqual(['two', 'a', 'b', 'Mali']);
  });

  test('while they are read for the first time are not missed', async () => {
    disk.put(file, table('马里\tone'));
    let first = true;
    disk.before = (operation, uri) => {
      if (operation !== 'readFile' || uri.path !== own.path || !first) return;
      first = false;
      disk.put(file, table('马里\ttwo'));
    };
    disk.put(own, table('多哈\tmine'));
    await englishOf('马里');
    await glossaries.whenIdle();
    expect(await englishOf('马里')).toEqual(['two', 'Mali']);
  });

  test('touched but not changed disturb nobody', async () => {
    disk.put(file, table('马里\tone'));
    await englishOf('马里');
    disk.put(file, table('马里\tone'));
    disk.put(Uri.joinPath(news, '.yiming', 'ignored-findings.tsv'), 'x');
    disk.put(Uri.joinPath(news, 'notes.md'), 'x');
    here.changeSettings({});
    await glossaries.whenIdle();
    expect(told).toBe(0);
  });

  test('in an editor count before they are saved, and no longer when that is thrown away', async () => {
    disk.put(file, table('马里\ton disk'));
    const document = here.open(file, table('马里\ton disk'));
    await englishOf('马里');
    document.type(table('马里\ttyped'));
    await glossaries.whenIdle();
    expect(await englishOf('马里')).toEqual(['typed', 'Mali']);
    document.close();
    await glossaries.whenIdle();
    expect(await englishOf('马里')).toEqual(['on disk', 'Mali']);
  });

  test('into what cannot be read serve no more, and say why', async () => {
    disk.put(file, table('马里\tone'));
    await englishOf('马里');
    disk.put(file, new Uint8Array([0xff, 0xfe, 0x00]));
    await glossaries.whenIdle();
    expect(await englishOf('马里')).toEqual(['Mali']);
    expect(glossaries.files[0]).toMatchObject({ state: 'refused', problems: [{ code: 'encoding' }] });
  });

  test('of an article are its own alone', async () => {
    const other = Uri.joinPath(news, '001.md');
    await englishOf('马里');
    await entries.write(article, table('马里\tthis article'));
    expect([await englishOf('马里'), await englishOf('马里', other)]).toEqual([['this article', 'Mali'], ['Mali']]);
    await entries.write(article, '');
    expect(await englishOf('马里')).toEqual(['Mali']);
    expect(told).toBe(2);
  });
});

describe('a file that we have just written', () => {
  test('is read at once, a new one too', async () => {
    const deep = Uri.joinPath(news, '.yiming', 'glossary.tsv');
    await englishOf('马里');
    disk.onEvent = () => {};
    disk.put(deep, table('马里\tours'));
    await glossaries.reload(deep);
    expect(await englishOf('马里')).toEqual(['ours', 'Mali']);
    disk.put(deep, table('马里\tours, again'));
    await glossaries.reload(deep);
    expect(await englishOf('马里')).toEqual(['ours, again', 'Mali']);
    expect(told).toBe(2);
  });
});

describe('settings and folders that change', () => {
  const named = (list: readonly string[]): TestSettings => ({ folders: { [news.toString()]: { glossaries: list } } });

  test('the order of the files is that of the settings', async () => {
    disk.put(Uri.joinPath(news, 'a.tsv'), table('马里\ta'));
    disk.put(Uri.joinPath(news, 'b.tsv'), table('马里\tb'));
    await englishOf('马里');
    here.changeSettings(named(['a.tsv', 'b.tsv']));
    await glossaries.whenIdle();
    expect(await englishOf('马里')).toEqual(['a', 'b', 'Mali']);
    here.changeSettings(named(['b.tsv', 'a.tsv']));
    await glossaries.whenIdle();
    expect(await englishOf('马里')).toEqual(['b', 'a', 'Mali']);
    expect(told).toBe(2);
  });

  test('many changes at once end with the last one, whatever was being read', async () => {
    for (let index = 0; index < 8; index += 1)
      disk.put(
        Uri.joinPath(news, `${index}.tsv`),
        table(...Array.from({ length: 500 }, (_, row) => `马里${row}\t${index}`)),
      );
    await englishOf('马里');
    for (let index = 0; index < 8; index += 1) {
      here.changeSettings(named([`${index}.tsv`, `${(index + 3) % 8}.tsv`]));
      if (index % 2 === 0) await new Promise((resolve) => setTimeout(resolve, index));
    }
    await glossaries.whenIdle();
    expect(await englishOf('马里7')).toEqual(['7', '2']);
    expect(glossaries.files.filter(({ from }) => from === 'setting')).toHaveLength(2);
    const watched = here.watchers;
    here.changeSettings(named(['7.tsv', '1.tsv']));
    await glossaries.whenIdle();
    expect(here.watchers).toBe(watched);
  });

  test('a new folder and its glossary; a folder that goes takes its own', async () => {
    disk.put(Uri.joinPath(archive, 'glossary.tsv'), table('马里\tarchive'));
    await englishOf('马里');
    here.setFolders([news, archive]);
    await glossaries.whenIdle();
    expect(await englishOf('马里', Uri.joinPath(archive, 'a.md'))).toEqual(['archive', 'Mali']);
    here.setFolders([news]);
    await glossaries.whenIdle();
    expect(glossaries.files).toHaveLength(3);
  });

  test('while files are read again nobody waits: what was read before answers', async () => {
    disk.put(own, table('马里\tone'));
    await englishOf('马里');
    let go = (): void => {};
    const dead = new Promise<never>((_, reject) => {
      go = () => reject(new Error('gone'));
    });
    dead.catch(() => {});
    const stat = vi.spyOn(disk.fs, 'stat').mockReturnValue(dead);
    here.changeSettings({ user: { glossaries: ['/dead/drive.tsv'] } });
    await entries.write(article, table('马里\tnow'));
    expect(await englishOf('马里')).toEqual(['now', 'one', 'Mali']);
    go();
    stat.mockRestore();
    await glossaries.whenIdle();
  });

  test('trust lets in what was passed over', async () => {
    glossaries.dispose();
    start([news], { trusted: false, settings: named(['a.tsv']) });
    disk.put(Uri.joinPath(news, 'a.tsv'), table('马里\ta'));
    expect(await englishOf('马里')).toEqual(['Mali']);
    expect(glossaries.notices).toEqual([expect.stringContaining('Restricted Mode')]);
    here.trust();
    await glossaries.whenIdle();
    expect([await englishOf('马里'), glossaries.notices]).toEqual([['a', 'Mali'], []]);
  });

  test('a limit on the size of files', async () => {
    disk.put(own, table('马里\tmine'));
    expect(await englishOf('马里')).toEqual(['mine', 'Mali']);
    here.changeSettings({ user: { maxFileSize: 0.000_01 } });
    await glossaries.whenIdle();
    expect(await englishOf('马里')).toEqual(['Mali']);
  });
});

describe('what goes wrong', () => {
  test('a named file that is missing is told, one by convention not', async () => {
    glossaries.dispose();
    start([news], { settings: { user: { glossaries: ['/srv/gone.tsv', 'https://example.org/[x](command:y)'] } } });
    await englishOf('马里');
    expect(glossaries.notices).toEqual([
      expect.stringContaining('https://example.org/[x] (command:y)'),
      expect.stringContaining('/srv/gone.tsv'),
    ]);
  });

  test('a search that fails leaves the built-in glossary, and is told', async () => {
    vi.spyOn(disk.fs, 'isWritableFileSystem');
    Object.defineProperty((await import('vscode')).workspace, 'workspaceFolders', {
      configurable: true,
      get: () => {
        throw new Error('no folders');
      },
    });
    expect((await glossaries.glossaryFor(Uri.parse('untitled:a'))).lookup('马里')).toHaveLength(1);
    expect(glossaries.notices).toEqual([expect.stringContaining('no folders')]);
  });

  test('a file that never answers keeps the others waiting only for a while', async () => {
    vi.useFakeTimers();
    try {
      const { stat } = disk.fs;
      vi.spyOn(disk.fs, 'stat').mockImplementation((uri) =>
        uri.path === own.path ? new Promise(() => {}) : stat(uri),
      );
      disk.put(Uri.joinPath(news, 'glossary.tsv'), table('马里\tnews'));
      const asked = englishOf('马里');
      await vi.advanceTimersByTimeAsync(11_000);
      expect(await asked).toEqual(['news', 'Mali']);
      expect(glossaries.files.at(-1)).toMatchObject({ state: 'refused', problems: [{ code: 'slow' }] });
    } finally {
      vi.useRealTimers();
    }
  });

  test('nothing is told or watched after the end', async () => {
    disk.put(own, table('马里\tmine'));
    const asked = glossaries.glossaryFor(article);
    glossaries.dispose();
    await asked;
    disk.put(own, table('马里\tother'));
    here.changeSettings({});
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect([told, here.watchers]).toEqual([0, 0]);
  });
});
