import { type Entry, fold } from '@yiming/glossary';
import { loadKnowledge } from '@yiming/glossary/knowledge';
import { beforeAll, describe, expect, test } from 'vitest';
import type { FoundName } from '../found-name.js';
import { testGlossary } from '../test-glossary.js';
import { nameIn, testKnowledge } from '../test-knowledge.js';
import { learnedNames } from './learned-names.js';
import type { Stage } from './text-names.js';

let stage: Stage;
beforeAll(async () => {
  stage = learnedNames((await loadKnowledge()).knowledge);
});

const glossary = testGlossary(`zh\ten\tshort\ttype\tcountry\tid
卡伊姆\tJavid Ahmad Qaem\tQaem\tperson\tAF\tperson/qaem
国家安全局\tNational Directorate of Security\tNDS\torg\tAF\torg/nds
国家安全局\tNational Security Agency\tNSA\torg\tUS\torg/nsa
查德·沃尔夫|沃尔夫{short}\tChad Wolf\tWolf\tperson\tUS\tperson/chad-wolf
`);
const entriesOf = (surface: string): readonly Entry[] => glossary.lookup(surface).map(({ entry }) => entry);

type Names = (text: string) => readonly FoundName[];
const none: Names = () => [];

/** What the stage leaves of texts, with the names that each has before: text, English, status. */
function learned(texts: readonly string[], names: Names = none): readonly (readonly string[])[] {
  return stage(
    texts.map((text) => ({ searched: { text, map: [], boilerplate: false, code: [] }, names: names(text) })),
  ).flatMap(({ searched, names: own }) =>
    own.map(({ start, end, answer }) => [searched.text.slice(start, end), answer.english, answer.type, answer.status]),
  );
}

const qaem = ['卡伊姆', 'Javid Ahamad Qaem', 'person', 'learned'];

describe('glosses of names that are not known', () => {
  test.each([
    ['in brackets', ['驻华大使卡伊姆（Javid Ahamad Qaem）说，'], [qaem]],
    ['and again in the same text', ['大使卡伊姆（Javid Ahamad Qaem）说。卡伊姆离开。'], [qaem, qaem]],
    [
      'in other texts, also before',
      ['卡伊姆发言', '大使卡伊姆（Javid Ahamad Qaem）说', '卡伊姆。'],
      [qaem, qaem, qaem],
    ],
    [
      'the dotted name and its last part',
      ['大使贾维德·卡伊姆（Javid Qaem）说。卡伊姆离开。'],
      [
        ['贾维德·卡伊姆', 'Javid Qaem', 'person', 'learned'],
        ['卡伊姆', 'Javid Qaem', 'person', 'learned'],
      ],
    ],
    [
      'in the other script',
      ['大使卢卡申（Lukashin）说。', '盧卡申離開。'],
      [
        ['卢卡申', 'Lukashin', 'person', 'learned'],
        ['盧卡申', 'Lukashin', 'person', 'learned'],
      ],
    ],
    [
      'words that are no name',
      ['阿富汗的和平红利（the dividends of peace）。和平红利很大。'],
      [['和平红利', 'the dividends of peace', 'term', 'guess']],
    ],
    [
      'what two glosses say differently is said at them alone',
      ['大使卡伊姆（Javid Ahamad Qaem）说。', '议员卡伊姆（Zaman Kaim）说。卡伊姆离开。'],
      [qaem, ['卡伊姆', 'Zaman Kaim', 'person', 'learned']],
    ],
    [
      'what is named after a person',
      ['将军施里弗（Bernard Schriever）说。施里弗空军基地。施里弗离开。'],
      [
        ['施里弗', 'Bernard Schriever', 'person', 'learned'],
        ['施里弗', 'Bernard Schriever', 'person', 'learned'],
      ],
    ],
    ['no letters', ['驻华大使卡伊姆说，卡伊姆离开。'], []],
    ['empty', [''], []],
  ] as const)('%s', (_, texts, expected) => {
    expect(learned(texts)).toEqual(expected);
  });

  test('where no text has a gloss, the names are those given', () => {
    const text = '阿富汗的卡伊姆说。';
    const names = [nameIn(text, '阿富汗', { type: 'country' }, 'AF')];
    const [read] = stage([{ searched: { text, map: [], boilerplate: false, code: [] }, names }]);
    expect(read?.names).toEqual(names);
    expect(stage([])).toEqual([]);
  });

  test('says where it comes from, the short form, and what a guess may be', () => {
    const text = '大使卡伊姆（Javid Ahamad Qaem）谈和平红利（the dividends of peace）。';
    const [read] = stage([{ searched: { text, map: [], boilerplate: false, code: [] }, names: [] }]);
    const [person, phrase] = read?.names.map(({ answer }) => answer) ?? [];
    expect(person).toMatchObject({ short: 'Qaem', source: 'this article' });
    expect(person?.why).toMatch(/^The article itself glosses 卡伊姆 as Javid Ahamad Qaem \(.+\)\.$/);
    expect(person).not.toHaveProperty('candidates');
    expect(phrase?.candidates).toEqual([{ english: 'the dividends of peace', score: 0.6 }]);
  });

  test('spans slice the text, beside astral characters', () => {
    const text = '\u{20BB7}野和大使卡伊姆（Javid Ahamad Qaem）说，\u{20BB7}野和卡伊姆。';
    expect(learned([text])).toEqual([qaem, qaem]);
  });
});

describe('glosses of names that are known', () => {
  const [qaemEntry] = entriesOf('卡伊姆');
  const known: Names = (text) =>
    text.includes('卡伊姆') && qaemEntry !== undefined
      ? [nameIn(text, '卡伊姆', { type: 'person', english: 'Javid Ahmad Qaem', entry: qaemEntry })]
      : [];
  const answersIn = (text: string, names: readonly FoundName[]) =>
    stage([{ searched: { text, map: [], boilerplate: false, code: [] }, names }])[0]?.names.map(({ answer }) => answer);

  test('one that agrees changes nothing', () => {
    const text = '大使卡伊姆（Javid Ahmad Qaem）说。';
    const names = known(text);
    expect(answersIn(text, names)).toEqual(names.map(({ answer }) => answer));
  });

  test('one that says another name is said beside it, and the glossary’s stays', () => {
    const text = '大使卡伊姆（Boris Lukashin）说。卡伊姆离开。';
    const [answer, ...others] = answersIn(text, known(text)) ?? [];
    expect(answer).toMatchObject({
      english: 'Javid Ahmad Qaem',
      status: 'known',
      contradiction: 'Boris Lukashin',
      why: 'test The article itself writes Boris Lukashin.',
    });
    expect(others).toEqual([]);
  });

  test('a last name that the glossary has of somebody else is who the article says', () => {
    const [entry] = entriesOf('沃尔夫');
    const text = '州长沃尔夫（Tom Wolf）说。沃尔夫离开。';
    const places = [text.indexOf('沃尔夫'), text.lastIndexOf('沃尔夫')];
    const names = places.map((start): FoundName => {
      const name = nameIn(text, '沃尔夫', { type: 'person', english: 'Chad Wolf' });
      return { ...name, start, end: start + 3, answer: { ...name.answer, ...(entry === undefined ? {} : { entry }) } };
    });
    const answers = answersIn(text, names) ?? [];
    expect(answers.map(({ english, status }) => [english, status])).toEqual([
      ['Tom Wolf', 'learned'],
      ['Tom Wolf', 'learned'],
    ]);
    expect(answers[0]).not.toHaveProperty('contradiction');
  });

  test('a last name that several share is settled, too', () => {
    const text = '州长沃尔夫（Chad Wolf）说。';
    const candidates = entriesOf('沃尔夫').map((entry) => ({ english: entry.en, score: 0.5, entry }));
    const [answer] = answersIn(text, [nameIn(text, '沃尔夫', { type: 'person', english: 'Wolf', candidates })]) ?? [];
    expect(answer).toMatchObject({ english: 'Chad Wolf', status: 'known', entry: { id: 'person/chad-wolf' } });
  });

  test.each([
    ['National Directorate of Security', 'org/nds', 'National Directorate of Security'],
    ['National Security Agency', 'org/nsa', 'National Security Agency'],
  ])('%s tells which of two entries is meant', (latin, id, english) => {
    const text = `国家安全局（${latin}）说。`;
    const candidates = entriesOf('国家安全局').map((entry) => ({ english: entry.en, score: 0.5, entry }));
    const names = [nameIn(text, '国家安全局', { type: 'org', status: 'guess', english: 'one of two', candidates })];
    const [answer] = answersIn(text, names) ?? [];
    expect(answer).toMatchObject({ english, status: 'known', entry: { id } });
    expect(answer).not.toHaveProperty('candidates');
  });

  test('shorter names inside a learned one are part of it', () => {
    const text = '大使卡伊姆（Javid Ahamad Qaem）说，卡伊姆离开。';
    const inside: FoundName = { ...nameIn(text, '伊姆', { type: 'place' }) };
    const again = { ...inside, start: text.lastIndexOf('伊姆'), end: text.lastIndexOf('伊姆') + 2 };
    expect(learned([text], () => [inside, again])).toEqual([qaem, qaem]);
  });

  test('a longer name that holds it stays', () => {
    const longer: Names = (text) => (text.includes('卡伊姆市') ? [nameIn(text, '卡伊姆市', {})] : []);
    expect(learned(['大使卡伊姆（Javid Ahamad Qaem）说。', '卡伊姆市平静。'], longer)).toEqual([
      qaem,
      ['卡伊姆市', '卡伊姆市', 'place', 'known'],
    ]);
  });
});

test('without statistics of letters an edge that marks give is enough', () => {
  const bare = learnedNames(testKnowledge());
  const text = '他谈到“蓝盾”（Blue Shield）行动，“蓝盾”开始。';
  const [read] = bare([{ searched: { text, map: [], boilerplate: false, code: [] }, names: [] }]);
  expect(read?.names.map(({ start, end, answer }) => [fold(text.slice(start, end)), answer.english])).toContainEqual([
    '蓝盾',
    'Blue Shield',
  ]);
});
