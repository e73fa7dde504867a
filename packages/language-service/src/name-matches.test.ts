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
  ])('%s has %j', (text, names) => {
    expect(found(text)).toEqual(names);
  });

  test('a title of another layer stays whole', () => {
    expect(found('国民党主席访问', 'user')).toEqual(['国民党主席']);
  });
});
