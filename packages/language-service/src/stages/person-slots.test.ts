import { expect, test } from 'vitest';
import type { Answer } from '../decide.js';
import { nameIn, testKnowledge } from '../test-knowledge.js';
import { withoutPersonSlots } from './person-slots.js';

const stage = withoutPersonSlots(testKnowledge());

/** What is left of the names of a text. */
function left(text: string, names: Readonly<Record<string, Answer['type']>>): readonly string[] {
  const found = Object.entries(names).map(([name, type]) => nameIn(text, name, { type }));
  const [read] = stage([{ searched: { text, map: [], boilerplate: false, code: [] }, names: found }]);
  return (read?.names ?? []).map(({ start, end }) => text.slice(start, end));
}

test.each([
  ['a place behind an office, before a verb of speech', '国防部长库特罗称，', { 库特罗: 'place' }, []],
  ['a body there', '总统时代表示，', { 时代: 'org' }, []],
  ['a medium there', '外长卫报说，', { 卫报: 'media' }, []],
  ['in Traditional characters', '國防部長庫特羅稱，', { 庫特羅: 'place' }, []],
  ['behind a title that the glossary has', '董事长库特罗称，', { 董事长: 'title', 库特罗: 'place' }, ['董事长']],
  ['before what persons are called', '外长库特罗先生到访。', { 库特罗: 'place' }, []],
  ['a person', '国防部长库特罗称，', { 库特罗: 'person' }, ['库特罗']],
  ['a country', '外长阿富汗说，', { 阿富汗: 'country' }, ['阿富汗']],
  ['no office before it', '在库特罗称，', { 库特罗: 'place' }, ['库特罗']],
  ['no verb behind it', '国防部长库特罗之行', { 库特罗: 'place' }, ['库特罗']],
  ['an office behind which a place may stand', '驻美大使华盛顿说，', { 华盛顿: 'place' }, ['华盛顿']],
  ['a reporter’s place', '记者台北称，', { 记者: 'title', 台北: 'place' }, ['记者', '台北']],
  ['too long for a person’s name', '国防部长阿富汗外交部说，', { 阿富汗外交部: 'org' }, ['阿富汗外交部']],
  ['at the beginning of the text', '库特罗称，', { 库特罗: 'place' }, ['库特罗']],
] as const)('%s: %s', (_, text, names, expected) => {
  expect(left(text, names)).toEqual(expected);
});

test('who is a person once is one in the whole article', () => {
  const texts = ['外长麦肯锡上将表示，', '麥肯錫訪問了兩國。', '喀布尔平静。'].map((text) => ({
    searched: { text, map: [], boilerplate: false, code: [] },
    names: [nameIn(text, text.includes('喀布尔') ? '喀布尔' : (/[麦麥]../.exec(text)?.[0] ?? ''), { type: 'org' })],
  }));
  expect(stage(texts).map(({ names }) => names.length)).toEqual([0, 0, 1]);
});

test('nothing is left of nothing', () => {
  expect(stage([])).toEqual([]);
  expect(left('', {})).toEqual([]);
});
