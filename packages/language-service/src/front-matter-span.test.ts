import { parseArticle } from '@yiming/core';
import { expect, test } from 'vitest';
import { frontMatterSpan } from './front-matter-span.js';

test.each([
  ['---\ntitle: 多哈\n---\n\n正文。', 0, 17],
  ['\ufeff\n---\r\ntitle: 多哈\r\n---\r\n\r\n正文。', 2, 21],
  ['---\rtitle: 多哈\r---\r\r正文。', 0, 17],
  ['+++\ntitle = "多哈"\n+++\n\n正文。', 0, 20],
  ['<!--yml\ntitle: 多哈\n-->\n\n正文。', 0, 21],
  ['---\ntitle: 多哈\n---', 0, 17],
  ['正文。\n\n---\ntitle: 多哈\n---\n', undefined, undefined],
  ['---\n\n正文。\n\n---\n\n正文。', undefined, undefined],
  ['---\ntitle: 多哈\n', undefined, undefined],
  ['', undefined, undefined],
])('%j', (source, start, end) => {
  const span = frontMatterSpan(parseArticle(source));
  expect([span?.start, span?.end]).toEqual([start, end]);
});
