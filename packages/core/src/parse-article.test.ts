import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Article, BlockKind, OutlineNode } from './article.js';
import { parseArticle } from './parse-article.js';

/** An article of the repository's `seeds` folder. */
function seed(fileName: string): Article {
  return parseArticle(readFileSync(new URL(`../../../seeds/${fileName}`, import.meta.url), 'utf8'), { fileName });
}

const texts = (article: Article, kind: BlockKind): readonly string[] =>
  article.blocks.filter((block) => block.kind === kind).map(({ text }) => text);

/** The outline as a drawing: one node a line, indented by depth, names cut at ten characters. */
function draw(nodes: readonly OutlineNode[], indent = ''): string {
  return nodes
    .map(({ kind, name, children }) => {
      const characters = [...name];
      const short = characters.length > 10 ? `${characters.slice(0, 10).join('')}…` : name;
      return `${indent}${kind} ${short}\n${draw(children, `${indent}  `)}`;
    })
    .join('');
}

/** What a person would note down of an article. */
function notesOf(article: Article): unknown {
  const { title, author, publisher, datePublished, url, inLanguage } = article.metadata;
  const body = article.blocks.filter(({ kind, role }) => kind === 'paragraph' && role !== 'dateline');
  return {
    title: title?.value,
    author: author.map(({ value }) => value),
    publisher: publisher?.value,
    datePublished: datePublished?.value,
    url: url?.value,
    inLanguage,
    dateline: article.blocks.find(({ role }) => role === 'dateline')?.text,
    headings: article.blocks.filter(({ kind, role }) => kind === 'heading' && role !== 'title').map(({ text }) => text),
    captions: texts(article, 'caption'),
    images: texts(article, 'image').length,
    paragraphs: body.length,
    begins: body[0]?.text.slice(0, 8),
    lead: body.findIndex(({ role }) => role === 'lead'),
    ends: body.at(-1)?.text.slice(-8),
    boilerplate: article.blocks.flatMap(({ reason }) => (reason === undefined ? [] : [reason])),
    quotations: article.blocks.flatMap(({ quotations = [] }) => quotations.map(({ text }) => text.slice(0, 6))),
    problems: article.problems,
  };
}

describe('parseArticle on the seeds', () => {
  it('reads 000, front matter behind a blank line and captions in grey', () => {
    const article = seed('000_342d0c61f641ffd6.md');
    expect(notesOf(article)).toEqual({
      title: '阿富汗驻华大使：希望中国出手',
      author: [],
      publisher: '观察者网',
      datePublished: '2021-08-14T17:55:32Z',
      url: undefined,
      inLanguage: 'zh-Hans',
      dateline: '（观察者网 讯）',
      headings: [],
      captions: ['阿富汗驻华大使卡伊姆 图自路透社', '8月12日，阿富汗赫拉特的安全部队人员在路边站岗 图自人民视觉'],
      images: 3,
      paragraphs: 12,
      begins: '随着驻阿富汗的外',
      lead: 0,
      ends: '阿富汗人民手中。',
      boilerplate: ['copyright'],
      quotations: ['首先，要非常', '其次，有很多'],
      problems: [],
    });
    expect(draw(article.outline)).toBe(`title 阿富汗驻华大使：希望…
  lead 随着驻阿富汗的外国军…
  caption 阿富汗驻华大使卡伊姆…
  quotation 首先，要非常明确地告…
  quotation 其次，有很多文件表明…
  caption 8月12日，阿富汗赫…
  boilerplate boilerplat…
    boilerplate 本文系观察者网独家稿…
`);
  });

  it('reads 001, a linked title and pictures that sell subscriptions', () => {
    const article = seed('001_3a34bbaf4f8bb321.md');
    expect(notesOf(article)).toEqual({
      title: '王毅：要促使美国从阿富汗有序撤军防止局势恶化',
      author: [],
      publisher: '联合早报',
      datePublished: '2021-06-04T06:16:13.671Z',
      url: 'https://www.zaobao.com/realtime/china/story20210604-1151830',
      inLanguage: 'zh-Hans',
      dateline: undefined,
      headings: [],
      captions: [],
      images: 0,
      paragraphs: 7,
      begins: '中国国务委员兼外',
      lead: 0,
      ends: '发展的良性循环。',
      boilerplate: ['subscribe', 'subscribe'],
      quotations: [],
      problems: [],
    });
    expect(draw(article.outline)).toBe(`title 王毅：要促使美国从阿…
  lead 中国国务委员兼外长王…
  boilerplate boilerplat…
    boilerplate subscribe
    boilerplate subscribe
`);
  });

  it('reads 002, no front matter, a stamp in a comment and a footer of the feed', () => {
    const article = seed('002_fb88b2f4c89bc61a.md');
    expect(notesOf(article)).toEqual({
      title: '中国敦促阿富汗塔利班切断与所有恐怖分子的联系',
      author: [],
      publisher: '美国之音',
      datePublished: '2021-07-28T21:05:25Z',
      url: 'https://www.voachinese.com/a/china-urges-afghan-taliban-to-cut-ties-with-all-terrorists-2021-07-28/5982533.html',
      inLanguage: 'zh-Hans',
      dateline: undefined,
      headings: [],
      captions: [
        '在中国新华社发布的这张照片中，塔利班二号政治领袖巴拉达尔(左)和中国外交部长王毅在天津会面期间合影。（2021年7月28日）',
      ],
      images: 1,
      paragraphs: 20,
      begins: '据报道，中国外交',
      lead: 0,
      ends: '” 法哈迪指出。',
      boilerplate: ['timestamp', 'feed-footer'],
      quotations: [
        '彻底划清界限',
        '王毅指出，阿',
        '美国和北约从',
        '负责任的撤军',
        '希望阿塔同’',
        '决不允许任何',
        '阿富汗塔利班',
        '随着美国从阿',
        '在塔利班向阿',
      ],
      problems: [],
    });
    expect(draw(article.outline)).toBe(`title 中国敦促阿富汗塔利班…
  caption 在中国新华社发布的这…
  lead 据报道，中国外交部长…
  quotation 彻底划清界限
  quotation 王毅指出，阿塔（阿富…
  quotation 美国和北约从阿仓促撤…
  quotation 负责任的撤军
  quotation 希望阿塔同’东伊运’…
  quotation 决不允许任何势力利用…
  quotation 阿富汗塔利班对争取和…
  quotation 随着美国从阿富汗撤军…
  quotation 在塔利班向阿富汗邻国…
  boilerplate boilerplat…
    boilerplate Wed, 28 Ju…
    boilerplate 获取更多RSS： h…
`);
  });

  it('reads 003, an author in the first paragraph and a caption in two pieces', () => {
    const article = seed('003_30739a5f1b776113.md');
    expect(notesOf(article)).toEqual({
      title: '中俄塔利班都参加了阿富汗问题磋商，美国仍缺席',
      author: ['王世纯'],
      publisher: '观察者网',
      datePublished: '2021-10-21T10:42:36Z',
      url: undefined,
      inLanguage: 'zh-Hans',
      dateline: undefined,
      headings: [],
      captions: ['阿富汗高级代表参加阿富汗问题莫斯科会谈 图源：塔斯社', '俄外长拉夫罗夫在会议上发言 图源：塔斯社'],
      images: 2,
      paragraphs: 13,
      begins: '【文/观察者网 ',
      lead: 0,
      ends: '问题上互相配合。',
      boilerplate: [],
      quotations: ['后勤问题', '遗憾', '人权记录', '继续与阿富汗', '等等再看', '继续与阿富汗'],
      problems: [],
    });
    expect(draw(article.outline)).toBe(`title 中俄塔利班都参加了阿…
  lead 【文/观察者网 王世…
  quotation 后勤问题
  quotation 遗憾
  quotation 人权记录
  quotation 继续与阿富汗新政府协…
  caption 阿富汗高级代表参加阿…
  caption 俄外长拉夫罗夫在会议…
  quotation 等等再看
  quotation 继续与阿富汗新政府协…
`);
  });

  it('reads 004, crossheads and a caption bare in its figure', () => {
    const article = seed('004_299cce44e7b57b22.md');
    expect(notesOf(article)).toEqual({
      title: '阿富汗 塔利班继续推进与塔吉克斯坦请求俄罗斯援助及在多哈和德黑兰的外交运动',
      author: [],
      publisher: 'Aljazeera 半岛网',
      datePublished: '2021-07-08T04:56:02Z',
      url: undefined,
      inLanguage: 'zh-Hans',
      dateline: undefined,
      headings: ['安全总部', '和平谈判', '塔吉克斯坦的要求'],
      captions: ['阿富汗邻国的担忧'],
      images: 2,
      paragraphs: 28,
      begins: '周三，塔利班向阿',
      lead: 0,
      ends: '诺仍然完全有效。',
      boilerplate: [],
      quotations: ['将敌人驱逐出', '阿富汗人民及', '在多哈举行的'],
      problems: [],
    });
    expect(draw(article.outline)).toBe(`title 阿富汗 塔利班继续推…
  lead 周三，塔利班向阿富汗…
  quotation 将敌人驱逐出该地区，…
  heading 安全总部
  heading 和平谈判
    quotation 阿富汗人民及其政治领…
    quotation 在多哈举行的阿富汗内…
    caption 阿富汗邻国的担忧
  heading 塔吉克斯坦的要求
`);
  });
});

describe('parseArticle', () => {
  it('traces a name that a tag splits to its first and last character', () => {
    const source = '<p>代表<b>巴拉</b>达尔出席。</p>';
    const [block] = parseArticle(source).blocks;
    expect(block?.text).toBe('代表巴拉达尔出席。');
    expect(source.slice(block?.start, block?.end)).toBe('代表<b>巴拉</b>达尔出席。');
  });

  it.each([
    ['a.md', '甲\n\n    const a = 1;', ['甲', 'const a = 1;']],
    ['a.html', '甲\n\n# 乙', ['甲 # 乙']],
    ['a.HTM', '甲\n\n# 乙', ['甲 # 乙']],
    ['a.txt', '甲<b>乙</b>', ['甲<b>乙</b>']],
    [undefined, '**甲**乙', ['甲乙']],
  ])('goes by the name %s', (fileName, source, shown) => {
    const article = parseArticle(source, fileName === undefined ? {} : { fileName });
    expect(article.blocks.map(({ text }) => text)).toEqual(shown);
    expect(article.fileName).toBe(fileName);
  });

  it('throws for what is no text', () => {
    // @ts-expect-error: this is what a caller without types does.
    expect(() => parseArticle(undefined)).toThrow(TypeError);
  });
});

describe('the author of the front matter', () => {
  it.each([
    ['文在寅', '文在寅'],
    ['文天祥', '文天祥'],
    ['記者林勵', '林勵'],
    ['作者：王大明', '王大明'],
    ['文／王大明', '王大明'],
  ])('%s is %s', (written, author) => {
    const { metadata } = parseArticle(`---\ntitle: 会谈闭幕\nauthor: "${written}"\n---\n\n会谈今天闭幕。\n`);
    expect(metadata.author.map(({ value }) => value)).toEqual([author]);
  });
});

describe('the title of the front matter', () => {
  it.each([
    ['会谈闭幕_新华网', '会谈闭幕'],
    ['会谈闭幕 - 新华网', '会谈闭幕'],
    ['谁在说谎——纽约时报', '谁在说谎——纽约时报'],
  ])('%s is %s', (written, title) => {
    expect(parseArticle(`---\ntitle: "${written}"\n---\n\n会谈今天闭幕。\n`).metadata.title?.value).toBe(title);
  });
});
