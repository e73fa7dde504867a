import type { NameKnowledge } from '@yiming/glossary';
import { loadKnowledge } from '@yiming/glossary/knowledge';
import { beforeAll, describe, expect, test } from 'vitest';
import type { FoundName } from '../found-name.js';
import { testGlossary } from '../test-glossary.js';
import { nameIn } from '../test-knowledge.js';
import { composeCounties } from './compose-counties.js';

let knowledge: NameKnowledge;
beforeAll(async () => {
  knowledge = (await loadKnowledge()).knowledge;
});

const glossary = testGlossary(`zh\ttw\ten\ttype\tcountry\tid
湖南\t\tHunan\tplace\tCN\tplace/hunan
黑龙江\t黑龍江\tHeilongjiang\tplace\tCN\tplace/heilongjiang
喀布尔\t\tKabul\tplace\tAF\tplace/kabul
`);

/** The place of the glossary as it stands in a text. */
function place(text: string, surface: string): FoundName {
  const entry = glossary.lookup(surface)[0]?.entry;
  return nameIn(text, surface, { type: 'place', ...(entry === undefined ? {} : { entry }) });
}

/** What is added to a text with this place: text, English, status. */
function added(text: string, surface = '湖南', others: readonly FoundName[] = []): readonly (readonly string[])[] {
  const names = [place(text, surface), ...others];
  return composeCounties(text, names, knowledge)
    .filter((name) => !names.includes(name))
    .map(({ start, end, answer }) => [text.slice(start, end), answer.english, answer.status]);
}

describe('composeCounties', () => {
  test.each([
    ['a county', '湖南花垣县平静。', [['花垣县', 'Huayuan County', 'derived']]],
    [
      'a county and its town',
      '湖南花垣县双龙镇平静。',
      [
        ['花垣县', 'Huayuan County', 'derived'],
        ['双龙镇', 'Shuanglong town', 'guess'],
      ],
    ],
    ['behind the rank of the place', '湖南省花垣县平静。', [['花垣县', 'Huayuan County', 'derived']]],
    ['Pinyin with an apostrophe', '湖南西安镇平静。', [['西安镇', "Xi'an town", 'guess']]],
    ['what it is, not what it is called', '湖南贫困县、开发区平静。', []],
    ['a common noun', '湖南山区平静。', []],
    ['a district that is a word', '湖南地区平静。', []],
    ['an office', '湖南花垣县长说。', []],
    ['not right behind it', '湖南的花垣县平静。', []],
    ['no rank', '湖南花垣平静。', []],
    ['the end of the text', '湖南花垣县', [['花垣县', 'Huayuan County', 'derived']]],
  ] as const)('%s: %s', (_, text, expected) => {
    expect(added(text)).toEqual(expected);
  });

  test('in Traditional characters', () => {
    expect(added('黑龍江嘉蔭縣平靜。', '黑龍江')).toEqual([['嘉蔭縣', 'Jiayin County', 'derived']]);
  });

  test('a character that reads in several ways makes it a guess, with a candidate', () => {
    const text = '湖南单县平静。';
    const [, county] = composeCounties(text, [place(text, '湖南')], knowledge);
    expect(county?.answer.status).toBe('guess');
    expect(county?.answer.candidates?.map(({ english }) => english)).toEqual([county?.answer.english]);
  });

  test('only in China', () => {
    expect(added('喀布尔花垣县平静。', '喀布尔')).toEqual([]);
  });

  test('a name that is there stays, and nothing overlaps it', () => {
    const text = '湖南花垣县平静。';
    expect(added(text, '湖南', [nameIn(text, '花垣县', {})])).toEqual([]);
  });

  test('says where it comes from', () => {
    const text = '湖南花垣县平静。';
    const [, county] = composeCounties(text, [place(text, '湖南')], knowledge);
    expect(county?.answer).toMatchObject({
      type: 'place',
      short: 'Huayuan',
      source: 'read by the rules of Chinese names',
      why: 'A county behind 湖南, in Hanyu Pinyin.',
    });
  });

  test('gives back the names where there is nothing to add', () => {
    const text = '湖南平静。';
    const names = [place(text, '湖南')];
    expect(composeCounties(text, names, knowledge)).toBe(names);
    expect(composeCounties('', [], knowledge)).toEqual([]);
    const { persons: _, ...bare } = knowledge;
    const county = '湖南花垣县平静。';
    const given = [place(county, '湖南')];
    expect(composeCounties(county, given, bare)).toBe(given);
  });
});
