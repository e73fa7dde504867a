import { compileLayer } from '@yiming/glossary';
import type { GlossaryChange } from '@yiming/glossary/edit';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { FileSystemError, Uri } from 'vscode';
import { openTestWorkspace, type TestWorkspace, testMemento } from '../test-workspace.js';
import { type ArticleEntries, createArticleEntries } from './article-entries.js';
import { createGlossaryChanges, type GlossaryChanges } from './change-glossaries.js';
import { createGlossaries, type Glossaries } from './glossaries.js';
import type { WriteTarget } from './write-target.js';

const folder = Uri.parse('file:///ws');
const file = Uri.parse('file:///ws/glossary.tsv');
const own = Uri.parse('file:///storage/glossary.tsv');
const article = Uri.parse('file:///ws/000.md');

const mali: GlossaryChange = { kind: 'add', cells: { zh: '马里', en: 'Mali', type: 'country' } };
const doha: GlossaryChange = { kind: 'add', cells: { zh: '多哈', en: 'Doha', type: 'place' } };

let here: TestWorkspace;
let disk: TestWorkspace['disk'];
let entries: ArticleEntries;
let glossaries: Glossaries;
let changes: GlossaryChanges;

function start(options: Parameters<typeof openTestWorkspace>[1] = {}): void {
  here = openTestWorkspace([folder], options);
  ({ disk } = here);
  entries = createArticleEntries(testMemento());
  glossaries = createGlossaries(async () => compileLayer({ name: 'builtin', entries: [] }), entries, own);
  changes = createGlossaryChanges(glossaries, entries);
}
beforeEach(() => start());
afterEach(() => {
  changes.dispose();
  glossaries.dispose();
});

const target = (uri: Uri, layer: 'folder' | 'user' = 'folder'): WriteTarget => ({
  kind: 'file',
  uri,
  layer,
  label: uri.path,
  exists: true,
});
const toArticle: WriteTarget = { kind: 'article', article, label: 'this article' };
const lines = (uri: Uri): readonly string[] | undefined => disk.textOf(uri)?.split('\n').slice(1, -1);
const englishOf = async (name: string): Promise<readonly string[]> =>
  (await glossaries.glossaryFor(article)).lookup(name).map(({ entry }) => entry.en);

describe('a change', () => {
  test('makes a file with its header, and is read at once', async () => {
    const [outcome] = await changes.apply([target(file)], [mali], 'add');
    expect(outcome).toMatchObject({ applied: 1, conflicts: [], dropped: [], unsaved: false });
    expect(outcome?.failure).toBeUndefined();
    expect(disk.textOf(file)).toMatch(/^zh\t.*\ten\t.*\n马里\t.*\tMali\t/);
    expect(await englishOf('马里')).toEqual(['Mali']);
  });

  test('of a table of commas makes one of commas', async () => {
    const csv = Uri.parse('file:///ws/glossary.csv');
    await changes.apply([target(csv)], [mali], 'add');
    expect(disk.textOf(csv)).toMatch(/^zh,.*\n马里,/);
  });

  test('goes to two glossaries and to the article at once, as one step', async () => {
    disk.put(file, 'zh\ten\n');
    const outcomes = await changes.apply([target(file), target(own, 'user'), toArticle], [mali, doha], 'add two');
    expect(outcomes.map(({ applied }) => applied)).toEqual([2, 2, 2]);
    expect(lines(file)).toEqual(['多哈\tDoha', '马里\tMali']);
    expect(entries.textOf(article)).toContain('马里');
    expect(await englishOf('多哈')).toEqual(['Doha', 'Doha', 'Doha']);
    expect(await changes.undo()).toMatchObject({ title: 'add two' });
    expect(disk.textOf(file)).toBe('zh\ten\n');
    expect([lines(own), entries.textOf(article)]).toEqual([[], '']);
    expect(await englishOf('多哈')).toEqual([]);
    expect(await changes.undo()).toBeUndefined();
  });

  test('may be another in each glossary, and still is one step', async () => {
    disk.put(file, 'zh\ten\n马里\tMali\n多哈\tDoha\n');
    disk.put(own, 'zh\ten\n多哈\tDoha\n');
    const remove = (zh: string, en: string): GlossaryChange => ({ kind: 'remove', key: { zh }, before: { zh, en } });
    const parts = [
      { target: target(file), changes: [remove('马里', 'Mali')] },
      { target: target(own, 'user'), changes: [remove('多哈', 'Doha')] },
    ];
    expect((await changes.applyEach(parts, 'remove two')).map(({ applied }) => applied)).toEqual([1, 1]);
    expect([lines(file), lines(own)]).toEqual([['多哈\tDoha'], []]);
    expect(await changes.undo()).toMatchObject({ title: 'remove two' });
    expect([lines(file), lines(own)]).toEqual([['马里\tMali', '多哈\tDoha'], ['多哈\tDoha']]);
    expect(await changes.undo()).toBeUndefined();
  });

  test('that fails in one glossary is made in the others', async () => {
    disk.put(file, new Uint8Array([0xff, 0xfe]));
    const outcomes = await changes.apply([target(file), target(own, 'user')], [mali], 'add');
    expect(outcomes.map(({ applied, failure }) => [applied, failure === undefined])).toEqual([
      [0, false],
      [1, true],
    ]);
    expect(disk.textOf(file)).toBe('\uFFFD\uFFFD');
  });

  test('that the article’s state refuses does not lose what was written before it', async () => {
    vi.spyOn(entries, 'write').mockRejectedValue(new Error('no state'));
    const outcomes = await changes.apply([target(file), toArticle], [mali], 'add');
    expect(outcomes[1]?.failure).toContain('no state');
    await changes.undo();
    expect(lines(file)).toEqual([]);
  });

  test('that changes nothing writes nothing, and is no step', async () => {
    disk.put(file, 'zh\ten\ttype\n马里\tMali\tcountry\n');
    await changes.apply([target(file)], [mali], 'add');
    expect(disk.calls.some(({ operation }) => operation === 'writeFile')).toBe(false);
    expect(disk.statesOf(file)).toHaveLength(1);
  });

  test('keeps every byte that it does not change: line breaks, comments, byte order mark', async () => {
    const before = '\uFEFF# ours\r\nzh\ten\ttype\r\n\r\n马里\tMali\tcountry\r\n';
    disk.put(file, before);
    await changes.apply([target(file)], [doha], 'add');
    expect(disk.textOf(file)?.replace(/^多哈.*\r\n/m, '')).toBe(before);
    await changes.undo();
    expect(disk.textOf(file)).toBe(before);
  });

  test('of several at once come one after the other', async () => {
    await Promise.all([
      changes.apply([target(file)], [mali], 'one'),
      changes.apply([target(file)], [doha], 'two'),
      changes.apply([target(file)], [{ kind: 'add', cells: { zh: '喀布尔', en: 'Kabul' } }], 'three'),
    ]);
    expect(lines(file)?.map((line) => line.split('\t')[0])).toEqual(['喀布尔', '多哈', '马里']);
    expect((await changes.undo())?.title).toBe('three');
    expect((await changes.undo())?.title).toBe('two');
  });
});

describe('others who write the same file', () => {
  test('between reading and writing are merged, not written over', async () => {
    disk.put(file, 'zh\ten\n马里\tMali\n');
    let times = 0;
    disk.before = (operation, uri) => {
      if (operation !== 'writeFile' || uri.path === file.path) return;
      times += 1;
      if (times < 3) disk.put(file, `${disk.textOf(file)}索马里${times}\tSomalia\n`);
    };
    const [outcome] = await changes.apply([target(file)], [doha], 'add');
    expect(outcome?.applied).toBe(1);
    expect([...(lines(file) ?? [])].sort()).toEqual(
      ['多哈\tDoha', '马里\tMali', '索马里1\tSomalia', '索马里2\tSomalia'].sort(),
    );
  });

  test('all the time end in a message, and nothing is written', async () => {
    disk.put(file, 'zh\ten\n');
    let times = 0;
    disk.before = (operation, uri) => {
      if (operation !== 'writeFile' || uri.path === file.path) return;
      times += 1;
      disk.put(file, `zh\ten\nx${times}\tX\n`);
    };
    const [outcome] = await changes.apply([target(file)], [doha], 'add');
    expect(outcome?.failure).toContain('all the time');
    expect(disk.textOf(file)).not.toContain('多哈');
    expect(disk.names).toEqual([file.toString()]);
  });

  test('with another English for the name are a conflict, until we are told what to do', async () => {
    disk.put(file, 'zh\ten\ttype\n马里\tMaly\tcountry\n');
    const [reported] = await changes.apply([target(file)], [mali], 'add');
    expect(reported?.conflicts).toHaveLength(1);
    expect(lines(file)).toEqual(['马里\tMaly\tcountry']);
    await changes.apply([target(file)], [mali], 'add', 'ours');
    expect(lines(file)).toEqual(['马里\tMali\tcountry']);
    await changes.undo();
    expect(lines(file)).toEqual(['马里\tMaly\tcountry']);
  });

  test('after us are not undone', async () => {
    await changes.apply([target(file)], [mali, doha], 'add');
    disk.put(file, disk.textOf(file)?.replace('Mali', 'Republic of Mali') ?? '');
    const undone = await changes.undo();
    expect(undone?.outcomes[0]?.conflicts).toHaveLength(1);
    expect(lines(file)?.map((line) => line.split('\t')[0])).toEqual(['马里']);
    expect(disk.textOf(file)).toContain('Republic of Mali');
  });

  test('who removed the file: undoing an addition does not bring it back', async () => {
    await changes.apply([target(file)], [mali], 'add');
    disk.remove(file);
    await changes.undo();
    expect(disk.names).toEqual([]);
  });
});

describe('a file in an editor', () => {
  const before = 'zh\ten\n马里\tMali\n';

  test('with unsaved changes is changed there, and left to be saved', async () => {
    disk.put(file, before);
    const document = here.open(file, before);
    document.type(`${before}索马里\tSomalia\n`);
    const [outcome] = await changes.apply([target(file)], [doha], 'add');
    expect(outcome).toMatchObject({ applied: 1, unsaved: true });
    expect(disk.textOf(file)).toBe(before);
    expect(document.getText()).toContain('多哈\tDoha');
    expect(document.getText()).toContain('索马里');
    expect(await englishOf('多哈')).toEqual(['Doha']);
    await changes.undo();
    expect(document.getText()).toBe(`${before}索马里\tSomalia\n`);
  });

  test('without any is written on disk, in place', async () => {
    disk.put(file, before);
    const document = here.open(file, before);
    const [outcome] = await changes.apply([target(file)], [doha], 'add');
    expect(outcome).toMatchObject({ applied: 1, unsaved: false });
    expect(document.isDirty).toBe(false);
    expect(disk.textOf(file)).toContain('多哈');
    expect(disk.statesOf(file)).not.toContain(undefined);
  });

  test('that does not take the edit is tried again, and then told', async () => {
    disk.put(file, before);
    const document = here.open(file, before);
    document.type(`${before}# typing\n`);
    let times = 0;
    here.allowEdits = () => {
      times += 1;
      return times > 2;
    };
    expect((await changes.apply([target(file)], [doha], 'add'))[0]).toMatchObject({ applied: 1, unsaved: true });
    here.allowEdits = () => false;
    expect((await changes.apply([target(file)], [mali, doha], 'x'))[0]?.failure).toBeUndefined();
    const kabul: GlossaryChange = { kind: 'add', cells: { zh: '喀布尔', en: 'Kabul' } };
    expect((await changes.apply([target(file)], [kabul], 'x'))[0]?.failure).toContain('all the time');
  });
});

describe('what cannot be written', () => {
  test('says why, and can be undone once it can be written again', async () => {
    await changes.apply([target(file), target(own, 'user')], [mali], 'add');
    disk.fail('copy', FileSystemError.NoPermissions('no rights'));
    const undone = await changes.undo();
    expect(undone?.outcomes.map(({ failure }) => failure !== undefined)).toEqual([true, true]);
    expect(lines(file)).toHaveLength(1);
    disk.fail('copy', undefined);
    expect((await changes.undo())?.title).toBe('add');
    expect([lines(file), lines(own)]).toEqual([[], []]);
    expect(await changes.undo()).toBeUndefined();
  });

  test('is a place where nothing can be written, a file too large, a link in Restricted Mode', async () => {
    disk.readOnly.add('file');
    expect((await changes.apply([target(file)], [mali], 'x'))[0]?.failure).toContain('file:');
    changes.dispose();
    glossaries.dispose();

    start({ settings: { user: { maxFileSize: 0.000_05 } } });
    disk.put(file, `zh\ten\n${'#'.repeat(100)}\n`);
    expect((await changes.apply([target(file)], [mali], 'x'))[0]?.failure).toContain('MB');
    changes.dispose();
    glossaries.dispose();

    start({ trusted: false });
    const outside = Uri.parse('file:///home/names.tsv');
    disk.put(outside, 'zh\ten\n');
    disk.putLink(file, outside);
    expect((await changes.apply([target(file)], [mali], 'x'))[0]?.failure).toContain('Restricted Mode');
    expect(disk.textOf(outside)).toBe('zh\ten\n');
  });
});
