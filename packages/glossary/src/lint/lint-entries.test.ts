import { describe, expect, test } from 'vitest';
import { readGlossary } from '../entry/read-glossary.js';
import { lintEntries } from './lint-entries.js';

/** The findings of a glossary of these lines: codes with the line below the header, from 1. */
function findingsOf(header: string, ...lines: readonly string[]): readonly string[] {
  const { entries, problems } = readGlossary(`${header}\n${lines.join('\n')}\n`, { fileName: 'a.tsv', layer: 'user' });
  expect(problems).toEqual([]);
  return lintEntries(entries).map(({ code, line }) => `${line - 1} ${code}`);
}

const person = 'zh\ttw\ten\tshort\ttype\tcountry\troles\tnote';

describe('lintEntries', () => {
  test('an entry as it should be has no findings', () => {
    expect(
      findingsOf(
        person,
        '阿卜杜勒·加尼·巴拉达尔|巴拉达尔{short}\t巴拉達爾{short}\tAbdul Ghani Baradar\tBaradar\tperson\tAF\tdeputy prime minister{2021..}',
      ),
    ).toEqual([]);
  });

  test('names of persons keep characters that are written otherwise elsewhere', () => {
    expect(findingsOf('zh\ten\ttype', '李乾龙\tLee Chien-lung\tperson', '乾旱\tdrought\tterm')).toEqual([
      '2 traditional-in-zh',
    ]);
  });

  test.each([
    ['巴拉達爾\t\tBaradar', 'traditional-in-zh'],
    ['特朗普\t唐纳·川普\tTrump', 'simplified-in-tw'],
    ['俾斯麦拉・汗\t\tBismillah Khan', 'odd-interpunct'],
    ['俾斯麦拉··汗\t\tBismillah Khan', 'odd-interpunct'],
    ['巴拉 达尔\t\tBaradar', 'odd-blank'],
    ['查韦斯\t\tChávez', 'accented-english'],
    ['查韦斯\t\tHugo  Chavez', 'odd-english'],
    ['希望\t\tEsperanza\t\tplace', 'common-word'],
    ['阿{abbr}\t\tAfghanistan\t\tabbr', 'clip-without-context'],
    ['阿什拉夫·加尼\t\tAshraf Ghani\tKarzai\tperson', 'later-form'],
    ['阿什拉夫·加尼|卡尔扎伊{short}\t\tAshraf Ghani\tGhani\tperson', 'short-rendering'],
    ['习近平\t\tXi Jinping\tXi\tperson\tCN\tpresident{2013..}|vice president{2008..2013}', 'roles-order'],
  ])('%s is %s', (line, code) => {
    expect(findingsOf(person, line)).toEqual([`1 ${code}`]);
  });

  test.each([
    ['里约热内卢\t里約熱內盧\tRio de Janeiro\tRio\tplace'],
    ['台北\t台北\tTaipei\t\tplace\tTW'],
    ['乾隆皇帝\t乾隆皇帝\tQianlong Emperor\tQianlong\tperson\tCN'],
    ['世界卫生组织|世卫组织{abbr}\t\tWorld Health Organization\tWHO\torg'],
    ['穆罕默德·本·萨勒曼|小萨勒曼{short}\t\tMohammed bin Salman\tPrince Mohammed\tperson\tSA'],
    ['和平\t\tpeace\t\tterm'],
    ['阿{abbr}\t\tAfghanistan\t\tabbr\tAF'],
    ['习近平\t\tXi Jinping\tXi\tperson\tCN\tvice president{2008..2013}|president{2013..}|party leader'],
  ])('%s is fine', (line) => {
    expect(findingsOf(person, line)).toEqual([]);
  });

  describe('two entries of one surface', () => {
    const two = (...lines: readonly string[]) => findingsOf('zh\ten\ttype\tcountry\tnote', ...lines);
    test.each([
      [['王健\tWang Jian\tperson\tCN', '王健\tWong Kin\tperson\tCN'], ['2 contested-surface']],
      [['李明\tLi Ming\tperson\tCN', '李明\tLee Ming\tperson\tTW'], []],
      [['李明\tLi Ming\tperson\tCN\ta judge', '李明\tLee Ming\tperson\tCN\ta singer'], []],
      [['乔治亚\tGeorgia\tcountry\tGE', '乔治亚\tGeorgia State\tplace\tUS'], []],
      [['新闻报|新报\tThe News\tmedia', '新报\tNew Paper\tmedia'], ['2 contested-surface']],
      [['乔治·布什|布什{short}\tGeorge Bush\tperson\tUS', '劳拉·布什|布什{short}\tLaura Bush\tperson\tUS'], []],
      [['雪梨{TW}|悉尼\tSydney\tplace', '雪梨{HK}|雪莉\tShirley\tplace'], []],
    ])('%j gives %j', (lines, expected) => {
      expect(two(...lines)).toEqual(expected);
    });

    test('names written in characters may be alike in English', () => {
      expect(two('孙文\tSun Wen\tperson\tCN', '孙雯\tSun Wen\tperson\tCN')).toEqual([]);
    });

    test('one person under two spellings, or under two Chinese names, stands there twice', () => {
      expect(two('阿拉法特\tYasser Arafat\tperson\tPS', '阿拉法特\tYasir Arafat\tperson\tPS')).toEqual([
        '2 contested-surface',
        '2 one-entry-twice',
      ]);
      expect(two('穆塔基\tAmir Khan Muttaqi\tperson\tAF', '穆塔奇\tAmir Khan Muttaqi\tperson\tAF')).toEqual([
        '2 one-entry-twice',
      ]);
    });
  });

  test('no entries give no findings, and findings name file and line', () => {
    expect(lintEntries([])).toEqual([]);
    const { entries } = readGlossary('zh\ten\n巴拉達爾\tBaradar\n', { fileName: 'a.tsv', layer: 'user' });
    expect(lintEntries(entries)[0]).toEqual({
      code: 'traditional-in-zh',
      message: '“巴拉達爾” in zh has the Traditional 達爾; zh is written in Simplified characters',
      file: 'a.tsv',
      line: 2,
    });
  });
});
