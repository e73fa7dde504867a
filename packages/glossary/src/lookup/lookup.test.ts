import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readBuiltin } from '../builtin/builtin-glossary.js';
import { readGlossary } from '../entry/read-glossary.js';
import type { GlossaryLayer } from '../glossary.js';
import { readPinyin } from '../pinyin/read-pinyin.js';
import { hitStatus, type LookupHit } from './hit.js';
import { createLookup } from './lookup.js';

function layer(name: string, ...lines: readonly string[]): GlossaryLayer {
  const text = ['zh\ttw\ten\tshort\ttype\tstatus', ...lines].join('\n');
  const { entries, problems } = readGlossary(text, { fileName: `${name}.tsv`, layer: name });
  expect(problems).toEqual([]);
  return { name, entries };
}

const shown = (hits: readonly LookupHit[]): readonly string[] =>
  hits.map(({ form, entry, match }) => `${form.text} ${entry.en}@${entry.origin.layer} ${match}`);

const user = layer('user', '塔利班\t\tthe Taliban\t\tgroup', '-喀布|喀布城\t\tKabul City\t\tplace');
const builtin = layer(
  'builtin',
  '普京|弗拉基米尔·普京\t普丁|弗拉迪米爾·普丁\tVladimir Putin|-Vladimir Poutine\tPutin\tperson',
  '塔利班\t\tTaliban\t\tgroup',
  '阿富汗塔利班\t\tAfghan Taliban\t\tgroup',
  '阿富汗|-阿富干\t\tAfghanistan\t\tcountry',
  '阿富汗人\t\tAfghan\t\tterm\tadmitted',
  '马里\t馬利\tMali\t\tcountry',
  '喀布尔|喀布\t\tKabul\t\tplace',
  '海牙\t\tThe Hague\t\tplace',
  '萨那\t\tSana’a\t\tplace',
  '基地组织\t\tal-Qaida|Al Qaeda\t\tgroup',
  '乔治·W·布什|小布什\t\tGeorge W. Bush\tBush\tperson',
  '乔治·H·W·布什|老布什\t\tGeorge H. W. Bush\tBush\tperson',
  '巴拉达尔\t\tAbdul Ghani Baradar\tBaradar\tperson',
  '穆塔基\t\tAmir Khan Muttaqi\tMuttaqi\tperson',
  '世界银行\t\tWorld Trade Bank\t\torg',
);
const lookup = createLookup([user, builtin], { readSounds: readPinyin });

describe('chinese', () => {
  test.each<[string, readonly string[]]>([
    ['', []],
    ['·', []],
    ['塔利班', ['塔利班 the Taliban@user exact', '塔利班 Taliban@builtin exact']],
    ['普丁', ['普丁 Vladimir Putin@builtin exact']],
    ['弗拉迪米尔·普丁', ['弗拉迪米爾·普丁 Vladimir Putin@builtin folded']],
    ['弗拉基米尔普京', ['弗拉基米尔·普京 Vladimir Putin@builtin folded']],
    [' 馬里 ', ['马里 Mali@builtin folded']],
    ['喀布', ['喀布 Kabul City@user exact', '喀布 Kabul@builtin exact']],
    ['马', []],
    ['Mali', []],
  ])('%s', (query, expected) => {
    expect(shown(lookup.chinese(query))).toEqual(expected);
  });

  test('of forms of an entry that fold alike, the one asked for stands', () => {
    const both = createLookup([layer('one', '马里\t馬里\tMali')]);
    expect(both.chinese('馬里').map(({ form }) => form.region)).toEqual(['TW']);
    expect(both.chinese('马里').map(({ form }) => form.region)).toEqual([undefined]);
  });

  test('a layer comes before how it is written', () => {
    const both = createLookup([layer('first', '馬里\t\tA'), layer('second', '马里\t\tB')]);
    expect(both.chinese('马里').map(({ entry }) => entry.en)).toEqual(['A', 'B']);
  });
});

describe('english', () => {
  test.each<[string, readonly string[]]>([
    ['', []],
    ['taliban', ['the Taliban the Taliban@user folded', 'Taliban Taliban@builtin folded']],
    ['The Taliban', ['the Taliban the Taliban@user folded', 'Taliban Taliban@builtin folded']],
    ['Hague', ['The Hague The Hague@builtin folded']],
    ["SANA'A", ['Sana’a Sana’a@builtin folded']],
    ['al-qaeda', ['Al Qaeda al-Qaida@builtin folded']],
    ['Putin', ['Putin Vladimir Putin@builtin exact']],
    ['Vladimir Poutine', ['Vladimir Poutine Vladimir Putin@builtin exact']],
    ['Bush', ['Bush George W. Bush@builtin exact', 'Bush George H. W. Bush@builtin exact']],
    ['George H.W. Bush', ['George H. W. Bush George H. W. Bush@builtin folded']],
    [
      'George Bush',
      [
        'George W. Bush George W. Bush@builtin middle-names',
        'George H. W. Bush George H. W. Bush@builtin middle-names',
      ],
    ],
    ['George Walker Bush', ['George W. Bush George W. Bush@builtin middle-names']],
    ['George Herbert Walker Bush', ['George H. W. Bush George H. W. Bush@builtin middle-names']],
    ['George X. Bush', []],
    ['Abdul Baradar', ['Abdul Ghani Baradar Abdul Ghani Baradar@builtin middle-names']],
    ['Abdul Ghani Khan Baradar', ['Abdul Ghani Baradar Abdul Ghani Baradar@builtin middle-names']],
    ['World Bank', []],
    ['喀布尔', []],
  ])('%s', (query, expected) => {
    expect(shown(lookup.english(query))).toEqual(expected);
  });
});

describe('completion', () => {
  test.each<[string, number, readonly string[]]>([
    ['阿富', 20, ['阿富汗', '阿富汗塔利班', '阿富汗人', '阿富干']],
    ['阿富', 2, ['阿富汗', '阿富汗塔利班']],
    ['阿富', 0, []],
    ['弗拉基米尔普', 20, ['弗拉基米尔·普京']],
    ['馬', 20, ['马里', '馬利']],
    ['', 20, []],
    ['龘', 20, []],
  ])('of %s, %i at most', (prefix, limit, expected) => {
    expect(lookup.completeChinese(prefix, { limit }).map(({ form }) => form.text)).toEqual(expected);
  });

  test.each<[string, readonly string[]]>([
    ['taliban', ['Taliban', 'the Taliban']],
    ['The T', ['Taliban', 'the Taliban']],
    ['the h', ['The Hague']],
    ['bush', ['Bush', 'Bush']],
    ['vladimir p', ['Vladimir Putin', 'Vladimir Poutine']],
    ['', []],
  ])('of %s', (prefix, expected) => {
    expect(lookup.completeEnglish(prefix).map(({ form }) => form.text)).toEqual(expected);
  });
});

describe('what is near', () => {
  const near = (query: string): readonly string[] =>
    lookup.nearChinese(query).map(({ form, distance, score }) => `${form.text} ${distance} ${score.toFixed(2)}`);

  test('sounds come first', () => {
    expect(near('穆塔奇')).toEqual(['穆塔基 0.25 0.92']);
    expect(near('馬裡')).toEqual(['马里 0 1.00']);
    expect(near('塔里班')).toEqual(['塔利班 0.25 0.92', '塔利班 0.25 0.92']);
    expect(near('阿富汉')).toEqual(['阿富汗 0.25 0.92']);
    expect(near('')).toEqual([]);
  });

  test('without sounds a replacement is an edit', () => {
    const plain = createLookup([builtin]);
    expect(plain.nearChinese('穆塔奇').map(({ form, distance }) => [form.text, distance])).toEqual([['穆塔基', 1]]);
    expect(plain.nearChinese('穆塔奇', { maxDistance: 0.5 })).toEqual([]);
  });

  test('English by its letters', () => {
    expect(lookup.nearEnglish('Baradur').map(({ form }) => form.text)).toEqual(['Baradar']);
    expect(lookup.nearEnglish('Valdimir Putin')[0]).toMatchObject({ match: 'near', distance: 1 });
    expect(lookup.nearEnglish('Kabull', { limit: 1 }).map(({ entry }) => entry.en)).toEqual(['Kabul']);
  });
});

test('the status told is the worse one where the form is discouraged', () => {
  const statusOf = (query: string): readonly string[] =>
    [...lookup.chinese(query), ...lookup.english(query)].map(hitStatus);
  expect(statusOf('阿富干')).toEqual(['forbidden']);
  expect(statusOf('Vladimir Poutine')).toEqual(['forbidden']);
  expect(statusOf('阿富汗人')).toEqual(['admitted']);
  expect(statusOf('普丁')).toEqual(['preferred']);
});

test('wrong limits are misuse; no layers find nothing', () => {
  expect(() => lookup.completeChinese('阿', { limit: -1 })).toThrow(TypeError);
  expect(() => lookup.nearChinese('阿', { limit: 1.5 })).toThrow(TypeError);
  const empty = createLookup([]);
  expect([empty.chinese('阿'), empty.english('a'), empty.completeChinese('阿'), empty.nearChinese('阿')]).toEqual(
    Array(4).fill([]),
  );
});

test('every form of the built-in glossary finds its entry, from both sides', () => {
  const data = new URL('../../data/', import.meta.url);
  const files = readdirSync(data)
    .filter((name) => name.endsWith('.tsv'))
    .map((name) => ({ name, text: readFileSync(new URL(name, data), 'utf8') }));
  const { layer: whole } = readBuiltin(files);
  const all = createLookup([whole], { readSounds: readPinyin });
  for (const entry of whole.entries) {
    for (const { text } of entry.zh) {
      expect(
        all.chinese(text).some((hit) => hit.entry === entry && hit.match === 'exact'),
        text,
      ).toBe(true);
    }
    for (const { text } of entry.english)
      expect(
        all.english(text).some((hit) => hit.entry === entry),
        text,
      ).toBe(true);
    if (entry.short !== undefined) expect(all.english(entry.short).some((hit) => hit.entry === entry)).toBe(true);
  }
});
