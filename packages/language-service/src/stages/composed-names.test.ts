import { parseArticle } from '@yiming/core';
import { describe, expect, test } from 'vitest';
import { testGlossary } from '../test-glossary.js';
import { testKnowledge } from '../test-knowledge.js';
import { composedNames } from './composed-names.js';
import { knownNames } from './known-names.js';

const knowledge = testKnowledge();
const glossary = testGlossary(`zh\ttw\ten\tshort\ttype\tcountry\tid
阿富汗\t\tAfghanistan\t\tcountry\tAF\tcountry/AF
美国\t美國\tUnited States\tU.S.\tcountry\tUS\tcountry/US
中国\t中國\tChina\t\tcountry\tCN\tcountry/CN
休斯敦\t\tHouston\t\tplace\tUS\tplace/houston
坎大哈\t\tKandahar\t\tplace\tAF\tplace/kandahar
华为\t\tHuawei\t\torg\tCN\torg/huawei
中国驻休斯敦总领事馆\t\tConsulate General of China in Houston\t\torg\tCN\torg/houston-consulate
`);

/** What is found in an article: text, English and status. */
function found(source: string): readonly (readonly string[])[] {
  const { texts, evidence, profile } = knownNames(parseArticle(source), glossary);
  return composedNames({ glossary, knowledge, evidence, profile })(texts).flatMap(({ searched, names }) =>
    names.map(({ start, end, answer }) => [searched.text.slice(start, end), answer.english, answer.status]),
  );
}

describe('composedNames', () => {
  test.each([
    [
      'a clip',
      '阿富汗局势。他曾驻阿多年。',
      [
        ['阿富汗', 'Afghanistan', 'known'],
        ['阿', 'Afghanistan', 'derived'],
      ],
    ],
    ['a place with its rank', '坎大哈省平静。', [['坎大哈省', 'Kandahar Province', 'derived']]],
    ['the body of a country', '阿富汗外交部说。', [['阿富汗外交部', 'Afghan Foreign Ministry', 'derived']]],
    [
      'a mission that the glossary has in full, in short',
      '中国驻休斯敦总领事馆关闭。驻休斯敦总领事馆人员离开。',
      [
        ['中国驻休斯敦总领事馆', 'Consulate General of China in Houston', 'known'],
        ['驻休斯敦总领事馆', 'Consulate General of China in Houston', 'derived'],
      ],
    ],
    [
      'the mission behind its first mention says who sent it',
      '驻阿富汗大使馆关闭。\n\n中国驻阿富汗大使馆说。',
      [
        ['驻阿富汗大使馆', 'Chinese Embassy in Afghanistan', 'derived'],
        ['中国驻阿富汗大使馆', 'Chinese Embassy in Afghanistan', 'derived'],
      ],
    ],
    [
      'a body alone is that of the only country whose body the article names in full',
      '美国与阿富汗。美国。阿富汗。阿富汗国防部说。国防部否认。',
      [
        ['美国', 'United States', 'known'],
        ['阿富汗', 'Afghanistan', 'known'],
        ['美国', 'United States', 'known'],
        ['阿富汗', 'Afghanistan', 'known'],
        ['阿富汗国防部', 'Afghan Defense Ministry', 'derived'],
        ['国防部', 'Defense Ministry', 'derived'],
      ],
    ],
    [
      'and a guess where it names two in full',
      '阿富汗国防部说，美国国防部说。国防部否认。',
      [
        ['阿富汗国防部', 'Afghan Defense Ministry', 'derived'],
        ['美国国防部', 'U.S. Defense Department', 'derived'],
        ['国防部', 'Defense Ministry', 'guess'],
      ],
    ],
    ['nothing to compose', '阿富汗平静。', [['阿富汗', 'Afghanistan', 'known']]],
    ['empty', '', []],
  ])('%s', (_, source, expected) => {
    expect(found(source)).toEqual(expected);
  });

  test('names come in order, and none overlaps the next', () => {
    const { texts, evidence } = knownNames(
      parseArticle('阿富汗和中国谈判，中阿双方在坎大哈省会谈，阿富汗外交部和驻阿大使馆说。'),
      glossary,
    );
    for (const { names } of composedNames({ glossary, knowledge, evidence })(texts)) {
      expect(names.length).toBeGreaterThan(5);
      for (const [index, { start, end }] of names.entries()) {
        expect(start).toBeLessThan(end);
        expect(end).toBeLessThanOrEqual(names[index + 1]?.start ?? Number.POSITIVE_INFINITY);
      }
    }
  });
});
