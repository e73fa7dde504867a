import { describe, expect, test } from 'vitest';
import type { Entry } from '../entry/entry.js';
import { type EntryTable, readEntry, writeEntry } from './entry-record.js';

const tables: readonly EntryTable[] = [
  ['builtin', 'places.tsv'],
  ['builtin', 'people.tsv'],
];
const plain: Entry = {
  id: 'place/doha',
  type: 'place',
  en: 'Doha',
  english: [{ text: 'Doha', status: 'preferred' }],
  zh: [{ text: '多哈', kind: 'full', status: 'preferred' }],
  roles: [],
  status: 'preferred',
  origin: { layer: 'builtin', file: 'places.tsv', line: 12 },
};
const everything: Required<Entry> = {
  id: 'p-17',
  type: 'person',
  en: 'A. Baradar',
  english: [
    { text: 'Abdul Ghani Baradar', status: 'admitted' },
    { text: 'Mullah Baradar', status: 'preferred', years: { from: 1994, to: 2021 } },
  ],
  short: 'Baradar',
  zh: [
    { text: '巴拉达尔', kind: 'short', status: 'preferred' },
    { text: '巴拉達爾', region: 'TW', kind: 'full', status: 'preferred' },
    { text: '巴拉達', region: 'HK', kind: 'variant', status: 'deprecated' },
    { text: '巴拉达', kind: 'abbr', status: 'forbidden', years: { to: 2001 } },
  ],
  country: 'AF',
  demonym: 'Afghan',
  culture: 'afghan',
  roles: [{ text: 'deputy leader', years: { from: 2021 } }, { text: 'founder' }],
  note: '塔利班 “创始人”\n\u{20BB7}\uD842',
  source: 'own',
  status: 'provisional',
  origin: { layer: 'builtin', file: 'people.tsv', line: 3 },
};

describe('an entry as a record', () => {
  test.each([
    ['plain', plain, 0],
    ['with everything', everything, 1],
    ['with an id that begins like the record of another', { ...plain, id: '/doha' }, 0],
    ['without English', { ...plain, en: '', english: [] }, 0],
    ['without renderings', { ...plain, zh: [] }, 0],
  ])('%s is read as it was written, its keys in the same order', (_, entry, table) => {
    const read = readEntry(writeEntry(entry, table), tables);
    expect(read).toEqual(entry);
    expect(JSON.stringify(read)).toBe(JSON.stringify(entry));
  });

  test('leaves out what nearly all entries share', () => {
    expect(writeEntry(plain, 0)).toBe('["place","/doha",["Doha"],["多哈"],0,12]');
  });

  test.each(['{}', '[]', '"place"', 'null', '["place","/doha","Doha",[],0,1]', '["place","/doha",["Doha"],[],7,1]'])(
    '%s is none',
    (json) => {
      expect(readEntry(json, tables)).toBeUndefined();
    },
  );
});
