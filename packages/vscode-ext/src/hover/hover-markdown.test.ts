import type { NameHover } from '@yiming/language-service';
import { describe, expect, test } from 'vitest';
import { hoverActions, hoverCommands } from './hover-actions.js';
import { type HoverTexts, hoverMarkdown } from './hover-markdown.js';

const baradar: NameHover = {
  start: 0,
  end: 4,
  text: '巴拉达尔',
  english: 'Abdul Ghani Baradar',
  type: 'person',
  later: 'Baradar',
  status: 'known',
  certain: true,
  renderings: [
    { region: 'CN', text: '巴拉达尔' },
    { region: 'TW', text: '巴拉達爾' },
  ],
  index: 2,
  count: 3,
  due: 'Baradar',
  source: 'built-in glossary, people.tsv:12',
  why: 'The article also gives the full name.',
  reasons: [],
  origin: { text: 'this article', values: [] },
  roles: ['Taliban deputy prime minister'],
  year: 2021,
  others: [],
};

const texts: HoverTexts = {
  source: 'built-in glossary, people.tsv:12',
  why: 'The article also gives the full name.',
  actions: '',
  detail: 'full',
};

const linesOf = (hover: NameHover, more: Partial<HoverTexts> = {}): readonly string[] =>
  hoverMarkdown(hover, { ...texts, ...more }).split('  \n');

describe('hoverMarkdown', () => {
  test('says all in at most five lines, the first complete by itself, the last what can be done', () => {
    expect(linesOf(baradar, { actions: '[Copy](command:x)' })).toEqual([
      '**Abdul Ghani Baradar** · person · later: Baradar',
      '巴拉达尔 · TW 巴拉達爾 · mention 2 of 3 · here: **Baradar**',
      'known · built\\-in glossary\\, people\\.tsv\\:12 · The article also gives the full name\\.',
      '2021\\: Taliban deputy prime minister',
      '[Copy](command:x)',
    ]);
  });

  test('is short when that is wanted', () => {
    expect(linesOf(baradar, { detail: 'short' })).toHaveLength(3);
  });

  test('says so where the article has no date, and takes a title apart', () => {
    const { year, ...undated } = baradar;
    const parts = [
      { start: 0, end: 3, text: '阿富汗', english: 'Afghanistan', kind: 'owner' },
      { start: 3, end: 6, text: '副总理', english: 'deputy prime minister', kind: 'office' },
    ] as const;
    const role = { english: 'Afghan Deputy Prime Minister', parts };
    expect(linesOf({ ...undated, role })[3]).toBe(
      'title\\: 阿富汗 Afghanistan \\| 副总理 deputy prime minister · Taliban deputy prime minister \\(the article has no date\\)',
    );
    expect(year).toBe(2021);
  });

  test('gives the rendering in the reader’s script where no glossary has one', () => {
    const hover = { ...baradar, renderings: [] };
    const [, second] = linesOf(hover, { byCharacters: { region: 'TW', text: '巴拉達爾' } });
    expect(second).toContain('TW 巴拉達爾 (by characters)');
  });

  test('labels a guess, and offers the other readings', () => {
    const others = [
      { english: 'A', score: 0.5 },
      { english: 'B', score: 0.1 },
    ];
    const lines = linesOf({ ...baradar, status: 'guess', certain: false, others, roles: [] });
    expect(lines[0]).toBe('**Abdul Ghani Baradar**? · person · later: Baradar');
    expect(lines[2]).toMatch(/^guess · /);
    expect(lines[3]).toBe('also\\: A \\| B');
  });

  test.each([
    ['a link', '[x](command:evil)'],
    ['an image', '![x](https://example.org/a.png)'],
    ['HTML', '<img src=x onerror=alert(1)>'],
    ['emphasis', '**x** _y_ `z`'],
    ['an icon', '$(bug)'],
    ['a line break and a heading', 'x\n# y'],
    ['an address', 'www.example.org https://example.org'],
    ['a reference', '&lt;b&gt;'],
  ])('shows %s from a glossary as text', (_what, hostile) => {
    const markdown = hoverMarkdown(
      {
        ...baradar,
        english: hostile,
        text: hostile,
        note: hostile,
        later: hostile,
        due: hostile,
        contradiction: hostile,
        roles: [hostile],
        others: [{ english: `${hostile}2`, score: 1 }],
      },
      { ...texts, source: hostile, why: hostile, byCharacters: { region: 'HK', text: hostile } },
    );
    expect(markdown.split('  \n')).toHaveLength(4);
    // Every mark that could mean something to Markdown stands behind a backslash; the emphasis, the dots and our own
    // words between them are ours.
    const own = /\*\*|here: |later: |mention \d of \d|TW 巴拉達爾|HK | \(by characters\)|known|person/g;
    expect(markdown.replace(/\\[!-/:-@[-`{-~]/g, '').replace(own, '')).not.toMatch(/[!-/:-@[-`{-~]/);
  });
});

describe('hoverActions', () => {
  const argument = { uri: 'file:///新闻/a (1)\'s "x".md', start: 7 };
  const all = { hasEnglish: true, canInsert: true, isOwn: true };

  test('links to our commands alone, each with the document and the place', () => {
    const links = [...hoverActions(argument, all).matchAll(/\[[^\]]+\]\(command:([\w.]+)\?([^ ]+) "[^"]*"\)/g)];
    expect(links.map(([, command]) => command)).toEqual([...hoverCommands]);
    for (const [, , query = ''] of links) expect(JSON.parse(decodeURIComponent(query))).toEqual([argument]);
  });

  test('offers nothing that cannot be done', () => {
    const line = hoverActions(argument, { hasEnglish: false, canInsert: false, isOwn: false });
    expect(line).not.toMatch(/copyEnglish|insertGloss|editEntry/);
    expect(line).toContain('addToGlossary');
  });
});
