import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readNameParts } from '../parts/read-name-parts.js';
import { tinyParts, trainTinyModel } from '../suggest/fixtures/tiny-model.js';
import { writeSuggestionModel } from '../suggest/model-file.js';
import { openSuggester } from './name-suggester.js';

const packageFolder = new URL('../../', import.meta.url);
const bytes = readFileSync(new URL('model/suggestions.bin', packageFolder));
const parts = readdirSync(new URL('data/name-parts/', packageFolder))
  .filter((name) => name.endsWith('.tsv'))
  .sort()
  .flatMap(
    (name) => readNameParts(readFileSync(new URL(`data/name-parts/${name}`, packageFolder), 'utf8'), name).parts,
  );
const suggester = openSuggester({ model: bytes, parts });
if (suggester === undefined)
  throw new Error('model/suggestions.bin cannot be read: run npx tsx scripts/train-suggestions.ts');

describe('the committed model', () => {
  test.each([
    ['俾斯麦拉·汗·穆罕默迪', ['ps', 'fa'], 'Bismillah Khan Mohammadi'],
    ['约翰', ['en'], 'John'],
    ['約翰', ['en'], 'John'],
  ] as const)('%s in %j is %s', (name, languages, expected) => {
    expect(suggester.suggest(name, { languages, limit: 5 }).map(({ english }) => english)).toContain(expected);
  });

  test('says at most as many as are asked for', () => {
    for (const limit of [0, 1, 3]) expect(suggester.suggest('穆塔奇', { languages: [], limit })).toHaveLength(limit);
  });

  test.each(['', '123', 'Kabul', '，。'])('%j is no name', (name) => {
    expect(suggester.suggest(name, { languages: ['en'], limit: 5 })).toEqual([]);
    expect(suggester.known(name, { countries: ['AF'] })).toEqual([]);
    expect(suggester.bearers(name)).toEqual([]);
  });

  test('knows who sounds alike, with a chance and a reason', () => {
    const found = suggester.known('穆塔奇', { countries: ['AF'] });
    expect(found[0]).toMatchObject({ english: 'Amir Khan Muttaqi', id: 'person/amir-khan-muttaqi' });
    expect(found.length).toBeLessThanOrEqual(2);
    for (const { score, why } of found) {
      expect(score).toBeGreaterThanOrEqual(0.3);
      expect(score).toBeLessThanOrEqual(0.85);
      expect(why).toMatch(/ whom the glossary has$/);
    }
  });

  test('gives the bearers of the last part of a dotted name, in either script', () => {
    const bearers = suggester.bearers('穆塔基');
    expect(bearers.map(({ id, country }) => `${id} ${country}`)).toEqual(
      expect.arrayContaining(['person/amir-khan-muttaqi AF', 'person/manouchehr-mottaki IR']),
    );
    expect(new Set(bearers.map(({ id }) => id)).size).toBe(bearers.length);
    expect(suggester.bearers('穆罕默迪')).toEqual(suggester.bearers('穆罕默迪'));
    expect(suggester.bearers('約翰遜')).toEqual(suggester.bearers('约翰逊'));
    expect(suggester.bearers('约翰逊').length).toBeGreaterThan(1);
    expect(suggester.bearers('阿米尔·汗·穆塔基')).toEqual([]);
  });
});

describe('a model of a few names', () => {
  const tiny = writeSuggestionModel(trainTinyModel());

  test('suggests by it, and by the parts that are given', () => {
    const own = openSuggester({ model: tiny, parts: tinyParts });
    expect(own?.suggest('马里拉', { languages: [], limit: 5 }).length).toBeGreaterThan(0);
    expect(own?.known('马拉·汗', { countries: [] })[0]?.id).toBe('person/mara-khan');
    expect(own?.bearers('汗').map(({ id }) => id)).toContain('person/mara-khan');
  });

  test('says the same again, whatever was asked between', () => {
    const own = openSuggester({ model: tiny, parts: tinyParts });
    const first = own?.suggest('马里拉', { languages: [], limit: 5 });
    own?.known('马拉·汗', { countries: ['AF'] });
    own?.bearers('汗');
    expect(own?.suggest('马里拉', { languages: [], limit: 5 })).toEqual(first);
  });

  test.each([
    ['no bytes', new Uint8Array(0)],
    ['half of them', tiny.slice(0, tiny.length >> 1)],
    ['one changed', tiny.map((byte, at) => (at === tiny.length - 9 ? byte ^ 0x55 : byte))],
    ['text', new TextEncoder().encode('zh\ten\n穆塔奇\tMuttaqi\n')],
  ])('%s give no suggester', (_, model) => {
    expect(openSuggester({ model, parts: tinyParts })).toBeUndefined();
  });
});
