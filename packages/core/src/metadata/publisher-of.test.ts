import { expect, it } from 'vitest';
import { parseArticle } from '../parse-article.js';

const text = '会谈在卡塔尔首都多哈闭幕，各方发表声明，同意在两个月之内再次会面，讨论撤军的时间。';
const page = (head: string, body = '') =>
  parseArticle(
    `<!DOCTYPE html><html><head>${head}</head><body><h1>多哈会谈闭幕</h1>${body}<div class="article"><p>${text}</p><p>${text}</p></div></body></html>`,
  ).metadata.publisher?.value;

it.each([
  ['<title>多哈会谈闭幕_国际_新华网</title>', '', '新华网'],
  ['<title>多哈会谈闭幕_澎湃国际_澎湃新闻-The Paper</title>', '', '澎湃新闻'],
  ['<title>多哈会谈闭幕_网易新闻</title>', '<p>来源：参考消息</p>', '网易新闻'],
  ['<title>多哈会谈闭幕</title>', '<p>2021-08-03 来源：参考消息</p>', '参考消息'],
  ['<title>多哈会谈闭幕</title><meta name="source" content="央视新闻客户端">', '', '央视新闻客户端'],
  ['<title>多哈会谈闭幕</title><meta name="copyright" content="Copyright 2021">', '', undefined],
  ['<title>多哈会谈闭幕</title><meta property="og:site_name" content="端傳媒">', '<p>来源：参考消息</p>', '端傳媒'],
  ['<link rel="canonical" href="https://www.guancha.cn/1.shtml"><title>多哈会谈闭幕</title>', '', '观察者网'],
  ['<link rel="canonical" href="https://www.guancha.cn/"><title>多哈会谈闭幕</title>', '', undefined],
  [
    '<meta property="og:site_name" content="微信公众平台"><title>多哈会谈闭幕</title>',
    '<a id="js_name">南风窗</a>',
    '南风窗',
  ],
  ['<title>多哈会谈闭幕_新华网</title>', '<p class="author-name">张三</p>', '新华网'],
])('%s %s', (head, body, publisher) => {
  expect(page(head, body)).toBe(publisher);
});

it.each([
  ['author: 张三\ntags: [某某书评]\ncategories: [某某书评]', '某某书评'],
  ['author: 张三\ntags: [国际]\ncategories: [国际]', undefined],
  ['author: 张三\ntags: [某某书评, 阿富汗]\ncategories: [某某书评]', undefined],
  ['tags: [阿富汗]\ncategories: [阿富汗]', undefined],
  ['author: 观察者网\npublisher: 某某社', '某某社'],
  ['author: 观察者网\nfrom: https://www.bbc.com/1', '观察者网'],
])('%j', (fields, publisher) => {
  expect(parseArticle(`---\ntitle: 会谈\n${fields}\n---\n${text}`).metadata.publisher?.value).toBe(publisher);
});
