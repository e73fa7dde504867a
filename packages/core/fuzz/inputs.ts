import { readdirSync, readFileSync } from 'node:fs';
import fc, { type Arbitrary } from 'fast-check';

/** One generated input: the text and the name under which it is parsed. */
export interface FuzzInput {
  readonly text: string;
  readonly fileName: string | undefined;
}

const { array, constantFrom, integer, oneof, record, tuple } = fc;

const join = (parts: Arbitrary<readonly string[]>, between = ''): Arbitrary<string> =>
  parts.map((list) => list.join(between));

/** `before`, something, `after`. */
const around = (before: string, inside: Arbitrary<string>, after: string): Arbitrary<string> =>
  inside.map((text) => before + text + after);

/** Many of one thing. */
const some = (part: Arbitrary<string>, most: number, between = ''): Arbitrary<string> =>
  join(array(part, { minLength: 1, maxLength: most }), between);

const name = constantFrom(
  '卡塔尔',
  '阿富汗',
  '多哈',
  '喀布尔',
  '巴拉克·奥巴马',
  '穆罕默德·本·萨勒曼',
  '𠮷田茂',
  '薩爾瓦多',
  'Ángel\u0301',
  'e\u0301x',
  '👨‍👩‍👧',
  '𠀀𠀁',
  '美国２０２１',
  'U.S.',
);

/** What may stand inside a name and is not seen, or only shows as part of it. */
const splitter = constantFrom(
  '',
  '',
  '',
  '<b>',
  '</b>',
  '<i></i>',
  '<br>',
  '<br/>',
  '<wbr>',
  '</x>',
  '<span class="a>b">',
  '</span>',
  '<a href="/x">',
  '</a>',
  '<!-- 注 -->',
  '<!---->',
  '&middot;',
  '&#8203;',
  '&shy;',
  '&amp;',
  '&lt;',
  '&copy2021',
  '&#x4e2d;',
  '&#128512;',
  '&NotEqualTilde;',
  '&nbsp;',
  '&#0;',
  '&#xD800;',
  '&#10;',
  '&ensp;',
  '&',
  '\u200b',
  '\u2060',
  '\ufeff',
  '\u00ad',
  '\u200d',
  '\u3000',
  '\u00a0',
  '\u2028',
  '\u0085',
  '\0',
  '\ud842',
  '\udfb7',
  '\n',
  '\r',
  '\r\n',
  '  \n',
  '\\\n',
  '\n\u3000\u3000',
  '\n    ',
  '\t',
  '  ',
  '*',
  '**',
  '_',
  '~~',
  '`',
  '``',
  '\\',
  '\\*',
  '[',
  ']',
  '](/x)',
  '![',
  '<',
  '>',
  '</',
  '<b',
  '</p>',
  '<p>',
  '|',
  '"',
  "'",
);

const splitName: Arbitrary<string> = tuple(name, splitter, splitter, integer({ min: 0, max: 20 })).map(
  ([text, first, second, at]) => {
    const place = at % (text.length + 1);
    return text.slice(0, place) + first + text.slice(place) + second;
  },
);

const phrase = constantFrom(
  '会谈在首都闭幕。',
  '各方代表出席了闭幕式，',
  '他说：',
  '外长表示，',
  '并发表声明！',
  '(新华社记者)',
  '据美联社报道，',
  '2021年11月5日',
  '11月5日 08:30',
  'The talks closed. ',
  'a',
  '，',
  '。',
  ' ',
);

const quotation = tuple(
  constantFrom('“', '「', '『', '‘', '"', '&ldquo;', '&#8220;'),
  array(oneof(name, phrase, splitter), { maxLength: 4 }),
  constantFrom('”', '」', '』', '’', '"', '&rdquo;', '', '。”'),
).map(([open, inside, close]) => open + inside.join('') + close);

const plainInline = some(oneof(name, phrase), 4);

const inline: Arbitrary<string> = some(
  oneof(
    { weight: 6, arbitrary: splitName },
    { weight: 4, arbitrary: phrase },
    { weight: 3, arbitrary: quotation },
    { weight: 1, arbitrary: around('**', plainInline, '**') },
    { weight: 1, arbitrary: around('*', plainInline, '*') },
    { weight: 1, arbitrary: around('`', plainInline, '`') },
    { weight: 1, arbitrary: around('[', plainInline, '](https://example.org/a?b=1 "题")') },
    { weight: 1, arbitrary: around('![', plainInline, '](a.jpg)') },
    { weight: 1, arbitrary: around('<a href="https://example.org/2021/11/05/">', plainInline, '</a>') },
    { weight: 1, arbitrary: around('<img alt="', splitName, '" src=a.jpg>') },
    { weight: 1, arbitrary: around('<span style="display:none">', plainInline, '</span>') },
    { weight: 1, arbitrary: around('<code>', plainInline, '</code>') },
    { weight: 1, arbitrary: around('<ruby>', plainInline, '<rt>x</rt></ruby>') },
  ),
  7,
);

/** Lines that are known to stand around an article. */
const known = constantFrom(
  '(责任编辑：李明)',
  '责任编辑：李明 王芳',
  '作者：李明',
  '记者 李明 多哈报道',
  '新华社多哈11月5日电',
  '（法新社巴黎5日电）',
  '来源：新华网',
  '2021年11月05日 08:30  新华网',
  '2021-11-05T08:30:00+08:00',
  '发布时间：2021-11-05 08:30',
  '分享到：微信 微博',
  '相关阅读',
  '相关新闻：',
  '点击阅读更多',
  '阅读原文',
  '版权所有，未经授权不得转载。',
  '本文版权归原作者所有',
  '广告',
  '订阅我们的新闻简报',
  '[gallery ids="1,2"]',
  '图：卡塔尔首都多哈 (路透社)',
  '资料图片',
  '【专访】多哈会谈闭幕',
  '导读',
  '一、会谈',
  'The post appeared first on 新华网.',
  '***',
  '---',
  '- - -',
  '===',
);

const elementName = constantFrom(
  'p',
  'p',
  'div',
  'h1',
  'h2',
  'h3',
  'h6',
  'blockquote',
  'figure',
  'figcaption',
  'ul',
  'ol',
  'li',
  'table',
  'tr',
  'td',
  'th',
  'pre',
  'center',
  'section',
  'article',
  'main',
  'nav',
  'footer',
  'aside',
  'header',
  'small',
  'strong',
  'font',
  'script',
  'style',
  'textarea',
  'title',
  'template',
  'svg',
  'iframe',
  'video',
  'noscript',
  'button',
  'details',
  'summary',
  'x-y',
  '__proto__',
);

const attribute = constantFrom(
  '',
  '',
  '',
  ' class="subtitle"',
  ' class=related-links',
  ' class="article-content" id="content"',
  ' style="text-align:center;color:#888"',
  ' style="display: none"',
  ' hidden',
  ' align=center',
  ' __proto__="x"',
  ' constructor=x',
  ' class="a&amp;b" class=c',
  ' title=">"',
  " a='<p>'",
  ' "',
  ' =',
  '/',
);

const html: Arbitrary<string> = fc.letrec<{ node: string; tree: string }>((tie) => ({
  node: oneof(
    { maxDepth: 3, depthIdentifier: 'html' },
    inline,
    tie('tree'),
    known,
    around('<!--', plainInline, '-->'),
    constantFrom(
      '<hr>',
      '<br><br>',
      '<br>\n\u3000\u3000',
      '<img src=a.jpg alt=图>',
      '<![CDATA[甲]]>',
      '<?php 甲 ?>',
      '<!x>',
    ),
  ),
  tree: tuple(
    elementName,
    attribute,
    array(tie('node'), { maxLength: 3 }),
    constantFrom('close', 'close', 'close', 'close', 'upper', 'open', 'attribute', 'stray'),
    constantFrom('', '', '\n', '\n\n', '\n  '),
  ).map(([element, attributes, inside, end, gap]) => {
    const start = end === 'upper' ? `<${element.toUpperCase()}${attributes}>` : `<${element}${attributes}>`;
    const close = {
      close: `</${element}>`,
      upper: `</${element} >`,
      open: '',
      attribute: `</${element} a="<b>">`,
      stray: `</${element}></i>`,
    };
    return start + gap + inside.join(gap) + gap + (close[end] ?? '');
  }),
})).tree;

const markdownBlock: Arbitrary<string> = oneof(
  { weight: 6, arbitrary: inline },
  { weight: 2, arbitrary: known },
  { weight: 4, arbitrary: html },
  {
    weight: 2,
    arbitrary: tuple(constantFrom('# ', '## ', '###### ', '#', '#\t'), inline).map((parts) => parts.join('')),
  },
  { weight: 1, arbitrary: tuple(inline, constantFrom('\n===', '\n---', '\n-')).map((parts) => parts.join('')) },
  {
    weight: 2,
    arbitrary: some(
      tuple(constantFrom('- ', '* ', '1. ', '  - ', '    - ', '10) ', '+\t', '- - ', '- > '), inline).map((parts) =>
        parts.join(''),
      ),
      4,
      '\n',
    ),
  },
  {
    weight: 2,
    arbitrary: some(
      tuple(constantFrom('> ', '>', '>> ', '> - ', '> # ', ''), inline).map((parts) => parts.join('')),
      3,
      '\n',
    ),
  },
  { weight: 1, arbitrary: around('| ', some(splitName, 3, ' | '), ' |\n|---|:-:|\n| 甲 | 乙\\|丙 |\n|丁') },
  {
    weight: 1,
    arbitrary: tuple(constantFrom('```', '~~~', '```js', '````'), inline, constantFrom('\n```', '\n~~~', '')).map(
      ([open, text, close]) => `${open}\n${text}${close}`,
    ),
  },
  { weight: 1, arbitrary: around('    ', inline, '') },
  { weight: 1, arbitrary: around('\u3000\u3000', inline, '') },
  {
    weight: 1,
    arbitrary: around('<!-- ', oneof(plainInline, constantFrom('1636070400', 'more', 'https://example.org/a')), ' -->'),
  },
  {
    weight: 1,
    arbitrary: constantFrom(
      '[a]: /x "题"',
      '***',
      '---',
      '<hr>',
      '<',
      '&',
      '\\',
      '<div>',
      '</div>',
      '<!--',
      '```',
      '<p',
      '[上][下]',
    ),
  },
);

const gap = constantFrom('\n\n', '\n\n', '\n\n', '\n', '\n \n', '\n\u3000\n', '\n\n\n', '');

const blocks = (block: Arbitrary<string>, most: number): Arbitrary<string> =>
  array(tuple(block, gap), { minLength: 1, maxLength: most }).map((list) => list.flat().join(''));

const yamlKey = constantFrom(
  'title',
  'title',
  'title',
  'Title',
  'author',
  'authors',
  'publisher',
  'source',
  'date',
  'date',
  'url',
  'from',
  'link',
  'image',
  'tags',
  'tags',
  'categories',
  '__proto__',
  'constructor',
  '"title"',
  '? title',
  '标题',
);

const yamlText = oneof(
  name,
  plainInline,
  splitName,
  quotation,
  known,
  constantFrom(
    '2021-11-05 08:30:00',
    '2021-11-05',
    '1636070400',
    'https://example.org/2021/a',
    '007',
    'true',
    '',
    '@a',
    '- 甲',
    'null',
    '~',
  ),
);

const yamlValue = oneof(
  { weight: 4, arbitrary: yamlText },
  { weight: 2, arbitrary: around("'", yamlText, "'") },
  { weight: 2, arbitrary: around('"', yamlText, '"') },
  {
    weight: 1,
    arbitrary: around(
      '"',
      some(
        oneof(
          name,
          constantFrom(
            '\\n',
            '\\t',
            '\\u591a',
            '\\U0001F600',
            '\\x41',
            '\\"',
            '\\\\',
            '\\\n  ',
            '\n  ',
            '\\/',
            '\\ ',
            '\\_',
            '\\z',
            '\\e',
            '\\0',
          ),
        ),
        5,
      ),
      '"',
    ),
  },
  {
    weight: 1,
    arbitrary: tuple(
      constantFrom('|', '>', '|-', '>-', '>+', '|2'),
      array(tuple(constantFrom('  ', '    ', '\t', '', '\n  '), yamlText), { maxLength: 3 }),
    ).map(([style, lines]) => `${style}\n${lines.map((line) => line.join('')).join('\n')}`),
  },
  { weight: 1, arbitrary: around('[', some(yamlText, 3, ', '), ']') },
  { weight: 1, arbitrary: around('\n  - ', some(yamlText, 3, '\n  - '), '') },
  { weight: 1, arbitrary: around('\n  ', some(yamlText, 3, '\n  '), '') },
  {
    weight: 1,
    arbitrary: around(
      '{',
      some(
        tuple(yamlKey, yamlText).map(([key, value]) => `${key}: ${value}`),
        2,
        ', ',
      ),
      '}',
    ),
  },
  { weight: 1, arbitrary: around('&a ', yamlText, '\nauthor: *a') },
  { weight: 1, arbitrary: around('', yamlText, ' # 注') },
);

const frontMatter = tuple(
  constantFrom(
    '---\n',
    '---\n',
    '---\n',
    '---\n',
    '---yaml\n',
    '---js\n',
    '--- json\n',
    '---JS\n',
    '\n\n---\n',
    '<!--yml\n',
    '<!--yaml\n',
    '---\n\n',
    '--- \t\n',
    ' ---\n',
  ),
  some(
    oneof(
      {
        weight: 12,
        arbitrary: tuple(yamlKey, constantFrom(': ', ': ', ': ', ':', ' : ', '：'), yamlValue).map((parts) =>
          parts.join(''),
        ),
      },
      { weight: 1, arbitrary: yamlText },
      { weight: 1, arbitrary: constantFrom('', '\t', '# 注', '...', '\u0001') },
    ),
    5,
    '\n',
  ),
  constantFrom('\n---\n', '\n---\n', '\n---\n\n', '\n-->\n', '\n---', '\n---甲\n', '\n', '\n--- \n', '\n----\n'),
).map((parts) => parts.join(''));

const meta = tuple(
  constantFrom('property', 'name', 'itemprop', '__proto__'),
  constantFrom(
    'og:title',
    'og:site_name',
    'og:url',
    'og:image',
    'author',
    'keywords',
    'article:published_time',
    'pubdate',
    '__proto__',
    'constructor',
  ),
  oneof(plainInline, splitName, constantFrom('2021-11-05T08:30:00+08:00', 'https://example.org/a', '多哈，喀布尔')),
).map(([kind, key, value]) => `<meta ${kind}="${key}" content="${value}">`);

const jsonLd = tuple(
  constantFrom('NewsArticle', 'BlogPosting', 'WebPage'),
  plainInline,
  constantFrom(
    '"author":{"name":"李明"}',
    '"author":["甲乙",{"name":"丙丁"}]',
    '"__proto__":{"polluted":true}',
    '"constructor":{"prototype":{"polluted":true}}',
    '"datePublished":"2021-11-05"',
    '"author":1',
    '"x":',
  ),
).map(
  ([type, headline, more]) =>
    `<script type="application/ld+json">{"@type":"${type}","headline":${JSON.stringify(headline)},${more}}</script>`,
);

const page = tuple(
  constantFrom(
    '<!DOCTYPE html>\n<html>',
    '<html lang=zh>',
    '<!-- saved from url=(0020)https://example.org/a -->\n<html>',
    '<head>',
    '<!doctype html>',
  ),
  array(
    oneof(
      meta,
      jsonLd,
      around('<title>', oneof(plainInline, splitName), '_新华网</title>'),
      constantFrom(
        '<link rel="canonical" href="https://example.org/2021/11/05/a.html">',
        '<style>p{}</style>',
        '<script>if (a<b) "</p>"</script>',
      ),
    ),
    { maxLength: 4 },
  ),
  constantFrom('</head><body>', '</head>\n<body>\n', '<body>', ''),
  array(
    oneof(
      { weight: 3, arbitrary: html },
      { weight: 2, arbitrary: around('<p>', inline, '</p>\n') },
      { weight: 1, arbitrary: around('<h1>', oneof(plainInline, splitName), '</h1>') },
      { weight: 1, arbitrary: around('<div class="info">', known, '</div>') },
      { weight: 1, arbitrary: around('<ul>', some(around('<li><a href="/x">', plainInline, '</a></li>'), 4), '</ul>') },
    ),
    { minLength: 1, maxLength: 5 },
  ),
  constantFrom('</body></html>', '</body>', '', '</html>\n<p>甲'),
).map(([start, head, middle, body, end]) => start + head.join('') + middle + body.join('') + end);

const plainText = blocks(
  oneof(plainInline, some(splitName, 5), known, around('\u3000\u3000', plainInline, ''), quotation),
  6,
);

/** Letters of all the formats at random. */
const noise = some(
  oneof(
    splitter,
    name,
    phrase,
    constantFrom(
      '---\n',
      '<!--',
      '-->',
      '\n\n',
      '# ',
      '> ',
      '- ',
      '1. ',
      '```\n',
      'title: ',
      '<p>',
      '<div>',
      '<ul><li>',
      '</ul>',
      '&#',
      ';',
      '“',
      '”',
      '<html>',
      '<head>',
      '<title>',
      '\u3000\u3000',
      '[甲]',
      '(乙)',
      '{',
      '}',
      '|',
      ':',
      '=',
    ),
    fc.string({ unit: 'binary', maxLength: 3 }),
  ),
  40,
);

const fixtures = new URL('../src/fixtures/', import.meta.url);
const seedFolder = new URL('../../../seeds/', import.meta.url);
const read = (folder: URL, test: RegExp): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => test.test(path))
    .sort()
    .map((path) => readFileSync(new URL(path.replaceAll('\\', '/'), folder), 'utf8'));
const seeds = [...read(seedFolder, /\.md$/)];
const written = [...read(fixtures, /input\.\w+$/).filter((text) => text.length > 0 && text.length < 4000)];

type Change = {
  readonly kind: string;
  readonly from: number;
  readonly length: number;
  readonly to: number;
  readonly text: string;
};

/** Applies one change; places are thousandths of the text. */
function changed(text: string, { kind, from, length, to, text: more }: Change): string {
  const at = Math.floor((from * text.length) / 1000);
  const part = text.slice(at, at + length);
  const rest = text.slice(0, at) + text.slice(at + length);
  const place = Math.floor((to * rest.length) / 1000);
  if (kind === 'delete') return rest;
  if (kind === 'duplicate') return text.slice(0, at) + part + text.slice(at);
  if (kind === 'move') return rest.slice(0, place) + part + rest.slice(place);
  if (kind === 'truncate') return from < 500 ? text.slice(at) : text.slice(0, at);
  if (kind === 'replace') return text.slice(0, at) + more + text.slice(at + Math.min(length, 3));
  return text.slice(0, at) + more + text.slice(at);
}

const changes = array(
  record({
    kind: constantFrom('delete', 'duplicate', 'move', 'truncate', 'replace', 'insert', 'insert'),
    from: integer({ min: 0, max: 1000 }),
    length: oneof(integer({ min: 1, max: 4 }), integer({ min: 1, max: 200 })),
    to: integer({ min: 0, max: 1000 }),
    text: oneof(
      splitter,
      quotation,
      known,
      constantFrom('\n\n', '<div>', '</div>', '---\n', '<!--', '```\n', '> ', '- ', '"'),
    ),
  }),
  { minLength: 1, maxLength: 6 },
);

const mutation = tuple(constantFrom(...written), changes).map(([text, list]) => list.reduce(changed, text));

/** Seeds are long, so most are mutated in a window of their own. */
const seedMutation = tuple(
  constantFrom(...seeds),
  integer({ min: 0, max: 900 }),
  integer({ min: 100, max: 2500 }),
  changes,
).map(([text, from, length, list]) => {
  const at = from < 450 ? 0 : Math.floor((from * text.length) / 1000);
  return list.reduce(changed, text.slice(at, at + length));
});

const article = tuple(frontMatter, blocks(markdownBlock, 5)).map((parts) => parts.join(''));

const text = oneof(
  { weight: 5, arbitrary: blocks(markdownBlock, 5) },
  { weight: 4, arbitrary: article },
  { weight: 3, arbitrary: some(html, 3) },
  { weight: 3, arbitrary: page },
  { weight: 2, arbitrary: plainText },
  { weight: 2, arbitrary: noise },
  { weight: 3, arbitrary: mutation },
  { weight: 2, arbitrary: seedMutation },
);

/** Line ends and the start of the file as different systems write them. */
function dressed(body: string, ends: string, start: string): string {
  const lines = { lf: '\n', crlf: '\r\n', cr: '\r' }[ends];
  return start + (lines === undefined || lines === '\n' ? body : body.replace(/\r?\n/g, lines));
}

const input: Arbitrary<FuzzInput> = record({
  body: text,
  ends: constantFrom('lf', 'lf', 'lf', 'crlf', 'cr'),
  start: constantFrom('', '', '', '', '\ufeff', '\n', '\r\n', '\ufeff\ufeff', ' '),
  fileName: constantFrom('a.md', 'a.md', 'a.md', 'a.html', 'a.txt', undefined),
}).map(({ body, ends, start, fileName }) => ({ text: dressed(body, ends, start), fileName }));

/** A number for each index of a run, far from that of the next one. */
function mixed(seed: number, index: number): number {
  let value = Math.imul(seed, 0x9e3779b1) ^ index;
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
  return value ^ (value >>> 16);
}

/**
 * The input at `index` of the run with `seed`: always the same one, whatever was made before it.
 *
 * @example `inputAt(1, 0)` is the first input of the run with seed 1.
 */
export function inputAt(seed: number, index: number): FuzzInput {
  const [made] = fc.sample(input, { seed: mixed(seed, index), numRuns: 1 });
  if (made === undefined) throw new TypeError('the generator gave nothing');
  return made;
}
