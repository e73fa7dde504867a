import { afterEach, beforeEach, expect, test } from 'vitest';
import { type Disposable, type StatusBarItem, window } from 'vscode';
import { type Analyses, createAnalyses } from '../analyses/analyses.js';
import { createTestWindow, glossaryOf } from '../names-view/test-view.js';
import type { Services } from '../services.js';
import { createTestEditor, type TestEditor } from '../test-editor.js';
import { registerNameCount } from './name-count.js';

const glossary = glossaryOf('zh\ten\ttype\n喀布尔\tKabul\tplace\n多哈\tDoha\tplace\n');

let editor: TestEditor;
let analyses: Analyses;
let registered: Disposable | undefined;
let item: Partial<StatusBarItem> & { shown: boolean };
let activate: (document: unknown) => void;

beforeEach(() => {
  editor = createTestEditor();
  createTestWindow();
  item = {
    shown: false,
    show() {
      item.shown = true;
    },
    hide() {
      item.shown = false;
    },
    dispose: () => {},
  };
  const listeners = new Set<(editor: unknown) => void>();
  Object.assign(window, {
    activeTextEditor: undefined,
    createStatusBarItem: () => item,
    onDidChangeActiveTextEditor: (listener: (editor: unknown) => void) => {
      listeners.add(listener);
      return { dispose: () => void listeners.delete(listener) };
    },
  });
  activate = (document) => {
    const next = document === undefined ? undefined : { document };
    Object.assign(window, { activeTextEditor: next });
    for (const listener of listeners) listener(next);
  };
  analyses = createAnalyses(async () => ({ glossary }));
  registered = registerNameCount({ analyses, log: { error: () => {} } } as unknown as Services); // what is used of them
});

afterEach(() => {
  registered?.dispose();
  analyses.dispose();
});

const settle = async (): Promise<void> => {
  await analyses.whenIdle();
  await new Promise((resolve) => setTimeout(resolve, 0));
};

test('counts the names of the article in the active editor', async () => {
  expect(item.shown).toBe(false);
  activate(editor.open('喀布尔和多哈，喀布尔。').document);
  expect([item.shown, item.text]).toEqual([true, '译 …']);
  await settle();
  expect(item.text).toBe('译 2 names');
  expect(item.command).toBe('yiming.showNames');
  expect(item.accessibilityInformation?.label).toBe('2 names in this article: 2 certain');
});

test('follows edits through the analyses', async () => {
  const open = editor.open('喀布尔和多哈。');
  open.show('shown');
  activate(open.document);
  await settle();
  open.edit(0, 4, '');
  await settle();
  expect(item.text).toBe('译 1 name');
});

test.each([
  ['another language', '喀布尔', 'typescript', false, ''],
  ['an English text', 'Kabul is large.', 'markdown', false, ''],
  ['a Chinese text without names', '此处无名。', 'plaintext', true, '译 0 names'],
])('%s', async (_what, text, languageId, shown, said) => {
  activate(editor.open(text, { languageId }).document);
  await settle();
  expect(item.shown).toBe(shown);
  if (shown) expect(item.text).toBe(said);
});

test('goes when there is no editor, and stays when the output has the focus', async () => {
  activate(editor.open('喀布尔。').document);
  await settle();
  const output = { uri: { scheme: 'output' }, languageId: 'log', isClosed: false };
  activate(output);
  expect(item.shown).toBe(true);
  activate(undefined);
  expect(item.shown).toBe(false);
});

test('the last of two articles holds, whichever is read first', async () => {
  activate(editor.open('喀布尔和多哈。', { path: '/a.md' }).document);
  activate(editor.open('喀布尔。', { path: '/b.md' }).document);
  await settle();
  expect(item.text).toBe('译 1 name');
});
