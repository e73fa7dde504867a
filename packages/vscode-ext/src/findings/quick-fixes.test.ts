import { parseArticle } from '@yiming/core';
import { compileLayer, createGlossary, readGlossary } from '@yiming/glossary';
import { findMentions, findNameFindings } from '@yiming/language-service';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { type CodeAction, type CodeActionContext, type LogOutputChannel, languages, Range, Uri, window } from 'vscode';
import type { Analyses, Analysis } from '../analyses/analyses.js';
import type { Glossaries } from '../glossaries/glossaries.js';
import type { Services } from '../services.js';
import { openTestWorkspace } from '../test-workspace.js';
import { registerQuickFixes } from './quick-fixes.js';

const folder = Uri.file('/news');
const uri = Uri.file('/news/a.md');
const header = 'id\ttype\tzh\ten\n';
const kept = readGlossary(
  [
    header,
    'place/qala-i-naw\tplace\t加拉诺|瑙堡\tQala-i-Naw\n',
    'place/kabul\tplace\t喀布尔\tKabul\n',
    'person/trump\tperson\t特朗普|-川普\tDonald Trump\n',
  ].join(''),
  { fileName: 'glossary.tsv', layer: 'folder' },
);
const glossary = createGlossary([compileLayer({ name: 'folder', entries: kept.entries })]);

type Provider = Parameters<typeof languages.registerCodeActionsProvider>[1];

interface Options {
  readonly trigger?: 1 | 2;
  readonly change?: Partial<Analysis>;
}

/** The actions at a stretch of an article's text that stands in `[…]`; `|` is a cursor. */
async function actionsAt(marked: string, { trigger = 1, change = {} }: Options = {}): Promise<readonly CodeAction[]> {
  const from = marked.search(/[[|]/);
  const to = marked.includes('|') ? from : marked.indexOf(']') - 1;
  const source = marked.replace(/[[\]|]/g, '');
  const workspace = openTestWorkspace([folder]);
  const document = workspace.open(uri, source);
  const offsets = (range: Range): readonly number[] => [range.start, range.end].map((at) => document.offsetAt(at));
  Object.assign(document, {
    getText: (range?: Range) => (range === undefined ? source : source.slice(...offsets(range))),
  });
  const article = parseArticle(source, { fileName: 'article.md' });
  const mentions = findMentions(article, glossary, {});
  const analysis = { version: document.version, article, mentions, fresh: true, ...change };
  const findings = findNameFindings(article, mentions, glossary);
  const glossaries = { filesFor: () => [], ownFile: Uri.file('/home/glossary.tsv') } as unknown as Glossaries;
  Object.assign(window, { visibleTextEditors: [] });
  const analyses = { of: async () => analysis } as unknown as Analyses;
  const services = { analyses, glossaries, log: { error: vi.fn() } as unknown as LogOutputChannel } as Services;
  registerQuickFixes(services, { in: async () => findings });
  const provider = vi.mocked(languages.registerCodeActionsProvider).mock.lastCall?.[1] as Provider;
  const range = new Range(document.positionAt(from), document.positionAt(to));
  const context = { diagnostics: [], only: undefined, triggerKind: trigger } as CodeActionContext;
  const token = { isCancellationRequested: false, onCancellationRequested: vi.fn() };
  // Our provider gives actions, never commands.
  return ((await provider.provideCodeActions(document, range, context, token)) ?? []) as CodeAction[];
}

const titles = (actions: readonly CodeAction[]): readonly string[] => actions.map(({ title }) => title);

/** The text with the edit of an action. */
function edited(source: string, action: CodeAction | undefined): string {
  const edits = action?.edit?.entries().flatMap(([, own]) => own) ?? [];
  const lines = source.split('\n');
  const offset = ({ line, character }: { line: number; character: number }): number =>
    lines.slice(0, line).reduce((sum, one) => sum + one.length + 1, 0) + character;
  return [...edits]
    .sort((a, b) => offset(b.range.start) - offset(a.range.start))
    .reduce(
      (text, { range, newText }) => text.slice(0, offset(range.start)) + newText + text.slice(offset(range.end)),
      source,
    );
}

beforeEach(() => {
  vi.mocked(languages.registerCodeActionsProvider).mockClear();
});

describe('a thing that is written in several ways', () => {
  const source =
    '---\ntitle: 瑙堡失守\n---\n\n加拉诺是省会。加拉诺失守，瑙|堡附近有战事，加拉诺和瑙&#22561;都在阿富汗。加拉诺。\n';

  test('is written one way everywhere, in one edit', async () => {
    const actions = await actionsAt(source);
    const [action] = actions;
    expect(action?.title).toBe('Write 瑙堡 as 加拉诺 everywhere in this file (2)');
    expect(action?.isPreferred).toBe(true);
    expect(edited(source.replace('|', ''), action)).toBe(
      '---\ntitle: 加拉诺失守\n---\n\n加拉诺是省会。加拉诺失守，加拉诺附近有战事，加拉诺和瑙&#22561;都在阿富汗。加拉诺。\n',
    );
  });

  test('can be ignored', async () => {
    const ignore = (await actionsAt(source)).find(({ title }) => title.startsWith('Ignore'));
    expect(ignore?.command).toMatchObject({
      command: 'yiming.ignoreFinding',
      arguments: [{ uri: uri.toString(), code: 'inconsistent-rendering' }],
    });
  });

  test('is left alone while the places are of another version', async () => {
    expect(await actionsAt(source, { change: { version: 7 } })).toEqual([]);
  });
});

describe('a rendering that the glossary forbids', () => {
  test('is replaced', async () => {
    const source = '美国总统川|普说，川普会去喀布尔。\n';
    const [action] = await actionsAt(source);
    expect(action?.title).toBe('Write 川普 as 特朗普 everywhere in this file (2)');
    expect(edited(source.replace('|', ''), action)).toBe('美国总统特朗普说，特朗普会去喀布尔。\n');
  });
});

describe('adding', () => {
  test('a certain name is offered when somebody asks, and no lamp stands at it', async () => {
    const source = '塔利班进入喀布|尔。\n';
    expect(await actionsAt(source, { trigger: 2 })).toEqual([]);
    const actions = await actionsAt(source);
    expect(titles(actions)).toEqual(['Add 喀布尔 to a glossary…']);
    expect(actions[0]?.command?.arguments).toEqual([{ uri: uri.toString(), start: 5 }]);
  });

  test('selected characters', async () => {
    const actions = await actionsAt('他在[某某地方]住。\n');
    expect(titles(actions)).toEqual(['Add 某某地方 to a glossary…']);
    expect(actions[0]?.command?.arguments).toBeUndefined();
  });

  test.each(['他在[ABC]住。', '他[在，某]地住。', `他[${'某'.repeat(31)}]住。`, '他[在\n某]住。'])(
    'not %s',
    async (source) => {
      expect(await actionsAt(`${source}\n`)).toEqual([]);
    },
  );
});
