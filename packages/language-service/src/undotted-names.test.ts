import { describe, expect, test } from 'vitest';
import { nameMatches } from './name-matches.js';
import { testGlossary } from './test-glossary.js';

const glossary = testGlossary(`zh\ten\tshort\ttype\tid
马克·扎克伯格|扎克伯格{short}\tMark Zuckerberg\tZuckerberg\tperson\tperson/zuckerberg
马克\tMark\t\tperson\tperson/mark
乔治·W·布什|布什{short}\tGeorge W. Bush\tBush\tperson\tperson/bush
公司\tcompany\t\tterm\tterm/company
`);

const found = (text: string): readonly string[] =>
  nameMatches(text, glossary).map(
    ({ start, end, readings: [reading] }) => `${text.slice(start, end)} ${reading?.rendering.kind}`,
  );

describe('names written without their dots', () => {
  test.each([
    ['首席执行官马克扎克伯格在4月', ['马克扎克伯格 full']],
    ['首席執行官馬克扎克伯格在4月', ['馬克扎克伯格 full']],
    ['总统乔治W布什', ['乔治W布什 full']],
    ['马克·扎克伯格说', ['马克·扎克伯格 full']],
    ['马克和扎克伯格', ['马克 full', '扎克伯格 short']],
    ['扎克伯格说', ['扎克伯格 short']],
    ['克扎克伯格说', ['扎克伯格 short']],
    ['\u{20BB7}马克扎克伯格', ['马克扎克伯格 full']],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});
