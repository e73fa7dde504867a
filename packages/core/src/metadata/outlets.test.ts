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
    ['https://nytimes.com/1', '纽约时报'],
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
  it.each(
    `观察者网 Aljazeera_半岛网 联合早报 財新傳媒 BBC BBC_News BBC_News_中文 新华社 中央社 (臺)中央社CNA 界面新闻 _财新_ 香港01 ETtoday新聞雲 8world 8视界 参考消息 半月谈
     上報 報導者 端傳媒 The_Paper 澎湃新闻(The_Paper) 央视网(cctv.com) 自由時報電子報 聯合新聞網 CNN_政治 纽约时报中文网 俄罗斯卫星通讯社 Sputnik RTHK DW 手机搜狐网 腾讯新闻 网易订阅
     CCTV新闻联播 万维网 当代商报 长江网 长江日报 湖北广播电视台 某某日报 新疆电视台 德国之声中文网 眾新聞 大公网 法广 英国卫报 NHK_WORLD-JAPAN_News`
      .split(/\s+/)
      .map((name) => name.replaceAll('_', ' ')),
  )('%s is an outlet', (name) => {
    expect(isOutletName(name)).toBe(true);
  });

  it.each([
    ...`王世纯 张三 Javid_Ahamad_Qaem 阿卜杜勒·加尼·巴拉达尔 文社文 张建社 李爱社 欧阳文 万里 于洋 司马文 端小二 林环球 王中华 高风 关键 文汇 陈上 夏天下 金自由 时代 安东方 Time_Cook Jane_Doe
      财报 年报 半年报 情报 海报 通报 社会 报社 官网 互联网 电网 新闻 网 报 社 中文 世界 国际 走进人民日报的人 中国 环球 自由 关于人民网 加载更多新闻 更多热门资讯 中文网 台灣(繁體中文) 我的中文 一位记者与他的报社 佚名 朱利安·阿桑奇 以色列-加沙战争`
      .split(/\s+/)
      .map((name) => name.replaceAll('_', ' ')),
    '',
    '和'.repeat(300),
  ])('%s is none', (name) => {
    expect(isOutletName(name)).toBe(false);
  });
});
