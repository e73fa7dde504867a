import { beforeEach, describe, expect, test } from 'vitest';
import { Uri } from 'vscode';
import { openTestWorkspace, type TestWorkspace } from '../test-workspace.js';
import type { Glossaries } from './glossaries.js';
import type { FileLayer, GlossaryFile } from './glossary-file.js';
import { preferredTarget, targetKey, writeTargets } from './write-target.js';

const folder = Uri.parse('file:///ws/news');
const article = Uri.joinPath(folder, '000.md');
const own = Uri.parse('file:///storage/glossary.tsv');

const file = (uri: Uri, layer: FileLayer, state: GlossaryFile['state'] = 'read'): GlossaryFile => ({
  uri,
  layer,
  from: 'convention',
  label: uri.path,
  state,
  text: '',
  problems: [],
});

/** Glossaries that have these files and nothing else; what is not asked for is left out. */
const glossaries = (files: readonly GlossaryFile[]): Glossaries =>
  ({ filesFor: () => files, files, ownFile: own }) as unknown as Glossaries;

const keys = (files: readonly GlossaryFile[], of = article): readonly string[] =>
  writeTargets(glossaries(files), of).map(
    (target) => `${targetKey(target)}${target.kind === 'file' && !target.exists ? ' (new)' : ''}`,
  );

let here: TestWorkspace;
const open = (options: Parameters<typeof openTestWorkspace>[1] = {}): void => {
  here = openTestWorkspace([folder], options);
};
beforeEach(() => open());

const inFolder = (name: string): Uri => Uri.joinPath(folder, name);

describe('targets', () => {
  test('without any file: a new one in the folder, the own one, the article', () => {
    expect(keys([])).toEqual([
      `${inFolder('glossary.tsv')} (new)`,
      `${inFolder('.yiming/glossary.tsv')} (new)`,
      `${own} (new)`,
      'article',
    ]);
  });

  test('the files that were read, and no new one beside one of the folder', () => {
    const files = [
      file(inFolder('.yiming/a.tsv'), 'folder'),
      file(Uri.parse('file:///srv/x.tsv'), 'shared'),
      file(own, 'user'),
    ];
    expect(keys(files)).toEqual([`${inFolder('.yiming/a.tsv')}`, 'file:///srv/x.tsv', `${own}`, 'article']);
  });

  test('what could not be read is nobody’s to write over', () => {
    expect(keys([file(inFolder('glossary.tsv'), 'folder', 'refused')])).toEqual([`${own} (new)`, 'article']);
  });

  test('the same file twice is one target', () => {
    const twice = [file(own, 'user'), file(own, 'user')];
    expect(keys(twice).filter((key) => key === own.toString())).toHaveLength(1);
  });

  test('an article outside of any folder has the own file and itself', () => {
    expect(keys([], Uri.parse('untitled:Untitled-1'))).toEqual([`${own} (new)`, 'article']);
  });

  test('where nothing can be written is no target', () => {
    here.disk.readOnly.add('file');
    expect(keys([file(inFolder('glossary.tsv'), 'folder')])).toEqual(['article']);
  });
});

describe('the preferred target', () => {
  const files = [file(inFolder('glossary.tsv'), 'folder'), file(own, 'user')];
  const prefer = (writeTo: unknown, trusted = true): string | undefined => {
    open({ trusted, settings: { user: { writeTo } } });
    const found = preferredTarget(writeTargets(glossaries(files), article), article);
    return found === undefined ? undefined : targetKey(found);
  };

  test.each([
    ['folder', `${inFolder('glossary.tsv')}`],
    ['user', `${own}`],
    ['article', 'article'],
    ['glossary.tsv', `${inFolder('glossary.tsv')}`],
    ['./x/../glossary.tsv', `${inFolder('glossary.tsv')}`],
    ['译名/new.tsv', inFolder('译名/new.tsv').toString()],
    ['shared', undefined],
    ['ask', undefined],
    ['', undefined],
    [undefined, undefined],
    [7, undefined],
    // Rows are added to tables, and inside of the workspace.
    ['000.md', undefined],
    ['../outside.tsv', undefined],
    ['/etc/passwd', undefined],
    ['https://example.org/x.tsv', undefined],
    ['file:///ws/news/../outside.tsv', undefined],
  ])('%j is %s', (writeTo, expected) => {
    expect(prefer(writeTo)).toBe(expected);
  });

  test('in Restricted Mode is one of the files that are read, or none', () => {
    expect(prefer('译名/new.tsv', false)).toBeUndefined();
    expect(prefer('glossary.tsv', false)).toBe(`${inFolder('glossary.tsv')}`);
  });
});
