import { beforeEach, expect, test } from 'vitest';
import { languages, window, workspace } from 'vscode';
import type { Services } from '../services.js';
import { registerLanguageStatus } from './language-status.js';

type Item = {
  id: string;
  text?: string;
  detail?: string;
  severity?: number;
  command?: { command: string };
  gone?: true;
};

let items: Item[];
let fire: () => void;

beforeEach(() => {
  items = [];
  const none = () => ({ dispose: () => undefined });
  Object.assign(languages, {
    createLanguageStatusItem: (id: string) => {
      const item: Item & { dispose: () => void } = {
        id,
        dispose() {
          item.gone = true;
        },
      };
      items.push(item);
      return item;
    },
  });
  Object.assign(window, { activeTextEditor: undefined, onDidChangeActiveTextEditor: none });
  Object.assign(workspace, { onDidChangeConfiguration: none });
});

function register(state: { notices: string[]; files: unknown[] }): void {
  const none = () => ({ dispose: () => undefined });
  const onDidChange = (listener: () => void) => {
    fire = listener;
    return { dispose: () => undefined };
  };
  const glossaries = {
    onDidChange,
    get notices() {
      return state.notices;
    },
    get files() {
      return state.files;
    },
  };
  registerLanguageStatus({ glossaries, analyses: { onDidChange: none } } as unknown as Services); // what is used of them
}

test('shows the region, with a way to change it', () => {
  register({ notices: [], files: [] });
  expect(items).toMatchObject([
    { id: 'yiming.region', text: '译 as the article', command: { command: 'yiming.setRegion' } },
  ]);
});

test('shows problems with glossaries while there are any, as plain text', () => {
  const state: Parameters<typeof register>[0] = { notices: [], files: [] };
  register(state);
  state.notices = ['Restricted Mode: [x](command:evil) is not read'];
  state.files = [
    { state: 'read', label: 'good.tsv', problems: [{ message: 'a small thing' }] },
    { state: 'refused', label: 'large.tsv', problems: [{ message: 'too large' }] },
  ];
  fire();
  expect(items[1]).toMatchObject({
    id: 'yiming.glossaries',
    text: '2 problems with glossaries',
    detail: 'Restricted Mode: [x] (command:evil) is not read',
    severity: 1,
    command: { command: 'yiming.showLog' },
  });
  state.notices = [];
  state.files = [];
  fire();
  expect(items[1]?.gone).toBe(true);
});
