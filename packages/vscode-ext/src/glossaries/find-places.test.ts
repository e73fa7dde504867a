import { describe, expect, test } from 'vitest';
import { Uri } from 'vscode';
import { openTestWorkspace } from '../test-workspace.js';
import { findPlaces } from './find-places.js';

const news = Uri.parse('file:///ws/news');
const archive = Uri.parse('file:///ws/archive');
const own = Uri.parse('file:///storage/glossary.tsv');

/** Layer and address of each place, in order. */
async function found(): Promise<readonly string[]> {
  const { places } = await findPlaces(own);
  return places.map(({ layer, uri, from }) => `${layer} ${uri.toString(true)}${from === 'setting' ? ' (named)' : ''}`);
}

const conventional = ['folder file:///ws/news/glossary.tsv', 'folder file:///ws/news/glossary.csv'];
const last = 'user file:///storage/glossary.tsv';

describe('by convention', () => {
  test('a window without a folder has the own file alone', async () => {
    openTestWorkspace([]);
    expect(await found()).toEqual([last]);
  });

  test('each folder has its tables, by name; the ignored findings are none', async () => {
    const { disk } = openTestWorkspace([news, archive]);
    for (const name of ['b.tsv', 'a.csv', '人名.TSV', 'notes.md', 'ignored-findings.tsv', 'deep/x.tsv'])
      disk.put(Uri.joinPath(news, '.yiming', name), '');
    expect(await found()).toEqual([
      ...conventional,
      'folder file:///ws/news/.yiming/a.csv',
      'folder file:///ws/news/.yiming/b.tsv',
      'folder file:///ws/news/.yiming/人名.TSV',
      ...conventional.map((place) => place.replace('news', 'archive')),
      last,
    ]);
  });

  test('of very many tables fifty are read, and it is said', async () => {
    const { disk } = openTestWorkspace([news]);
    for (let index = 10; index < 70; index += 1) disk.put(Uri.joinPath(news, '.yiming', `${index}.tsv`), '');
    const { places, notices } = await findPlaces(own);
    expect(places).toHaveLength(2 + 50 + 1);
    expect(notices).toEqual([expect.stringContaining('60')]);
  });
});

describe('by setting', () => {
  test('folder, user; a path twice is one place', async () => {
    openTestWorkspace([news], {
      settings: {
        folders: {
          [news.toString()]: { glossaries: ['译名/人名.tsv', './译名/人名.tsv', '../shared.tsv', '/srv/all.csv'] },
        },
        user: { glossaries: ['/home/me/names.tsv', 'names.tsv', 7] },
      },
    });
    const { notices } = await findPlaces(own);
    expect(await found()).toEqual([
      ...conventional,
      'folder file:///ws/news/译名/人名.tsv (named)',
      'shared file:///ws/shared.tsv (named)',
      'shared file:///srv/all.csv (named)',
      'user file:///home/me/names.tsv (named)',
      last,
    ]);
    expect(notices).toEqual([expect.stringContaining('names.tsv'), expect.stringContaining('7')]);
  });

  test('one text counts as a list of one, and wrong values break nothing', async () => {
    for (const value of ['names.tsv', [null, 'names.tsv', {}], { 0: 'names.tsv' }, null, 3, [['names.tsv']]]) {
      openTestWorkspace([news], { settings: { folders: { [news.toString()]: { glossaries: value } } } });
      const { places, notices } = await findPlaces(own);
      expect(places.length + notices.length).toBeGreaterThanOrEqual(3);
    }
  });

  test('a folder stands for its tables, and is watched', async () => {
    const { disk } = openTestWorkspace([news], { settings: { user: { glossaries: ['/srv/names'] } } });
    for (const name of ['b.tsv', 'a.tsv', 'x.md']) disk.put(Uri.parse(`file:///srv/names/${name}`), '');
    const { places, folders } = await findPlaces(own);
    expect(places.map(({ uri }) => uri.path).slice(2, 4)).toEqual(['/srv/names/a.tsv', '/srv/names/b.tsv']);
    expect(folders.map(({ path }) => path)).toEqual(['/srv/names']);
  });

  test('addresses of the network and of commands are passed over with a notice', async () => {
    const values = ['https://example.org/x.tsv', 'command:x', 'file:////server/x.tsv', 'data:,x', '\0', ''];
    openTestWorkspace([news], { settings: { folders: { [news.toString()]: { glossaries: values } } } });
    const { places, notices } = await findPlaces(own);
    expect(places).toHaveLength(3);
    expect(notices).toHaveLength(values.length);
  });

  test('a workspace of several folders has settings of its own, relative to its file', async () => {
    const file = Uri.parse('file:///ws/all.code-workspace');
    openTestWorkspace([news, archive], {
      file,
      settings: { workspace: { glossaries: ['names.tsv', 'archive/x.tsv'] } },
    });
    expect((await found()).filter((place) => place.includes('named'))).toEqual([
      'shared file:///ws/names.tsv (named)',
      'workspace file:///ws/archive/x.tsv (named)',
    ]);
  });

  test("in a window of one folder the workspace's settings are the folder's, and count once", async () => {
    const glossaries = ['names.tsv'];
    openTestWorkspace([news], {
      settings: { workspace: { glossaries }, folders: { [news.toString()]: { glossaries } } },
    });
    expect((await found()).filter((place) => place.includes('named'))).toEqual([
      'folder file:///ws/news/names.tsv (named)',
    ]);
  });

  test('what entries are written to is read, too: a table in the folder', async () => {
    for (const [writeTo, expected] of [
      ['译名/mine.tsv', ['folder file:///ws/news/译名/mine.tsv']],
      ['folder', []],
      ['../mine.tsv', []],
      ['article.md', []],
      ['https://example.org/x.tsv', []],
    ] as const) {
      openTestWorkspace([news], { settings: { user: { writeTo } } });
      expect((await found()).slice(2, -1)).toEqual(expected);
    }
  });

  test("a user's path is one of the machine where the files are", async () => {
    openTestWorkspace([Uri.parse('vscode-remote://box/ws')], {
      settings: { user: { glossaries: ['/srv/names.tsv'] } },
    });
    expect(await found()).toContain('user vscode-remote://box/srv/names.tsv (named)');
  });
});

describe('in Restricted Mode', () => {
  const outside = Uri.parse('file:///etc/passwd');

  test("the folder's settings are passed over, with a notice even where the editor hides them", async () => {
    const { disk } = openTestWorkspace([news], { trusted: false });
    disk.put(Uri.joinPath(news, '.vscode', 'settings.json'), '{ "yiming.glossaries": ["/etc/passwd"] }');
    const { places, notices } = await findPlaces(own);
    expect(places).toHaveLength(3);
    expect(notices).toEqual([expect.stringContaining('Restricted Mode')]);
  });

  test("so are a workspace's, and where entries are written", async () => {
    const file = Uri.parse('file:///ws/all.code-workspace');
    const settings = { workspace: { glossaries: ['/etc/passwd'], writeTo: 'x.tsv' } };
    openTestWorkspace([news], { trusted: false, file, settings });
    const { places, notices } = await findPlaces(own);
    expect(places).toHaveLength(3);
    expect(notices).toHaveLength(1);
  });

  test('no link is followed: neither of a file nor of the folder', async () => {
    const { disk } = openTestWorkspace([news], { trusted: false });
    disk.put(outside, 'root');
    disk.putLink(Uri.joinPath(news, 'glossary.tsv'), outside);
    disk.put(Uri.joinPath(news, '.yiming', 'real.tsv'), '');
    disk.putLink(Uri.joinPath(news, '.yiming', 'outside.tsv'), outside);
    const { places, notices } = await findPlaces(own);
    expect(places.map(({ uri }) => uri.path)).toEqual(['/ws/news/glossary.csv', '/ws/news/.yiming/real.tsv', own.path]);
    expect(notices).toHaveLength(2);

    const other = openTestWorkspace([news], { trusted: false });
    other.disk.put(Uri.parse('file:///etc/x.tsv'), '');
    other.disk.putLink(Uri.joinPath(news, '.yiming'), Uri.parse('file:///etc'));
    const second = await findPlaces(own);
    expect(second.places).toHaveLength(3);
    expect(second.notices).toHaveLength(1);
  });

  test("the user's own settings count", async () => {
    openTestWorkspace([news], { trusted: false, settings: { user: { glossaries: ['/home/me/names.tsv'] } } });
    expect(await found()).toContain('user file:///home/me/names.tsv (named)');
  });
});
