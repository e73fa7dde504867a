import { parseArticle } from '@yiming/core';
import { describe, expect, test } from 'vitest';
import { findMentions } from '../find-mentions.js';
import { testGlossary } from '../test-glossary.js';
import { testKnowledge } from '../test-knowledge.js';

const knowledge = testKnowledge();
const glossary = testGlossary(`zh\ttw\ten\tshort\ttype\tcountry\tid
阿富汗\t\tAfghanistan\t\tcountry\tAF\tcountry/AF
阿根廷\t\tArgentina\t\tcountry\tAR\tcountry/AR
美国\t美國\tUnited States\tU.S.\tcountry\tUS\tcountry/US
中国\t中國\tChina\t\tcountry\tCN\tcountry/CN
巴基斯坦\t\tPakistan\t\tcountry\tPK\tcountry/PK
韩国\t韓國\tSouth Korea\t\tcountry\tKR\tcountry/KR
喀布尔\t喀布爾\tKabul\t\tplace\tAF\tplace/kabul
塔利班\t\tTaliban\t\tgroup\tAF\tgroup/taliban
阿塔\t\tAfghan Taliban\tTaliban\tgroup\tAF\tgroup/afghan-taliban
韩国瑜\t韓國瑜\tHan Kuo-yu\tHan\tperson\tTW\tperson/han
`);

/** The mentions of a text that are not in full: what they cover, their English, status and due form. */
const clipped = (source: string): readonly (readonly string[])[] =>
  findMentions(parseArticle(source), glossary, { knowledge })
    .filter(({ text, type }) => type === 'abbr' || [...text].length < 2)
    .map(({ text, english, status }) => [text, english, status]);

describe('clips in an article', () => {
  test.each([
    ['the country that it names', '阿富汗局势紧张。他曾驻阿多年。', [['阿', 'Afghanistan', 'derived']]],
    ['its side', '阿富汗局势紧张。阿方表示欢迎。', [['阿方', 'Afghanistan', 'derived']]],
    ['two that fit, both named', '阿富汗和阿根廷谈判。他曾驻阿多年。', [['阿', 'Afghanistan', 'guess']]],
    [
      'several in one word',
      '中国、阿富汗、巴基斯坦对话，中阿巴三方发表声明。',
      [['中阿巴', 'China-Afghanistan-Pakistan', 'derived']],
    ],
    ['a country and what is none', '美国与塔利班谈判，美塔协议签署。', [['美塔', 'U.S.-Taliban', 'derived']]],
    ['a name that the glossary has goes before', '阿富汗的阿塔代表。', []],
    ['the place of a country hints at it', '喀布尔局势紧张。他曾驻阿多年。', [['阿', 'Afghanistan', 'derived']]],
    ['nothing in the article', '他曾驻阿多年。', []],
    ['an ordinary word', '阿富汗的一位阿姨。', []],
  ])('%s', (_, source, expected) => {
    expect(clipped(source)).toEqual(expected);
  });

  test('a guess shows what it may be', () => {
    const mentions = findMentions(parseArticle('阿富汗和阿根廷谈判。他曾驻阿多年。'), glossary, { knowledge });
    const guess = mentions.find(({ status }) => status === 'guess');
    expect(guess?.candidates?.map(({ english }) => english)).toEqual(['Afghanistan', 'Argentina']);
  });

  test('without knowledge there are no clips', () => {
    const mentions = findMentions(parseArticle('阿富汗局势紧张。他曾驻阿多年。'), glossary);
    expect(mentions.map(({ text }) => text)).toEqual(['阿富汗']);
  });

  test('a surname is the person whom the article names, not the country', () => {
    const source = '韓國瑜宣布參選，韓國瑜說。群眾挺韓。';
    const found = findMentions(parseArticle(source), glossary, { knowledge });
    expect(found.map(({ text, english, status, due }) => [text, english, status, due])).toEqual([
      ['韓國瑜', 'Han Kuo-yu', 'known', 'Han Kuo-yu'],
      ['韓國瑜', 'Han Kuo-yu', 'known', 'Han'],
      ['韓', 'Han Kuo-yu', 'derived', 'Han'],
    ]);
    expect(found.at(-1)).toMatchObject({ index: 3, count: 3, source: 'this article' });
  });

  test('spans slice the source, through tags and entities', () => {
    const source = '<p>阿富汗局势紧张。他曾驻<b>阿</b>多年。</p>\n\n<p>𠮷野说，阿方&nbsp;表示欢迎。</p>\n';
    const found = findMentions(parseArticle(source), glossary, { knowledge }).filter(({ type }) => type === 'abbr');
    expect(found.map(({ start, end }) => source.slice(start, end))).toEqual(['阿', '阿方']);
  });
});
