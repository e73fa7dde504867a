import { describe, expect, test } from 'vitest';
import { readGlossary } from '../entry/read-glossary.js';
import { tinyParts } from './fixtures/tiny-model.js';
import { shareOf } from './held-out.js';
import { gatherTrainingData, withoutShare } from './training-pairs.js';

const { entries } = readGlossary(
  'zh\ten\tshort\ttype\tcountry\tculture\tid\n' +
    '马拉·汗\tMara Khan\tKhan\tperson\tAF\tafghan\tperson/a\n' +
    '拉里·马里\tLarry Mari\tMari\tperson\tUS\twestern\tperson/b\n' +
    '李马里\tLi Mali\tLi\tperson\tCN\tchinese\tperson/c\n' +
    '马里省\tMari Province\t\tplace\tRU\t\tplace/d\n',
  { fileName: 'test.tsv', layer: 'test' },
);

describe('gatherTrainingData', () => {
  test('takes parts, persons part by part, and places without generic words; nothing written in characters', () => {
    const { pairs } = gatherTrainingData(tinyParts, entries, { leaveOut: () => false });
    const own = pairs.filter(({ source }) => source !== 'part').map(({ zh, spelling }) => `${zh} ${spelling}`);
    expect(own).toEqual(['马拉 Mara', '汗 Khan', '拉里 Larry', '马里 Mari', '马里 Mari']);
  });

  test('learns nothing of what is left out, nor its words', () => {
    const { pairs, words } = gatherTrainingData(tinyParts, entries, { leaveOut: (zh) => zh === '拉里' });
    expect(pairs.some(({ zh }) => zh === '拉里')).toBe(false);
    expect(words.has('larry')).toBe(false);
    expect(words.get('khan')).toBe(2);
  });

  test('a share can be taken out later', () => {
    const data = gatherTrainingData(tinyParts, [], { leaveOut: () => false });
    const rest = withoutShare(data, shareOf('汗'));
    expect(rest.pairs.some(({ zh }) => shareOf(zh) === shareOf('汗'))).toBe(false);
    expect(rest.words.has('khan')).toBe(false);
  });
});
