import { parseArticle } from '@yiming/core';
import { createGlossary, type Glossary } from '@yiming/glossary';
import { loadBuiltin } from '@yiming/glossary/builtin';
import { beforeAll, describe, expect, test } from 'vitest';
import { findMentions } from './find-mentions.js';

let glossary: Glossary;
beforeAll(async () => {
  glossary = createGlossary([(await loadBuiltin()).layer]);
});

const mainland = '这个国家的领导人说，双方将继续谈判，并发表联合声明。';
const taiwan = '這個國家的領導人說，雙方將繼續談判，並發表聯合聲明，臺灣記者蔡總統府報導。';

/** What the same characters mean by region, and longer names that hold shorter ones; `undefined` where no name is meant. */
describe('names that mean other things elsewhere', () => {
  test.each([
    ['吃了一个雪梨。', mainland, '雪梨', undefined],
    ['總理訪問雪梨。', taiwan, '雪梨', 'Sydney'],
    ['格鲁吉亚总统来访。', mainland, '格鲁吉亚', 'Georgia'],
    ['喬治亞總統來訪。', taiwan, '喬治亞', 'Georgia'],
    ['尼日尔总统来访。', mainland, '尼日尔', 'Niger'],
    ['尼日總統來訪。', taiwan, '尼日', 'Niger'],
    ['尼日利亚总统来访。', mainland, '尼日利亚', 'Nigeria'],
    ['奈及利亞總統來訪。', taiwan, '奈及利亞', 'Nigeria'],
    ['多米尼加总统来访。', mainland, '多米尼加', 'Dominican Republic'],
    ['多明尼加總統來訪。', taiwan, '多明尼加', 'Dominican Republic'],
    ['多米尼克国总理来访。', mainland, '多米尼克国', 'Dominica'],
    ['索马里总统来访。', mainland, '索马里', 'Somalia'],
    ['马里总统来访。', mainland, '马里', 'Mali'],
    ['布鲁塞尔的会谈。', mainland, '布鲁塞尔', 'Brussels'],
    ['阿富汗塔利班来访。', mainland, '阿富汗塔利班', 'Afghan Taliban'],
  ])('%s', (sentence, rest, surface, english) => {
    const article = parseArticle(`${sentence}${rest}`);
    const found = findMentions(article, glossary).find(({ start }) => start === sentence.indexOf(surface));
    expect(found?.english).toBe(english);
    if (english !== undefined) expect(found?.end).toBe(sentence.indexOf(surface) + surface.length);
  });
});
