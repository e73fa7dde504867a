import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type Disposable, env, Position, type TextDocument, window, workspace } from 'vscode';
import { type Analyses, createAnalyses } from '../analyses/analyses.js';
import { isNameArgument } from '../names/name-at.js';
import type { Services } from '../services.js';
import { createTestEditor, type OpenDocument, type TestEditor } from '../test-editor.js';
import { argumentOf } from './name-tree.js';
import { registerNamesView } from './names-view.js';
import { createTestWindow, glossaryOf, type TestView, type TestWindow } from './test-view.js';

const glossary = glossaryOf(`zh\ten\tshort\ttype
喀布尔\tKabul\t\tplace
多哈\tDoha\t\tplace
特朗普|川普\tDonald Trump\tTrump\tperson
=公司\t=Evil(1)\t\torg
`);

let editor: TestEditor;
let stage: TestWindow;
let analyses: Analyses;
let registered: Disposable;

/** A document in the active editor. */
function openActive(text: string): OpenDocument & { readonly selections: { start: number; end: number }[] } {
  const open = editor.open(text);
  const selections: { start: number; end: number }[] = [];
  let selection = { start: 0, end: 0 };
  const offsetAt = ({ line, character }: { line: number; character: number }): number =>
    open.document.getText().split('\n').slice(0, line).join('\n').length + (line > 0 ? 1 : 0) + character;
  Object.assign(open.document, {
    offsetAt,
    positionAt(offset: number) {
      const lines = open.document.getText().slice(0, offset).split('\n');
      return new Position(lines.length - 1, lines.at(-1)?.length ?? 0);
    },
    lineAt: (line: number) => ({ text: open.document.getText().split('\n')[line] ?? '' }),
  });
  const active = {
    document: open.document,
    viewColumn: 1,
    get selection() {
      const { start, end } = selection;
      return { start: open.document.positionAt(start), end: open.document.positionAt(end) };
    },
    set selection(next: { start: Position; end: Position }) {
      selection = { start: offsetAt(next.start), end: offsetAt(next.end) };
      selections.push(selection);
    },
    revealRange: () => undefined,
  };
  open.show('shown');
  // The editors of the window are made with the one that has a selection.
  const seen = window.visibleTextEditors as unknown as unknown[]; // a list of the stand-in's own
  seen.splice(0, seen.length, active);
  Object.assign(window, { activeTextEditor: active, showTextDocument: vi.fn(async () => active) });
  Object.assign(workspace, { textDocuments: [open.document] });
  return { ...open, selections };
}

function register(): TestView {
  const none = () => ({ dispose: () => undefined });
  analyses = createAnalyses(async () => ({ glossary }));
  // What the view uses of the services.
  const services = { analyses, glossaries: { onDidChange: none } } as unknown as Services;
  registered = registerNamesView(services);
  const view = stage.view('yiming.names');
  view.visible = true;
  return view;
}

beforeEach(() => {
  editor = createTestEditor();
  stage = createTestWindow();
});

afterEach(() => {
  registered.dispose();
  analyses.dispose();
});

const article = '特朗普在喀布尔。\n𠮷野家说，川普到了多哈和喀布尔。';

describe('the view', () => {
  test('groups the names by type, persons first, each with English and count', async () => {
    openActive(article);
    const view = register();
    expect(await view.text()).toBe(
      ['Persons | 1', '  特朗普 | Donald Trump ×2', 'Places | 2', '  喀布尔 | Kabul ×2', '  多哈 | Doha ×1'].join('\n'),
    );
    expect(view.description).toBe('3 names');
    expect(view.message).toBe('');
  });

  test('shows each mention with its line', async () => {
    openActive(article);
    const lines = (await register().text(3)).split('\n');
    expect(lines.slice(1, 4)).toEqual([
      '  特朗普 | Donald Trump ×2',
      '    1: 特朗普在喀布尔。 | ',
      '    2: 𠮷野家说，川普到了多哈和喀布尔。 | ',
    ]);
  });

  test('says to one who hears it what others see', async () => {
    openActive(article);
    const items = (await register().items()).map(({ item }) => item);
    expect(items.map(({ accessibilityInformation }) => accessibilityInformation?.label)).toEqual([
      'Persons: 1 name',
      '特朗普: known name, Donald Trump, person, 2 mentions',
      'Places: 2 names',
      '喀布尔: known name, Kabul, place, 2 mentions',
      '多哈: known name, Doha, place, 1 mention',
    ]);
    expect(items[1]?.contextValue).toBe('name.own');
    expect(items[1]?.iconPath).toMatchObject({ id: 'pass' });
    expect(typeof items[1]?.tooltip).toBe('string');
  });

  test('its lines are arguments of commands, groups are none', async () => {
    const { document } = openActive(article);
    const [group, name] = await register().items();
    expect(isNameArgument(name?.node)).toBe(true);
    expect(argumentOf(name?.node)).toEqual({ uri: document.uri.toString(), start: 0 });
    expect(isNameArgument(group?.node)).toBe(false);
    expect(argumentOf(group?.node)).toBeUndefined();
    expect(argumentOf(undefined)).toBeUndefined();
  });

  test('is empty without an article', async () => {
    Object.assign(window, { activeTextEditor: undefined });
    const view = register();
    expect(await view.text()).toBe('');
    expect(view.message).toBe('');
  });

  test('asks again after a reading, and only while somebody sees it', async () => {
    const open = openActive(article);
    const view = register();
    await view.text();
    const before = view.refreshes;
    view.visible = false;
    open.edit(0, 3, '多哈');
    await analyses.of(open.document);
    expect(view.refreshes).toBe(before);
    view.setVisible(true);
    expect(view.refreshes).toBe(before + 1);
    expect(await view.text()).toContain('多哈 | Doha ×2');
    open.edit(0, 2, '喀布尔');
    await analyses.of(open.document);
    expect(view.refreshes).toBe(before + 2);
  });

  test('forgets an article that is closed', async () => {
    const open = openActive(article);
    const view = register();
    await view.text();
    Object.assign(window, { activeTextEditor: undefined });
    open.close();
    expect(await view.text()).toBe('');
  });
});

describe('the filter', () => {
  async function filtered(filter: string): Promise<{ view: TestView; text: string }> {
    openActive(article);
    const view = register();
    await view.text();
    const box = inputBox();
    await stage.run('yiming.filterNames');
    box.type(filter);
    return { view, text: await view.text() };
  }

  function inputBox() {
    const listeners: Record<string, (value: string) => void> = {};
    const on = (name: string) => (listener: (value: string) => void) => {
      listeners[name] = listener;
    };
    const box = {
      value: '',
      onDidChangeValue: on('value'),
      onDidAccept: on('accept'),
      onDidHide: on('hide'),
      show: () => undefined,
      dispose: () => undefined,
      hide: () => listeners['hide']?.(''),
    };
    Object.assign(window, { createInputBox: () => box });
    return {
      type: (value: string) => listeners['value']?.(value),
      accept: () => listeners['accept']?.(''),
      escape: () => listeners['hide']?.(''),
    };
  }

  test.each([
    ['kab', 'Places | 1\n  喀布尔 | Kabul ×2', '1 of 3 names'],
    ['川普', 'Persons | 1\n  特朗普 | Donald Trump ×2', '1 of 3 names'],
    ['place', 'Places | 2\n  喀布尔 | Kabul ×2\n  多哈 | Doha ×1', '2 of 3 names'],
  ])('%s', async (filter, text, message) => {
    const { view, text: seen } = await filtered(filter);
    expect(seen).toBe(text);
    expect(view.message).toBe(`Filter “${filter}”: ${message}`);
    expect(stage.context.get('yiming.namesFiltered')).toBe(true);
  });

  test('says when nothing passes, and is cleared', async () => {
    const { view, text } = await filtered('unknown');
    expect(text).toBe('');
    expect(view.message).toBe('No name matches “unknown”');
    await stage.run('yiming.clearNameFilter');
    expect((await view.text()).split('\n')).toHaveLength(5);
    expect(view.message).toBe('');
    expect(stage.context.get('yiming.namesFiltered')).toBe(false);
  });

  test('is given up with Escape, and kept with Enter', async () => {
    openActive(article);
    const view = register();
    let box = inputBox();
    await stage.run('yiming.filterNames');
    box.type('kab');
    box.accept();
    expect((await view.text()).split('\n')).toHaveLength(2);
    box = inputBox();
    await stage.run('yiming.filterNames');
    box.type('doha');
    expect(await view.text()).toContain('Doha');
    box.escape();
    expect(await view.text()).toContain('Kabul');
  });
});

describe('going to names', () => {
  test('goes around the article, says where, and keeps the view in step', async () => {
    const { document, selections } = openActive(article);
    const view = register();
    await view.text();
    const seen: string[] = [];
    for (let count = 0; count < 7; count += 1) {
      await stage.run('yiming.nextName');
      const { start = 0, end = 0 } = selections.at(-1) ?? {};
      seen.push(document.getText().slice(start, end));
    }
    expect(seen).toEqual(['喀布尔', '川普', '多哈', '喀布尔', '特朗普', '喀布尔', '川普']);
    expect(stage.statusMessages.slice(0, 2)).toEqual(['2 of 5: Kabul', '3 of 5: Donald Trump']);
    expect(view.reveal).toHaveBeenCalledTimes(7);
    expect(view.reveal.mock.lastCall).toMatchObject([{ kind: 'name', name: { text: '特朗普' } }, { focus: false }]);
    await stage.run('yiming.previousName');
    expect(selections.at(-1)).toEqual({ start: 4, end: 7 });
  });

  test('leaves a view alone that nobody sees', async () => {
    openActive(article);
    const view = register();
    await view.text();
    view.visible = false;
    await stage.run('yiming.nextName');
    expect(view.reveal).not.toHaveBeenCalled();
  });

  test('says so without names', async () => {
    openActive('此处无名。');
    register();
    await stage.run('yiming.nextName');
    expect(stage.told).toEqual(['There are no names in this article']);
  });

  test('a line of the view leads to its first mention, also after an edit before it', async () => {
    const open = openActive(article);
    const items = await register().items();
    const command = items.find(({ item }) => item.label === '喀布尔')?.item.command;
    open.edit(0, 0, '新闻：');
    await stage.run(String(command?.command), ...(command?.arguments ?? []));
    expect(open.selections.at(-1)).toEqual({ start: 7, end: 10 });
  });

  test.each([undefined, null, 'x', {}, { uri: 'file:///etc/passwd', start: 0 }, { uri: 'x', start: -1 }])(
    'opens nothing for %j',
    async (argument) => {
      openActive(article);
      register();
      await stage.run('yiming.goToName', argument);
      expect(window.showTextDocument).not.toHaveBeenCalled();
      expect(stage.told).toHaveLength(1);
    },
  );
});

describe('copying', () => {
  test('copies what the view shows with one write, and says how many', async () => {
    const write = vi.spyOn(env.clipboard, 'writeText');
    openActive(`${article}=公司。`);
    register();
    await stage.run('yiming.copyAllNames');
    expect(write.mock.calls).toEqual([
      ["特朗普\tDonald Trump\tperson\n喀布尔\tKabul\tplace\n多哈\tDoha\tplace\n'=公司\t'=Evil(1)\torg\n"],
    ]);
    expect(stage.statusMessages).toEqual(['4 names copied']);
  });

  test('says so when there are none', async () => {
    const document: TextDocument = openActive('此处无名。').document;
    register();
    await stage.run('yiming.copyAllNames');
    expect(document.getText()).toBe('此处无名。');
    expect(stage.told).toEqual(['There are no names to copy']);
  });
});
