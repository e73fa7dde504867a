import { describe, expect, test } from 'vitest';
import { findGlosses } from './find-glosses.js';
import type { Gloss, GlossContext, KnownName } from './gloss.js';
import { testFit } from './test-letters.js';

const titles = '驻华大使 大使 国防部长 外长 总统 总理 发言人 国务卿 埃米尔 谢赫 准将 主席 教授'.split(' ');
const known: readonly (readonly [zh: string, type: string, english: readonly string[]])[] = [
  ['阿富汗', 'country', ['Afghanistan']],
  ['美国', 'country', ['United States', 'U.S.']],
  ['英国', 'country', ['United Kingdom', 'Britain', 'UK']],
  ['德国', 'country', ['Germany']],
  ['卡塔尔', 'country', ['Qatar']],
  ['喀布尔', 'place', ['Kabul']],
  ['拜登', 'person', ['Joe Biden', 'Biden']],
  ['约翰逊', 'person', ['Boris Johnson', 'Johnson']],
  ['蓬佩奥', 'person', ['Mike Pompeo', 'Pompeo']],
  ['蓬佩奧', 'person', ['Mike Pompeo', 'Pompeo']],
  ['世界卫生组织', 'org', ['World Health Organization', 'WHO']],
  ['北约', 'org', ['NATO', 'North Atlantic Treaty Organization']],
  ['南华早报', 'media', ['South China Morning Post', 'SCMP']],
];

/** Every place where one of the words stands, the longest first, without overlaps. */
function places(text: string, words: readonly string[]): readonly { start: number; end: number; word: string }[] {
  const found: { start: number; end: number; word: string }[] = [];
  for (const word of [...words].sort((a, b) => b.length - a.length))
    for (let start = text.indexOf(word); start >= 0; start = text.indexOf(word, start + 1)) {
      const end = start + word.length;
      if (!found.some((other) => other.start < end && start < other.end)) found.push({ start, end, word });
    }
  return found.sort((a, b) => a.start - b.start);
}

function contextOf(text: string): GlossContext {
  const taken = places(text, titles);
  const names = places(
    text,
    known.map(([zh]) => zh),
  )
    .filter(({ start, end }) => !taken.some((title) => title.start < end && start < title.end))
    .map(({ start, end, word }): KnownName => {
      const [, type = 'person', english = []] = known.find(([zh]) => zh === word) ?? [];
      return { start, end, type, english };
    });
  return { names, titles: taken, fit: testFit };
}

const glosses = (text: string): readonly Gloss[] => findGlosses(text, contextOf(text));

/** The text with each certain gloss's Chinese in […]. */
function marked(text: string, found: readonly Gloss[]): string {
  let result = text;
  for (const { start, end } of [...found].reverse())
    result = `${result.slice(0, start)}[${result.slice(start, end)}]${result.slice(end)}`;
  return result;
}

type Row = readonly [marked: string, latin: string, kind: string, more?: Partial<Gloss>];

const certain: readonly Row[] = [
  // titles and roles peeled
  ['阿富汗驻华大使[卡伊姆]（Javid Ahamad Qaem）说', 'Javid Ahamad Qaem', 'person', { part: 'Qaem', relation: 'new' }],
  ['阿富汗驻华大使[卡伊姆] (Javid Ahamad Qaem) 说', 'Javid Ahamad Qaem', 'person', { part: 'Qaem' }],
  ['指挥官[赛义德·尼扎米](Sayed Nizami)说', 'Sayed Nizami', 'person'],
  ['阿富汗国防部长[俾斯麦拉·汗·穆罕默迪]（Bismillah Khan Mohammadi）', 'Bismillah Khan Mohammadi', 'person'],
  ['卡塔尔埃米尔谢赫[塔米姆·本·哈马德·阿勒萨尼]（Tamim bin Hamad Al Thani）', 'Tamim bin Hamad Al Thani', 'person'],
  ['德国前主席[舒尔茨](Martin Schulz)认为', 'Martin Schulz', 'person', { part: 'Schulz' }],
  ['党魁[林德内尔] (Christian Lindner)强调', 'Christian Lindner', 'person', { part: 'Lindner' }],
  ['农民[史密斯]（Smith）', 'Smith', 'name'],
  ['作家[詹姆斯·惠特曼]（James Q. Whitman）', 'James Q. Whitman', 'person'],
  ['作家[詹姆斯·Q·惠特曼]（James Q. Whitman）', 'James Q. Whitman', 'person'],
  ['司令[布赖恩·克拉克]准将（Brig Gen Brian Clark）', 'Brian Clark', 'person'],
  ['发言人[約翰·克拉克]（John Clark）', 'John Clark', 'person'],
  ['学者[约翰•克拉克](John Clark)', 'John Clark', 'person'],
  [
    '大使[托马斯-格林菲尔德]（Linda Thomas-Greenfield）',
    'Linda Thomas-Greenfield',
    'person',
    { part: 'Thomas-Greenfield' },
  ],
  ['歌手[肯伊威斯特]（Kanye West）', 'Kanye West', 'person'],
  ['议员[鲁比奥]（Marco Rubio）和[胡克]（Brian Hook）', 'Marco Rubio', 'person', { part: 'Rubio' }],
  ['28岁的[茉莉·史密斯]（Jasmine Smith）', 'Jasmine Smith', 'person'],
  // known names
  ['「[蓬佩奧]（Mike Pompeo）說', 'Mike Pompeo', 'person', { relation: 'confirms', part: 'Pompeo' }],
  ['“[拜登]（Joe Biden）说，他会来。”', 'Joe Biden', 'person', { relation: 'confirms', part: 'Biden' }],
  ['作家莫里斯，作家[约翰逊]（Maureen Johnson）', 'Maureen Johnson', 'person', { relation: 'contradicts' }],
  ['加入[北约]（NATO）', 'NATO', 'abbreviation', { relation: 'confirms' }],
  ['加入[北约]——NATO，然后', 'NATO', 'abbreviation', { relation: 'confirms' }],
  ['抨击[世界卫生组织]（WHO）', 'WHO', 'abbreviation', { relation: 'confirms' }],
  ['抨击[世界卫生组织]（简称WHO）', 'WHO', 'abbreviation', { relation: 'confirms' }],
  ['[世界卫生组织]（World Health Organization, WHO）', 'World Health Organization', 'org', { abbreviation: 'WHO' }],
  // what a bracket holds besides
  ['发言人[史密斯]（Adam Smith，前总统之子）', 'Adam Smith', 'person', { part: 'Smith' }],
  ['发言人[史密斯]（Adam Smith，1950-2020）', 'Adam Smith', 'person'],
  ['参议员、主席[里施]（Risch, R-Idaho）', 'Risch', 'name'],
  ['发言人[史密斯]（英文：Adam Smith）', 'Adam Smith', 'person'],
  ['发言人[史密斯]（英语名：Adam Smith）', 'Adam Smith', 'person'],
  ['发言人[史密斯]（又译Smith）', 'Smith', 'name'],
  ['发言人[史密斯]（左，Adam Smith）', 'Adam Smith', 'person'],
  ['发言人[史密斯]（阿拉伯语：سميث；英语：Adam Smith）', 'Adam Smith', 'person'],
  ['一名议员（[里施]，James Risch）', 'James Risch', 'person', { part: 'Risch' }],
  ['发言人[史密斯]（Ａｄａｍ　Ｓｍｉｔｈ）', 'Adam Smith', 'person'],
  ['发言人[史密斯]（ Adam  Smith )', 'Adam Smith', 'person'],
  // names in characters
  ['教授[唐娟]（Juan Tang）', 'Juan Tang', 'person'],
  ['會見[蔡英文]（Tsai Ing-wen）', 'Tsai Ing-wen', 'person'],
  ['记者[杨威廉]（William Yang）', 'William Yang', 'person'],
  ['同[尹锡悦]（Yoon Suk-yeol）会谈', 'Yoon Suk-yeol', 'person'],
  ['记者[狄雨霏](Didi Tatlow)', 'Didi Tatlow', 'person'],
  ['选手[土居美咲]（Misaki Doi）', 'Misaki Doi', 'person'],
  // places
  ['在[查尔斯顿]（Charleston）举行', 'Charleston', 'name'],
  ['在[基诺沙市]（Kenosha）举行', 'Kenosha', 'place'],
  // bodies
  ['美国[国家安全委员会]（National Security Council）', 'National Security Council', 'org'],
  ['隶属[美国国家安全委员会]（NSC）', 'NSC', 'abbreviation'],
  ['，[独立选举委员会]（IEC）', 'IEC', 'abbreviation'],
  ['据[洛克菲勒基金会]（Rockefeller Foundation）', 'Rockefeller Foundation', 'org'],
  ['[德国经济研究所]（German Institute for Economic Research）', 'German Institute for Economic Research', 'org'],
  // marks
  ['接受《[南华早报]》（South China Morning Post）采访', 'South China Morning Post', 'media', { relation: 'confirms' }],
  ['接受《[南华早报]（South China Morning Post）》采访', 'South China Morning Post', 'media'],
  ['报纸《[广播员报]》（Hamodia）', 'Hamodia', 'media'],
  ['《[移民法案]》 (Immigration Act)', 'Immigration Act', 'name'],
  ['被称为“[梦想者]”(Dreamers)的移民', 'Dreamers', 'name'],
  ['擔憂「[取消文化]」（cancel culture）', 'cancel culture', 'phrase'],
  ['提到『[生存空间]』（Lebensraum）', 'Lebensraum', 'name'],
  // Latin first, and without brackets
  ['大使Javid Ahamad Qaem（[卡伊姆]）说', 'Javid Ahamad Qaem', 'person', { part: 'Qaem' }],
  ['据 NATO（[北约]）说', 'NATO', 'abbreviation', { relation: 'confirms' }],
  ['发言人[史密斯]，英文名Adam Smith，', 'Adam Smith', 'person', { part: 'Smith' }],
  // astral characters
  ['教授𠮷[唐娟]（Juan Tang）', 'Juan Tang', 'person'],
];

const none: readonly string[] = [
  '',
  '（）',
  '（Reuters）',
  '阿富汗士兵巡逻（Reuters）',
  '图：喀布尔机场（AP）',
  '士兵在喀布尔（Getty Images）',
  '资料图（Alex Wong/Getty Images）',
  '阿里巴巴（NYSE: BABA）',
  '跑了五公里（km）',
  '集团（G20）',
  '战机（F-35）',
  '肺炎（COVID-19）',
  '官网（www.example.org）',
  '推特（@SecPompeo）',
  '标签（#MeToo）',
  '周一（Monday）',
  '喀布尔（Kabul University）',
  '参议员（R-Idaho）',
  '美国总统（President）',
  '总统（Trump）说',
  '死于布痕瓦尔德 (Karl Mayr) 集中营',
  '他（Trump）说',
  '史密斯（他用 Zoom 开会）说',
  '史密斯（Adam Smith',
  'Adam Smith）史密斯',
  '史密斯（（（',
  '))))((((',
  'Zoom（视频会议软件）',
  '国民（海外）（BNO）',
  '《王冠》（）',
  '他说——Zoom也会',
];

const guesses: readonly Row[] = [
  ['利用阿富汗的[和平红利]（the dividends of peace）。', 'the dividends of peace', 'phrase'],
  ['他说“[我们会赢]”（Paul Kennedy）', 'Paul Kennedy', 'name'],
  ['拜登说“[我们会赢]”（Biden）', 'Biden', 'name'],
  ['《[大国的兴衰]》（Paul Kennedy）', 'Paul Kennedy', 'name'],
  ['“[我们不会退缩]”（Zelensky）', 'Zelensky', 'name'],
  ['《[我的奋斗]》（Hitler）', 'Hitler', 'name'],
  ['《[王冠]》（Netflix）', 'Netflix', 'name'],
  ['起名“[沁]”（Chin）', 'Chin', 'name'],
  ['，[这家老牌公司]（Huawei Group）', 'Huawei Group', 'org'],
];

const cases = (rows: readonly Row[]) => rows.map(([row, latin, kind, more = {}]) => ({ row, latin, kind, more }));

const unmarked = (text: string): string => text.replace(/[[\]]/g, '');

describe('findGlosses', () => {
  test.each(cases(certain))('$row', ({ row, latin, kind, more }) => {
    const text = unmarked(row);
    const found = glosses(text).filter((gloss) => gloss.certain);
    expect(marked(text, found)).toBe(row);
    expect(found[0]).toMatchObject({ latin, kind, ...more });
  });

  test.each(none)('%j teaches nothing', (text) => {
    expect(glosses(text).filter((gloss) => gloss.certain)).toEqual([]);
  });

  test.each(cases(guesses))('$row is a guess', ({ row, latin, kind }) => {
    const text = unmarked(row);
    const [gloss, ...others] = glosses(text);
    expect(others).toEqual([]);
    expect(gloss).toMatchObject({ latin, kind, certain: false });
  });

  test.each([...certain, ...guesses].map(([row]) => unmarked(row)))('spans of %j slice to what they claim', (text) => {
    for (const { start, end, text: zh, latin, latinStart, latinEnd } of glosses(text)) {
      expect(text.slice(start, end)).toBe(zh);
      expect(text.slice(latinStart, latinEnd).normalize('NFKC').replace(/\s+/g, ' ')).toBe(latin);
    }
  });

  test('without letters only sounds behind a title are certain', () => {
    const text = '驻华大使卡伊姆（Javid Ahamad Qaem）';
    const bare = '见到了卡伊姆（Javid Ahamad Qaem）';
    expect(findGlosses(bare, { names: [], titles: [] }).filter((gloss) => gloss.certain)).toEqual([]);
    expect(findGlosses(text, { names: [], titles: [{ start: 0, end: 4 }] })[0]).toMatchObject({ text: '卡伊姆' });
  });

  test('a name given again is found again', () => {
    const text = '议员鲁比奥（Marco Rubio）和代表胡克（Brian Hook）、议员鲁比奥（Marco Rubio）';
    expect(glosses(text).map((gloss) => gloss.text)).toEqual(['鲁比奥', '胡克', '鲁比奥']);
  });

  test('random text never throws, and every span is in order and slices the text', () => {
    const pieces = [
      '（',
      '）',
      '(',
      ')',
      '《',
      '》',
      '“',
      '”',
      '·',
      '——',
      '大使',
      '卡伊姆',
      '𠮷',
      'Joe Biden',
      'AP',
      '，',
      ' ',
      '\n',
      '的',
      '\ud842',
      '委员会',
      '，英文名',
    ];
    let seed = 7;
    const next = (): number => {
      seed = (seed * 48_271) % 0x7fffffff;
      return seed;
    };
    for (let round = 0; round < 300; round += 1) {
      const text = Array.from({ length: 30 }, () => pieces[next() % pieces.length] ?? '').join('');
      let before = 0;
      for (const { start, end, text: zh, latinStart, latinEnd } of glosses(text)) {
        expect(text.slice(start, end)).toBe(zh);
        expect(start).toBeGreaterThanOrEqual(before);
        expect(latinEnd).toBeGreaterThan(latinStart);
        before = start;
      }
    }
  });

  test('ten thousand brackets and unbalanced marks do no harm', () => {
    expect(findGlosses('（'.repeat(10_000), contextOf(''))).toEqual([]);
    expect(findGlosses('（a'.repeat(10_000), contextOf(''))).toEqual([]);
    expect(findGlosses('汉字》（Ab）'.repeat(10_000), { names: [], titles: [] })).toEqual([]);
    expect(findGlosses('“汉'.repeat(5_000) + '”（Ab）'.repeat(5_000), { names: [], titles: [] }).length).toBeLessThan(
      2,
    );
  });
});
