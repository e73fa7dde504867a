import { expect, it } from 'vitest';
import { readGlossary } from '../entry/read-glossary.js';
import { readNameParts } from '../parts/read-name-parts.js';
import { createDetector } from './create-detector.js';
import { learnDetectionModel } from './learn-detection-model.js';

const { entries } = readGlossary(
  [
    'zh\ten\ttype\tculture\tcountry',
    '巴拉达尔·萨拉\tBaradar Sara\tperson\twestern\tUS',
    '达拉二世·巴萨\tDara II Basa\tperson\twestern\tUS',
    '王毅\tWang Yi\tperson\tchinese\tCN',
    '王丽\tWang Li\tperson\tchinese\tCN',
    '巴达拉\tBadala\tplace\t\tUS',
    '外交部长\tforeign minister\ttitle\t\t',
  ].join('\n'),
  { fileName: 'people.tsv', layer: 'builtin' },
);
const { parts } = readNameParts('zh\ten\tlanguage\tkind\n萨达\tSada\ten\tgiven\n巴拉\tBala\ten\tfamily\n', 'a.tsv');
const inputs = { entries, parts, commonWords: ['巴士', '我们'], rareWords: ['巴拉', '达到'], checksum: '0' };
const model = learnDetectionModel(inputs);

it('knows the characters that stand in several parts', () => {
  for (const character of '巴拉达萨') expect(model.begin.has(character)).toBe(true);
  for (const character of '尔毅世') expect(model.begin.has(character)).toBe(false);
});

it('makes what is frequent cheap', () => {
  expect(model.begin.get('巴')).toBeLessThan(model.begin.get('拉') ?? 0);
  const unseen = (model.other.get('巴') ?? 0) + (model.inside.get('萨') ?? 0);
  expect(model.follow.get('巴')?.get('拉')).toBeLessThan(unseen);
});

it('keeps words that hold such a character and are no names', () => {
  expect(model.words.has('巴士')).toBe(true);
  expect(model.words.has('达到')).toBe(true);
  expect(model.words.has('我们')).toBe(false);
  expect(model.words.has('巴拉')).toBe(false);
});

it('learns titles and Chinese family names from the entries', () => {
  expect([...model.titles]).toEqual(['部长']);
  expect([...model.surnames.keys()]).toEqual(['王']);
  expect([...model.given.keys()]).toEqual(['丽', '毅']);
});

it('is the same each time', () => {
  expect(learnDetectionModel(inputs)).toEqual(model);
});

it('makes a model of nothing that finds little', () => {
  const empty = learnDetectionModel({ entries: [], parts: [], commonWords: [], rareWords: [], checksum: '' });
  expect(createDetector(empty).detect('今天天气很好')).toEqual([]);
});
