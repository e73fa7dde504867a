import type { NameKnowledge } from '@yiming/glossary';
import { loadKnowledge } from '@yiming/glossary/knowledge';
import { beforeAll, describe, expect, test } from 'vitest';
import type { FoundName } from '../found-name.js';
import type { Strictness } from '../strictness.js';
import { testGlossary } from '../test-glossary.js';
import { nameIn, type TestEvidence, testEvidence, testKnowledge } from '../test-knowledge.js';
import type { TextNames } from './text-names.js';
import { unknownNames } from './unknown-names.js';

let knowledge: NameKnowledge;
beforeAll(async () => {
  knowledge = (await loadKnowledge()).knowledge;
});

const glossary = testGlossary(`zh\ten\tshort\ttype\tcountry\tid
唐纳德·特朗普\tDonald Trump\tTrump\tperson\tUS\tperson/trump
`);

interface Given {
  readonly names?: readonly FoundName[];
  readonly evidence?: TestEvidence;
  readonly home?: string;
  readonly strictness?: Strictness;
}

const textNames = (text: string, names: readonly FoundName[] = []): TextNames => ({
  searched: { text, map: [], boilerplate: false, code: [] },
  names,
});

/** What the stage adds to a text: the names that were not there before. */
function added(text: string, { names = [], evidence = {}, home, strictness = 'strict' }: Given = {}) {
  const stage = unknownNames({ glossary, knowledge, evidence: testEvidence(evidence), home, strictness });
  const found = stage([textNames(text, names)])[0]?.names ?? [];
  expect(names.filter((name) => !found.includes(name))).toEqual([]);
  return found
    .filter((name) => !names.includes(name))
    .map((name) => ({ ...name, text: text.slice(name.start, name.end) }));
}

const texts = [
  '美国议员福尔加尔说，会谈顺利。福尔加尔离开了华盛顿。',
  '阿富汗国防部长俾斯麦拉·汗·穆罕默迪表示欢迎。',
  '美國議員福爾加爾表示，會談順利。',
  '女演员斯卡莱特·约翰森和导演克里斯托弗·诺兰出席。',
];

describe('names that nothing knows', () => {
  test.each([
    ['behind a title', '美国议员福尔加尔说，会谈顺利。', ['福尔加尔']],
    ['in Traditional characters', '美國議員福爾加爾表示，會談順利。', ['福爾加爾']],
    ['dotted', '俾斯麦拉·汗·穆罕默迪来了。', ['俾斯麦拉·汗·穆罕默迪']],
    ['beside an astral character', '\u{20BB7}野和俾斯麦拉·汗·穆罕默迪来了。', ['俾斯麦拉·汗·穆罕默迪']],
    ['words alone', '会谈顺利，人们都很高兴。', []],
    ['an ordinal', '习近平主持召开中央全面深化改革委员会第十六次会议强调', []],
    ['empty', '', []],
  ])('%s: %s', (_, text, expected) => {
    expect(added(text).map((name) => name.text)).toEqual(expected);
  });

  test('are guesses with candidates, or unknown without; each says how sure and why', () => {
    const found = texts.flatMap((text) => added(text));
    expect(found.length).toBeGreaterThan(4);
    for (const { answer } of found) {
      expect(answer.source).toMatch(/^found in the article \(\d{1,2} %\)$/);
      expect(answer.why).toMatch(/^\p{Lu}.*[^.]\.$/u);
      expect(answer.status).toBe(answer.english === '' ? 'unknown' : 'guess');
      const english = (answer.candidates ?? []).map((candidate) => candidate.english);
      expect(english.length).toBeGreaterThan(0);
      expect(english.length).toBeLessThanOrEqual(5);
      expect(new Set(english).size).toBe(english.length);
      expect(english[0]).toBe(answer.english);
    }
  });

  test('say the same wherever they stand', () => {
    const [first, second] = added('美国议员福尔加尔说，会谈顺利。议员福尔加尔表示欢迎。');
    expect(second?.text).toBe('福尔加尔');
    expect(second?.answer).toBe(first?.answer);
  });

  test('none overlaps a name that is there', () => {
    for (const text of texts) {
      const name = nameIn(text, text.slice(7, 9), {});
      const all = [...added(text, { names: [name], strictness: 'loose' }), name].sort((a, b) => a.start - b.start);
      for (const [index, { end }] of all.entries())
        expect(end).toBeLessThanOrEqual(all[index + 1]?.start ?? text.length);
    }
  });

  test('a looser measure finds them, and more', () => {
    for (const text of texts) {
      const [strict, balanced, loose] = (['strict', 'balanced', 'loose'] as const).map((strictness) =>
        added(text, { strictness }).map(({ start }) => start),
      );
      expect(balanced).toEqual(expect.arrayContaining(strict ?? []));
      expect(loose).toEqual(expect.arrayContaining(balanced ?? []));
    }
  });
});

test.each([
  ['IT', 'Paolo Rossi'],
  ['FR', 'Paul Rossi'],
])('the country that stands near decides the spelling: %s', (country, expected) => {
  const text = '某国议员保罗·罗西说，会谈顺利。';
  const [name] = added(text, { names: [nameIn(text, '某国', { type: 'country' }, country)] });
  expect([name?.text, name?.answer.english]).toEqual(['保罗·罗西', expected]);
});

describe('persons whom the glossary knows under another rendering', () => {
  test('come first among the candidates', () => {
    const [name] = added('阿富汗国防部长俾斯麦拉·汗·穆罕默迪表示欢迎。', { evidence: { countries: { AF: 2 } } });
    expect(name?.answer).toMatchObject({ english: 'Bismillah Khan Mohammadi', status: 'guess', type: 'person' });
    expect(name?.answer.candidates?.[0]).toMatchObject({ id: 'person/bismillah-khan-mohammadi' });
  });

  test('the one of a country whose office stands before the last part of the name', () => {
    const text = '阿富汗外长阿特马尔说，会谈顺利。';
    const names = [nameIn(text, '阿富汗', { type: 'country' }, 'AF'), nameIn(text, '外长', { type: 'title' })] as const;
    const [name] = added(text, { names });
    expect(name?.text).toBe('阿特马尔');
    expect(name?.answer).toMatchObject({
      english: 'Mohammad Haneef Atmar',
      short: 'Atmar',
      status: 'derived',
      source: 'glossary entry person/mohammad-haneef-atmar',
    });
  });

  test('not where another country, or none, is before it', () => {
    const text = '某国外长阿特马尔说，会谈顺利。';
    const office = nameIn(text, '外长', { type: 'title' });
    const spanish = added(text, { names: [nameIn(text, '某国', { type: 'country' }, 'ES'), office] });
    expect(spanish.map(({ answer }) => answer.status)).toEqual(['guess']);
    expect(added(text, { names: [office] }).map(({ answer }) => answer.status)).toEqual(['guess']);
  });

  test('an initial may stand between the parts that it knows', () => {
    const [name] = added('总统唐纳德·J·特朗普表示欢迎。', { evidence: { countries: { US: 2 } } });
    expect(name?.text).toBe('唐纳德·J·特朗普');
    expect(name?.answer).toMatchObject({ english: 'Donald Trump', status: 'known', entry: { id: 'person/trump' } });
    expect(name?.answer.why).toMatch(/ The initial is left out\.$/);
  });
});

test('clips of countries that the article names are no name', () => {
  const named: TestEvidence = { countries: { AF: 3, US: 3, PK: 2 }, named: { Taliban: 3 } };
  for (const text of ['议员阿巴说，会谈顺利。', '议员巴阿塔表示，会谈顺利。'])
    expect([added(text).length, added(text, { evidence: named, strictness: 'loose' }).length]).toEqual([1, 0]);
});

test('without a detector nothing changes', () => {
  const given = [textNames('美国议员福尔加尔说。')];
  const { detector: _, ...bare } = testKnowledge();
  const stage = unknownNames({
    glossary,
    knowledge: bare,
    evidence: testEvidence({}),
    home: undefined,
    strictness: 'strict',
  });
  expect(stage(given)).toBe(given);
});
