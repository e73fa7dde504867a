import { describe, expect, it } from 'vitest';
import { isOutletName, outletOf } from './outlets.js';

describe('outletOf', () => {
  it.each([
    ['https://www.zaobao.com/realtime/china/story20210604-1151830', '联合早报'],
    ['http://www.voachinese.com/a/1.html', '美国之音'],
    ['HTTPS://WWW.ZAOBAO.COM/', '联合早报'],
    ['https://cn.nytimes.com/1', '纽约时报中文网'],
    ['https://chinese.aljazeera.net:443/1', '半岛电视台'],
    ['https://bbc.co.uk', 'BBC中文'],
    ['https://nytimes.com/1', undefined],
    ['https://notzaobao.com/', undefined],
    ['https://zaobao.com.example/', undefined],
    ['https://constructor/', undefined],
    ['zaobao.com', undefined],
    ['', undefined],
  ])('%s is %s', (url, outlet) => {
    expect(outletOf(url)).toBe(outlet);
  });
});

describe('isOutletName', () => {
  it.each([
    '观察者网',
    'Aljazeera 半岛网',
    '联合早报',
    '財新傳媒',
    'BBC',
    'BBC News',
    '新华社',
    '中央社',
    '界面新闻',
    ' 财新 ',
  ])('%s is an outlet', (name) => {
    expect(isOutletName(name)).toBe(true);
  });

  it.each(['王世纯', '张三', 'Javid Ahamad Qaem', '阿卜杜勒·加尼·巴拉达尔', ''])('%s is none', (name) => {
    expect(isOutletName(name)).toBe(false);
  });
});
