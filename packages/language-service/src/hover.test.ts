import { parseArticle } from '@yiming/core';
import { describe, expect, test } from 'vitest';
import { findMentions } from './find-mentions.js';
import { hoverAt, type NameHover, rolesIn } from './hover.js';
import { names, testGlossary } from './test-glossary.js';

const glossary = testGlossary(names);

/** The hover at the mark `|` in the text, which is taken out. */
function hoverAtMark(marked: string): NameHover | undefined {
  const source = marked.replace('|', '');
  return hoverAt(findMentions(parseArticle(source), glossary), marked.indexOf('|'));
}

describe('hoverAt', () => {
  test.each([
    ['|巴拉达尔发言', '巴拉达尔'],
    ['巴|拉达尔发言', '巴拉达尔'],
    ['巴拉达|尔发言', '巴拉达尔'],
    ['巴拉达尔|发言', undefined],
    ['|会谈', undefined],
    ['阿富汗|塔利班', '阿富汗塔利班'],
    ['塔利班|喀布尔', '喀布尔'],
  ])('%s answers %s', (marked, expected) => {
    expect(hoverAtMark(marked)?.text).toBe(expected);
  });

  test('says which mention this is and the form due', () => {
    const first = hoverAtMark('|阿卜杜勒·加尼·巴拉达尔发言。巴拉达尔说。');
    expect(first).toMatchObject({
      english: 'Abdul Ghani Baradar',
      later: 'Baradar',
      index: 1,
      count: 2,
      due: 'Abdul Ghani Baradar',
    });
    const second = hoverAtMark('阿卜杜勒·加尼·巴拉达尔发言。|巴拉达尔说。');
    expect(second).toMatchObject({ index: 2, count: 2, due: 'Baradar' });
  });

  test('gives the renderings of the regions', () => {
    expect(hoverAtMark('|川普')?.renderings).toEqual([
      { region: 'CN', text: '特朗普' },
      { region: 'TW', text: '川普' },
    ]);
  });

  test("the reader's region comes first, and none is made up", () => {
    const mentions = findMentions(parseArticle('川普在基辅。'), glossary);
    const regionsAt = (offset: number, region: 'TW' | 'HK'): readonly string[] =>
      hoverAt(mentions, offset, { region })?.renderings.map((rendering) => rendering.region) ?? [];
    expect(regionsAt(0, 'TW')).toEqual(['TW', 'CN']);
    expect(regionsAt(0, 'HK')).toEqual(['CN', 'TW']);
    expect(regionsAt(3, 'TW')).toEqual(['CN']);
  });

  test('says whether it is certain, and which entry speaks', () => {
    expect(hoverAtMark('|喀布尔')).toMatchObject({ certain: true, entry: { id: 'place/kabul' } });
    const guess = hoverAtMark('|国家安全局');
    expect(guess?.certain).toBe(false);
    expect(guess).not.toHaveProperty('entry');
    expect(hoverAtMark('|塔利说')?.certain).toBe(false);
  });

  test('says what the article glosses otherwise, and where a name stands in boilerplate', () => {
    const mentions = findMentions(parseArticle('喀布尔和美国。'), glossary);
    const marked = mentions.map((mention, index) =>
      index === 0 ? { ...mention, contradiction: 'Cabool' } : { ...mention, boilerplate: true as const },
    );
    expect(hoverAt(marked, 0)).toMatchObject({ contradiction: 'Cabool' });
    expect(hoverAt(marked, 0)).not.toHaveProperty('boilerplate');
    expect(hoverAt(marked, 4)).toMatchObject({ boilerplate: true });
    expect(hoverAt(marked, 4)).not.toHaveProperty('contradiction');
  });

  test('its reasons and its source are those of the mention, for any language', () => {
    const [mention] = findMentions(parseArticle('喀布尔'), glossary);
    const { why, reasons, source, origin } = hoverAtMark('|喀布尔') ?? {};
    expect({ why, reasons, source, origin }).toEqual({
      why: mention?.why,
      reasons: mention?.reasons,
      source: mention?.source,
      origin: mention?.origin,
    });
    expect(reasons).not.toEqual([]);
  });

  test('offers other readings, without repeating the answer', () => {
    const hover = hoverAtMark('|国家安全局');
    expect(hover?.status).toBe('guess');
    expect(hover?.others.map(({ english }) => english)).toEqual(['National Security Agency']);
  });
});

describe('rolesIn', () => {
  const [lavrov] = testGlossary(
    'zh\ten\ttype\troles\n谢尔盖·拉夫罗夫\tSergey Lavrov\tperson\tambassador to the UN{1994..2004}|foreign minister{2004..}|diplomat\n',
  ).lookup('谢尔盖·拉夫罗夫');

  test.each([
    [1990, ['diplomat']],
    [1994, ['ambassador to the UN', 'diplomat']],
    [2004, ['ambassador to the UN', 'foreign minister', 'diplomat']],
    [2021, ['foreign minister', 'diplomat']],
    [undefined, ['ambassador to the UN', 'foreign minister', 'diplomat']],
  ])('in %s', (year, expected) => {
    expect(rolesIn(lavrov?.entry, year)).toEqual(expected);
  });

  test('nobody has none', () => {
    expect(rolesIn(undefined, 2021)).toEqual([]);
  });
});

describe('the year of a hover', () => {
  const held = testGlossary(
    'zh\ten\ttype\troles\n安格拉·默克尔\tAngela Merkel\tperson\tGerman chancellor{2005..2021}\n',
  );
  const mentions = findMentions(parseArticle('安格拉·默克尔发言。'), held);

  test.each([
    [2021, ['German chancellor']],
    [2022, []],
  ])('the offices are those of %s', (year, roles) => {
    expect(hoverAt(mentions, 0, { year })).toMatchObject({ roles, year });
  });

  test('without a year all offices are shown, and no year', () => {
    const hover = hoverAt(mentions, 0);
    expect(hover?.roles).toEqual(['German chancellor']);
    expect(hover).not.toHaveProperty('year');
  });
});
