import { describe, expect, test } from 'vitest';
import { nameIn, testKnowledge } from '../test-knowledge.js';
import { ownersOf } from './owner-of.js';

const { demonyms } = testKnowledge();

describe('ownersOf', () => {
  test('a country owns with its adjective', () => {
    const name = nameIn('阿富汗', '阿富汗', { type: 'country', english: 'Afghanistan' }, 'AF');
    expect(ownersOf(name, '阿富汗', demonyms)).toEqual([
      { kind: 'country', english: 'Afghanistan', adjective: 'Afghan', country: 'AF' },
    ]);
  });

  test('so does its clip', () => {
    const name = nameIn('阿', '阿', { type: 'abbr', english: 'Afghan' }, 'AF');
    expect(ownersOf(name, '阿', demonyms)[0]).toMatchObject({ kind: 'country', english: 'Afghanistan', country: 'AF' });
  });

  test('a country without a demonym owns with its name', () => {
    const name = nameIn('索马里', '索马里', { type: 'country', english: 'Somalia' }, 'SO');
    expect(ownersOf(name, '索马里', demonyms)).toEqual([{ kind: 'country', english: 'Somalia', country: 'SO' }]);
  });

  test.each([
    ['喀布尔', 'place', ['place']],
    ['参议院', 'org', ['chamber', 'org']],
    ['參議院', 'org', ['chamber', 'org']],
    ['国会', 'org', ['chamber', 'org']],
    ['民主党', 'org', ['party', 'org']],
    ['民主黨', 'group', ['party', 'group']],
    ['塔利班', 'group', ['org']],
    ['路透社', 'media', ['org']],
    ['克里', 'person', ['person']],
    ['峰会', 'event', []],
    ['主席', 'title', []],
    ['一国两制', 'term', []],
  ] as const)('%s, %s, owns as %j', (text, type, kinds) => {
    const found = ownersOf(nameIn(text, text, { type }), text, demonyms).map(({ kind }) => kind);
    expect(found).toEqual(kinds.map((kind) => (kind === 'group' ? 'org' : kind)));
  });

  test.each(['guess', 'unknown'] as const)('nothing is derived from a name that is %s', (status) => {
    const name = nameIn('阿富汗', '阿富汗', { type: 'country', english: 'Afghanistan', status }, 'AF');
    expect(ownersOf(name, '阿富汗', demonyms)).toEqual([]);
  });

  test('the United Nations own by their initials', () => {
    const name = nameIn('联合国', '联合国', { type: 'org', english: 'United Nations' });
    expect(ownersOf(name, '联合国', demonyms)[0]?.english).toBe('UN');
  });

  test('armed forces own as their country, which they are named after', () => {
    const clip = { ...nameIn('阿军', '阿军', { type: 'org', english: 'Afghan military' }), forces: 'AF' };
    expect(ownersOf(clip, '阿军', demonyms).map(({ kind, adjective }) => [kind, adjective])).toEqual([
      ['country', 'Afghan'],
      ['org', undefined],
    ]);
    const named = { ...nameIn('红军', '红军', { type: 'org', english: 'Red Army' }), forces: 'AF' };
    expect(ownersOf(named, '红军', demonyms).map(({ kind }) => kind)).toEqual(['org']);
  });

  test.each(['constructor', '__proto__', 'toString'])('one with the English %s owns as any other', (english) => {
    const name = nameIn('阿原', '阿原', { type: 'place', english });
    expect(ownersOf(name, '阿原', demonyms)[0]?.english).toBe(english);
  });
});
