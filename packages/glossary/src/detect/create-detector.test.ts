import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fold } from '../match/fold.js';
import { createDetector, type DetectOptions } from './create-detector.js';
import { readDetectionModel } from './detection-model.js';

const model = readDetectionModel(readFileSync(new URL('../../model/detection-model.json', import.meta.url), 'utf8'));
if (model === undefined) throw new Error('model/detection-model.json cannot be read');
const detector = createDetector(model);

/** Reads a text with the names in brackets, and known names in braces. */
function marked(source: string): {
  readonly text: string;
  readonly names: readonly string[];
  readonly covered: DetectOptions['covered'];
} {
  let text = '';
  const names: string[] = [];
  const covered: { start: number; end: number }[] = [];
  let start = 0;
  for (const character of source) {
    if (character === '[' || character === '{') start = text.length;
    else if (character === ']') names.push(text.slice(start));
    else if (character === '}') covered.push({ start, end: text.length });
    else text += character;
  }
  return { text, names, covered };
}

const found = (source: string, strictness: 'strict' | 'loose' = 'strict'): readonly string[] => {
  const { text, covered = [] } = marked(source);
  return detector.detect(text, { covered, strictness }).map((name) => name.text);
};

describe('names with their edges', () => {
  it.each([
    ['behind a title, before a day', '共和党议员[杜伦菲尔德]周三提出新法案'],
    ['before a verb', '研究人员[梅尔巴赫]说，情况正在好转'],
    ['dotted', '来自当地的[安妮卡·索尔巴肯]无力支付费用'],
    ['three parts', '埃米尔谢赫[贾希姆·本·纳迪尔·阿勒法赫德]致函总统'],
    ['behind a title, glued to it', '国防部长[奥斯塔普·格里岑科]表示，该国已作好准备'],
    ['a hyphen', '法国作家[让-吕西安·布尔东]获奖'],
    ['an ASCII dot', '记者[托马斯.韦斯特]报道'],
    ['an initial', '[唐纳德·Q·哈特曼]出席了仪式'],
    ['a list', '[哈特曼]、[韦斯特贝里]和[库尔图瓦]三名球员缺席'],
    ['Traditional', '參議員[杜倫菲爾德]表示，法案將於週五表決'],
    ['before its Latin spelling', '乘客[纳夫塔利]（Naftali）对此感到不满'],
    ['behind a country', '{德国}外长[贝格霍夫]抵达'],
    ['right behind a known name', '{美国}[布鲁克菲尔德]的居民'],
  ])('%s', (_, source) => {
    expect(found(source)).toEqual(marked(source).names);
  });

  it('gives offsets into the text', () => {
    const text = '𠮷说：议员杜伦菲尔德周三离开，杜倫菲爾德没有回答';
    for (const { start, end, text: name } of detector.detect(text)) {
      expect(text.slice(start, end)).toBe(name);
      expect(fold(name)).toBe('杜伦菲尔德');
    }
  });
});

describe('what is no name', () => {
  it.each([
    '亚洲的巴士马上克服了特别大的困难',
    '我们希望德国和法国加强安全合作',
    '尼龙和塑料制品的价格提高了',
    '这些莫名其妙的说法不利于和平',
    '王毅和李克强会见了马朝旭、张丽莎',
    '金正恩、文在寅和阮春福没有出席',
    '中阿巴三方将加强合作',
    'A·B 和 1·2',
    '··',
  ])('%s', (text) => {
    expect(found(text)).toEqual([]);
  });

  it('never overlaps a known name', () => {
    expect(found('{杜伦菲尔德}表示')).toEqual([]);
    expect(found('杜伦{菲尔}德表示')).toEqual([]);
  });

  it('leaves out the first part of a body, except where everything is asked for', () => {
    expect(found('{美国}布鲁金肯大学的研究')).toEqual([]);
    expect(found('{美国}布鲁金肯大学的研究', 'loose')).toEqual(['布鲁金肯']);
  });
});

describe('what is said of a name', () => {
  it('gives reasons', () => {
    const [name] = detector.detect('议员杜伦菲尔德表示，不会支持');
    expect(name).toMatchObject({ start: 2, end: 7, kind: 'person' });
    expect(name?.reasons).toEqual([
      'written with characters that render sounds',
      'behind the title 议员',
      'before 表示',
    ]);
    expect(name?.score).toBeGreaterThan(0.9);
  });

  it('names what stands before a name at the very beginning', () => {
    expect(detector.detect('在福尔加尔，战斗仍在继续')[0]?.reasons).toContain('behind 在');
  });

  it('takes titles that the caller knows', () => {
    const [name] = detector.detect('新任掌旗官杜伦菲尔德走了', { titleEnds: (index) => index === 5 });
    expect(name?.reasons).toContain('behind a title');
    expect(name?.kind).toBe('person');
  });

  it('tells places', () => {
    expect(detector.detect('大火发生在韦尔贝克镇附近')[0]).toMatchObject({ text: '韦尔贝克', kind: 'place' });
  });
});

describe('a whole article', () => {
  const paragraphs = ['行动由安妮卡·索尔巴肯领导。', '索尔巴肯没有到场，安妮卡的同事则来了。', '有人问起索尔巴肯。'];

  it('finds the parts of a dotted name elsewhere', () => {
    const names = detector.detectAll(paragraphs.map((text) => ({ text })));
    expect(names.map((list) => list.map(({ text }) => text))).toEqual([
      ['安妮卡·索尔巴肯'],
      ['索尔巴肯', '安妮卡'],
      ['索尔巴肯'],
    ]);
    expect(names[2]?.[0]?.reasons).toContain('stands 2 times');
  });

  it('takes the edge from where it is sure', () => {
    const names = detector.detectAll([{ text: '杜伦菲尔德说，杜伦菲尔德会来。' }, { text: '这让杜伦菲尔德高兴' }]);
    expect(names[1]?.map(({ text }) => text)).toEqual(['杜伦菲尔德']);
  });

  it('gives a list for each text, empty ones included', () => {
    expect(detector.detectAll([])).toEqual([]);
    expect(detector.detectAll([{ text: '' }, { text: '今天' }])).toEqual([[], []]);
    expect(detector.detect('')).toEqual([]);
  });

  it('says more the less strict it is asked to be', () => {
    const texts = paragraphs.map((text) => ({ text }));
    const counts = (['strict', 'balanced', 'loose'] as const).map(
      (strictness) => detector.detectAll(texts, { strictness }).flat().length,
    );
    expect(counts).toEqual([...counts].sort((a, b) => a - b));
  });

  it('is the same whichever paragraph comes when', () => {
    const long = '议员杜伦菲尔德说。'.repeat(400);
    expect(detector.detect(long)).toHaveLength(400);
  });
});
