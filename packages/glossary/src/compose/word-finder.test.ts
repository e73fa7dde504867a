import { describe, expect, test } from 'vitest';
import { fold } from '../match/fold.js';
import type { CompositionWord } from './read-composition.js';
import { type FoundWord, wordFinder } from './word-finder.js';

const word = (line: number, zh: readonly string[], english: string): CompositionWord => ({
  zh,
  english: [english],
  file: 'words.tsv',
  line,
});

const finder = wordFinder([
  word(2, ['外交'], 'diplomacy'),
  word(3, ['外交部', '对外关系部'], 'Foreign Ministry'),
  word(4, ['外交部发言人办公室'], 'spokesperson’s office'),
  word(5, ['警察局'], 'police'),
  word(6, ['警察局'], 'Police Department'),
  word(7, ['第#舰队'], '# Fleet'),
  word(8, ['第#空降师', '空降#师'], '# Airborne Division'),
  word(9, ['𠮷野家'], 'Yoshinoya'),
]);

/** What is found, as the text that it covers with its first line's English and its number. */
const shown = (
  text: string,
  found: FoundWord<CompositionWord> | undefined,
): readonly (string | undefined)[] | undefined =>
  found === undefined
    ? undefined
    : [text.slice(found.start, found.end), found.words[0]?.english[0], found.ordinal].filter(
        (part) => part !== undefined,
      );

describe('at', () => {
  test.each([
    ['外交部说', 0, ['外交部', 'Foreign Ministry']],
    ['外交谈判', 0, ['外交', 'diplomacy']],
    ['外交部发言人办公室说', 0, ['外交部发言人办公室', 'spokesperson’s office']],
    ['外交部发言人说', 0, ['外交部', 'Foreign Ministry']],
    ['阿富汗对外关系部', 3, ['对外关系部', 'Foreign Ministry']],
    ['美军第七舰队', 2, ['第七舰队', '# Fleet', '7th']],
    ['第7舰队', 0, ['第7舰队', '# Fleet', '7th']],
    ['第８２空降师', 0, ['第８２空降师', '# Airborne Division', '82nd']],
    ['第一百零一空降师', 0, ['第一百零一空降师', '# Airborne Division', '101st']],
    ['空降82师', 0, ['空降82师', '# Airborne Division', '82nd']],
    ['𠮷野家', 0, ['𠮷野家', 'Yoshinoya']],
    ['第舰队', 0, undefined],
    ['第123456舰队', 0, undefined],
    ['第七师', 0, undefined],
    ['外交部', 1, undefined],
    ['外交部', 3, undefined],
    ['', 0, undefined],
  ])('%s at %d', (text, start, expected) => {
    expect(shown(text, finder.at(text, start))).toEqual(expected);
  });

  test('gives all lines with one form', () => {
    expect(finder.at('警察局', 0)?.words.map(({ line }) => line)).toEqual([5, 6]);
  });

  test('a word without a number has none', () => {
    expect(finder.at('外交部', 0)).not.toHaveProperty('ordinal');
  });
});

describe('findAll', () => {
  test('gives the longest words from left to right, each as it stands in the text', () => {
    const text = '外交部称，警察局和第三舰队同外交部发言人办公室谈外交。';
    expect(finder.findAll(text).map((found) => shown(text, found)?.[0])).toEqual([
      '外交部',
      '警察局',
      '第三舰队',
      '外交部发言人办公室',
      '外交',
    ]);
  });

  test('keeps the offsets of Traditional text that was folded', () => {
    const text = '美軍第七艦隊，對外關係部';
    expect(finder.findAll(fold(text)).map(({ start, end }) => text.slice(start, end))).toEqual([
      '第七艦隊',
      '對外關係部',
    ]);
  });

  test('words and texts may be empty', () => {
    expect(finder.findAll('')).toEqual([]);
    expect(wordFinder([]).findAll('外交部')).toEqual([]);
    expect(wordFinder([]).at('外交部', 0)).toBeUndefined();
  });
});
