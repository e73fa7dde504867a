import { readdirSync, readFileSync } from 'node:fs';
import { parseArticle } from '@yiming/core';
import { describe, expect, test } from 'vitest';
import { findMentions } from './find-mentions.js';
import { countNames, groupNames, type ListedName, type ListNamesOptions, listNames } from './list-names.js';
import type { Mention } from './mention.js';
import { names, testGlossary } from './test-glossary.js';
import { testKnowledge } from './test-knowledge.js';

const glossary = testGlossary(
  `${names}外长\t\tforeign minister\t\ttitle\n一国两制\t\tone country, two systems\t\tterm\n加拉诺|瑙堡\t\tQala-e-Naw\t\tplace\n`,
);
const mentionsOf = (source: string): readonly Mention[] =>
  findMentions(parseArticle(source), glossary, { knowledge: testKnowledge() });
const listOf = (source: string, options?: ListNamesOptions): readonly ListedName[] =>
  listNames(mentionsOf(source), options);

/** A name as one line: the ways of writing it, its English, how often, how sure. */
const shown = ({ surfaces, english, short, count, status, mixed, first }: ListedName): string =>
  `${surfaces.join('/')} = ${english}${short === undefined ? '' : ` (${short})`}, ${count}, ${status}${mixed === true ? ', mixed' : ''}, at ${first.start}`;

describe('listNames', () => {
  test('each thing once, in the order of first mention', () => {
    expect(listOf('喀布尔平静。阿卜杜勒·加尼·巴拉达尔说，喀布爾很好。巴拉达尔说。').map(shown)).toEqual([
      '喀布尔/喀布爾 = Kabul, 2, known, at 0',
      '阿卜杜勒·加尼·巴拉达尔/巴拉达尔 = Abdul Ghani Baradar (Baradar), 2, known, at 6',
    ]);
  });

  test('titles and terms on demand', () => {
    const source = '塔利班外长谈一国两制。';
    expect(listOf(source).map(({ text }) => text)).toEqual(['塔利班']);
    expect(listOf(source, { titlesAndTerms: true }).map(({ text }) => text)).toEqual(['塔利班', '外长', '一国两制']);
  });

  test('boilerplate on demand', () => {
    const source = '塔利班进入喀布尔。\n\n未经美国喀布尔社授权，不得转载。\n';
    expect(listOf(source).map(({ text, count }) => `${text} ${count}`)).toEqual(['塔利班 1', '喀布尔 1']);
    expect(listOf(source, { boilerplate: true }).map(({ text, count }) => `${text} ${count}`)).toEqual([
      '塔利班 1',
      '喀布尔 2',
      '美国 1',
    ]);
  });

  test('says where mentions are more or less sure than the first', () => {
    const marked = mentionsOf('喀布尔和喀布尔。').map((mention, index) =>
      index === 0 ? mention : { ...mention, status: 'guess' as const },
    );
    expect(listNames(marked).map(shown)).toEqual(['喀布尔 = Kabul, 2, known, mixed, at 0']);
  });

  test('unknown names are told apart by their characters', () => {
    const marked = mentionsOf('喀布尔、悉尼、喀布尔。').map(
      ({ entry: _, ...mention }): Mention => ({ ...mention, english: '', status: 'unknown' }),
    );
    expect(listNames(marked).map(shown)).toEqual(['喀布尔 = , 2, unknown, at 0', '悉尼 = , 1, unknown, at 4']);
  });

  test('nothing', () => {
    expect(listNames([])).toEqual([]);
    expect(listOf('')).toEqual([]);
  });
});

test('groupNames groups by type in a fixed order, names in order of first mention', () => {
  const list = listOf('塔利班外长在悉尼和喀布尔说，美国和巴拉达尔很好。', { titlesAndTerms: true });
  expect(groupNames(list).map(({ type, names: own }) => `${type}: ${own.map(({ text }) => text).join(' ')}`)).toEqual([
    'person: 巴拉达尔',
    'country: 美国',
    'place: 悉尼 喀布尔',
    'group: 塔利班',
    'title: 外长',
  ]);
  expect(groupNames([])).toEqual([]);
});

describe('countNames', () => {
  test('by how sure they are', () => {
    const list = listOf('喀布尔。纳赛尔·沙迪德说。塔利说。阿富汗外交部说，阿方很好。');
    const { names: all, certain, derived, doubtful, unknown, inconsistent } = countNames(list);
    expect({ certain, derived, doubtful, unknown, inconsistent }).toEqual({
      certain: 1,
      derived: 2,
      doubtful: 1,
      unknown: 1,
      inconsistent: 0,
    });
    expect(all).toBe(certain + derived + doubtful + unknown);
  });

  test('what is written in several ways', () => {
    expect(countNames(listOf('加拉诺失守。瑙堡平静。加拉诺、瑙堡。')).inconsistent).toBe(1);
    expect(countNames([])).toEqual({ names: 0, certain: 0, derived: 0, doubtful: 0, unknown: 0, inconsistent: 0 });
  });
});

const seeds = new URL('../../../seeds/', import.meta.url);
test.each(readdirSync(seeds).filter((name) => name.endsWith('.md')))('the names of %s', (name) => {
  const source = readFileSync(new URL(name, seeds), 'utf8');
  const mentions = mentionsOf(source);
  const list = listNames(mentions, { boilerplate: true, titlesAndTerms: true });
  expect(list.flatMap((one) => one.mentions).sort((a, b) => a.start - b.start)).toEqual(mentions);
  expect(list.map(({ first }) => first.start)).toEqual(list.map(({ first }) => first.start).toSorted((a, b) => a - b));
  expect(new Set(list.map(({ key }) => key)).size).toBe(list.length);
  for (const { first, text, count, mentions: own } of list) {
    expect(source.slice(first.start, first.end)).toBe(text);
    // The same notion of a thing as that of the chains.
    expect(own.map((mention) => [mention.index, mention.count])).toEqual(own.map((_, index) => [index + 1, count]));
  }
  expect(groupNames(list).flatMap((group) => group.names)).toHaveLength(list.length);
});
