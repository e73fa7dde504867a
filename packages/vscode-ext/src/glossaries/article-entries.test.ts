import { beforeEach, describe, expect, test } from 'vitest';
import { type Memento, Uri } from 'vscode';
import { openTestWorkspace, type TestWorkspace, testMemento } from '../test-workspace.js';
import { type ArticleEntries, createArticleEntries } from './article-entries.js';

const folder = Uri.parse('file:///ws');
const article = Uri.parse('file:///ws/seeds/000.md');
const other = Uri.parse('file:///ws/seeds/001.md');
const text = 'zh\ten\n阿里\tAli\n';

let here: TestWorkspace;
let state: Memento;
let entries: ArticleEntries;
let told: string[];
beforeEach(() => {
  here = openTestWorkspace([folder]);
  state = testMemento();
  entries = createArticleEntries(state);
  told = [];
  entries.onDidChange(({ path }) => told.push(path));
});

describe('the entries of an article', () => {
  test('are its own', async () => {
    expect(entries.textOf(article)).toBe('');
    await entries.write(article, text);
    expect([entries.textOf(article), entries.textOf(other), told]).toEqual([text, '', [article.path]]);
  });

  test('are there again after a start', async () => {
    await entries.write(article, text);
    expect(createArticleEntries(state).textOf(article)).toBe(text);
  });

  test('go with an empty text, and those of others stay', async () => {
    await Promise.all([entries.write(article, text), entries.write(other, text)]);
    await entries.write(article, '');
    expect([entries.textOf(article), entries.textOf(other)]).toEqual(['', text]);
    expect(JSON.stringify(state.get('yiming.articleEntries'))).not.toContain('000.md');
  });

  test.each([undefined, null, 3, 'text', [], { [article.toString()]: 3 }])(
    'are none where %j is kept',
    async (kept) => {
      await state.update('yiming.articleEntries', kept);
      expect(entries.textOf(article)).toBe('');
      await entries.write(other, text);
      expect(entries.textOf(other)).toBe(text);
    },
  );

  test('follow an article to its new name, alone or with its folder', async () => {
    await entries.write(article, text);
    const second = Uri.parse('file:///ws/seeds/first.md');
    await here.rename(article, second);
    expect([entries.textOf(article), entries.textOf(second)]).toEqual(['', text]);
    await here.rename(Uri.parse('file:///ws/seeds'), Uri.parse('file:///ws/articles'));
    expect(entries.textOf(Uri.parse('file:///ws/articles/first.md'))).toBe(text);
    expect(told).toEqual([article.path, second.path, '/ws/articles']);
    await here.rename(Uri.parse('file:///ws/x.md'), Uri.parse('file:///ws/y.md'));
    expect(told).toHaveLength(3);
  });
});
