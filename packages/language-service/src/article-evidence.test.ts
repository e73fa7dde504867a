import { parseArticle } from '@yiming/core';
import { describe, expect, test } from 'vitest';
import { findMentions } from './find-mentions.js';
import { testGlossary } from './test-glossary.js';

const glossary = testGlossary(
  [
    'zh\ttw\ten\tshort\ttype\tcountry',
    '让-吕克·戈达尔\t尚盧·高達|高達{short}\tJean-Luc Godard\tGodard\tperson\tFR',
    '贝拉克·奥巴马|奥巴马{short}\t歐巴馬{short}\tBarack Obama\tObama\tperson\tUS',
  ].join('\n'),
);
const found = (source: string): readonly string[] =>
  findMentions(parseArticle(source), glossary).map(({ text, english }) => `${text} ${english}`);

describe('a short form of one region in a text of another', () => {
  test.each([
    ['她的收入高达一百英镑。', []],
    ['欧巴马说，收入很高。', ['欧巴马 Obama']],
    ['欧巴马谈高达的电影。', ['欧巴马 Obama', '高达 Godard']],
    ['尚卢·高达的电影：高达说。', ['尚卢·高达 Jean-Luc Godard', '高达 Jean-Luc Godard']],
    ['這部電影是高達拍攝的，與歐巴馬無關。', ['高達 Godard', '歐巴馬 Obama']],
  ])('%s', (source, mentions) => {
    expect(found(source)).toEqual(mentions);
  });
});
