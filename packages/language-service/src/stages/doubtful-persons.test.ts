import { parseArticle } from '@yiming/core';
import type { NameKnowledge } from '@yiming/glossary';
import { loadKnowledge } from '@yiming/glossary/knowledge';
import { beforeAll, describe, expect, test } from 'vitest';
import { findMentions } from '../find-mentions.js';
import { testGlossary } from '../test-glossary.js';

let knowledge: NameKnowledge;
beforeAll(async () => {
  knowledge = (await loadKnowledge()).knowledge;
});

const lines = `zh\ten\tshort\ttype\tcountry\troles\tid
叙利亚\tSyria\t\tcountry\tSY\t\tplace/sy
美国\tUnited States\t\tcountry\tUS\t\tplace/us
利比里亚\tLiberia\t\tcountry\tLR\t\tplace/lr
总统\tpresident\t\ttitle\t\t\ttitle/president
总理\tprime minister\t\ttitle\t\t\ttitle/prime-minister
教练\tcoach\t\ttitle\t\t\ttitle/coach
巴沙尔·阿萨德|阿萨德{short}\tBashar Assad\tAssad\tperson\tSY\tpresident{2000..2024}\tperson/assad
泰勒·斯威夫特|泰勒{short}\tTaylor Swift\tSwift\tperson\tUS\tsinger\tperson/swift
陈克勤\tGary Chan\tChan\tperson\tHK\tlawmaker\tperson/gary-chan
`;
const glossary = testGlossary(lines, 'builtin');

/** The English of a surface where it stands in an article, with its status. */
const said = (text: string, surface: string): readonly string[] =>
  findMentions(parseArticle(text), glossary, { knowledge })
    .filter((mention) => mention.text === surface)
    .map(({ english, status }) => `${english} ${status}`);

describe('persons whom the words at the name speak against', () => {
  test.each([
    ['the office of another country', '前利比里亚总统泰勒受审。泰勒·斯威夫特在美国。', '泰勒', ['Taylor guess']],
    ['an office that the person never had', '总统泰勒受审。泰勒·斯威夫特在美国。', '泰勒', ['Taylor guess']],
    ['an older bearer', '叙利亚的老阿萨德去世。', '阿萨德', ['Assad guess']],
    ['what is named after somebody', '叙利亚的阿萨德大学。', '阿萨德', ['Assad guess']],
    ['somebody whom the news names once', '被告陈克勤被控。', '陈克勤', ['Gary Chan guess']],
    ['the same in Traditional characters', '男子陳克勤被控。', '陳克勤', ['Gary Chan guess']],
  ])('%s', (_, text, surface, expected) => {
    expect(said(text, surface)).toEqual(expected);
  });

  test.each([
    ['the person’s own office', '叙利亚总统阿萨德说。', '阿萨德', ['Bashar Assad known']],
    ['an older office', '前总统阿萨德在叙利亚。', '阿萨德', ['Bashar Assad known']],
    ['another name for it', '叙利亚总理阿萨德说。', '阿萨德', ['Bashar Assad known']],
    ['no office of state', '美国的教练阿萨德在叙利亚。', '阿萨德', ['Bashar Assad known']],
    ['nothing', '议员陈克勤说。', '陈克勤', ['Gary Chan known']],
  ])('%s speaks against nobody', (_, text, surface, expected) => {
    expect(said(text, surface)).toEqual(expected);
  });

  test('a glossary of one’s own is not taken back', () => {
    const [mention] = findMentions(parseArticle('被告陈克勤被控。'), testGlossary(lines), { knowledge });
    expect(mention).toMatchObject({ text: '陈克勤', status: 'known' });
  });

  test('who was first meant is offered, and why it is open is said', () => {
    const [mention] = findMentions(parseArticle('叙利亚的老阿萨德去世。'), glossary, { knowledge }).filter(
      ({ text }) => text === '阿萨德',
    );
    expect(mention?.candidates?.map(({ english }) => english)).toEqual(['Assad', 'Bashar Assad']);
    expect(mention?.why).toBe('老 speaks of an older bearer of the name.');
  });
});
