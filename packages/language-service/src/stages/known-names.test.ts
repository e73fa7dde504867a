import { parseArticle } from '@yiming/core';
import { describe, expect, test } from 'vitest';
import { names, testGlossary } from '../test-glossary.js';
import { knownNames } from './known-names.js';

const glossary = testGlossary(`${names}大联邦\t中國聯邦\tFederation\t\tcountry\t\tcountry/federation\n`);

/** What is found in a source: the text, its English and status. */
const found = (source: string): readonly (readonly string[])[] =>
  knownNames(parseArticle(source), glossary).texts.flatMap(({ searched, names: own }) =>
    own.map(({ start, end, answer }) => [searched.text.slice(start, end), answer.english, answer.status]),
  );

describe('knownNames', () => {
  test.each([
    [
      'each text in order',
      '塔利班进入喀布尔。',
      [
        ['塔利班', 'Taliban', 'known'],
        ['喀布尔', 'Kabul', 'known'],
      ],
    ],
    [
      'the last part of a person named in full',
      '乔治·沃克·布什说。布什说。',
      [
        ['乔治·沃克·布什', 'George W. Bush', 'known'],
        ['布什', 'George W. Bush', 'known'],
      ],
    ],
    [
      'the country decides',
      '阿富汗国家安全局说。',
      [
        ['阿富汗', 'Afghanistan', 'known'],
        ['国家安全局', 'National Directorate of Security', 'guess'],
      ],
    ],
    ['a name in letters needs none', 'Kabul 平静。', []],
    ['empty', '', []],
  ])('%s: %s', (_, source, expected) => {
    expect(found(source)).toEqual(expected);
  });
});

test('a country is said at its names, and at no others', () => {
  const { texts } = knownNames(parseArticle('阿富汗和喀布尔。'), glossary);
  expect(texts.flatMap(({ names: own }) => own.map(({ country }) => country))).toEqual(['AF', undefined]);
});

test('a form of another region hides no shorter name', () => {
  expect(found('中国联邦开会，雪梨很甜。')).toEqual([['中国', 'China', 'known']]);
});

test('says what the article as a whole says', () => {
  const { evidence, profile } = knownNames(
    parseArticle('---\ntitle: 阿富汗\ndate: 2021-08-15\n---\n\n阿富汗的喀布尔。\n'),
    glossary,
  );
  expect(evidence.countries.get('AF')).toEqual({ english: 'Afghanistan', count: 2 });
  expect(evidence.related.get('AF')).toBe(1);
  expect(profile.region).toBe('CN');
});

test('the texts are those of the article, also where they have no name', () => {
  const { texts } = knownNames(parseArticle('喀布尔。\n\n没有名字。\n'), glossary);
  expect(texts.map(({ searched, names: own }) => [searched.text, own.length])).toEqual([
    ['喀布尔。', 1],
    ['没有名字。', 0],
  ]);
});
