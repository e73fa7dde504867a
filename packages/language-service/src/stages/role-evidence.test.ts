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

const glossary = testGlossary(`zh\ten\tshort\ttype\tcountry\troles\tid
美国\tUnited States\t\tcountry\tUS\t\tplace/us
法国\tFrance\t\tcountry\tFR\t\tplace/fr
白宫\tWhite House\t\torg\tUS\t\torg/white-house
美联储\tFederal Reserve\t\torg\tUS\t\torg/fed
国务卿\tsecretary of state\t\ttitle\t\t\ttitle/secretary
主席\tchairman\t\ttitle\t\t\ttitle/chair
参议员\tsenator\t\ttitle\t\t\ttitle/senator
发言人\tspokesperson\t\ttitle\t\t\ttitle/spokesperson
议长\tspeaker\t\ttitle\t\t\ttitle/speaker
科林·鲍威尔|鲍威尔{short}\tColin Powell\tPowell\tperson\tUS\tsecretary of state{2001..2005}|Joint Chiefs chairman{1989..1993}\tperson/colin
杰罗姆·鲍威尔|鲍威尔{short}\tJerome Powell\tPowell\tperson\tUS\tFederal Reserve chair{2018..}\tperson/jerome
伯尼·桑德斯|桑德斯{short}\tBernie Sanders\tSanders\tperson\tUS\tsenator{2007..}\tperson/bernie
萨拉·桑德斯|桑德斯{short}\tSarah Sanders\tSanders\tperson\tUS\tWhite House press secretary{2017..2019}\tperson/sarah
`);

/** The English of a surface wherever it stands in an article. */
const said = (text: string, surface: string): readonly string[] =>
  findMentions(parseArticle(text), glossary, { knowledge })
    .filter((mention) => mention.text === surface)
    .map(({ english, status }) => `${english} ${status}`);

describe('one of several persons with a last name', () => {
  test.each([
    ['美国国务卿鲍威尔说。', '鲍威尔', ['Colin Powell known']],
    ['美联储主席鲍威尔说。', '鲍威尔', ['Jerome Powell known']],
    ['美國聯準會和國務卿鮑威爾說。', '鮑威爾', ['Colin Powell known']],
    ['白宫发言人桑德斯说。', '桑德斯', ['Sarah Sanders known']],
    ['美国前国务卿鲍威尔说。', '鲍威尔', ['Colin Powell known']],
  ])('is who had the office at the name: %s', (text, surface, expected) => {
    expect(said(text, surface)).toEqual(expected);
  });

  test('and is meant where no title stands, too', () => {
    expect(said('国务卿鲍威尔说。鲍威尔离开。', '鲍威尔')).toEqual(['Colin Powell known', 'Colin Powell known']);
  });

  test('not where the article gives both a title', () => {
    expect(said('白宫发言人桑德斯和参议员桑德斯说。桑德斯离开。', '桑德斯')).toEqual([
      'Sarah Sanders known',
      'Bernie Sanders known',
      'Sanders known',
    ]);
  });

  test.each([
    ['the office of another country', '法国国务卿鲍威尔说。', '鲍威尔', ['Powell known']],
    ['an office that none of them had', '议长鲍威尔说。', '鲍威尔', ['Powell known']],
    ['no office', '鲍威尔说。', '鲍威尔', ['Powell known']],
    ['an office of another year', '---\ndate: 2021-08-20\n---\n\n国务卿鲍威尔说。', '鲍威尔', ['Powell known']],
  ])('%s settles nothing', (_, text, surface, expected) => {
    expect(said(text, surface)).toEqual(expected);
  });

  test('the reason says so', () => {
    const [mention] = findMentions(parseArticle('参议员桑德斯说。'), glossary, { knowledge }).filter(
      ({ text }) => text === '桑德斯',
    );
    expect(mention).toMatchObject({
      why: 'The office at the name is that of this person; others with this last name had none like it.',
      entry: { id: 'person/bernie' },
    });
  });
});
