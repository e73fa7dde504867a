import { describe, expect, it } from 'vitest';
import { parseArticle } from '../parse-article.js';

const text = '\n\n会谈在卡塔尔首都多哈闭幕，各方发表声明，同意在两个月之内再次会面，讨论撤军的时间。\n\n';
const metadataOf = (line: string) => parseArticle(`# 多哈会谈闭幕\n\n${line}${text}`).metadata;

describe('the date of an info line', () => {
  it.each([
    ['2021-08-03 14:05:12　来源：新华社　作者：张三', '2021-08-03T14:05:12'],
    ['2021年8月3日 星期二', '2021-08-03'],
    ['发布时间：2021年8月3日 14:05', '2021-08-03T14:05:00'],
    ['來源：某某網 | 2021年08月03日 14:05', '2021-08-03T14:05:00'],
    ['（2021-08-03 14:05）来源：新华网', '2021-08-03T14:05:00'],
    ['更新時間：2021年8月4日\n\n建立時間：2021年8月3日', '2021-08-03'],
    ['更新時間：2021年8月4日', '2021-08-04'],
    ['2021年8月3日，各方在多哈会面', undefined],
    ['本文写于2021年8月3日的多哈', undefined],
    ['会谈开始。2021年8月3日', undefined],
  ])('%j', (line, date) => {
    expect(metadataOf(line).datePublished?.value).toBe(date);
  });
});

describe('the address of a source line', () => {
  it.each([
    ['来源：https://www.guancha.cn/a/1.shtml', 'https://www.guancha.cn/a/1.shtml'],
    ['> 来源：[`www.cnn.com/1`](https://www.cnn.com/1)', 'https://www.cnn.com/1'],
    ['原文链接：<https://www.dw.com/zh/a-1>', 'https://www.dw.com/zh/a-1'],
    ['via [纽约时报](https://cn.nytimes.com/1/)', 'https://cn.nytimes.com/1/'],
    ['Source: https://web.archive.org/web/2021/https://www.rfa.org/1', 'https://www.rfa.org/1'],
    ['又见[多哈](https://example.org/doha)', undefined],
    ['来源：新华社', undefined],
  ])('%s', (line, url) => {
    expect(metadataOf(line).url?.value).toBe(url);
  });

  it('of the text itself is none', () => {
    const article = parseArticle(
      `# 多哈会谈闭幕${text}来源：[某某](https://example.org/1)${text}${text}${text}${text}${text}`,
    );
    expect(article.metadata.url).toBeUndefined();
  });
});

describe('the dateline of an agency', () => {
  it.each([
    ['新华社喀布尔8月3日电（记者…）会谈今天闭幕。', '新华社'],
    ['【共同社8月3日电】会谈今天闭幕。', '共同社'],
    ['（中央社台北3日電）會談今天閉幕。', '中央社'],
    ['韩联社首尔8月3日电 会谈今天闭幕。', '韩联社'],
    ['据新华社喀布尔8月3日电，会谈今天闭幕。', undefined],
    ['新华社的电讯说，会谈今天闭幕。', undefined],
  ])('%s', (line, publisher) => {
    const { metadata, source } = parseArticle(`会谈今天闭幕\n\n${line}`, { fileName: 'a.txt' });
    expect(metadata.publisher?.value).toBe(publisher);
    if (metadata.publisher !== undefined)
      expect(source.slice(metadata.publisher.start, metadata.publisher.end)).toBe(publisher);
  });
});
