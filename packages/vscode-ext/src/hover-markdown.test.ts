import type { NameHover } from '@yiming/language-service';
import { describe, expect, test } from 'vitest';
import { hoverMarkdown, type Localize } from './hover-markdown.js';

const localize: Localize = (message, ...values) =>
  message.replace(/\{(\d)\}/g, (_all, index) => String(values[Number(index)]));

const baradar: NameHover = {
  start: 0,
  end: 4,
  text: '巴拉达尔',
  english: 'Abdul Ghani Baradar',
  type: 'person',
  later: 'Baradar',
  status: 'known',
  renderings: [
    { region: 'CN', text: '巴拉达尔' },
    { region: 'TW', text: '巴拉達爾' },
  ],
  index: 2,
  count: 3,
  due: 'Baradar',
  source: 'built-in glossary, people.tsv:12',
  why: 'The article also gives the full name.',
  roles: ['Taliban deputy prime minister'],
  year: 2021,
  others: [],
};

describe('hoverMarkdown', () => {
  test('says all in at most five lines, the first complete by itself', () => {
    expect(hoverMarkdown(baradar, localize).split('  \n')).toEqual([
      '**Abdul Ghani Baradar** · person · later: Baradar',
      '巴拉达尔 · TW 巴拉達爾 · mention 2 of 3 · here: Baradar',
      'known · built\\-in glossary\\, people\\.tsv\\:12 · The article also gives the full name\\.',
      '2021\\: Taliban deputy prime minister',
    ]);
  });

  test('says so where the article has no date, and takes a title apart', () => {
    const { year, ...undated } = baradar;
    const parts = [
      { start: 0, end: 3, text: '阿富汗', english: 'Afghanistan', kind: 'owner' },
      { start: 3, end: 6, text: '副总理', english: 'deputy prime minister', kind: 'office' },
    ] as const;
    const role = { english: 'Afghan Deputy Prime Minister', parts };
    expect(
      hoverMarkdown({ ...undated, role }, localize)
        .split('  \n')
        .slice(3),
    ).toEqual([
      'title: 阿富汗 Afghanistan | 副总理 deputy prime minister',
      'Taliban deputy prime minister \\(the article has no date\\)',
    ]);
    expect(year).toBe(2021);
  });

  test('labels a guess, and offers the other readings', () => {
    const lines = hoverMarkdown(
      {
        ...baradar,
        status: 'guess',
        others: [
          { english: 'A', score: 0.5 },
          { english: 'B', score: 0.1 },
        ],
      },
      localize,
    ).split('  \n');
    expect(lines[0]).toBe('**Abdul Ghani Baradar**? · person · later: Baradar');
    expect(lines[2]).toMatch(/^guess · /);
    expect(lines[3]).toBe('also: A | B');
    expect(lines.length).toBeLessThanOrEqual(5);
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
      { ...baradar, english: hostile, text: hostile, note: hostile, source: hostile, why: hostile, later: hostile },
      localize,
    );
    expect(markdown.split('  \n')).toHaveLength(4);
    // Every mark that could mean something to Markdown stands behind a backslash; the emphasis, the dots and our own
    // words between them are ours.
    const own = /\*\*|here: |later: |mention \d of \d|TW 巴拉達爾|known|person|; /g;
    expect(markdown.replace(/\\[!-/:-@[-`{-~]/g, '').replace(own, '')).not.toMatch(/[!-/:-@[-`{-~]/);
  });
});
