import { parseArticle } from '@yiming/core';
import { describe, expect, test } from 'vitest';
import { summaryText } from './code-lens.js';
import { titlePlace } from './title-place.js';

describe('summaryText', () => {
  test.each([
    [{ names: 23, unknown: 2, inconsistent: 1 }, '23 names · 2 unknown · 1 inconsistent'],
    [{ names: 23, unknown: 0, inconsistent: 1 }, '23 names · 1 inconsistent'],
    [{ names: 5, unknown: 5, inconsistent: 0 }, '5 names · 5 unknown'],
    [{ names: 1, unknown: 0, inconsistent: 0 }, '1 name'],
  ])('%o', (summary, text) => {
    expect(summaryText(summary)).toBe(text);
  });
});

describe('titlePlace', () => {
  /** The article with the place in brackets. */
  const marked = (source: string, fileName: string): string | undefined => {
    const place = titlePlace(parseArticle(source, { fileName }));
    return place === undefined ? undefined : source.slice(place.start, place.end);
  };

  test.each([
    ['front matter', '\ufeff---\r\nauthor: 王\r\ntitle: 多哈会谈\r\n---\r\n\r\n正文。\r\n', 'a.md', '多哈会谈'],
    ['a heading', '# 多哈会谈\n\n正文。\n', 'a.md', '多哈会谈'],
    ['a page', '<html><head><title>多哈会谈</title></head><body><p>正文。</p></body></html>', 'a.html', '多哈会谈'],
  ])('in %s', (_what, source, fileName, expected) => {
    expect(marked(source, fileName)).toContain(expected);
  });

  test('without a title it is the first text, and nothing in an empty article', () => {
    expect(marked('正文说多哈。\n\n又一段。\n', 'a.txt')).toBe('正文说多哈。');
    expect(marked('', 'a.md')).toBeUndefined();
  });
});
