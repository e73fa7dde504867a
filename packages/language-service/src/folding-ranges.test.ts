import { readdirSync, readFileSync } from 'node:fs';
import { linePositions, parseArticle } from '@yiming/core';
import { describe, expect, test } from 'vitest';
import { foldingRanges } from './folding-ranges.js';

/** What is folded: the kind, and the first and last words of the text that the fold spans. */
const folded = (source: string, fileName?: string): readonly string[] =>
  foldingRanges(parseArticle(source, fileName === undefined ? {} : { fileName })).map(
    ({ kind, start, end }) => `${kind} ${source.slice(start, start + 4)}…${source.slice(end - 4, end)}`,
  );

const article = `---
title: 塔利班进入喀布尔
---

塔利班进入喀布尔，巴拉达尔在会谈中表示：“会谈很重要。”

## 会谈继续

美国代表出席。

责任编辑：张三

未经授权，不得转载。
`;

describe('foldingRanges', () => {
  test('front matter, sections below crossheads, a run of boilerplate', () => {
    expect(folded(article)).toEqual([
      'front-matter ---\n…\n---',
      'section 会谈继续…表出席。',
      'boilerplate 责任编辑…得转载。',
    ]);
  });

  test('the same in lines that end otherwise, and behind a byte order mark', () => {
    const kinds = (source: string): readonly string[] => foldingRanges(parseArticle(source)).map(({ kind }) => kind);
    expect(kinds(article.replaceAll('\n', '\r\n'))).toEqual(['front-matter', 'section', 'boilerplate']);
    expect(kinds(`\ufeff${article}`)).toEqual(['front-matter', 'section', 'boilerplate']);
  });

  test('the text below a title in the body, and sections in it by depth', () => {
    const source =
      '# 多哈会谈闭幕\n\n会谈结束。\n\n## 第一部分\n\n甲说会谈很好。\n\n### 细节之一\n\n乙说也好。\n\n## 第二部分\n\n丙说。\n';
    expect(folded(source)).toEqual([
      'section 多哈会谈…\n丙说。',
      'section 第一部分…说也好。',
      'section 细节之一…说也好。',
      'section 第二部分…\n丙说。',
    ]);
  });

  test('the head of a saved page', () => {
    const source =
      '<!DOCTYPE html>\n<html>\n<head>\n<title>多哈会谈闭幕</title>\n<meta charset="utf-8">\n</head>\n<body>\n<p>会谈在多哈闭幕。</p>\n<p>各方都说很好。</p>\n</body>\n</html>\n';
    expect(folded(source, 'doha.html')).toContain('page-head <hea…ead>');
  });

  test('the stories of a bulletin', () => {
    const source =
      '# 一周要闻\n\n## 多哈会谈\n\n会谈闭幕。\n\n[查看原文](https://example.com/1)\n\n## 喀布尔局势\n\n局势平静。\n\n[查看原文](https://example.com/2)\n';
    expect(folded(source).filter((fold) => fold.startsWith('story'))).toEqual([
      'story 多哈会谈…谈闭幕。',
      'story 喀布尔局…势平静。',
    ]);
  });

  test.each([
    ['nothing', ''],
    ['a line', '塔利班进入喀布尔。'],
    ['boilerplate in one line', '塔利班进入喀布尔。\n\n未经授权，不得转载。\n'],
    ['rules that only look like front matter', '---\n\n塔利班进入喀布尔。\n\n---\n\n美国代表出席。\n'],
    ['front matter that is never closed', '---\ntitle: 多哈\n\n塔利班进入喀布尔。\n'],
  ])('%s has no folds', (_, source) => {
    expect(folded(source)).toEqual([]);
  });

  test('in one line, a section that ends where boilerplate begins keeps to itself', () => {
    const source =
      '<h2>会谈继续</h2>\n<p>美国代表出席。</p>\n<p>各方都说很好。</p><p>责任编辑：张三</p>\n<p>未经授权，不得转载。</p>\n';
    expect(folded(source)).toEqual(['section 会谈继续…说很好。']);
  });
});

const seeds = new URL('../../../seeds/', import.meta.url);
test.each(readdirSync(seeds).filter((name) => name.endsWith('.md')))('the folds of %s nest by lines', (name) => {
  const source = readFileSync(new URL(name, seeds), 'utf8');
  const at = linePositions(source);
  const lines = foldingRanges(parseArticle(source)).map(({ kind, start, end }) => {
    expect(start).toBeLessThan(end);
    expect(end).toBeLessThanOrEqual(source.length);
    return { kind, first: at(start).line, last: at(end).line };
  });
  expect(lines.map(({ kind }) => kind)).toContain(name.startsWith('002') ? 'section' : 'front-matter');
  for (const [index, one] of lines.entries()) {
    expect(one.last).toBeGreaterThan(one.first);
    for (const other of lines.slice(index + 1)) {
      expect(other.first).toBeGreaterThan(one.first);
      expect(other.first > one.last || other.last <= one.last).toBe(true);
    }
  }
});
