import { expect, test } from 'vitest';
import { escapeMarkdown } from './escape-markdown.js';

test.each([
  ['', ''],
  ['Abdul Ghani Baradar (巴拉达尔), 2021-10-21?', 'Abdul Ghani Baradar (巴拉达尔), 2021-10-21?'],
  ['<img src=x>', '\\<img src=x\\>'],
  ['a|b\\c', 'a\\|b\\\\c'],
  ['`喀布尔`', '\\`喀布尔\\`'],
  ['![图](x)', '\\!\\[图\\](x)'],
  ['*多* _哈_ ~班~ $x$', '\\*多\\* \\_哈\\_ \\~班\\~ \\$x\\$'],
  ['&lt;', '\\&lt;'],
  ['# 多哈 #', '\\# 多哈 \\#'],
  ['https://x.cn www.x.cn a@x.cn', 'https\\://x.cn www\\.x.cn a\\@x.cn'],
  ['多\r\n 哈\u2028班', '多 哈 班'],
  ['多\u001b\u009b哈', '多\ufffd\ufffd哈'],
])('%j is written %j', (text, escaped) => {
  expect(escapeMarkdown(text)).toBe(escaped);
});
