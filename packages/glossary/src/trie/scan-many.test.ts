import { describe, expect, it } from 'vitest';
import { foldCode } from '../match/fold.js';
import { buildTrie } from './build-trie.js';
import { scanMany } from './scan-many.js';

const layer = (...keys: string[]) => buildTrie(keys, { fold: foldCode }).trie;

describe('scanMany', () => {
  it.each([
    ['a longer key of a later layer wins', [['塔利班'], ['阿富汗塔利班']], '阿富汗塔利班', [0, 6, 0, 1]],
    ['an earlier place wins over a longer key', [['阿富汗'], ['汗塔利班']], '阿富汗塔利班', [0, 3, 0, 0]],
    [
      'what follows a covered match is found again',
      [
        ['阿富汗', '富汗塔'],
        ['汗塔利', '塔利班'],
      ],
      '阿富汗塔利班',
      [0, 3, 0, 0, 3, 6, 1, 1],
    ],
    ['equal keys of all layers, folded, in order', [['馬里'], ['索马里'], ['马里']], '馬里', [0, 2, 0, 0, 0, 2, 0, 2]],
    ['empty layers and texts', [[], ['马里']], '', []],
    ['no layer', [], '马里', []],
  ])('%s', (_, layers, text, expected) => {
    expect([
      ...scanMany(
        layers.map((keys) => layer(...keys)),
        text,
      ),
    ]).toEqual(expected);
  });
});
