import { parseArticle } from '@yiming/core';
import { compileLayer, createGlossary, readGlossary } from '@yiming/glossary';
import { findMentions } from '@yiming/language-service';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { commands, languages, Selection, type TextEditor, Uri, window, workspace } from 'vscode';
import type { Services } from '../services.js';
import { registerNameSheet, selectedSpan } from './name-sheet-command.js';
import { sheetWords } from './sheet-words.js';

const text = '# 多哈会谈\n\n巴拉达尔在喀布尔说。巴拉达尔又到多哈。\n';
const table = 'zh\ten\ttype\n巴拉达尔\tBaradar\tperson\n喀布尔\tKabul\tplace\n多哈\t=Doha|x\tplace\n';

function editor(selections: readonly Selection[] = [], languageId = 'markdown'): TextEditor {
  const lines = text.split('\n');
  const document = {
    uri: Uri.parse('file:///ws/a.md'),
    languageId,
    getText: () => text,
    offsetAt: ({ line, character }: { line: number; character: number }) =>
      lines.slice(0, line).reduce((sum, one) => sum + one.length + 1, 0) + character,
  };
  return { document, selections } as unknown as TextEditor; // all that is asked for
}

const analyses = {
  of: async () => {
    const { entries } = readGlossary(table, { fileName: 'glossary.tsv', layer: 'folder' });
    const article = parseArticle(text, { fileName: 'a.md' });
    const mentions = findMentions(article, createGlossary([compileLayer({ name: 'folder', entries })]));
    return { version: 1, fresh: true, article, mentions };
  },
};

/** Runs the command and gives what was opened. */
async function sheet(
  active: TextEditor | undefined,
  format: string | undefined,
): Promise<{ language: string; content: string } | undefined> {
  Object.assign(window, { activeTextEditor: active, showTextDocument: vi.fn() });
  const open = vi.fn();
  Object.assign(workspace, { openTextDocument: open });
  vi.mocked(window.showQuickPick).mockImplementation((async (items: readonly { format: string }[]) =>
    items.find((item) => item.format === format)) as never); // one of its many forms
  registerNameSheet({ analyses } as unknown as Services); // no more is asked for
  await vi.mocked(commands.registerCommand).mock.lastCall?.[1]();
  return open.mock.lastCall?.[0];
}

beforeEach(() => {
  vi.mocked(window.showInformationMessage).mockClear();
  vi.mocked(languages.getLanguages).mockResolvedValue(['markdown', 'plaintext', 'csv']);
});

describe('the sheet', () => {
  test('of the article: each name once, in Markdown', async () => {
    const made = await sheet(editor(), 'md');
    expect(made?.language).toBe('markdown');
    expect(
      made?.content
        .split('\n')
        .filter((line) => line.startsWith('| '))
        .map((line) => line.split(' | ')[0]),
    ).toEqual(['| Chinese', '| 多哈', '| 巴拉达尔', '| 喀布尔']);
    expect(made?.content).toContain('| folder glossary, glossary.tsv\\:2 |');
  });

  test('of the selection', async () => {
    const made = await sheet(editor([new Selection(2, 5, 2, 8)]), 'csv');
    expect(made?.language).toBe('csv');
    expect(made?.content.split('\r\n').slice(1, -1)).toEqual([expect.stringContaining('喀布尔')]);
  });

  test('in a language that the editor knows', async () => {
    expect((await sheet(editor(), 'tsv'))?.language).toBe('plaintext');
  });

  test('runs nothing in a spreadsheet', async () => {
    expect((await sheet(editor(), 'tsv'))?.content).toContain("\t'=Doha");
  });

  test.each([
    [undefined, 'md'],
    [editor([], 'json'), 'md'],
    [editor([new Selection(1, 0, 2, 0)]), 'md'],
  ])('of nothing is not opened, and says why', async (active, format) => {
    expect(await sheet(active, format)).toBeUndefined();
    expect(window.showInformationMessage).toHaveBeenCalledTimes(1);
  });

  test('is not opened when the question is closed', async () => {
    expect(await sheet(editor(), undefined)).toBeUndefined();
    expect(window.showInformationMessage).not.toHaveBeenCalled();
  });
});

test('several selections are one stretch', () => {
  const both = [new Selection(2, 5, 2, 8), new Selection(0, 2, 0, 4), new Selection(1, 0, 1, 0)];
  expect(selectedSpan(editor(both))).toEqual({ start: 2, end: 16 });
  expect(selectedSpan(editor([new Selection(0, 2, 0, 2)]))).toBeUndefined();
});

test('there is a word for each column, type and certainty', () => {
  const { columns, types, certainties } = sheetWords();
  for (const words of [columns, types, certainties]) {
    expect(Object.values<string>(words).every((word) => word !== '')).toBe(true);
  }
  expect([types.org, certainties.guess]).toEqual(['organization', 'guess']);
});
