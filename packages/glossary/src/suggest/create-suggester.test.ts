import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readNameParts } from '../parts/read-name-parts.js';
import { createSuggester } from './create-suggester.js';
import { hashFiles } from './hash-files.js';
import { readSuggestionModel } from './model-file.js';
import { createPersonIndex } from './person-index.js';

const data = new URL('../../data/', import.meta.url);
const filesOf = (folder: string) =>
  readdirSync(new URL(folder, data))
    .filter((name) => name.endsWith('.tsv'))
    .sort()
    .map((name) => ({ name: `${folder}${name}`, bytes: readFileSync(new URL(folder + name, data)) }));

const bytes = readFileSync(new URL('../../model/suggestions.bin', import.meta.url));
const model = readSuggestionModel(bytes);
if (model === undefined)
  throw new Error('model/suggestions.bin cannot be read: run npx tsx scripts/train-suggestions.ts');
const parts = filesOf('name-parts/').flatMap(
  ({ name, bytes: text }) => readNameParts(text.toString('utf8'), name).parts,
);
const suggester = createSuggester(model, { parts });

test('the model was trained on the data that is here; if not, run npx tsx scripts/train-suggestions.ts', () => {
  expect(model.trainedOn).toBe(hashFiles([...filesOf(''), ...filesOf('name-parts/')]));
  expect(bytes.length).toBeLessThanOrEqual(2 * 1024 * 1024);
});

describe('suggest', () => {
  test.each([
    ['俾斯麦拉·汗·穆罕默迪', ['ps'], 'Bismillah Khan Mohammadi'],
    ['喬治‧W‧布什', ['en'], 'George W. Bush'],
    ['让-皮埃尔·拉法兰', ['fr'], 'Jean-Pierre Raffarin'],
    ['约翰', [], 'John'],
    ['岸田文雄', ['ja'], 'Fumio Kishida'],
  ] as const)('%s in %j', (name, languages, expected) => {
    expect(suggester.suggest(name, { languages })[0]?.english).toBe(expected);
  });

  test('says why', () => {
    expect(suggester.suggest('约翰·纳舍尔')[0]?.why).toBe('约翰 is usually John; 纳舍尔 by sound');
  });

  test('at most five, different, the best first, with chances that add up to at most one', () => {
    for (const name of ['俾斯麦拉·汗·穆罕默迪', '穆塔奇', '纳舍尔', '马克·史密斯', '克里斯托弗森'])
      for (const languages of [[], ['en'], ['fr', 'ar']]) {
        const said = suggester.suggest(name, { languages });
        const scores = said.map(({ score }) => score);
        expect(said.length).toBeGreaterThan(0);
        expect(said.length).toBeLessThanOrEqual(5);
        expect(new Set(said.map(({ english }) => english)).size).toBe(said.length);
        expect([...scores].sort((a, b) => b - a)).toEqual(scores);
        expect(scores.reduce((sum, score) => sum + score, 0)).toBeLessThanOrEqual(1.000001);
        expect(scores.every((score) => score >= 0)).toBe(true);
      }
    expect(suggester.suggest('纳舍尔', { limit: 2 })).toHaveLength(2);
    expect(suggester.suggest('纳舍尔', { limit: 0 })).toEqual([]);
  });

  test('Traditional and Simplified characters get the same suggestions', () => {
    expect(suggester.suggest('約翰·納舍爾').map(({ english }) => english)).toEqual(
      suggester.suggest('约翰·纳舍尔').map(({ english }) => english),
    );
  });

  test('known spellings can be left out', () => {
    const [first] = suggester.suggest('约翰', { knownSpellings: 'leave-out' });
    expect(first?.why).toBe('约翰 by sound');
  });

  test.each(['', ' ', '·', 'John', '约翰，', '2023', '龘龘', '𠮷', '他说：“约翰”'])('%j is no name', (text) => {
    expect(suggester.suggest(text)).toEqual([]);
  });
});

describe('createPersonIndex', () => {
  const index = createPersonIndex(model);

  test.each([
    ['毕斯米拉·汗·穆罕默德', ['AF'], 'Bismillah Khan Mohammadi'],
    ['泽连司基', ['UA'], 'Volodymyr Zelenskyy'],
    ['巴拉达', ['AF'], 'Abdul Ghani Baradar'],
    ['阿米尔·穆塔奇', [], 'Amir Khan Muttaqi'],
    ['阿卜杜勒·加尼·巴拉達', [], 'Abdul Ghani Baradar'],
  ] as const)('%s of %j', (name, countries, expected) => {
    expect(index.find(name, { countries })[0]?.english).toBe(expected);
  });

  test('says why, with the distance', () => {
    const [found] = index.find('阿米尔·穆塔奇');
    expect(found?.why).toBe('sounds like 阿米尔·汗·穆塔基, whom the glossary has');
    expect(found?.distance).toBeGreaterThan(0);
    expect(found?.distance).toBeLessThan(0.2);
  });

  test.each(['', '约翰2', '伊丽莎白十世', '翁翁翁翁', 'W·布什'])('%j is like nobody', (name) => {
    expect(index.find(name)).toEqual([]);
  });
});
