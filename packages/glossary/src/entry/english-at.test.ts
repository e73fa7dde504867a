import { describe, expect, test } from 'vitest';
import { englishAt } from './english-at.js';
import type { Entry } from './entry.js';
import { readGlossary } from './read-glossary.js';
import { renderingFor } from './rendering-for.js';

function entryOf(zh: string, tw: string, en: string): Entry {
  const [entry] = readGlossary(`zh\ttw\ten\n${zh}\t${tw}\t${en}`, { fileName: 'a.tsv', layer: 'test' }).entries;
  if (entry === undefined) throw new Error(`no entry for ${zh}`);
  return entry;
}

describe('englishAt', () => {
  test.each([
    ['Kyiv{2019..}|-Kiev{2019..}', undefined, 'Kyiv'],
    ['Kyiv{2019..}|-Kiev{2019..}', 2014, 'Kiev'],
    ['Kyiv{2019..}|-Kiev{2019..}', 2019, 'Kyiv'],
    ['Swaziland{..2017}|Eswatini{2018..}', 2010, 'Swaziland'],
    ['Swaziland{..2017}|Eswatini{2018..}', 2021, 'Eswatini'],
    ['Swaziland{..2017}|Eswatini{2018..}', undefined, 'Eswatini'],
    ['Mali{1960..}|French Sudan{..1959}', 1950, 'French Sudan'],
    ['Mali{1960..}|French Sudan{..1959}', 1960, 'Mali'],
    ['Afghanistan|Islamic Republic of Afghanistan{2004..2021}', 2021, 'Afghanistan'],
    ['-Peking|Beijing', 1950, 'Beijing'],
    ['Zaire{1971..1997}', 2021, 'Zaire'],
  ])('%s in %s is %s', (en, year, expected) => {
    expect(englishAt(entryOf('名字', '', en), year)).toBe(expected);
  });
});

describe('renderingFor', () => {
  const entry = entryOf('特朗普|特帅{short}', '-特郎普|川普|川皇{short}', 'Trump');
  test('own region only, by kind, never forbidden', () => {
    expect(renderingFor(entry, 'TW')?.text).toBe('川普');
    expect(renderingFor(entry, 'TW', { kind: 'variant' })?.text).toBe('川普');
    expect(renderingFor(entry, 'TW', { kind: 'short' })?.text).toBe('川皇');
    expect(renderingFor(entry, 'TW', { kind: 'abbr' })).toBeUndefined();
    expect(renderingFor(entry, 'HK')).toBeUndefined();
    expect(renderingFor(entry, 'CN')?.text).toBe('特朗普');
  });
});
