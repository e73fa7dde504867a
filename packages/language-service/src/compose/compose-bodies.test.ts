import { describe, expect, test } from 'vitest';
import type { Answer } from '../decide.js';
import type { FoundName } from '../found-name.js';
import { nameIn, testKnowledge } from '../test-knowledge.js';
import { composeBodies, namesMission } from './compose-bodies.js';

const knowledge = testKnowledge();

const countries: Readonly<Record<string, readonly [string, string]>> = {
  阿富汗: ['Afghanistan', 'AF'],
  美国: ['United States', 'US'],
  美國: ['United States', 'US'],
  中国: ['China', 'CN'],
  英国: ['Britain', 'GB'],
};

const country = (text: string, name: string): FoundName => {
  const [english = '', code] = countries[name] ?? [];
  return nameIn(text, name, { type: 'country', english }, code);
};

/** The countries that an article names: those of its names, and what it is about. */
const namedBy = (names: readonly FoundName[], home: string | undefined): readonly string[] => [
  ...new Set([home, ...names.map((name) => name.country)].filter((code) => code !== undefined)),
];

/** All names of a text after composing: what they cover, their English, and their status where it is not known. */
function composed(
  text: string,
  names: readonly FoundName[],
  home?: string,
  missions: Map<string, Answer> = new Map(),
): readonly (readonly string[])[] {
  return composeBodies(text, names, { ...knowledge, home, named: namedBy(names, home), missions }).map(
    ({ start, end, answer }) => [
      text.slice(start, end),
      answer.english,
      ...(answer.status === 'known' ? [] : [answer.status]),
    ],
  );
}

describe('an owner and a body', () => {
  test.each([
    ['阿富汗外交部称', '阿富汗', [['阿富汗外交部', 'Afghan Foreign Ministry', 'derived']]],
    ['美国国防部称', '美国', [['美国国防部', 'U.S. Defense Department', 'derived']]],
    ['美國國防部稱', '美國', [['美國國防部', 'U.S. Defense Department', 'derived']]],
    ['中国第七舰队', '中国', [['中国第七舰队', 'Chinese 7th Fleet', 'derived']]],
    ['美国国会通过', '美国', [['美国国会', 'Congress', 'derived']]],
    ['阿富汗国防部长说', '阿富汗', [['阿富汗', 'Afghanistan']]],
    ['阿富汗政府称', '阿富汗', [['阿富汗', 'Afghanistan']]],
    ['阿富汗警察局', '阿富汗', [['阿富汗', 'Afghanistan']]],
    ['阿富汗的外交官', '阿富汗', [['阿富汗', 'Afghanistan']]],
  ] as const)('%s', (text, owner, expected) => {
    expect(composed(text, [country(text, owner)])).toEqual(expected);
  });

  test('a place owns what a place has', () => {
    const text = '喀布尔警察局';
    const kabul = nameIn(text, '喀布尔', { type: 'place', english: 'Kabul' });
    expect(composed(text, [kabul])).toEqual([['喀布尔警察局', 'Kabul Police Department', 'derived']]);
  });

  test.each([
    ['佛罗里达州警察局', '佛罗里达州', 'Florida State Police'],
    ['佛罗里达州警察局', '佛罗里达', 'Florida State Police'],
    ['佛罗里达州最高法院', '佛罗里达州', 'Florida Supreme Court'],
  ])('the end of a place may be the beginning of its body: %s of %s', (text, place, expected) => {
    const florida = nameIn(text, place, { type: 'place', english: 'Florida' });
    expect(composed(text, [florida])).toEqual([[text, expected, 'derived']]);
  });

  test('a chamber owns its committees, for a country of its own', () => {
    const text = '参议院外交关系委员会';
    const senate = nameIn(text, '参议院', { type: 'org', english: 'Senate' });
    expect(composed(text, [senate])).toEqual([
      ['参议院外交关系委员会', 'Senate Foreign Relations Committee', 'derived'],
    ]);
  });

  test('the later form, the reason and other forms are given', () => {
    const text = '美国国防部';
    const [body] = composeBodies(text, [country(text, '美国')], {
      ...knowledge,
      home: undefined,
      named: ['US'],
      missions: new Map(),
    });
    expect(body?.answer).toMatchObject({ type: 'org', short: 'Defense Department', why: 'Composed: 美国 and 国防部.' });
    expect(body?.answer.candidates?.map(({ english }) => english)).toEqual(['U.S. Defense Department', 'Pentagon']);
  });

  test('a name that holds the body already stays whole', () => {
    const text = '阿富汗外交部';
    const whole = nameIn(text, '阿富汗外交部', { type: 'org', english: 'Afghan Foreign Ministry' });
    expect(composed(text, [whole])).toEqual([['阿富汗外交部', 'Afghan Foreign Ministry']]);
  });

  test('what may be a name or a common noun is a guess, with capitals', () => {
    const text = '喀布尔博物馆';
    const found = composeBodies(text, [nameIn(text, '喀布尔', { type: 'place', english: 'Kabul' })], {
      ...knowledge,
      home: undefined,
      named: [],
      missions: new Map(),
    });
    expect(found.map(({ answer }) => [answer.english, answer.status, answer.candidates?.length])).toEqual([
      ['Kabul Museum', 'guess', 1],
    ]);
  });

  test('nothing certain is made of a guess', () => {
    const text = '阿政府称，阿外交部称';
    const clip = { ...country(text, '阿'), start: 5, end: 6 };
    const guess: FoundName = { ...clip, answer: { ...clip.answer, status: 'guess', english: 'Afghanistan' } };
    expect(composed(text, [guess]).some(([name]) => name === '阿外交部')).toBe(false);
  });

  test('offsets are those of the text, the names in order', () => {
    const text = '阿富汗国防部与美国国防部会谈';
    const found = composed(text, [country(text, '阿富汗'), country(text, '美国')]);
    expect(found.map(([name]) => name)).toEqual(['阿富汗国防部', '美国国防部']);
  });
});

describe('a mission', () => {
  const text = '中国驻喀布尔大使馆';
  const kabul = nameIn(text, '喀布尔', { type: 'place', english: 'Kabul' });

  test('has a sender and a host', () => {
    expect(composed(text, [country(text, '中国'), kabul])).toEqual([
      ['中国驻喀布尔大使馆', 'Chinese Embassy in Kabul', 'derived'],
    ]);
  });

  test('whose sender is not named is not composed', () => {
    expect(composed('驻喀布尔大使馆', [{ ...kabul, start: 1, end: 4 }])).toEqual([['喀布尔', 'Kabul']]);
  });

  test('by its place alone is that which the article names elsewhere', () => {
    const missions = new Map<string, Answer>();
    const full = '美国驻休斯敦总领事馆';
    const short = '休斯敦总领事馆关闭';
    const houston = { type: 'place', english: 'Houston' } as const;
    expect(composed(short, [nameIn(short, '休斯敦', houston)], undefined, missions)).toEqual([['休斯敦', 'Houston']]);
    composed(full, [country(full, '美国'), nameIn(full, '休斯敦', houston)], undefined, missions);
    expect(composed(short, [nameIn(short, '休斯敦', houston)], undefined, missions)).toEqual([
      ['休斯敦总领事馆', 'U.S. Consulate General in Houston', 'derived'],
    ]);
  });

  test.each([
    ['中国驻喀布尔大使馆', true],
    ['美國駐休斯敦總領事館', true],
    ['驻军撤离', false],
    ['', false],
  ])('%s may name one: %s', (named, expected) => {
    expect(namesMission(named)).toBe(expected);
  });
});

describe('a body alone', () => {
  test('is that of the country that the article is about', () => {
    expect(composed('国防部称', [], 'AF')).toEqual([['国防部', 'Defense Ministry', 'derived']]);
    expect(composed('国防部称', [], 'US')).toEqual([['国防部', 'Defense Department', 'derived']]);
    expect(composed('國防部稱', [], 'AF')).toEqual([['國防部', 'Defense Ministry', 'derived']]);
  });

  test('one that is no name by itself needs a country with a word of its own for it', () => {
    expect(composed('国会通过', [], 'AF')).toEqual([]);
    expect(composed('国会通过', [], 'US')).toEqual([['国会', 'Congress', 'derived']]);
  });

  test('is a guess where two countries with words of their own are named, the nearest first', () => {
    const text = '美国说，英国称，国防部';
    const found = composed(text, [country(text, '美国'), country(text, '英国')], 'US').at(-1);
    expect(found).toEqual(['国防部', 'Ministry of Defence', 'guess']);
  });

  test('the head of a body is no body', () => {
    expect(composed('国防部长说', [], 'AF')).toEqual([]);
  });
});

test('no text and no names give nothing', () => {
  expect(composed('', [])).toEqual([]);
});
