import type { Mention } from '@yiming/language-service';
import { beforeEach, describe, expect, test } from 'vitest';
import { Uri } from 'vscode';
import type { Glossaries } from '../glossaries/glossaries.js';
import type { GlossaryFile } from '../glossaries/glossary-file.js';
import { openTestWorkspace, type TestWorkspace } from '../test-workspace.js';
import { addingActions } from './adding-actions.js';

const folder = Uri.file('/news');
const uri = Uri.file('/news/a.md');
const ownFile = Uri.file('/home/glossary.tsv');

const mention: Mention = {
  start: 3,
  end: 7,
  text: '福尔加尔',
  type: 'place',
  english: 'Fulgal',
  status: 'guess',
  candidates: ['Fulgal', 'Forgal', 'Fulgar', 'Folgal', 'Folgar', 'Furgal', 'Furgar'].map((english, index) => ({
    english,
    score: 1 - index / 10,
  })),
  source: '',
  origin: { text: 'found in the article ({0} %)', values: [''] },
  why: '',
  reasons: [],
  index: 1,
  count: 1,
  due: 'Fulgal',
};

const file = (path: string, layer: GlossaryFile['layer']): GlossaryFile => ({
  uri: Uri.file(path),
  layer,
  from: 'convention',
  label: path.slice(path.lastIndexOf('/') + 1),
  state: 'read',
  text: '',
  problems: [],
});

let workspace: TestWorkspace;
beforeEach(() => {
  workspace = openTestWorkspace([folder]);
});

const actions = (one: Mention, files: readonly GlossaryFile[] = []) =>
  addingActions(workspace.open(uri, '福尔加尔'), one, { ownFile, filesFor: () => files } as unknown as Glossaries);

describe('addingActions', () => {
  test('the best English to three glossaries, then the others', () => {
    const all = actions(mention, [file('/news/glossary.tsv', 'folder'), file('/news/.yiming/more.tsv', 'folder')]);
    expect(all.map(({ title }) => title)).toEqual([
      'Add 福尔加尔 as Fulgal to: folder glossary (glossary.tsv)',
      'Add 福尔加尔 as Fulgal to: my glossary',
      'Add 福尔加尔 as Fulgal to: this article only',
      'Add 福尔加尔 as Fulgal to several glossaries…',
      'Use Forgal for 福尔加尔…',
      'Use Fulgar for 福尔加尔…',
      'Use Folgal for 福尔加尔…',
      'Use Folgar for 福尔加尔…',
      'Use Furgal for 福尔加尔…',
      'Add 福尔加尔 to a glossary…',
    ]);
    expect(all.map(({ command }) => command?.arguments?.[0])).toMatchObject([
      { uri: uri.toString(), start: 3, english: 'Fulgal', targets: ['file:///news/glossary.tsv'] },
      { targets: [ownFile.toString()] },
      { targets: ['article'] },
      { english: 'Fulgal' },
      { english: 'Forgal' },
      { english: 'Fulgar' },
      { english: 'Folgal' },
      { english: 'Folgar' },
      { english: 'Furgal' },
      { start: 3 },
    ]);
  });

  test('the glossary of the settings comes first', () => {
    workspace.changeSettings({ user: { writeTo: 'article' } });
    expect(actions(mention)[0]?.title).toBe('Add 福尔加尔 as Fulgal to: this article only');
  });

  test('a name that nothing is known of is asked about', () => {
    const { candidates: _, ...bare } = mention;
    const all = actions({ ...bare, status: 'unknown', english: '' });
    expect(all.map(({ title }) => title)).toEqual(['Add 福尔加尔 to a glossary…']);
    expect(all[0]?.command?.arguments).toEqual([{ uri: uri.toString(), start: 3 }]);
  });
});
