import { parseArticle } from '@yiming/core';
import { beforeAll, describe, expect, test } from 'vitest';
import { createGlossary } from '../create-glossary.js';
import { readGlossary } from '../entry/read-glossary.js';
import type { Glossary } from '../glossary.js';
import type { Conversion } from './conversion.js';
import { loadConversion } from './conversion-node.js';
import type { ConvertResult } from './convert.js';
import { convertArticle } from './convert-article.js';

let names: Glossary;
let conversion: Conversion;
beforeAll(async () => {
  const text =
    'zh\ttw\ten\ttype\n特朗普|唐纳德·特朗普\t川普|唐納·川普{variant}\tDonald Trump\tperson\n巴拉达尔\t\tBaradar\tperson\n';
  names = createGlossary([{ name: 'own', entries: readGlossary(text, { fileName: 'own.tsv', layer: 'own' }).entries }]);
  conversion = await loadConversion();
});

const converted = (source: string, fileName = 'a.md'): ConvertResult =>
  convertArticle(parseArticle(source, { fileName }), { to: 'zh-Hant-TW', names, conversion });

describe('convertArticle', () => {
  test.each([
    ['text and names', '特朗普在里面说话。', '川普在裡面說話。'],
    [
      'front matter stays',
      '---\ntitle: 特朗普说话\ntags: [里面]\n---\n\n特朗普在里面说话。',
      '---\ntitle: 特朗普说话\ntags: [里面]\n---\n\n川普在裡面說話。',
    ],
    [
      'addresses, attributes and code stay',
      '<p title="里面" class="说"><a href="https://a.example/里面">里面</a>有<code>说</code>，<b>会谈</b>结束。</p>',
      '<p title="里面" class="说"><a href="https://a.example/里面">裡面</a>有<code>说</code>，<b>會談</b>結束。</p>',
    ],
    [
      'links of Markdown',
      '会谈在[里面](https://a.example/里面)结束，`里面`没有人。',
      '會談在[裡面](https://a.example/里面)結束，`里面`沒有人。',
    ],
    [
      'addresses that are read',
      '说明见<https://a.example/里面/说?题=会谈>，又见 https://a.example:80/b_里面。在里面说。',
      '說明見<https://a.example/里面/说?题=会谈>，又見 https://a.example:80/b_里面。在裡面說。',
    ],
    [
      'prose right behind an address',
      '见https://t.cn/abc会谈结束，https://a.example里面有人',
      '見https://t.cn/abc會談結束，https://a.example裡面有人',
    ],
    [
      'addresses and code in each other',
      '<p><code>里面 https://a.example/里面 说</code>里面</p>',
      '<p><code>里面 https://a.example/里面 说</code>裡面</p>',
    ],
    [
      'a tag in a name',
      '<p>代表<b>特朗</b>普说话，<i>巴拉</i>达尔没有来。</p>',
      '<p>代表<b>川普</b>說話，<i>巴拉</i>達爾沒有來。</p>',
    ],
    ['references', '<p>特朗&#26222;在里面，会&#35848;结束&nbsp;。</p>', '<p>川普在裡面，會談結束&nbsp;。</p>'],
    ['line ends', '会谈结束。\r\n\r\n代表说话。\r\n', '會談結束。\r\n\r\n代表說話。\r\n'],
    [
      'scripts and styles',
      '<style>.里{}</style><p>里面</p><script>说("里面")</script>',
      '<style>.里{}</style><p>裡面</p><script>说("里面")</script>',
    ],
    ['nothing', '', ''],
    ['nothing to change', '<p>abc</p>', '<p>abc</p>'],
  ])('%s', (_, source, target) => {
    expect(converted(source).text).toBe(target);
  });

  test('names in addresses are not told of', () => {
    const { text, report } = converted('特朗普：https://a.example/特朗普');
    expect(text).toBe('川普：https://a.example/特朗普');
    expect(report.regional.map(({ source }) => source.start)).toEqual([0]);
  });

  test('a page, by its main text', () => {
    const page = `<!DOCTYPE html><html><head><title>里面</title></head><body><nav><a href="/">首页</a></nav><h1>会谈结束了</h1><div class="article-content"><p>会谈原定于上周举行，后因各方在议程上存在分歧而推迟。</p><p>各方同意在边境地区设立三个联络站，并每季度举行一次会晤。</p></div></body></html>`;
    expect(converted(page, 'a.html').text).toContain('<p>會談原定於上週舉行，後因各方在議程上存在分歧而推遲。</p>');
    expect(converted(page, 'a.html').text).toContain('<title>里面</title>');
  });

  test('the map and the report speak of the source', () => {
    const source = '<p>代表<b>特朗</b>普说话，巴拉达尔没有来。</p>';
    const { text, map, report } = converted(source);
    const [name] = report.regional;
    expect(name && source.slice(name.source.start, name.source.end)).toBe('特朗</b>普');
    expect(name && text.slice(name.target.start, name.target.end)).toBe('川普</b>');
    const [other] = report.characters;
    expect(other && text.slice(other.target.start, other.target.end)).toBe('巴拉達爾');
    expect(map[0]?.source.start).toBe(0);
    expect(map.at(-1)?.source.end).toBe(source.length);
    expect(map.at(-1)?.target.end).toBe(text.length);
    for (const [index, run] of map.entries()) {
      expect(run.source.start).toBe(map[index - 1]?.source.end ?? 0);
      expect(run.target.start).toBe(map[index - 1]?.target.end ?? 0);
    }
  });

  test('a plain configuration converts no article', () => {
    expect(() => convertArticle(parseArticle('里面'), { to: 'zh-Hant', plain: 's2t', conversion })).toThrow(TypeError);
  });
});
