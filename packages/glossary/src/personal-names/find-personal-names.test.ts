import { describe, expect, test } from 'vitest';
import { createPersonalNameFinder } from './find-personal-names.js';
import { readPersonalNameData } from './read-personal-name-data.js';
import { packagedData } from './test-packaged-data.js';

const finder = createPersonalNameFinder(packagedData());
const namesIn = (text: string): readonly string[] => (finder.find([{ text }])[0] ?? []).map((name) => name.text);

describe('names with something beside them', () => {
  test.each<[string, readonly string[]]>([
    ['委员会发言人周家瑜说，会议推迟。', ['周家瑜']],
    ['委員會發言人周家瑜表示，會議推遲。', ['周家瑜']],
    ['出席者有刘建明、陈晓燕和王志强。', ['刘建明', '陈晓燕', '王志强']],
    ['法院判决被告郭小军败诉。', ['郭小军']],
    ['责任编辑：沈玉芬', ['沈玉芬']],
    ['研究员何婷（He Ting）说', ['何婷']],
    ['導演歐陽志明表示', ['歐陽志明']],
    ['前特首林郑慧仪出席', ['林郑慧仪']],
    ['教授胡家铭（Hu Jiaming）认为', ['胡家铭']],
  ])('%s', (text, expected) => {
    expect(namesIn(text)).toEqual(expected);
  });
});

describe('credits', () => {
  test.each<[string, readonly string[]]>([
    ['编译 李爽/张荻； 审校 王兴亚', ['李爽', '张荻', '王兴亚']],
    ['（译者：杨昭彦/核稿：林治平）', ['杨昭彦', '林治平']],
    ['责编：唐晓娟、张荻', ['唐晓娟', '张荻']],
    ['他请翻译 高兴地说', []],
    ['中央社记者梁珮绮台北15日电', ['梁珮绮']],
  ])('%s', (text, expected) => {
    expect(namesIn(text)).toEqual(expected);
  });
});

describe('words, places, foreign names', () => {
  test.each([
    '他高度重视这一问题，并张贴了公告。',
    '王国方面何时表示，马上开始。',
    '白宫说，黄金时间已经成为常务。',
    '于是和平曾经到来，任何人都说安全。',
    '金融文件指出，段时间内易于成为时代。',
    '总统马克龙表示，高尔和史密斯说过。',
    '官员胡克（Brian Hook）说',
    '前往张家村、李家镇和王家庄。',
    '陈先生说，王主席在场。',
    '国务卿史密斯·高尔指出',
    '華盛頓方面高度關注。',
    '',
    '张',
  ])('%s', (text) => {
    expect(namesIn(text)).toEqual([]);
  });
});

describe('the article as a whole', () => {
  test('a later mention by surname, in another text, with its full name', () => {
    const [, second] = finder.find([{ text: '律师唐晓娟说，案件重审。' }, { text: '唐律师没有回应，唐说会上诉。' }]);
    expect(second?.map(({ start, text, given, of }) => [start, text, given, of])).toEqual([
      [0, '唐', '', '唐晓娟'],
      [8, '唐', '', '唐晓娟'],
    ]);
  });

  test('no surname alone where two persons have it, or before the full name', () => {
    const found = finder.find([{ text: '唐律师到庭。律师唐晓娟和记者唐建国说，唐律师没有回应。' }]);
    expect(found[0]?.map(({ text }) => text)).toEqual(['唐晓娟', '唐建国']);
  });

  test('a mention without anything beside it is found by the others', () => {
    const found = finder.find([{ text: '部长陈立伟说，会谈顺利。' }, { text: '人们等待陈立伟多时' }]);
    expect(found[1]?.map(({ text, start }) => [text, start])).toEqual([['陈立伟', 4]]);
  });

  test('nothing that touches what is covered', () => {
    const text = '发言人周家瑜说';
    expect(finder.find([{ text, covered: [{ start: 5, end: 6 }] }])[0]).toEqual([]);
    expect(finder.find([{ text, covered: [{ start: 0, end: 3 }] }])[0]).toHaveLength(1);
  });

  test('a name ends where something known begins', () => {
    const text = '（记者林雅惠台北六日电）';
    expect(finder.find([{ text, covered: [{ start: 6, end: 8 }] }])[0]?.map((name) => name.text)).toEqual(['林雅惠']);
  });

  test('every name slices its text, with parts, a score and reasons', () => {
    const text = '🙂發言人歐陽志明與𠮷野、記者陳曉燕說。';
    for (const { start, end, text: own, surname, given, score, reasons } of finder.find([{ text }])[0] ?? []) {
      expect(text.slice(start, end)).toBe(own);
      expect(surname + given).toBe(own);
      expect(score).toBeGreaterThan(0.5);
      expect(score).toBeLessThanOrEqual(1);
      expect(reasons.length).toBeGreaterThan(0);
    }
  });

  test('lenient finds what strict does', () => {
    const texts = [{ text: '出席者有刘建明、陈晓燕和王志强。' }];
    expect(finder.find(texts, { strictness: 'lenient' })[0]?.map(({ text }) => text)).toEqual(
      finder.find(texts)[0]?.map(({ text }) => text),
    );
  });

  test('no texts, and no data', () => {
    expect(finder.find([])).toEqual([]);
    expect(createPersonalNameFinder(readPersonalNameData([])).find([{ text: '发言人周家瑜说' }])).toEqual([[]]);
  });
});
