import { parseArticle } from '@yiming/core';
import { expect, test } from 'vitest';
import { type ArticleSymbol, documentSymbols } from './document-symbols.js';
import { findMentions } from './find-mentions.js';
import { names, testGlossary } from './test-glossary.js';

const symbolsOf = (source: string): readonly ArticleSymbol[] => {
  const article = parseArticle(source);
  return documentSymbols(article, findMentions(article, testGlossary(names)));
};

const drawn = (symbols: readonly ArticleSymbol[], depth = 0): string =>
  symbols
    .map(
      (symbol) =>
        `${'  '.repeat(depth)}${symbol.type ?? symbol.role} ${symbol.name}${symbol.detail === '' ? '' : ` = ${symbol.detail}`}\n${drawn(symbol.children, depth + 1)}`,
    )
    .join('');

const source = `---
title: 塔利班进入喀布尔
---

塔利班进入喀布尔，巴拉达尔在会谈中表示：“会谈很重要，也很难。”

## 会谈

美国代表出席。

未经授权，不得转载。
`;

test('draws title, lead, quotation, crosshead, boilerplate, then every name once', () => {
  expect(drawn(symbolsOf(source))).toBe(`title 塔利班进入喀布尔
  lead 塔利班进入喀布尔，巴拉达尔在会谈中表示：“会谈很重要，也很难。”
  quotation 会谈很重要，也很难。
  heading 会谈
  boilerplate boilerplate
    boilerplate 未经授权，不得转载。
names names = 4
  group 塔利班 = Taliban ×2
  place 喀布尔 = Kabul ×2
  person 巴拉达尔 = Baradar
  country 美国 = United States
`);
});

test('every selection lies in its symbol, as editors demand', () => {
  const check = ({ start, end, selection, children }: ArticleSymbol): void => {
    expect(start).toBeLessThanOrEqual(selection.start);
    expect(selection.end).toBeLessThanOrEqual(end);
    for (const child of children) check(child);
  };
  for (const symbol of symbolsOf(source)) check(symbol);
});

test('an empty article has no symbols', () => {
  expect(symbolsOf('')).toEqual([]);
});

test('titles and terms are no names', () => {
  const article = parseArticle('塔利班外长谈和平进程。');
  const more = testGlossary(`${names}外长\t\tforeign minister\t\ttitle\n和平进程\t\tpeace process\t\tterm\n`);
  const mentions = findMentions(article, more);
  expect(mentions.map(({ english }) => english)).toEqual(['Taliban', 'foreign minister', 'peace process']);
  expect(drawn(documentSymbols(article, mentions))).toContain('names names = 1\n  group 塔利班 = Taliban\n');
});
