import { parseArticle } from '@yiming/core';
import { describe, expect, test } from 'vitest';
import { findInconsistencies } from './consistency.js';
import { findMentions } from './find-mentions.js';
import { testGlossary } from './test-glossary.js';

const glossary = testGlossary(`zh\ttw\ten\tshort\ttype\tid
加拉诺|瑙堡\t\tQala-e-Naw\t\tplace\tplace/qala-e-naw
喀布尔|卡布尔\t喀布爾\tKabul\t\tplace\tplace/kabul
阿卜杜勒·加尼·巴拉达尔|巴拉达尔{short}|巴拉达{short}\t\tAbdul Ghani Baradar\tBaradar\tperson\tperson/baradar
穆罕默德·贾瓦德·扎里夫|贾瓦德·扎里夫|扎里夫{short}\t\tMohammad Javad Zarif\tZarif\tperson\tperson/zarif
谢尔盖·拉夫罗夫|谢尔盖·拉甫罗夫\t\tSergey Lavrov\tLavrov\tperson\tperson/lavrov
美联社|联合通讯社\t\tThe Associated Press\tAP\tmedia\tmedia/ap
`);

/** What is said of a text: the English, and each way with the places where it stands. */
const inconsistencies = (source: string): readonly (readonly string[])[] =>
  findInconsistencies(findMentions(parseArticle(source), glossary)).map(({ english, renderings }) => [
    english,
    ...renderings.map(({ text, mentions }) => `${text} ${mentions.map(({ start }) => start).join(' ')}`),
  ]);

describe('findInconsistencies', () => {
  test.each([
    ['a place written in two ways', '加拉诺失守。瑙堡有战事。加拉诺平静。', [['Qala-e-Naw', '加拉诺 0 12', '瑙堡 6']]],
    ['the more frequent way first', '瑙堡失守。加拉诺、加拉诺。', [['Qala-e-Naw', '加拉诺 5 9', '瑙堡 0']]],
    [
      'two full names',
      '谢尔盖·拉夫罗夫与谢尔盖·拉甫罗夫。',
      [['Sergey Lavrov', '谢尔盖·拉夫罗夫 0', '谢尔盖·拉甫罗夫 9']],
    ],
    ['one way', '加拉诺和加拉诺。', []],
    ['a full name and its short form', '阿卜杜勒·加尼·巴拉达尔说。巴拉达尔说。', []],
    ['a longer and a shorter full name', '穆罕默德·贾瓦德·扎里夫说。贾瓦德·扎里夫说。扎里夫说。', []],
    ['an outlet and its initials', '美联社与联合通讯社。', []],
    ['nothing', '', []],
  ])('%s', (_, source, expected) => {
    expect(inconsistencies(source)).toEqual(expected);
  });

  test('the same characters in the other script are one way', () => {
    expect(inconsistencies('喀布爾和喀布尔。')).toEqual([]);
  });

  test('each thing is one finding', () => {
    expect(inconsistencies('加拉诺、瑙堡、加拉诺、瑙堡；喀布尔、卡布尔。').map(([english]) => english)).toEqual([
      'Qala-e-Naw',
      'Kabul',
    ]);
  });

  test('says so in one sentence', () => {
    const [finding] = findInconsistencies(findMentions(parseArticle('加拉诺、瑙堡、加拉诺。'), glossary));
    expect(finding?.message).toBe('Qala-e-Naw is written in 2 ways: 加拉诺 (2), 瑙堡 (1).');
  });

  test('boilerplate does not count', () => {
    const mentions = findMentions(parseArticle('加拉诺失守。瑙堡有战事。'), glossary);
    expect(findInconsistencies(mentions)).toHaveLength(1);
    expect(
      findInconsistencies(
        mentions.map((mention) => (mention.text === '瑙堡' ? { ...mention, boilerplate: true as const } : mention)),
      ),
    ).toEqual([]);
  });

  test('an unknown name is no thing', () => {
    const mentions = findMentions(parseArticle('加拉诺、瑙堡。'), glossary);
    const unknown = mentions.map(({ entry: _, ...rest }) => ({ ...rest, english: '', status: 'unknown' as const }));
    expect(findInconsistencies(unknown)).toEqual([]);
  });
});
