import { describe, expect, test } from 'vitest';
import type { Gloss } from './gloss.js';
import { laterFormsOf } from './later-forms.js';

const gloss = (text: string, latin: string, more: Partial<Gloss> = {}): Gloss => ({
  start: 0,
  end: text.length,
  text,
  latin,
  latinStart: 0,
  latinEnd: 0,
  kind: 'person',
  relation: 'new',
  certain: true,
  reasons: [],
  ...more,
});

describe('laterFormsOf', () => {
  test.each<readonly [Gloss, readonly string[]]>([
    [gloss('卡伊姆', 'Javid Ahamad Qaem', { part: 'Qaem' }), ['卡伊姆 Qaem']],
    [
      gloss('俾斯麦拉·汗·穆罕默迪', 'Bismillah Khan Mohammadi'),
      ['俾斯麦拉·汗·穆罕默迪 Mohammadi', '穆罕默迪 Mohammadi', '俾斯麦拉 Bismillah'],
    ],
    [gloss('乌尔苏拉·冯德莱恩', 'Ursula von der Leyen'), ['乌尔苏拉·冯德莱恩 von der Leyen', '冯德莱恩 von der Leyen']],
    [gloss('斯蒂芬·金', 'Stephen King'), ['斯蒂芬·金 King', '斯蒂芬 Stephen']],
    [gloss('马丁·路德·金', 'Martin Luther King Jr.'), ['马丁·路德·金 King']],
    [gloss('约翰．柯寧', 'John Cornyn'), ['约翰．柯寧 Cornyn', '柯寧 Cornyn', '约翰 John']],
    [gloss('蔡英文', 'Tsai Ing-wen'), ['蔡英文 Tsai']],
    [gloss('赵锦荣', 'Kenny Chiu'), ['赵锦荣 Chiu']],
    [gloss('狄雨霏', 'Didi Tatlow'), ['狄雨霏 Tatlow']],
    [gloss('基诺沙市', 'Kenosha', { kind: 'place' }), ['基诺沙市 -', '基诺沙 -']],
    [gloss('沙市', 'Shashi', { kind: 'place' }), ['沙市 -']],
    [gloss('世界卫生组织', 'WHO', { kind: 'abbreviation' }), ['世界卫生组织 -']],
  ])('%#', (given, expected) => {
    expect(laterFormsOf(given).map(({ zh, short = '-' }) => `${zh} ${short}`)).toEqual(expected);
    expect(laterFormsOf(given).every(({ english }) => english === given.latin)).toBe(true);
  });
});
