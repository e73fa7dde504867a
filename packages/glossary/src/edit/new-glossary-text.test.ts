import { expect, test } from 'vitest';
import { formatGlossary } from '../entry/format-glossary.js';
import { glossaryColumns } from '../entry/glossary-columns.js';
import { readGlossary } from '../entry/read-glossary.js';
import type { GlossaryChange } from './glossary-change.js';
import { newGlossaryText } from './new-glossary-text.js';

const changes: readonly GlossaryChange[] = [
  { kind: 'add', cells: { zh: '马里', en: 'Mali', type: 'place', country: 'ML' } },
  { kind: 'remove', key: { zh: '基辅' }, before: {} },
  { kind: 'add', cells: { zh: '𠮷田', en: 'Yoshida', note: 'a\tb' } },
  { kind: 'add', cells: { zh: '马里', en: 'Republic of Mali', type: 'place' } },
  { kind: 'add', cells: { zh: '多哈', en: 'Doha, Qatar', id: 'doha' } },
];

test('has a header, and the entries in order', () => {
  const text = newGlossaryText(changes, { delimiter: 'tab' });
  expect(text.split('\n')).toEqual([
    glossaryColumns.join('\t'),
    '多哈\t\t\t\tDoha, Qatar\t\t\t\t\t\t\t\t\t\tdoha',
    '马里\t\t\t\tMali|Republic of Mali\t\tplace\tML',
    '𠮷田\t\t\t\tYoshida\t\t\t\t\t\t\ta\\tb',
    '',
  ]);
  const { entries, problems } = readGlossary(text, { fileName: 'a.tsv', layer: 'user' });
  expect(problems).toEqual([]);
  expect(formatGlossary(entries).split('\n').length).toBe(5);
});

test('with commas has as many cells in every row', () => {
  const lines = newGlossaryText(changes, { delimiter: 'comma' }).split('\n');
  expect(lines[3]).toBe('𠮷田,,,,Yoshida,,,,,,,a\\tb,,,');
  expect(lines[1]).toBe('多哈,,,,"Doha, Qatar",,,,,,,,,,doha');
});

test('of nothing is the header', () => {
  expect(newGlossaryText([])).toBe(`${glossaryColumns.join('\t')}\n`);
});
