import { parseArticle } from '@yiming/core';
import type { NameKnowledge } from '@yiming/glossary';
import { loadKnowledge } from '@yiming/glossary/knowledge';
import { beforeAll, describe, expect, test } from 'vitest';
import { findMentions } from '../find-mentions.js';
import { testGlossary } from '../test-glossary.js';

let knowledge: NameKnowledge;
beforeAll(async () => {
  knowledge = (await loadKnowledge()).knowledge;
});

const glossary = testGlossary(
  `zh\ten\ttype\tcountry\tid
俄罗斯\tRussia\tcountry\tRU\tplace/ru
台湾\tTaiwan\tcountry\tTW\tplace/tw
洪都拉斯\tHonduras\tcountry\tHN\tplace/hn
中央选举委员会\tTaiwan's Central Election Commission\torg\tTW\torg/cec
国民党\tKMT\torg\tTW\torg/kmt
洪都拉斯国民党\tNational Party\torg\tHN\torg/national-party
半岛电视台\tAl Jazeera\torg\tQA\torg/al-jazeera
`,
  'builtin',
);

const said = (text: string, surface: string): readonly string[] =>
  findMentions(parseArticle(text), glossary, { knowledge })
    .filter((mention) => mention.text === surface)
    .map(({ english, status }) => `${english} ${status}`);

describe('bodies whose name many countries have', () => {
  test.each([
    [
      'of a country that is named',
      '台湾的中央选举委员会说。',
      '中央选举委员会',
      ["Taiwan's Central Election Commission known"],
    ],
    ['of one that is not', '俄罗斯大选后，中央选举委员会说。', '中央选举委员会', ['Central Election Commission guess']],
    ['where nothing is named', '中央选举委员会说。', '中央选举委员会', ["Taiwan's Central Election Commission known"]],
    ['a party', '俄罗斯的国民党说。', '国民党', ['KMT guess']],
    ['a party that is named with its country', '洪都拉斯国民党说。国民党赢了。', '国民党', ['National Party derived']],
    ['a body of one name', '俄罗斯的半岛电视台说。', '半岛电视台', ['Al Jazeera known']],
  ])('%s', (_, text, surface, expected) => {
    expect(said(text, surface)).toEqual(expected);
  });
});
