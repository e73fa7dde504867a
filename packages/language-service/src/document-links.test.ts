import { readdirSync, readFileSync } from 'node:fs';
import { parseArticle } from '@yiming/core';
import { describe, expect, test } from 'vitest';
import { documentLinks } from './document-links.js';

/** The links of a text: kind, what is written there, and the target where it differs. */
const linksOf = (source: string, fileName?: string): readonly string[] =>
  documentLinks(parseArticle(source, fileName === undefined ? {} : { fileName })).map(
    ({ start, end, target, kind }) => {
      const written = source.slice(start, end);
      return target === written ? `${kind} ${written}` : `${kind} ${written} → ${target}`;
    },
  );

const from = (body: string): string => `---\ntitle: 多哈\nurl: https://example.com/news/1.html\n---\n\n${body}\n`;
const own = 'article https://example.com/news/1.html';

describe('documentLinks', () => {
  test.each([
    ['a link of Markdown', '[多哈](https://example.com/2)', ['link https://example.com/2']],
    ['with a title', '[多哈](https://example.com/2 "会谈")', ['link https://example.com/2']],
    ['in angle brackets', '[多哈](<https://example.com/2>)', ['link https://example.com/2']],
    ['with brackets in it', '[多哈](https://example.com/a_(b))', ['link https://example.com/a_(b)']],
    ['with a query that has brackets', '[多哈](https://example.com/?a[]=1)', ['link https://example.com/?a[]=1']],
    ['a picture of Markdown', '![多哈](https://example.com/2.jpg)', ['picture https://example.com/2.jpg']],
    [
      'a picture in a link',
      '[![多哈](https://example.com/2.jpg)](https://example.com/2)',
      ['picture https://example.com/2.jpg', 'link https://example.com/2'],
    ],
    ['bare in angle brackets', '见<https://example.com/2>。', ['link https://example.com/2']],
    ['a link of HTML', '<p><a class=x href="https://example.com/2">多哈</a></p>', ['link https://example.com/2']],
    ['in other quotes', "<p><A HREF = 'https://example.com/2'>多哈</A></p>", ['link https://example.com/2']],
    ['without quotes', '<p><a href=https://example.com/2>多哈</a></p>', ['link https://example.com/2']],
    [
      'a picture of HTML',
      '<p><img alt="多>哈" src="https://example.com/2.jpg"/></p>',
      ['picture https://example.com/2.jpg'],
    ],
    [
      'character references',
      '<p><a href="https://example.com/?a=1&amp;b=2">多哈</a></p>',
      ['link https://example.com/?a=1&amp;b=2 → https://example.com/?a=1&b=2'],
    ],
    ['a relative one', '[多哈](../2.html)', ['link ../2.html → https://example.com/2.html']],
    [
      'one of the same scheme',
      '<p><img src="//cdn.example.com/1.jpg"></p>',
      ['picture //cdn.example.com/1.jpg → https://cdn.example.com/1.jpg'],
    ],
    ['the article itself', '[多哈](https://example.com/news/1.html)', ['article https://example.com/news/1.html']],
    ['astral characters before it', '𠮷𠮷[多哈](https://example.com/2)', ['link https://example.com/2']],
    ['a javascript:', '[多哈](javascript:alert(1))<a href="javascript:alert(1)">多</a>', []],
    ['a command:', '[多哈](command:workbench.action.quit)', []],
    ['data: and file:', '<p><img src="data:image/png;base64,AA"><a href="file:///etc/passwd">多哈</a></p>', []],
    ['within the page', '[多哈](#top)', []],
    ['nothing', '[多哈]()<a href="">多哈</a>', []],
    ['in a comment', '<!-- <a href="https://example.com/2">多哈</a> -->', []],
    ['in a script', '<script>x = "<a href=\'https://example.com/2\'></a>"</script>', []],
    ['in code', '```html\n<a href="https://example.com/2">多哈</a>\n```\n\n`[多哈](https://example.com/3)`', []],
    ['other attributes', '<p><img srcset="https://example.com/2.jpg" data-x="https://example.com/3.jpg"></p>', []],
    ['a tag that is none', '2 <b 与 [多哈](https://example.com/2)', ['link https://example.com/2']],
  ])('%s', (_, body, expected) => {
    expect(linksOf(from(body))).toEqual([own, ...expected]);
  });

  test('the metadata has an address and a picture', () => {
    const source =
      "---\ntitle: 多哈\nurl: 'https://example.com/1'\nthumbnail: https://example.com/1.jpg\n---\n\n正文在这里。\n";
    expect(linksOf(source)).toEqual(['article https://example.com/1', 'picture https://example.com/1.jpg']);
  });

  test('the head of a page has them inside its elements', () => {
    const source =
      '<!DOCTYPE html>\n<html><head><title>多哈会谈</title>\n<link rel="canonical" href="https://example.com/1.html">\n<meta property="og:image" content="https://example.com/1.jpg">\n</head><body><p>会谈在多哈闭幕，各方都说很好。<a href="2.html">塔利班</a></p></body></html>';
    expect(linksOf(source, 'a.html')).toEqual([
      'article https://example.com/1.html',
      'picture https://example.com/1.jpg',
      'link 2.html → https://example.com/2.html',
    ]);
  });

  test('a linked title is the address, once', () => {
    const source = '[多哈会谈闭幕](https://example.com/1)\n====\n\n会谈闭幕了，各方都说很好。\n';
    expect(linksOf(source)).toEqual(['article https://example.com/1']);
  });

  test('without an address of its own a relative link leads nowhere', () => {
    expect(linksOf('[多哈](/2.html)和[多哈](https://example.com/3)')).toEqual(['link https://example.com/3']);
    expect(linksOf('')).toEqual([]);
  });
});

test.each([
  '](',
  '<a href="',
  "<a '",
  '<a ',
  '<a "<a\' ',
  '[',
  '![](',
  '<!--',
  '<script>',
  '<script></script>',
  '<https:',
  '<a href=',
  '](<',
])('a text of nothing but %j is read at once', (unit) => {
  // In quadratic time it would never end.
  const article = { ...parseArticle(''), source: unit.repeat(200_000) };
  expect(documentLinks(article)).toEqual([]);
});

const seeds = new URL('../../../seeds/', import.meta.url);
test.each(readdirSync(seeds).filter((name) => name.endsWith('.md')))('the links of %s', (name) => {
  const source = readFileSync(new URL(name, seeds), 'utf8');
  const links = documentLinks(parseArticle(source));
  expect(links.length).toBeGreaterThan(0);
  let reached = 0;
  for (const { start, end, target } of links) {
    expect(start).toBeGreaterThanOrEqual(reached);
    reached = end;
    expect(target).toMatch(/^https?:\/\/[^\s"'<>]+$/);
    expect(source.slice(start, end).replaceAll('&amp;', '&')).toBe(target);
  }
});
