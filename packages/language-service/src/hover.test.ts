import { parseArticle } from '@yiming/core';
import { describe, expect, test } from 'vitest';
import { findMentions } from './find-mentions.js';
import { hoverAt, type NameHover } from './hover.js';
import { names, testGlossary } from './test-glossary.js';

const glossary = testGlossary(names);

/** The hover at the mark `|` in the text, which is taken out. */
function hoverAtMark(marked: string): NameHover | undefined {
  const source = marked.replace('|', '');
  return hoverAt(findMentions(parseArticle(source), glossary), marked.indexOf('|'));
}

describe('hoverAt', () => {
  test.each([
    ['|巴拉达尔发言', '巴拉达尔'],
    ['巴|拉达尔发言', '巴拉达尔'],
    ['巴拉达|尔发言', '巴拉达尔'],
    ['巴拉达尔|发言', undefined],
    ['|会谈', undefined],
    ['阿富汗|塔利班', '阿富汗塔利班'],
    ['塔利班|喀布尔', '喀布尔'],
  ])('%s answers %s', (marked, expected) => {
    expect(hoverAtMark(marked)?.text).toBe(expected);
  });

  test('says which mention this is and the form due', () => {
    const first = hoverAtMark('|阿卜杜勒·加尼·巴拉达尔发言。巴拉达尔说。');
    expect(first).toMatchObject({
      english: 'Abdul Ghani Baradar',
      later: 'Baradar',
      index: 1,
      count: 2,
      due: 'Abdul Ghani Baradar',
    });
    const second = hoverAtMark('阿卜杜勒·加尼·巴拉达尔发言。|巴拉达尔说。');
    expect(second).toMatchObject({ index: 2, count: 2, due: 'Baradar' });
  });

  test('gives the renderings of the regions', () => {
    expect(hoverAtMark('|川普')?.renderings).toEqual([
      { region: 'CN', text: '特朗普' },
      { region: 'TW', text: '川普' },
    ]);
  });

  test('offers other readings, without repeating the answer', () => {
    const hover = hoverAtMark('|国家安全局');
    expect(hover?.status).toBe('guess');
    expect(hover?.others.map(({ english }) => english)).toEqual(['National Security Agency']);
  });
});
