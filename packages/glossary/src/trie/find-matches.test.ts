import { describe, expect, it } from 'vitest';
import { foldCode } from '../match/fold.js';
import { buildTrie } from './build-trie.js';
import { findMatches, forEachMatch, type MatchSemantics } from './find-matches.js';
import { naiveScan } from './fixtures/naive-scan.js';

/** Keys, text, and what each of the three semantics finds. */
const rows: readonly (readonly [string, string, string, string, string])[] = [
  // keys by insertion | text | leftmost-longest | leftmost-first | overlapping
  ['马里 索马里', '索马里和马里', '索马里 马里', '索马里 马里', '索马里 马里 马里'],
  ['马里 索马里', '索馬里和馬里', '索馬里 馬里', '索馬里 馬里', '索馬里 馬里 馬里'],
  ['索馬里 馬里', '在索马里', '索马里', '索马里', '索马里 马里'],
  ['鲁塞 布鲁塞尔', '布鲁塞尔与鲁塞', '布鲁塞尔 鲁塞', '布鲁塞尔 鲁塞', '布鲁塞尔 鲁塞 鲁塞'],
  ['鲁塞', '布鲁塞尔', '鲁塞', '鲁塞', '鲁塞'],
  ['塔利班 阿富汗塔利班', '阿富汗塔利班', '阿富汗塔利班', '阿富汗塔利班', '阿富汗塔利班 塔利班'],
  ['塔利班 阿富汗 阿富汗塔利班', '阿富汗塔利班', '阿富汗塔利班', '阿富汗 塔利班', '阿富汗 阿富汗塔利班 塔利班'],
  ['阿富汗塔利班 阿富汗 塔利班', '阿富汗塔利班', '阿富汗塔利班', '阿富汗塔利班', '阿富汗 阿富汗塔利班 塔利班'],
  ['阿富汗 汗塔利', '阿富汗塔利班', '阿富汗', '阿富汗', '阿富汗 汗塔利'],
  ['阿富汗塔利班说 阿富汗', '阿富汗塔利班', '阿富汗', '阿富汗', '阿富汗'],
  ['美', '美美与共', '美 美', '美 美', '美 美'],
  ['美 美国', '驻美', '美', '美', '美'],
  ['美 美国', '美国', '美国', '美', '美 美国'],
  ['斯斯', '斯斯斯', '斯斯', '斯斯', '斯斯 斯斯'],
  ['巴拉达尔·汗', '巴拉达爾．汗', '巴拉达爾．汗', '巴拉达爾．汗', '巴拉达爾．汗'],
  ['AP', 'APEC和AP', 'AP', 'AP', 'AP'],
  ['AP', 'ＡＰ社', 'ＡＰ', 'ＡＰ', 'ＡＰ'],
  ['AP', 'ＡＰＥＣ', '', '', ''],
  ['AP', 'AP2', '', '', ''],
  ['AP', 'EAP', '', '', ''],
  ['AP', 'APé', '', '', ''],
  ['AP', 'AP\u0301', '', '', ''],
  ['5G 5', '5G网和5', '5G 5', '5G 5', '5G 5'],
  ['AP APE', 'APEC', '', '', ''],
  ['AP APE AP通', 'AP通讯', 'AP通', 'AP', 'AP AP通'],
  ['AB社AP AB社', 'AB社APEC', 'AB社', 'AB社', 'AB社'],
  ['G7峰会 G7', 'G7峰会', 'G7峰会', 'G7峰会', 'G7 G7峰会'],
  ['X光 光', 'aX光', '光', '光', '光'],
  ['𠮷野 野', '𠮷野家和野', '𠮷野 野', '𠮷野 野', '𠮷野 野 野'],
  ['\ud842', '\ud842野和𠮷', '\ud842 \ud842', '\ud842 \ud842', '\ud842 \ud842'],
  ['甲\0乙', '甲\0乙甲乙', '甲\0乙', '甲\0乙', '甲\0乙'],
  ['马里', '', '', '', ''],
  ['', '马里', '', '', ''],
];

describe('findMatches', () => {
  for (const [keyList, text, ...expected] of rows) {
    const keys = keyList.split(' ');
    it(`${JSON.stringify(keyList)} in ${JSON.stringify(text)}`, () => {
      const { trie } = buildTrie(keys, { fold: foldCode });
      const all: readonly MatchSemantics[] = ['leftmost-longest', 'leftmost-first', 'overlapping'];
      for (const [index, semantics] of all.entries()) {
        const found = [...findMatches(trie, text, { semantics })];
        const surfaces = found.flatMap((start, at) => (at % 3 === 0 ? [text.slice(start, found[at + 1])] : []));
        expect(surfaces.join(' ')).toBe(expected[index]);
        expect(found).toEqual(naiveScan(keys, text, { semantics, fold: foldCode }));
      }
    });
  }

  it('finds a Latin key inside a word when no word edge counts', () => {
    const { trie } = buildTrie(['AP'], { wordEdges: 'none' });
    expect([...findMatches(trie, 'APEC')]).toEqual([0, 2, 0]);
  });

  it('finds more matches than a buffer holds, in every semantics, and calls back for the same', () => {
    const keys = ['马里', '索马里', '里索', '里'];
    const { trie } = buildTrie(keys);
    const text = '索马里'.repeat(3000);
    for (const semantics of ['leftmost-longest', 'leftmost-first', 'overlapping'] as const) {
      const found = [...findMatches(trie, text, { semantics })];
      expect(found).toEqual(naiveScan(keys, text, { semantics }));
      const reported: number[] = [];
      forEachMatch(trie, text, (start, end, id) => reported.push(start, end, id), { semantics });
      expect(reported).toEqual(found);
    }
  });
});
