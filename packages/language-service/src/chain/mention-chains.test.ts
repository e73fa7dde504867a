import { describe, expect, test } from 'vitest';
import { say } from '../message.js';
import { testGlossary } from '../test-glossary.js';
import { defaultStyle, type HouseStyle, readHouseStyle } from './house-style.js';
import { chainMentions, type UnchainedMention } from './mention-chains.js';

const glossary = testGlossary(`zh\ten\tshort\ttype\tculture\tid
王毅\tWang Yi\tWang\tperson\tchinese\tperson/wang-yi
昂山素季\tAung San Suu Kyi\t\tperson\tburmese\tperson/suu-kyi
阿布·祖贝达\tAbu Zubaydah\t\tperson\tarabic\tperson/zubaydah
阿卜杜勒·加尼·巴拉达尔|巴拉达尔{short}\tAbdul Ghani Baradar\tBaradar\tperson\tafghan\tperson/baradar
喀布尔\tKabul\t\tplace\t\tplace/kabul
北约\tNATO\t\torg\t\torg/nato
阿富汗国防部|国防部{short}\tAfghan Defense Ministry\tDefense Ministry\torg\t\torg/afghan-mod
`);

/** A mention as it is before it is numbered: what a glossary has under this form, or else a name without an entry. */
function mention(text: string, more: Partial<UnchainedMention> = {}): UnchainedMention {
  const [reading] = glossary.lookup(text);
  const entry = reading?.entry;
  return {
    start: 0,
    end: text.length,
    text,
    type: entry?.type ?? 'person',
    english: entry?.en ?? '',
    status: entry === undefined ? 'unknown' : 'known',
    source: 'test',
    origin: say('thisArticle'),
    why: 'test',
    reasons: [],
    ...(entry === undefined ? {} : { entry }),
    ...(entry?.short === undefined ? {} : { short: entry.short }),
    ...more,
  };
}

const role = { english: 'Chinese Foreign Minister', parts: [] };

/** What is due at each mention, with its number. */
const due = (mentions: readonly UnchainedMention[], style?: HouseStyle): readonly string[] =>
  chainMentions(mentions, style).map(({ index, count, due: form }) => `${index}/${count} ${form}`);

describe('chainMentions', () => {
  test('a Chinese person: role and full name, then the surname', () => {
    expect(due([mention('王毅', { role }), mention('王毅'), mention('王毅', { role })])).toEqual([
      '1/3 Chinese Foreign Minister Wang Yi',
      '2/3 Wang',
      '3/3 Wang',
    ]);
  });

  test('a full name and its short form are one person', () => {
    expect(due([mention('阿卜杜勒·加尼·巴拉达尔'), mention('巴拉达尔')])).toEqual([
      '1/2 Abdul Ghani Baradar',
      '2/2 Baradar',
    ]);
  });

  test('who has no later form is called by all of the name', () => {
    expect(due([mention('昂山素季'), mention('昂山素季')])).toEqual(['1/2 Aung San Suu Kyi', '2/2 Aung San Suu Kyi']);
    expect(due([mention('阿布·祖贝达'), mention('阿布·祖贝达')])[1]).toBe('2/2 Abu Zubaydah');
  });

  test('a person without an entry is shortened as a western one, and by the English', () => {
    const more = { english: 'John Smith', status: 'learned' } as const;
    expect(due([mention('约翰·史密斯', more), mention('史密斯', more)])).toEqual(['1/2 John Smith', '2/2 Smith']);
  });

  test('bodies and places', () => {
    expect(due(['阿富汗国防部', '喀布尔', '阿富汗国防部', '喀布尔', '北约'].map((text) => mention(text)))).toEqual([
      '1/2 Afghan Defense Ministry',
      '1/2 Kabul',
      '2/2 Defense Ministry',
      '2/2 Kabul',
      '1/1 NATO',
    ]);
  });

  test('unknown names are told apart by their characters, and nothing is due', () => {
    expect(due([mention('甲某'), mention('乙某'), mention('甲某')])).toEqual(['1/2 ', '1/1 ', '2/2 ']);
  });

  test('a clip is said each time as it is due there', () => {
    const clip = { type: 'abbr', english: 'China-U.S.', status: 'derived' } as const;
    expect(due([mention('中美', clip), mention('中美', clip)])).toEqual(['1/2 China-U.S.', '2/2 China-U.S.']);
  });

  test('a place and a person of one English are two things', () => {
    const place = { type: 'place', english: 'Washington', status: 'derived' } as const;
    const person = { type: 'person', english: 'Washington', status: 'derived' } as const;
    expect(due([mention('华盛顿', place), mention('华盛顿', person)]).map((form) => form.slice(0, 3))).toEqual([
      '1/1',
      '1/1',
    ]);
  });

  test('nothing is changed but the three fields', () => {
    const given = mention('王毅', { role });
    expect(chainMentions([given])).toEqual([{ ...given, index: 1, count: 1, due: 'Chinese Foreign Minister Wang Yi' }]);
    expect(chainMentions([])).toEqual([]);
  });
});

describe('the house style', () => {
  const twice = [mention('王毅', { role }), mention('王毅', { role })];

  test.each([
    ['{}', 'Chinese Foreign Minister Wang Yi', 'Wang'],
    ['{"firstMention":"full"}', 'Wang Yi', 'Wang'],
    ['{"laterMention":"full"}', 'Chinese Foreign Minister Wang Yi', 'Wang Yi'],
    ['{"cultures":{"chinese":"full"}}', 'Chinese Foreign Minister Wang Yi', 'Wang Yi'],
    ['{"cultures":{"chinese":"last-word"}}', 'Chinese Foreign Minister Wang Yi', 'Yi'],
    ['{"cultures":{"chinese":"first-word"}}', 'Chinese Foreign Minister Wang Yi', 'Wang'],
    ['{"cultures":{"burmese":"last-word"}}', 'Chinese Foreign Minister Wang Yi', 'Wang'],
    [
      '{"persons":{"Wang Yi":"Minister Wang"},"laterMention":"full"}',
      'Chinese Foreign Minister Wang Yi',
      'Minister Wang',
    ],
  ])('%s', (text, first, later) => {
    expect(due(twice, readHouseStyle(text).style)).toEqual([`1/2 ${first}`, `2/2 ${later}`]);
  });

  test('the default is that of no style', () => {
    expect(due(twice, defaultStyle)).toEqual(due(twice));
  });
});
