import { readdirSync, readFileSync } from 'node:fs';
import { parseArticle } from '@yiming/core';
import { describe, expect, test } from 'vitest';
import { type ArticleSymbol, documentSymbols } from './document-symbols.js';
import { findMentions } from './find-mentions.js';
import { names, testGlossary } from './test-glossary.js';

const glossary = testGlossary(names);

const symbolsOf = (source: string): readonly ArticleSymbol[] => {
  const article = parseArticle(source);
  return documentSymbols(article, findMentions(article, glossary));
};

const drawn = (symbols: readonly ArticleSymbol[], depth = 0): string =>
  symbols
    .map(({ role, name, speaker, detail, children }) => {
      const more = [...(speaker === undefined ? [] : [` (${speaker})`]), ...(detail === '' ? [] : [` = ${detail}`])];
      return `${'  '.repeat(depth)}${role} ${name}${more.join('')}\n${drawn(children, depth + 1)}`;
    })
    .join('');

const source = `---
title: 塔利班进入喀布尔
---

塔利班进入喀布尔，巴拉达尔在会谈中表示：“会谈很重要，也很难。”

## 会谈

美国代表出席。

未经授权，不得转载。
`;

test('draws title, lead, quotation with its speaker, crosshead, boilerplate, then every name once, by type', () => {
  expect(drawn(symbolsOf(source))).toBe(`title 塔利班进入喀布尔
  lead 塔利班进入喀布尔，巴拉达尔在会谈中表示：“会谈很重要，也很难。”
  quotation 会谈很重要，也很难。 (巴拉达尔) = Baradar
  heading 会谈
  boilerplate boilerplate
    boilerplate 未经授权，不得转载。
names names = 4
  name-type person = 1
    name 巴拉达尔 = Baradar
  name-type country = 1
    name 美国 = United States
  name-type place = 1
    name 喀布尔 = Kabul ×2
  name-type group = 1
    name 塔利班 = Taliban ×2
`);
});

test('groups say their type, and so do names', () => {
  const types = symbolsOf(source)[1]?.children.map(({ type, children }) => [type, children.map((one) => one.type)]);
  expect(types).toEqual([
    ['person', ['person']],
    ['country', ['country']],
    ['place', ['place']],
    ['group', ['group']],
  ]);
});

describe('the dateline', () => {
  test.each([
    [
      'a line of its own, under the title',
      '# 塔利班继续推进\n\n（新华社喀布尔8月14日电）\n\n会谈在继续，各方都说很好。\n',
      '  dateline （新华社喀布尔8月14日电）',
    ],
    [
      'the date of the metadata, as written',
      '---\ntitle: 会谈\ndate: Sat, 14 Aug 2021 17:55:32 GMT\n---\n\n会谈在继续。\n',
      '  dateline Sat, 14 Aug 2021 17:55:32 GMT = 2021-08-14T17:55:32Z',
    ],
    [
      'a stamp in milliseconds, as a date',
      '<!--1622830560000-->\n[会谈在继续](https://example.com/1)\n------\n\n各方都说很好。\n',
      '  dateline 2021-06-04T18:16:00Z = 2021-06-04T18:16:00Z',
    ],
    ['without a title, before all', '---\ndate: 2021-08-14\n---\n\n会谈在继续。\n', 'dateline 2021-08-14 = 2021-08-14'],
  ])('%s', (_, text, expected) => {
    const lines = drawn(symbolsOf(text)).split('\n');
    expect(lines.find((line) => line.includes('dateline'))).toBe(expected);
    expect(lines.findIndex((line) => line.includes('dateline'))).toBe(expected.startsWith(' ') ? 1 : 0);
  });

  test('there is none without a date', () => {
    expect(drawn(symbolsOf(source))).not.toContain('dateline');
  });
});

test('a guess is labelled', () => {
  const drawing = drawn(symbolsOf('纳赛尔·沙迪德和纳赛尔·沙迪德说。塔利也说。'));
  expect(drawing).toContain('    name 纳赛尔·沙迪德 = Nasser Shadid? ×2\n');
  expect(drawing).toContain('    name 塔利\n');
});

test('an empty article has no symbols', () => {
  expect(symbolsOf('')).toEqual([]);
});

test('titles and terms are no names', () => {
  const article = parseArticle('塔利班外长谈和平进程。');
  const more = testGlossary(`${names}外长\t\tforeign minister\t\ttitle\n和平进程\t\tpeace process\t\tterm\n`);
  const mentions = findMentions(article, more);
  expect(mentions.map(({ english }) => english)).toEqual(['Taliban', 'foreign minister', 'peace process']);
  expect(drawn(documentSymbols(article, mentions))).toContain(
    'names names = 1\n  name-type group = 1\n    name 塔利班 = Taliban\n',
  );
});

/** What is wrong with where symbols lie, as editors demand it. */
function misplaced({ name, start, end, selection, children }: ArticleSymbol): readonly string[] {
  const lies = (inner: { readonly start: number; readonly end: number }): boolean =>
    start <= inner.start && inner.end <= end && inner.start <= inner.end;
  return [
    ...(lies(selection) ? [] : [`the selection of ${name}`]),
    ...children.filter((child) => !lies(child)).map((child) => `${child.name} in ${name}`),
    ...children.flatMap(misplaced),
  ];
}

const between = `# 会谈继续\n\n责任编辑：张三\n\n塔利班进入喀布尔，会谈在继续。\n\n责任编辑：李四\n\n美国代表出席。\n\n未经授权，不得转载。\n`;
const seeds = new URL('../../../seeds/', import.meta.url);
const articles = readdirSync(seeds)
  .filter((name) => name.endsWith('.md'))
  .map((name) => [name, readFileSync(new URL(name, seeds), 'utf8')] as const);

test.each([['a text with boilerplate between', between] as const, ['a text', source] as const, ...articles])(
  'selections and children of %s lie in their symbols',
  (_, text) => {
    const symbols = symbolsOf(text);
    expect(symbols.flatMap(misplaced)).toEqual([]);
    expect(symbols[0]?.role).toBe('title');
    expect(symbols.at(-1)?.role).toBe('names');
    for (const group of symbols.at(-1)?.children ?? [])
      for (const { name, start, end } of group.children)
        expect(text.slice(start, end).replace(/<[^>]*>/g, '')).toBe(name);
  },
);
