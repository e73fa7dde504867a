import { describe, expect, test } from 'vitest';
import { readTranscription } from './read-transcription.js';

const head = '# Standard: a standard\n# Notation: letters\nonset\trime\tzh\tfeminine\tinitial\n';

describe('readTranscription', () => {
  test('reads cells, with what names of women and beginnings of words have', () => {
    expect(readTranscription(`${head}l\ti|y\t利\t莉\n-\tye\t耶\t\t叶\nb\t-\t布\n`)).toEqual({
      standard: 'a standard',
      notation: 'letters',
      cells: [
        { onset: 'l', rime: 'i', zh: '利', feminine: '莉' },
        { onset: 'l', rime: 'y', zh: '利', feminine: '莉' },
        { onset: '', rime: 'ye', zh: '耶', initial: '叶' },
        { onset: 'b', rime: '', zh: '布' },
      ],
      problems: [],
    });
  });

  test.each([
    ['b\ta\tba', 'wrong-zh'],
    ['b\ta', 'wrong-zh'],
    ['\ta\t阿', 'empty-sound'],
    ['-\t-\t阿', 'empty-sound'],
    ['b\ta\t巴\nb\ta\t芭', 'duplicate-cell'],
  ])('%j is %s', (line, code) => {
    expect(readTranscription(`${head}${line}\n`).problems.map((problem) => problem.code)).toEqual([code]);
  });

  test('a table says what it follows and how it is written', () => {
    expect(readTranscription('onset\trime\tzh\nb\ta\t巴\n').problems.map(({ code }) => code)).toEqual([
      'no-standard',
      'no-notation',
    ]);
    expect(readTranscription('').cells).toEqual([]);
  });
});
