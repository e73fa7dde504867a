import { describe, expect, test } from 'vitest';
import { readGlossary } from '../entry/read-glossary.js';
import { readPinyin } from '../pinyin/read-pinyin.js';
import { letterDoubts } from './letter-doubts.js';

const entriesOf = (lines: readonly string[]) =>
  readGlossary(`zh\ten\ttype\tcountry\tculture\n${lines.join('\n')}\n`, { fileName: 'a.tsv', layer: 'user' }).entries;

const places = [
  '马里\tMali\tplace\tML',
  '索马里\tSomali\tplace\tSO',
  '里加\tRiga\tplace\tLV',
  '巴马科\tBamako\tplace\tML',
  '科纳克里\tConakry\tplace\tGN',
  '马拉加\tMalaga\tplace\tES',
  '利马\tLima\tplace\tPE',
  '达喀尔\tDakar\tplace\tSN',
  '喀布尔\tKabul\tplace\tAF',
  '布加勒斯特\tBucharest\tplace\tRO',
  '达卡\tDhaka\tplace\tBD',
  '卡拉奇\tKarachi\tplace\tPK',
  '奥斯陆\tOslo\tplace\tNO',
];

describe('letterDoubts', () => {
  test('two rows whose English was swapped come first', () => {
    const doubts = letterDoubts(entriesOf([...places, '拉马拉\tBeirut\tplace\tPS', '贝鲁特\tRamallah\tplace\tLB']));
    expect(
      doubts
        .slice(0, 2)
        .map(({ english }) => english)
        .sort(),
    ).toEqual(['Beirut', 'Ramallah']);
  });

  test('the form that fits best counts, the family name first or last', () => {
    const doubts = letterDoubts(
      entriesOf(['王毅\tWang Yi\tperson\tCN\tchinese', '马英九\tYing-jeou Ma|Ma Ying-jeou\tperson\tTW\tchinese']),
      { readingsOf: readPinyin },
    );
    expect(doubts.find(({ entry }) => entry.en === 'Wang Yi')?.pieces).toEqual([
      ['王', 'wang'],
      ['毅', 'yi'],
    ]);
    expect(doubts.map(({ pieces }) => pieces[0]?.[0])).toContain('马');
  });

  test('only persons and places are judged; none give none', () => {
    expect(letterDoubts(entriesOf(['联合国\tUnited Nations\torg']))).toEqual([]);
    expect(letterDoubts([])).toEqual([]);
  });
});
