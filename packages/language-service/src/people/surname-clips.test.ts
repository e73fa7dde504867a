import { describe, expect, test } from 'vitest';
import type { ArticleEvidence } from '../article-evidence.js';
import { testEvidence } from '../test-knowledge.js';
import { surnameClips } from './surname-clips.js';

/** Evidence of an article that names these persons in full, by their surname, and countries. */
function evidenceOf(
  persons: Readonly<Record<string, number>>,
  countries: Readonly<Record<string, number>> = {},
): ArticleEvidence {
  const surnames = Object.entries(persons).map(
    ([surname, count]) => [surname, { english: `Mr. ${surname}`, count }] as const,
  );
  return { ...testEvidence({ countries }), surnames: new Map(surnames) };
}

const countriesOf = (character: string): readonly string[] => (character === '韩' ? ['KR'] : []);

function found(text: string, evidence: ArticleEvidence, covered = new Uint8Array(text.length)): readonly string[] {
  return surnameClips(text, covered, evidence, countriesOf).map(
    ({ start, end, person }) => `${start} ${text.slice(start, end)} ${person.english}`,
  );
}

describe('surnameClips', () => {
  test.each([
    ['behind what is done to persons', '群众挺蔡。', { 蔡: 3 }, ['3 蔡 Mr. 蔡']],
    ['before what persons do', '蔡说，', { 蔡: 3 }, ['0 蔡 Mr. 蔡']],
    ['Traditional', '支持者挺韓。', { 韩: 3 }, ['4 韓 Mr. 韩']],
    ['nobody with that surname', '群众挺蔡。', { 柯: 3 }, []],
    ['no person in the article', '群众挺蔡。', {}, []],
    ['nothing that speaks of a person', '昨日蔡两度现身。', { 蔡: 2 }, []],
    ['but an article that does', '昨日蔡两度现身。', { 蔡: 3 }, ['2 蔡 Mr. 蔡']],
    ['an ordinary word needs more than that', '昨日金两度上涨，金的价格。', { 金: 9 }, []],
    ['批 that counts is no verb', '培养一大批高质量的教师。', { 高: 1 }, []],
    ['批 that blames is', '群众批高。', { 高: 1 }, ['3 高 Mr. 高']],
    ['such as a verb of headlines', '群众挺金。', { 金: 1 }, ['3 金 Mr. 金']],
    ['nor is a character of a longer word', '他们菜蔬丰富，蔡姓', { 菜: 3 }, []],
    ['a verb of speech is enough for an ordinary word', '金说，会谈顺利。', { 金: 1 }, ['0 金 Mr. 金']],
    ['a conjunction is not', '会谈与金有关。', { 金: 3 }, []],
    ['but for a rare surname it is', '会谈与蔡有关。', { 蔡: 1 }, ['3 蔡 Mr. 蔡']],
    ['what supporters are called', '韩粉到场。', { 韩: 2 }, ['0 韩 Mr. 韩']],
    ['two persons of one article', '蔡说，柯说。', { 蔡: 1, 柯: 1 }, ['0 蔡 Mr. 蔡', '3 柯 Mr. 柯']],
    ['empty', '', { 蔡: 3 }, []],
  ] as const)('%s: %s', (_, text, persons, expected) => {
    expect(found(text, evidenceOf(persons))).toEqual(expected);
  });

  test('a country with that clip must be named far less', () => {
    expect(found('群众挺韩。', evidenceOf({ 韩: 3 }, { KR: 1 }))).toEqual(['3 韩 Mr. 韩']);
    expect(found('群众挺韩。', evidenceOf({ 韩: 2 }, { KR: 1 }))).toEqual([]);
    expect(found('群众挺韩。', evidenceOf({ 韩: 3 }, { US: 9 }))).toEqual(['3 韩 Mr. 韩']);
    expect(found('群众挺韩。', evidenceOf({ 韩: 5 }, { KR: 2 }))).toEqual([]);
    expect(found('群众挺韩。', evidenceOf({ 韩: 6 }, { KR: 2 }))).toEqual(['3 韩 Mr. 韩']);
  });

  test('what a name covers is none', () => {
    expect(found('挺蔡英文', evidenceOf({ 蔡: 3 }), Uint8Array.from([0, 1, 1, 1]))).toEqual([]);
  });

  test('says why', () => {
    const [clip] = surnameClips('群众挺蔡。', new Uint8Array(5), evidenceOf({ 蔡: 3 }), countriesOf);
    expect(clip?.why).toBe('蔡 is Mr. 蔡, whom the article names in full.');
  });
});
