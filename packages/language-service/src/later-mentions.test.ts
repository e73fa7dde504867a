import { parseArticle } from '@yiming/core';
import { createGlossary, readGlossary } from '@yiming/glossary';
import { describe, expect, test } from 'vitest';
import { findMentions } from './find-mentions.js';

const lines = [
  '约翰·史密斯\tJohn Smith\tSmith\tperson',
  '玛丽·史密斯\tMary Smith\tSmith\tperson',
  '德米特里·佩斯科夫|佩斯科夫{short}\tDmitry Peskov\tPeskov\tperson',
  '让-克洛德·容\tJean-Claude Jung\tJung\tperson',
  '喀布尔\tKabul\t\tplace',
];
const { entries } = readGlossary(`zh\ten\tshort\ttype\n${lines.join('\n')}\n`, { fileName: 'a.tsv', layer: 'user' });
const glossary = createGlossary([{ name: 'user', entries }]);
const found = (source: string): readonly string[] =>
  findMentions(parseArticle(source), glossary).map(
    ({ text, english, short, status }) => `${text} ${english}/${short ?? ''} ${status}`,
  );

describe('later mentions', () => {
  test.each([
    [
      '约翰·史密斯抵达喀布尔。\n\n史密斯说，',
      ['约翰·史密斯 John Smith/Smith known', '喀布尔 Kabul/ known', '史密斯 John Smith/Smith derived'],
    ],
    ['史密斯的访问\n\n约翰·史密斯抵达。', ['史密斯 John Smith/Smith derived', '约翰·史密斯 John Smith/Smith known']],
    ['史密斯说，', []],
    [
      '约翰·史密斯和玛丽·史密斯。史密斯说，',
      [
        '约翰·史密斯 John Smith/Smith known',
        '玛丽·史密斯 Mary Smith/Smith known',
        // Both are offered.
        '史密斯 Smith/ derived',
      ],
    ],
    ['约翰·史密斯。乔治·史密斯、史密斯菲尔德说，', ['约翰·史密斯 John Smith/Smith known']],
    [
      '德米特里·佩斯科夫。佩斯科夫说，',
      ['德米特里·佩斯科夫 Dmitry Peskov/Peskov known', '佩斯科夫 Dmitry Peskov/Peskov known'],
    ],
    ['让-克洛德·容。内容很好。', ['让-克洛德·容 Jean-Claude Jung/Jung known']],
    ['約翰·史密斯。史密斯說，', ['約翰·史密斯 John Smith/Smith known', '史密斯 John Smith/Smith derived']],
  ])('%j', (source, mentions) => {
    expect(found(source)).toEqual(mentions);
  });
});
