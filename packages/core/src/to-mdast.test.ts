import type { Root } from 'mdast';
import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import { toMarkdown } from 'mdast-util-to-markdown';
import { describe, expect, it } from 'vitest';
import type { Article } from './article.js';
import type { MdastNode } from './mdast.js';
import { parseArticle } from './parse-article.js';
import { testArticles } from './test-articles.js';
import { type MdastOptions, toMdast } from './to-mdast.js';

const childrenOf = (node: MdastNode): readonly MdastNode[] => ('children' in node ? node.children : []);

/** A node in one line, its children indented under it: what it is, then in 〈〉 its source. */
function draw(node: MdastNode, source: string, indent = ''): readonly string[] {
  const { start, end } = node.position;
  const depth = node.type === 'heading' ? ` ${node.depth}` : '';
  const data = 'data' in node && node.data !== undefined ? ` ${Object.values(node.data.yiming).join(' ')}` : '';
  const value = 'value' in node ? ` ${node.value}` : node.type === 'image' ? ` ${node.alt}` : '';
  return [
    `${indent}${node.type}${depth}${data}${value}〈${source.slice(start.offset, end.offset)}〉`,
    ...childrenOf(node).flatMap((child) => draw(child, source, `${indent}  `)),
  ];
}

function drawn(source: string, options?: MdastOptions): readonly string[] {
  return toMdast(parseArticle(source), options).children.flatMap((node) => draw(node, source));
}

function markdownOf(article: Article): string {
  const root: Root = toMdast(article);
  return toMarkdown(root, { extensions: [gfmTableToMarkdown()], bullet: '-' });
}

describe('toMdast', () => {
  it('leaves the front matter out, and covers the file', () => {
    const source = '---\ntitle: 多哈\n---\n\n会谈\n闭幕。\n';
    const root = toMdast(parseArticle(source));
    expect(root.position).toEqual({
      start: { line: 1, column: 1, offset: 0 },
      end: { line: 7, column: 1, offset: source.length },
    });
    expect(root.children).toMatchObject([
      {
        type: 'paragraph',
        position: { start: { line: 5, column: 1, offset: 19 }, end: { line: 6, column: 4, offset: 25 } },
      },
    ]);
  });

  it('has headings, paragraphs and code, with the text that a reader sees', () => {
    expect(drawn('## 多哈\n\n<p>巴拉&middot;<b>汗</b>出席。</p>\n\n```\nlet a\nlet b\n```\n')).toEqual([
      'heading 2〈多哈〉',
      '  text 多哈〈多哈〉',
      'paragraph〈巴拉&middot;<b>汗</b>出席。〉',
      '  text 巴拉·汗出席。〈巴拉&middot;<b>汗</b>出席。〉',
      'code let a\nlet b〈let a\nlet b〉',
    ]);
  });

  it('has a break where a reader sees one', () => {
    expect(drawn('<p>多哈𠮷<br/>会谈</p>')).toEqual([
      'paragraph〈多哈𠮷<br/>会谈〉',
      '  text 多哈𠮷〈多哈𠮷〉',
      '  break〈<br/>〉',
      '  text 会谈〈会谈〉',
    ]);
  });

  it('nests the items of a list by their depth', () => {
    expect(drawn('- 亚洲\n  - 卡塔尔\n    1. 多哈\n- 非洲')).toEqual([
      'list〈亚洲\n  - 卡塔尔\n    1. 多哈\n- 非洲〉',
      '  listItem〈亚洲\n  - 卡塔尔\n    1. 多哈〉',
      '    paragraph〈亚洲〉',
      '      text 亚洲〈亚洲〉',
      '    list〈卡塔尔\n    1. 多哈〉',
      '      listItem〈卡塔尔\n    1. 多哈〉',
      '        paragraph〈卡塔尔〉',
      '          text 卡塔尔〈卡塔尔〉',
      '        list〈多哈〉',
      '          listItem〈多哈〉',
      '            paragraph〈多哈〉',
      '              text 多哈〈多哈〉',
      '  listItem〈非洲〉',
      '    paragraph〈非洲〉',
      '      text 非洲〈非洲〉',
    ]);
  });

  it('nests quotes by their depth', () => {
    expect(drawn('> 多哈。\n>\n> > 各方。\n>\n> 会谈。')).toEqual([
      'blockquote〈多哈。\n>\n> > 各方。\n>\n> 会谈。〉',
      '  paragraph〈多哈。〉',
      '    text 多哈。〈多哈。〉',
      '  blockquote〈各方。〉',
      '    paragraph〈各方。〉',
      '      text 各方。〈各方。〉',
      '  paragraph〈会谈。〉',
      '    text 会谈。〈会谈。〉',
    ]);
  });

  it('has rows and cells, empty ones too', () => {
    expect(drawn('<table><tr><td>国家<td>首都<td>人口</tr><tr><td>卡塔尔<td><td>三百万</tr></table>')).toEqual([
      'table〈国家<td>首都<td>人口</tr><tr><td>卡塔尔<td><td>三百万〉',
      '  tableRow〈国家<td>首都<td>人口〉',
      '    tableCell〈国家〉',
      '      text 国家〈国家〉',
      '    tableCell〈首都〉',
      '      text 首都〈首都〉',
      '    tableCell〈人口〉',
      '      text 人口〈人口〉',
      '  tableRow〈卡塔尔<td><td>三百万〉',
      '    tableCell〈卡塔尔〉',
      '      text 卡塔尔〈卡塔尔〉',
      '    tableCell〈〉',
      '    tableCell〈三百万〉',
      '      text 三百万〈三百万〉',
    ]);
  });

  it('tells pictures and captions', () => {
    expect(drawn('<figure><img src="a.jpg" alt="多哈"><figcaption>会谈</figcaption></figure>')).toEqual([
      'paragraph〈<img src="a.jpg" alt="多哈">〉',
      '  image 多哈〈<img src="a.jpg" alt="多哈">〉',
      'paragraph caption〈会谈〉',
      '  text 会谈〈会谈〉',
    ]);
  });

  it('keeps boilerplate only when asked, and parts a list there either way', () => {
    const source = '- 多哈\n\n（责任编辑：王世纯）\n\n- 会谈';
    const list = (text: string) => [
      `list〈${text}〉`,
      `  listItem〈${text}〉`,
      `    paragraph〈${text}〉`,
      `      text ${text}〈${text}〉`,
    ];
    expect(drawn(source)).toEqual([...list('多哈'), ...list('会谈')]);
    expect(drawn(source, { boilerplate: true })).toEqual([
      ...list('多哈'),
      'paragraph boilerplate editor-credit〈（责任编辑：王世纯）〉',
      '  text （责任编辑：王世纯）〈（责任编辑：王世纯）〉',
      ...list('会谈'),
    ]);
  });

  it.each([
    ['the empty text', ''],
    ['white space', ' \r\n\u3000'],
    ['front matter alone', '---\ntitle: 多哈\n---\n'],
  ])('gives a root without children for %s', (_, source) => {
    expect(toMdast(parseArticle(source)).children).toEqual([]);
  });

  it('counts lines and columns as linePositions does', () => {
    const [first, second] = toMdast(parseArticle('\ufeff多哈\r\n\r\n会谈')).children;
    expect(first?.position.start).toEqual({ line: 1, column: 1, offset: 1 });
    expect(second?.position.start).toEqual({ line: 3, column: 1, offset: 7 });
  });

  it('nests no deeper than a recursive reader bears', () => {
    const deep = '<ul><li>多'.repeat(5000);
    const quoted = Array.from({ length: 5000 }, () => '<blockquote><p>多</p>').join('');
    for (const source of [deep, quoted]) {
      const markdown = markdownOf(parseArticle(source, { fileName: 'a.html' }));
      expect(markdown.match(/多/g)).toHaveLength(5000);
    }
  });
});

/** Every node lies in the one above it, begins after those before it, and a text without marks is its source. */
function faultsOf(node: MdastNode, source: string): readonly string[] {
  const { start, end } = node.position;
  const faults: string[] = [];
  if (start.offset > end.offset || end.offset > source.length) faults.push(`${node.type} outside the source`);
  if (start.line < 1 || start.column < 1 || end.line < start.line) faults.push(`${node.type} without a line`);
  if (node.type === 'text') {
    const written = source.slice(start.offset, end.offset);
    if (node.value === '') faults.push('a text without text');
    if (written.length === node.value.length && !/\s|\\|''/.test(written) && written !== node.value)
      faults.push(`${node.value} is written ${written}`);
  }
  let before = start.offset;
  for (const child of childrenOf(node)) {
    const { start: from, end: to } = child.position;
    if (from.offset < before || to.offset > end.offset) faults.push(`${child.type} at ${from.offset} out of place`);
    before = from.offset;
    faults.push(...faultsOf(child, source));
  }
  return faults;
}

const inputs = testArticles();

/** The letters and figures of a text, without what Markdown may escape or lay out anew. */
const letters = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '');

describe('the tree of every article', () => {
  it.each(inputs)('holds together, and is written as Markdown: $name', ({ name, text }) => {
    const article = parseArticle(text, { fileName: name });
    expect(faultsOf(toMdast(article), text)).toEqual([]);
    expect(faultsOf(toMdast(article, { boilerplate: true }), text)).toEqual([]);
    const seen = article.blocks
      .filter(({ kind }) => kind !== 'boilerplate')
      .map((block) => block.text || (block.alt ?? ''));
    expect(letters(markdownOf(article).replace(/&#x?\w+;/g, ''))).toBe(letters(seen.join('')));
  });

  it('reads as an article', () => {
    const article = inputs.find(({ name }) => name === 'seeds/003_30739a5f1b776113.md');
    const markdown = markdownOf(parseArticle(article?.text ?? '')).split('\n\n');
    expect(markdown[0]).toMatch(/^【文\/观察者网 王世纯】财政冻结、[^\n]*局势依旧混乱。$/);
    expect(markdown.slice(5, 7)).toEqual(['![]()', '阿富汗高级代表参加阿富汗问题莫斯科会谈 图源：塔斯社']);
    expect(markdown.length).toBeGreaterThan(15);
  });

  it('reads as Markdown with all that Markdown has', () => {
    const source =
      '<h2>多哈<b>会谈</b></h2><p>各方<a href="/a">出席</a>。<br>*闭幕*。</p><ul><li>亚洲<ul><li>卡塔尔</ul><li>非洲</ul>' +
      '<blockquote><p>“会谈。”</p></blockquote><table><tr><td>国家<td>首都<tr><td>卡塔尔<td>多哈</table><pre>let a</pre>';
    expect(markdownOf(parseArticle(source))).toBe(
      [
        '## 多哈会谈\n',
        '各方出席。\\',
        '\\*闭幕\\*。\n',
        '- 亚洲',
        '  - 卡塔尔',
        '- 非洲\n',
        '> “会谈。”\n',
        '| 国家  | 首都 |',
        '| --- | -- |',
        '| 卡塔尔 | 多哈 |\n',
        '```',
        'let a',
        '```\n',
      ].join('\n'),
    );
  });
});
