import { parseArticle } from '@yiming/core';
import type { Mention } from '@yiming/language-service';
import { describe, expect, test } from 'vitest';
import { isPlain, placesOfRendering } from './rewrite.js';

/** A mention of a place at each of some spans. */
function mentions(text: string, spans: readonly (readonly [number, number])[], more: Partial<Mention> = {}): Mention[] {
  return spans.map(([start, end], index) => ({
    start,
    end,
    text,
    type: 'place',
    english: 'Qala-i-Naw',
    status: 'known',
    source: '',
    origin: { text: 'found in the article ({0} %)', values: [''] },
    why: '',
    reasons: [],
    index: index + 1,
    count: spans.length,
    due: '',
    ...more,
  }));
}

/** All places of a text in another. */
const spansOf = (source: string, text: string): readonly (readonly [number, number])[] =>
  [...source.matchAll(new RegExp(text, 'gu'))].map(({ index }) => [index, index + text.length]);

function rewritten(source: string, all: readonly Mention[], replacement: string): string {
  const article = parseArticle(source, { fileName: 'article.md' });
  const [first] = all;
  if (first === undefined) return source;
  return [...placesOfRendering(article, all, first, replacement)]
    .reverse()
    .reduce((text, { start, end }) => text.slice(0, start) + replacement + text.slice(end), source);
}

describe('placesOfRendering', () => {
  test('all places, with the front matter and CRLF', () => {
    const source = '\ufeff---\r\ntitle: 瑙堡失守\r\n---\r\n\r\n瑙堡失守，𠮷野离开瑙堡。\r\n';
    expect(rewritten(source, mentions('瑙堡', spansOf(source, '瑙堡')), '加拉诺')).toBe(
      source.replaceAll('瑙堡', '加拉诺'),
    );
  });

  test('leaves out what tags or entities part', () => {
    const source = '瑙堡失守，瑙&#22561;附近，瑙<b>堡</b>。\n';
    const all = mentions('瑙堡', [
      [0, 2],
      [5, 14],
      [17, 22],
    ]);
    expect(rewritten(source, all, '加拉诺')).toBe('加拉诺失守，瑙&#22561;附近，瑙<b>堡</b>。\n');
  });

  test('leaves other things with the same characters', () => {
    const source = '瑙堡失守，瑙堡说。\n';
    const [first] = mentions('瑙堡', [[0, 2]]);
    const [person] = mentions('瑙堡', [[5, 7]], { type: 'person' });
    if (first === undefined || person === undefined) throw new Error('no mention');
    expect(rewritten(source, [first, person], '加拉诺')).toBe('加拉诺失守，瑙堡说。\n');
  });

  test('marks of front matter stay out of it', () => {
    const source = "---\ntitle: '瑙堡失守'\n---\n\n瑙堡失守。\n";
    expect(rewritten(source, mentions('瑙堡', spansOf(source, '瑙堡')), "Qal'a")).toBe(
      "---\ntitle: '瑙堡失守'\n---\n\nQal'a失守。\n",
    );
  });
});

describe('isPlain', () => {
  test.each(['加拉诺', '巴拉·汗', 'Qala-i-Naw', "Sana'a", 'Hồ Chí Minh', '𠮷野', 'U.S.', 'X (Y)'])('%s is', (text) => {
    expect(isPlain(text)).toBe(true);
  });

  test.each(['', ' 加拉诺', '<b>x</b>', '[x](y)', 'a&b', 'a: b', 'a\nb', 'a`b', '**x**', '"x"', '#x', '- x'])(
    '%j is not',
    (text) => {
      expect(isPlain(text)).toBe(false);
    },
  );
});
