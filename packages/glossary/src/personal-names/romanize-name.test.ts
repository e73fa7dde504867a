import { describe, expect, test } from 'vitest';
import { readPinyin } from '../pinyin/read-pinyin.js';
import { certaintyOf } from './name-certainty.js';
import { cultureOf } from './name-culture.js';
import { createNameRomanizer } from './romanize-name.js';
import { packagedData } from './test-packaged-data.js';

const data = packagedData();
const romanizer = createNameRomanizer({ data, readPinyin });
const first = (name: string, region: string): string | undefined => romanizer.romanize(name, { region })[0]?.english;

test.each<[string, string, string | undefined]>([
  ['汪文斌', 'CN', 'Wang Wenbin'],
  ['单仁杰', 'CN', 'Shan Renjie'],
  ['仇英', 'CN', 'Qiu Ying'],
  ['解晓东', 'CN', 'Xie Xiaodong'],
  ['曾志伟', 'CN', 'Zeng Zhiwei'],
  ['区家麟', 'CN', 'Ou Jialin'],
  ['查良镛', 'CN', 'Zha Liangyong'],
  ['尉迟恭', 'CN', 'Yuchi Gong'],
  ['万俟卨', 'CN', 'Moqi Xie'],
  ['朴明哲', 'CN', 'Piao Mingzhe'],
  ['吕长安', 'CN', "Lu Chang'an"],
  ['李亚男', 'CN', 'Li Yanan'],
  ['歐陽志明', 'CN', 'Ouyang Zhiming'],
  ['黃子哲', 'TW', 'Huang Tzu-che'],
  ['曾文培', 'TW', 'Tseng Wen-pei'],
  ['謝長廷', 'TW', 'Hsieh Chang-ting'],
  ['韓國瑜', 'TW', 'Han Kuo-yu'],
  ['李四川', 'TW', 'Lee Szu-chuan'],
  ['陳大文', 'HK', 'Chan Tai-man'],
  ['吳國強', 'HK', 'Ng Kwok-keung'],
  ['歐陽偉明', 'HK', 'Au-yeung Wai-ming'],
  ['岸田文雄', 'JP', 'Fumio Kishida'],
  ['佐佐木健', 'JP', 'Ken Sasaki'],
  ['金正恩', 'KP', 'Kim Jong Un'],
  ['崔龙海', 'KP', 'Choe Ryong Hae'],
  ['朴槿惠', 'KR', 'Park Geun-hye'],
  ['尹锡悦', 'KR', 'Yoon Suk-yeol'],
  ['阮富仲', 'VN', 'Nguyen Phu Trong'],
  ['范明政', 'VN', 'Pham Minh Chinh'],
  ['马克龙·张', 'CN', undefined],
  ['张', 'CN', undefined],
  ['', 'CN', undefined],
])('%s of %s is %s', (name, region, expected) => {
  expect(first(name, region)).toBe(expected);
});

test('candidates go down, and do not exceed one together', () => {
  for (const region of ['CN', 'TW', 'HK', 'SG', 'US', 'KR', 'VN']) {
    const scores = romanizer.romanize('覃重乐', { region }).map(({ score }) => score);
    expect([...scores].sort((one, other) => other - one)).toEqual(scores);
    expect(scores.reduce((sum, score) => sum + score, 0)).toBeLessThanOrEqual(1.000001);
  }
});

test('Japanese parts come before the data', () => {
  const parts = [
    { zh: '岸田', spellings: ['Kishida'], language: 'ja', kind: 'family', file: 'a.tsv', line: 2 },
    { zh: '裕子', spellings: ['Hiroko'], language: 'ja', kind: 'given', file: 'a.tsv', line: 3 },
  ] as const;
  expect(createNameRomanizer({ data, readPinyin, parts }).romanize('岸田裕子', { region: 'JP' })[0]?.english).toBe(
    'Hiroko Kishida',
  );
});

describe('cultureOf', () => {
  test.each<[string, readonly string[], string, string, string]>([
    ['岸田文雄', ['JP'], 'CN', 'japanese', 'JP'],
    ['岸田文雄', [], 'CN', 'japanese', 'JP'],
    ['林芳正', ['JP'], 'CN', 'japanese', 'JP'],
    ['林芳正', [], 'CN', 'chinese', 'CN'],
    ['尹錫悅', ['KR'], 'TW', 'korean', 'KR'],
    ['金正恩', ['KP'], 'CN', 'korean', 'KP'],
    ['朴槿惠', [], 'CN', 'korean', 'KR'],
    ['阮富仲', ['VN'], 'CN', 'vietnamese', 'VN'],
    ['范明政', ['VN'], 'CN', 'vietnamese', 'VN'],
    ['黄子哲', ['TW'], 'SG', 'chinese', 'TW'],
    ['唐娟', ['CN'], 'CN', 'chinese', 'CN'],
    ['唐娟', [], 'TW', 'chinese', 'TW'],
    ['赵小兰', ['US'], 'CN', 'chinese', 'US'],
  ])('%s near %j in %s', (name, countries, region, culture, place) => {
    const judged = cultureOf(name, { countries: new Set(countries), region }, data);
    expect([judged.culture, judged.region]).toEqual([culture, place]);
  });
});

describe('certaintyOf', () => {
  test.each<[string, readonly string[], string, boolean, string]>([
    ['王文斌', ['CN'], 'CN', false, 'derived'],
    ['王文斌', [], 'CN', true, 'derived'],
    ['王文斌', [], 'CN', false, 'guess'],
    ['王文斌', [], 'TW', true, 'guess'],
    ['王文斌', ['CN', 'US'], 'CN', false, 'guess'],
    ['王文斌', ['CN', 'TW'], 'CN', false, 'guess'],
    ['黄子哲', ['TW'], 'TW', false, 'guess'],
    ['尹锡悦', ['KR'], 'CN', false, 'guess'],
    ['王重乐', ['CN'], 'CN', false, 'guess'],
    ['覃文斌', ['CN'], 'CN', false, 'guess'],
    ['吕文斌', ['CN'], 'CN', false, 'guess'],
    ['白玛平措', ['CN'], 'CN', false, 'guess'],
    ['薇娅', ['CN'], 'CN', false, 'guess'],
    ['孟子', ['CN'], 'CN', false, 'guess'],
    ['欧阳志明', ['CN'], 'CN', false, 'derived'],
  ])('%s near %j in %s', (name, countries, region, inCredit, expected) => {
    const context = { countries: new Set(countries), region, inCredit };
    const { certainty, why } = certaintyOf(name, cultureOf(name, context, data), context, { data, readPinyin });
    expect(certainty).toBe(expected);
    expect(why).not.toBe('');
  });
});
