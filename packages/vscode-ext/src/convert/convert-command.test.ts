import { compileLayer, createGlossary, readGlossary } from '@yiming/glossary';
import { loadConversion } from '@yiming/glossary/conversion';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import {
  commands,
  type LogOutputChannel,
  Selection,
  type TextDocumentContentProvider,
  Uri,
  window,
  workspace,
} from 'vscode';
import type { Services } from '../services.js';
import { openTestWorkspace } from '../test-workspace.js';
import { registerConversion } from './convert-command.js';

const table = 'zh\ten\ttype\ttw\n特朗普\tTrump\tperson\t川普\n';
const original = Uri.parse('vscode-vfs://github/x/a.md');

let opened: { language: string; content: string }[];
let shown: unknown[];
let messages: string[];
let answer: string | undefined;
let provider: TextDocumentContentProvider | undefined;
let conversion: Services['assets']['conversion'];

beforeEach(() => {
  openTestWorkspace([]);
  opened = [];
  shown = [];
  messages = [];
  answer = undefined;
  conversion = loadConversion;
  Object.assign(workspace, {
    openTextDocument: async (options: { language: string; content: string }) => {
      opened.push(options);
      return { uri: Uri.parse(`untitled:Untitled-${opened.length}`) };
    },
    registerTextDocumentContentProvider: (_scheme: string, given: TextDocumentContentProvider) => {
      provider = given;
      return { dispose: () => {} };
    },
  });
  const tell = async (message: string): Promise<string | undefined> => {
    messages.push(message);
    return answer;
  };
  Object.assign(window, {
    showInformationMessage: tell,
    showErrorMessage: tell,
    showTextDocument: async () => {},
    withProgress: async (options: { title: string }, work: () => Promise<unknown>) => {
      messages.push(options.title);
      return work();
    },
  });
  vi.mocked(commands.executeCommand).mockImplementation(async (...args: unknown[]) => {
    shown.push(args);
    return undefined as never; // nobody asks
  });
});

/** Runs a command on a text. */
async function run(
  command: string,
  text: string | undefined,
  selections: readonly Selection[] = [],
  languageId = 'markdown',
): Promise<void> {
  const lines = (text ?? '').split('\n');
  const document = {
    uri: original,
    languageId,
    getText: () => text,
    offsetAt: ({ line, character }: { line: number; character: number }) =>
      lines.slice(0, line).reduce((sum, one) => sum + one.length + 1, 0) + character,
  };
  Object.assign(window, { activeTextEditor: text === undefined ? undefined : { document, selections } });
  const { entries } = readGlossary(table, { fileName: 'test', layer: 'user' });
  const names = createGlossary([compileLayer({ name: 'user', entries })]);
  const services = {
    assets: { conversion: () => conversion() },
    glossaries: { glossaryFor: async () => names },
    log: { error: vi.fn() } as unknown as LogOutputChannel,
  } as unknown as Services; // no more is asked for
  const registered = vi.mocked(commands.registerCommand).mock;
  registered.calls.length = 0;
  registerConversion(services);
  await registered.calls.find(([name]) => name === command)?.[1]();
  await new Promise((resolve) => setTimeout(resolve, 5));
}

describe('a conversion', () => {
  test('opens the result beside the text, which stays as it is', async () => {
    await run('yiming.convertToTaiwan', '# 会谈\n\n特朗普在里面。\n');
    expect(opened).toEqual([{ language: 'markdown', content: '# 會談\n\n川普在裡面。\n' }]);
    expect(shown).toEqual([
      ['vscode.diff', original, expect.objectContaining({ scheme: 'untitled' }), '会谈 ↔ Taiwan', { preview: false }],
    ]);
    expect(messages).toEqual(['Names in the form of Taiwan: 1']);
  });

  test('of selections is compared with what was selected', async () => {
    await run('yiming.convertToTaiwan', '特朗普在里面。\n这里面说', [
      new Selection(1, 1, 1, 4),
      new Selection(0, 3, 0, 6),
    ]);
    expect(opened[0]?.content).toBe('在裡面\n\n裡面說');
    const [, from] = shown[0] as unknown[]; // the arguments of the command
    expect(String(from)).toMatch(/^yiming-selected:\/\d+\/a\.md$/);
    expect(await provider?.provideTextDocumentContent(from as Uri, undefined as never)).toBe('在里面\n\n里面说'); // asks nobody
  });

  test('of any other file converts all of it', async () => {
    await run('yiming.convertToHongKong', '{"里面": 1}', [], 'json');
    expect(opened).toEqual([{ language: 'json', content: '{"裏面": 1}' }]);
    expect(messages).toEqual(['No names were found in it.']);
  });

  test.each([
    ['yiming.convertToSimplified', '这里面说', 'Nothing to convert'],
    ['yiming.convertToTaiwan', '', 'Nothing to convert'],
    ['yiming.convertToTaiwan', undefined, 'Open a text'],
    ['yiming.convertToTaiwan', '说'.repeat(2_000_001), 'too long'],
  ])('%s of nothing to convert says so', async (command, text, message) => {
    await run(command, text);
    expect([opened, messages]).toEqual([[], [expect.stringContaining(message)]]);
  });

  test('of a long text says that it runs', async () => {
    await run('yiming.convertToTraditional', '这里面说'.repeat(30_000));
    expect(messages[0]).toBe('Converting: Traditional');
    expect(opened[0]?.content).toHaveLength(120_000);
  });

  test('opens its report when asked', async () => {
    answer = 'Report';
    await run('yiming.convertToTaiwan', '# [x](command:y)\n\n特朗普在里面。\n');
    expect(opened[1]?.language).toBe('markdown');
    expect(opened[1]?.content).toContain('| 特朗普 | 川普 | Trump | 1 |');
    expect(opened[1]?.content).not.toContain('](');
  });

  test('without its tables says what is wrong', async () => {
    conversion = async () => {
      throw new Error('no tables');
    };
    await run('yiming.convertToTaiwan', '特朗普在里面。');
    expect(messages).toEqual([expect.stringContaining('no tables')]);
  });
});
