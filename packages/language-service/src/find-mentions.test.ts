import { parseArticle } from '@yiming/core';
import { describe, expect, test } from 'vitest';
import { findMentions, findMentionsInSteps } from './find-mentions.js';
import type { Mention } from './mention.js';
import { names, testGlossary } from './test-glossary.js';

const glossary = testGlossary(names);
const mentionsIn = (source: string): readonly Mention[] => findMentions(parseArticle(source), glossary);
const pairs = (source: string): readonly (readonly [string, string, string])[] =>
  mentionsIn(source).map(({ text, english, status }) => [text, english, status]);

describe('findMentions', () => {
  test.each([
    ['nothing', '', []],
    ['no names', '会谈今天开始。', []],
    [
      'the longest name',
      '阿富汗塔利班和塔利班。',
      [
        ['阿富汗塔利班', 'Afghan Taliban', 'known'],
        ['塔利班', 'Taliban', 'known'],
      ],
    ],
    [
      'a name inside another',
      '索马里与马里。',
      [
        ['索马里', 'Somalia', 'known'],
        ['马里', 'Mali', 'known'],
      ],
    ],
    [
      'Traditional text',
      '喀布爾、塔利班。',
      [
        ['喀布爾', 'Kabul', 'known'],
        ['塔利班', 'Taliban', 'known'],
      ],
    ],
    ['a short form alone is not expanded', '巴拉达尔发言。', [['巴拉达尔', 'Baradar', 'known']]],
    [
      'a short form after the full name',
      '阿卜杜勒·加尼·巴拉达尔发言。巴拉达尔说。',
      [
        ['阿卜杜勒·加尼·巴拉达尔', 'Abdul Ghani Baradar', 'known'],
        ['巴拉达尔', 'Abdul Ghani Baradar', 'known'],
      ],
    ],
    [
      'a short form whose country is named',
      '阿富汗的巴拉达尔。',
      [
        ['阿富汗', 'Afghanistan', 'known'],
        ['巴拉达尔', 'Abdul Ghani Baradar', 'known'],
      ],
    ],
    ['two people of one surname share it', '布什发言。', [['布什', 'Bush', 'known']]],
    [
      'the full name decides between two',
      '乔治·沃克·布什发言。布什说。',
      [
        ['乔治·沃克·布什', 'George W. Bush', 'known'],
        ['布什', 'George W. Bush', 'known'],
      ],
    ],
    ['nothing shared is a guess', '国家安全局说。', [['国家安全局', 'National Directorate of Security', 'guess']]],
    [
      'the country decides',
      '阿富汗、阿富汗。国家安全局说。',
      [
        ['阿富汗', 'Afghanistan', 'known'],
        ['阿富汗', 'Afghanistan', 'known'],
        ['国家安全局', 'National Directorate of Security', 'known'],
      ],
    ],
    ['a person’s regional form in mainland text', '川普说。', [['川普', 'Donald Trump', 'known']]],
    [
      'another region’s word is an ordinary one here',
      '吃雪梨的人说，格鲁吉亚在这里，这个国家很远。',
      [['格鲁吉亚', 'Georgia', 'known']],
    ],
    [
      'the same word where the region writes so',
      '總理訪問雪梨，並與當地學生會談。這對國家很重要。',
      [['雪梨', 'Sydney', 'known']],
    ],
    ['a body', '阿富汗国防部说。', [['阿富汗国防部', 'Afghan Defense Ministry', 'known']]],
    ['a body before 长期', '阿富汗国防部长期关注。', [['阿富汗国防部', 'Afghan Defense Ministry', 'known']]],
    ['the head of a body is no body', '阿富汗国防部长说。', [['阿富汗', 'Afghanistan', 'known']]],
    ['the end of a longer word', '他属于德国社会民主党。', []],
    ['two characters across two words', '其中国内的代表。', []],
    ['a part of another dotted name', '克里·麦卡锡和理查德·克里发言。', []],
    ['a dotted name before a verb', '约翰·克里表示。', [['约翰·克里', 'John Kerry', 'known']]],
    ['an unchecked entry is a guess', '纳赛尔·沙迪德说。', [['纳赛尔·沙迪德', 'Nasser Shadid', 'guess']]],
    ['a country at the beginning of a dotted name', '阿曼达·克洛茨和乔治·马里奥发言。', []],
    [
      'places with a dot between',
      '喀布尔·基辅两地',
      [
        ['喀布尔', 'Kabul', 'known'],
        ['基辅', 'Kyiv', 'known'],
      ],
    ],
    ['a body before 长臂', '阿富汗国防部长臂管辖。', [['阿富汗国防部', 'Afghan Defense Ministry', 'known']]],
    ['a shorter name inside what cuts a word', '他属于德国社会民主党。', []],
    ['an impossible reading is no evidence', '乔治亚的萨卡发言，这里是国家，说来话长。', [['萨卡', 'Saka', 'known']]],
    [
      'an undecided full name is no evidence',
      '安全局说，安局发言。',
      [
        ['安全局', 'Agency', 'known'],
        ['安局', 'Security', 'known'],
      ],
    ],
    ['a forbidden entry has no English', '塔利说。', [['塔利', '', 'unknown']]],
    ['the beginning of a longer word', '中国人的代表。', [['中国', 'China', 'known']]],
  ])('%s', (_what, source, expected) => {
    expect(pairs(source)).toEqual(expected);
  });

  test('finds the same in steps', () => {
    const article = parseArticle('# 拉夫罗夫在喀布尔\n\n塔利班进入喀布尔。');
    const steps = findMentionsInSteps(article, glossary);
    let count = 0;
    let step = steps.next();
    for (; step.done !== true; step = steps.next()) count += 1;
    expect(step.value).toEqual(findMentions(article, glossary));
    expect(count).toBeGreaterThan(1);
  });

  test('the year of the article chooses the English', () => {
    expect(pairs('---\ndate: 2014-03-01\n---\n\n基辅')).toEqual([['基辅', 'Kiev', 'known']]);
    expect(pairs('---\ndate: 2022-03-01\n---\n\n基辅')).toEqual([['基辅', 'Kyiv', 'known']]);
  });

  test('candidates are ranked, and the English is the first', () => {
    const [mention] = mentionsIn('国家安全局说。');
    expect(mention?.candidates?.map(({ english }) => english)).toEqual([
      'National Directorate of Security',
      'National Security Agency',
    ]);
    expect(mention?.english).toBe(mention?.candidates?.[0]?.english);
    for (const { score } of mention?.candidates ?? []) expect(score).toBeGreaterThan(0);
  });

  test('covers front matter values, captions and boilerplate, never keys, URLs or code', () => {
    const source = [
      '---',
      'title: 塔利班进入喀布尔',
      'tags: [阿富汗]',
      'url: https://example.org/塔利班',
      '---',
      '',
      '<p><img src="塔利班.jpg"></p><p align="center"><span style="color:#666">喀布尔 图：路透社</span></p>',
      '',
      '正文提到美国，代码 `塔利班` 不是正文。',
      '',
      '```',
      '塔利班',
      '```',
      '',
      '版权所有：喀布尔日报，未经授权不得转载。',
    ].join('\n');
    const mentions = mentionsIn(source);
    expect(mentions.map(({ text }) => text)).toEqual(['塔利班', '喀布尔', '阿富汗', '喀布尔', '美国', '喀布尔']);
    expect(mentions.map(({ boilerplate }) => boilerplate === true)).toEqual([false, false, false, false, false, true]);
    for (const { start, end, text } of mentions) expect(source.slice(start, end)).toBe(text);
  });

  test.each([
    ['a tag inside', '<p><b>巴拉</b>达尔</p>', '巴拉</b>达尔'],
    ['entities', '<p>&#24052;拉达尔</p>', '&#24052;拉达尔'],
    ['a line break inside', '<p>巴拉\r\n达尔</p>', '巴拉\r\n达尔'],
    ['astral Han before', '𠮷与巴拉达尔', '巴拉达尔'],
    ['a byte order mark', '\ufeff巴拉达尔', '巴拉达尔'],
  ])('covers the source of a name with %s', (_what, source, expected) => {
    const [mention] = mentionsIn(source);
    expect(mention?.text).toBe('巴拉达尔');
    expect(source.slice(mention?.start, mention?.end)).toBe(expected);
  });

  test.each([
    ['plain', 'title: 塔利班进城'],
    ['plain, folded', 'title: 塔利班\n  进城'],
    ['single quotes', "title: '塔利班''进城'"],
    ['double quotes', 'title: "塔利班\\"进城"'],
    ['an escape in the name', 'title: "\\u5854利班进城"'],
    ['a continued line in the name', 'title: "塔利\\\n  班进城"'],
    ['a folded block', 'title: >-\n  塔利班\n  进城'],
    ['a literal block', 'title: |\n  塔利班\n  进城'],
  ])('finds the name in a front matter value: %s', (_what, field) => {
    for (const end of ['\n', '\r\n']) {
      for (const mark of ['', '\ufeff']) {
        const source = `${mark}---\n${field}\n---\n\n喀布尔。`.replaceAll('\n', end);
        const [first, second] = mentionsIn(source);
        expect([first?.text, second?.text]).toEqual(['塔利班', '喀布尔']);
        expect(source.slice(second?.start, second?.end)).toBe('喀布尔');
        expect(
          source
            .slice(first?.start, first?.end)
            .replace(/\\u5854/, '塔')
            .replace(/\\\r?\n\s*/, ''),
        ).toBe('塔利班');
      }
    }
  });

  test('a value of the front matter whose quotes never close has its names once', () => {
    const source = '---\ntitle: "塔利班进城\nauthor: 喀布尔日报\n---\n\n美国。';
    expect(mentionsIn(source).map(({ text, start }) => [text, start])).toEqual([
      ['塔利班', source.indexOf('塔利班')],
      ['喀布尔', source.indexOf('喀布尔')],
      ['美国', source.indexOf('美国')],
    ]);
  });

  test('a deprecated entry says so', () => {
    expect(mentionsIn('巴林说。')[0]?.why).toMatch(/deprecated/);
  });

  test('a paragraph of a hundred thousand characters', () => {
    const sentence = '阿富汗的巴拉达尔在喀布尔与塔利班代表会谈，';
    const mentions = mentionsIn(sentence.repeat(5000));
    expect(mentions).toHaveLength(20_000);
    expect(new Set(mentions.map(({ english }) => english))).toEqual(
      new Set(['Afghanistan', 'Abdul Ghani Baradar', 'Kabul', 'Taliban']),
    );
  }, 60_000);

  test.each([
    ['one name, over and over', '阿富汗'.repeat(100_000)],
    ['middle dots', '·'.repeat(100_000)],
    ['a dotted name without end', '阿·'.repeat(50_000)],
    ['heads of bodies', '阿富汗国防部长'.repeat(20_000)],
    ['code', '`塔利班`'.repeat(20_000)],
  ])(
    'gets through %s',
    (_what, source) => {
      for (const { start, end, text } of mentionsIn(source)) expect(source.slice(start, end)).toBe(text);
    },
    60_000,
  );

  test('sorted, without overlaps, every answer with its source and reason', () => {
    const mentions = mentionsIn('---\ntitle: 阿富汗塔利班\n---\n\n# 阿富汗塔利班\n\n喀布尔、布什、国家安全局、川普。');
    for (const [index, mention] of mentions.entries()) {
      expect(mention.start).toBeLessThan(mention.end);
      expect(mention.start).toBeGreaterThanOrEqual(mentions[index - 1]?.end ?? 0);
      expect(mention.source).toMatch(/^test glossary, names\.tsv:\d+$/);
      expect(mention.why).not.toBe('');
    }
  });
});
