import { createGlossary, readGlossary } from '@yiming/glossary';
import { describe, expect, test } from 'vitest';
import { nameMatches } from './name-matches.js';

const lines = [
  '国民党\tKuomintang\torg',
  '国民党主席\tKMT chair\ttitle',
  '主席\tchairman\ttitle',
  '美国\tUnited States\tcountry',
  '美国财政部\tTreasury Department\torg',
  '美国财政部长\tU.S. treasury secretary\ttitle',
  '财政部长\tfinance minister\ttitle',
  '联合国\tUnited Nations\torg',
  '驻联合国大使\tambassador to the United Nations\ttitle',
  '大使\tambassador\ttitle',
  '文莱\tBrunei\tcountry',
  '苏丹\tSudan\tcountry',
  '文莱苏丹\tsultan of Brunei\ttitle',
  '台湾\tTaiwan\tcountry',
  '台湾问题\tTaiwan question\tterm',
  '纳吉\tNajib Razak\tperson',
  '多哈\tDoha\tplace',
  '哈马斯\tHamas\tgroup',
  '里加\tRiga\tplace',
  '空客\tAirbus\torg',
  '西班牙\tSpain\tcountry',
  '西班牙港\tPort of Spain\tplace',
  '犹太\tJewish\tgroup',
  '《世界报》|“蓝盾”行动\tLe Monde\tmedia',
  '犹太人\tJews\tgroup',
  '两岸\tcross-strait\tabbr',
  '两岸关系\tcross-strait relations\tterm',
  '国务院\tState Department\torg',
  '美国银行\tBank of America\torg',
  '司法部\tJustice Department\torg',
  '国会\tCongress\torg',
  '美军\tU.S. military\torg',
  '美国陆军\tU.S. Army\torg',
  '陆军\tarmy\tterm',
  '台海局势\tsituation in the Taiwan Strait\tterm',
  '一国两制\tone country, two systems\tterm',
  '长江\tYangtze River\tplace',
  '民主党\tDemocratic Party\torg',
  '法国\tFrance\tcountry',
  '法国内政部\tFrench Interior Ministry\torg',
  '内政部长\tinterior minister\ttitle',
];
const layerOf = (layer: string) => ({
  name: layer,
  entries: readGlossary(`zh\ten\ttype\n${lines.join('\n')}\n`, { fileName: 'a.tsv', layer }).entries,
});
const found = (text: string, layer = 'builtin'): readonly string[] =>
  nameMatches(text, createGlossary([layerOf(layer)])).map(({ start, end }) => text.slice(start, end));

describe('nameMatches', () => {
  test.each([
    ['国民党主席访问', ['国民党', '主席']],
    ['美国财政部长耶伦', ['美国', '财政部长']],
    ['美国财政部表示', ['美国财政部']],
    ['驻联合国大使', ['联合国', '大使']],
    ['文莱苏丹访华', ['文莱']],
    ['主席说', ['主席']],
    ['国贸局长江文若', []],
    ['國貿局長江文若', []],
    ['东部长江沿岸', ['长江']],
    ['肩负伟大使命', []],
    ['台湾问题', ['台湾']],
    ['阿尔纳吉尔医院', []],
    ['有更多哈马斯成员', ['哈马斯']],
    ['在多哈哈马斯代表说', ['多哈', '哈马斯']],
    ['请到这里加入我们', []],
    ['航空客机', []],
    ['空客说', ['空客']],
    ['西班牙港口关闭', ['西班牙']],
    ['首都西班牙港举行', ['西班牙港']],
    ['犹太人的命运', ['犹太人']],
    ['据《世界报》报道，世界报业', ['世界报']],
    ['“蓝盾”行动', ['“蓝盾”行动']],
    ['美国务院发言人说', []],
    ['美國務院發言人說', []],
    ['美国务卿到访', []],
    ['美国防部说', []],
    ['美国国务院说', ['美国', '国务院']],
    ['美国防范风险', ['美国']],
    ['两岸局势', ['两岸']],
    ['俄亥俄河两岸的居民', []],
    ['長江兩岸的居民', ['長江']],
    ['两岸关系紧张', ['两岸']],
    ['美国银行业者', ['美国']],
    ['美国银行股下跌', ['美国']],
    ['美国银行说', ['美国银行']],
    ['司法部门调查', []],
    ['司法部调查', ['司法部']],
    ['司法部门口有人', ['司法部']],
    ['国会制度', []],
    ['国会议员', ['国会']],
    ['美军撤离', []],
    ['美国陆军撤离', ['美国陆军']],
    ['台海局势紧张', ['台海局势']],
    ['一国两制', ['一国两制']],
  ])('%s has %j', (text, names) => {
    expect(found(text)).toEqual(names);
  });

  test.each([
    ['土耳其人民民主党说', []],
    ['民主党派人士', []],
    ['民主黨說', ['民主黨']],
    ['美国民主党说', ['美国', '民主党']],
    ['法国内政部长达尔马宁', ['法国', '内政部长']],
    ['法国内政部说', ['法国内政部']],
    ['美国会提案', []],
    ['美国会继续', ['美国']],
  ])('what goes on before or behind: %s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  test('a party of another layer stays', () => {
    expect(found('人民民主党说', 'user')).toEqual(['民主党']);
  });

  test('a title of another layer stays whole, and so do terms and bodies', () => {
    expect(found('国民党主席访问', 'user')).toEqual(['国民党主席']);
    expect(found('台湾问题', 'user')).toEqual(['台湾问题']);
    expect(found('美军撤离', 'user')).toEqual(['美军']);
  });

  test('the names that are found slice the text, also behind astral characters', () => {
    expect(found('\u{20BB7}野谈台湾问题')).toEqual(['台湾']);
    expect(found('')).toEqual([]);
  });
});
