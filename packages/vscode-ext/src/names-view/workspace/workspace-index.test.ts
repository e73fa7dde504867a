import type { EntryType } from '@yiming/glossary';
import type { MentionStatus } from '@yiming/language-service';
import { describe, expect, test } from 'vitest';
import { createWorkspaceIndex, type IndexedName } from './workspace-index.js';

/** A name from a line: key, text, English, count; more where a test is about it. */
function name(
  key: string,
  text: string,
  english: string,
  count: number,
  { status = 'known', type = 'place' }: { readonly status?: MentionStatus; readonly type?: EntryType } = {},
): IndexedName {
  const place = { start: 3, end: 3 + text.length, line: 1, character: 0 };
  return { key, text, english, status, type, count, places: [place] };
}

const kabul = (count: number): IndexedName => name('entry kabul', '喀布尔', 'Kabul', count);
const doha = (count: number): IndexedName => name('entry doha', '多哈', 'Doha', count);

const listed = (index: ReturnType<typeof createWorkspaceIndex>, most = 100): readonly string[] =>
  index.entities(most).entities.map(({ text, count, files }) => `${text} ${count} in ${files}`);

describe('createWorkspaceIndex', () => {
  test('is empty at first', () => {
    const index = createWorkspaceIndex();
    expect(index.entities(10)).toEqual({ entities: [], more: 0 });
    expect(index.findSymbols('a', 10)).toEqual([]);
    expect(index.filesOf('entry kabul')).toEqual([]);
    expect(index.size).toBe(0);
  });

  test('puts things of more files first, then those of more mentions', () => {
    const index = createWorkspaceIndex();
    index.addFile('file:///a.md', [doha(9), name('entry x', '𠮷野家', 'Yoshinoya', 12), kabul(1)]);
    index.addFile('file:///b.md', [kabul(2)]);
    expect(listed(index)).toEqual(['喀布尔 3 in 2', '𠮷野家 12 in 1', '多哈 9 in 1']);
  });

  test('a file that is added again has its new names alone', () => {
    const index = createWorkspaceIndex();
    index.addFile('file:///a.md', [kabul(5), doha(1)]);
    index.addFile('file:///a.md', [kabul(2)]);
    expect(listed(index)).toEqual(['喀布尔 2 in 1']);
    expect(index.size).toBe(1);
  });

  test('what is removed leaves nothing behind, and may be removed twice', () => {
    const index = createWorkspaceIndex();
    index.addFile('file:///a.md', [kabul(5)]);
    index.addFile('file:///b.md', [kabul(1), doha(1)]);
    index.removeFile('file:///b.md');
    index.removeFile('file:///b.md');
    expect(listed(index)).toEqual(['喀布尔 5 in 1']);
    index.removeFile('file:///a.md');
    expect(index.entities(10)).toEqual({ entities: [], more: 0 });
    expect(index.findSymbols('kabul', 10)).toEqual([]);
  });

  test('a file without names counts as read', () => {
    const index = createWorkspaceIndex();
    index.addFile('file:///a.md', []);
    expect([...index.files]).toEqual(['file:///a.md']);
  });

  test('shows the most named, and says how many more there are', () => {
    const index = createWorkspaceIndex();
    const names = Array.from({ length: 50 }, (_, n) => name(`entry ${n}`, `名${n}`, `Name ${n}`, n + 1));
    index.addFile('file:///a.md', names);
    index.addFile('file:///b.md', [kabul(1), doha(1)]);
    index.addFile('file:///c.md', [kabul(1)]);
    const { entities, more } = index.entities(3);
    expect(entities.map(({ text }) => text)).toEqual(['喀布尔', '名49', '名48']);
    expect(more).toBe(49);
  });

  test('says a thing as the file does that is surest of it', () => {
    const index = createWorkspaceIndex();
    index.addFile('file:///a.md', [name('person Zarif', '扎里夫', 'Zarif', 9, { status: 'guess', type: 'person' })]);
    index.addFile('file:///b.md', [name('person Zarif', '扎瑞夫', 'Zarif', 1, { status: 'learned', type: 'person' })]);
    const [entity] = index.entities(1).entities;
    expect(entity).toMatchObject({ text: '扎瑞夫', status: 'learned', count: 10 });
    expect(index.filesOf('person Zarif').map(({ uri }) => uri)).toEqual(['file:///a.md', 'file:///b.md']);
  });

  test.each([
    ['喀布尔', ['喀布尔']],
    ['kab', ['喀布尔']],
    ['KABUL', ['喀布尔']],
    [' 多 ', ['多哈']],
    ['a', ['喀布尔', '多哈']],
    ['布尔 kabul', ['喀布尔']],
    ['kabul doha', []],
    ['do', ['多哈']],
    ['', []],
    ['  ', []],
    ['.*', []],
    ['kabul\n', ['喀布尔']],
  ])('finds by Chinese and English: %j', (query, texts) => {
    const index = createWorkspaceIndex();
    index.addFile('file:///a.md', [kabul(1), doha(1)]);
    expect(index.findSymbols(query, 10).map(({ name: { text } }) => text)).toEqual(texts);
  });

  test('finds whole names first, and no more than asked', () => {
    const index = createWorkspaceIndex();
    index.addFile('file:///a.md', [
      name('1', '新马里', 'New Mali', 1),
      name('2', '马里兰', 'Maryland', 1),
      name('3', '马里', 'Mali', 1),
    ]);
    index.addFile('file:///b.md', [name('3', '马里', 'Mali', 1)]);
    expect(index.findSymbols('马里', 3).map(({ uri, name: { text } }) => `${text} ${uri}`)).toEqual([
      '马里 file:///a.md',
      '马里 file:///b.md',
      '马里兰 file:///a.md',
    ]);
  });

  test('finds no longer what a file called a thing before', () => {
    const index = createWorkspaceIndex();
    index.addFile('file:///a.md', [kabul(1)]);
    expect(index.findSymbols('喀布尔', 5)).toHaveLength(1);
    index.addFile('file:///a.md', [name('entry kabul', '喀布爾', 'Kabul', 1)]);
    expect(index.findSymbols('喀布尔', 5)).toEqual([]);
    expect(index.findSymbols('喀布爾', 5)).toHaveLength(1);
  });

  test('agrees with counting anew after many changes', () => {
    const index = createWorkspaceIndex();
    const naive = new Map<string, readonly IndexedName[]>();
    let seed = 7;
    const random = (below: number): number => {
      seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
      return seed % below;
    };
    for (let step = 0; step < 500; step += 1) {
      const uri = `file:///${random(20)}.md`;
      if (random(4) === 0) {
        index.removeFile(uri);
        naive.delete(uri);
        continue;
      }
      const keys = new Set(Array.from({ length: random(6) }, () => random(12)));
      const names = [...keys].map((key) => name(`${key}`, `名${key}`, `N${key}`, 1 + random(5)));
      index.addFile(uri, names);
      naive.set(uri, names);
    }
    const counted = new Map<string, number>();
    for (const names of naive.values())
      for (const { key, count } of names) counted.set(key, (counted.get(key) ?? 0) + count);
    expect(index.size).toBe(naive.size);
    expect(new Map(index.entities(100).entities.map(({ key, count }) => [key, count]))).toEqual(counted);
  });
});
