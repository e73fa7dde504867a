import { compileLayer, readGlossary } from '@yiming/glossary';
import { describe, expect, test } from 'vitest';
import { Uri } from 'vscode';
import type { GlossaryFile } from '../glossaries/glossary-file.js';
import { glossaryItems } from './glossary-items.js';

const own = Uri.parse('file:///storage/glossary.tsv');
const folder = { uri: Uri.parse('file:///ws/news'), name: 'news', index: 0 };
const archive = { uri: Uri.parse('file:///ws/archive'), name: 'archive', index: 1 };

function file(uri: Uri, text: string | undefined, more: Partial<GlossaryFile> = {}): GlossaryFile {
  const { entries, problems } = readGlossary(text ?? '', { fileName: uri.path, layer: 'folder' });
  return {
    uri,
    layer: 'folder',
    from: 'convention',
    label: uri.path.slice(uri.path.lastIndexOf('/') + 1),
    state: text === undefined ? 'missing' : 'read',
    text: text ?? '',
    problems,
    ...(text === undefined ? {} : { compiled: compileLayer({ name: 'folder', entries }) }),
    ...more,
  };
}

const items = (files: readonly GlossaryFile[], folders = [folder], isWritable = (_uri: Uri): boolean => true) =>
  glossaryItems(files, folders, own, isWritable).map(
    ({ label, description, does }) => `${does}: ${label} (${description})`,
  );

describe('the glossaries to choose from', () => {
  test('are those that are there, with whose they are, how much they hold, what is wrong', () => {
    const first = Uri.joinPath(folder.uri, 'glossary.tsv');
    const files = [
      file(first, 'zh\ten\n马里\tMali\n多哈\tDoha\n', { folder }),
      file(own, 'zh\ten\n马里{x}\tMali\n喀布尔\tKabul\n', { layer: 'user' }),
    ];
    expect(items(files)).toEqual([
      'open: glossary.tsv (folder glossary · 2 entries)',
      'open: glossary.tsv (my glossary · 1 entry · 1 problem)',
    ]);
  });

  test('say why one was not read', () => {
    const refused = file(own, undefined, {
      state: 'refused',
      layer: 'user',
      problems: [{ code: 'encoding', message: 'This is no UTF-8 text', start: 0, end: 0 }],
    });
    const [first] = glossaryItems([refused], [], own, () => true);
    expect(first).toMatchObject({
      description: 'my glossary · not read',
      detail: 'This is no UTF-8 text',
      does: 'open',
    });
  });

  test('and those that could be made: in each folder without one, the own one, those that a setting names', () => {
    const named = Uri.parse('file:///srv/gone.tsv');
    const files = [
      file(Uri.joinPath(folder.uri, '.yiming', 'a.tsv'), 'zh\ten\n', { folder }),
      file(Uri.joinPath(folder.uri, 'glossary.tsv'), undefined, { folder }),
      file(own, undefined, { layer: 'user' }),
      file(named, undefined, { from: 'setting', layer: 'shared', label: '/srv/gone.tsv' }),
      file(Uri.parse('file://server/share/x.tsv'), undefined, { from: 'setting', layer: 'shared' }),
    ];
    expect(items(files, [folder, archive])).toEqual([
      'open: a.tsv (folder glossary · 0 entries)',
      'create: Create archive/glossary.tsv (for all who work in this folder)',
      'create: Create glossary.tsv (my glossary, for all folders)',
      'create: Create /srv/gone.tsv (a setting names it)',
    ]);
  });

  test('without those where nothing can be written', () => {
    expect(items([], [folder], (uri) => uri.path === own.path)).toEqual([
      'create: Create glossary.tsv (my glossary, for all folders)',
    ]);
  });
});
