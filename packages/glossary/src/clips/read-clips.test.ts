import { describe, expect, test } from 'vitest';
import { readClips } from './read-clips.js';

const header = 'clip\tcountry\ten\tadjective\tbefore\tafter\twords\tnote\n';

describe('readClips', () => {
  test('reads what a character stands for, and where', () => {
    const { clips, problems } = readClips(
      `# a comment\n${header}阿\tAF\tAfghanistan\tAfghan\t驻|访\t方|军\t阿姨|阿拉伯\n阿\tAR\tArgentina\tArgentine\t驻\t方\t阿姨\n非\t\tAfrica\tAfrican\t\t洲\t非常\tthe continent\n`,
    );
    expect(problems).toEqual([]);
    expect(clips[0]).toEqual({
      text: '阿',
      country: 'AF',
      english: 'Afghanistan',
      adjective: 'Afghan',
      before: ['驻', '访'],
      after: ['方', '军'],
      words: ['阿姨', '阿拉伯'],
      isWord: false,
      line: 3,
    });
    expect(clips[2]).toMatchObject({ text: '非', before: [], note: 'the continent' });
    expect(clips[2]).not.toHaveProperty('country');
  });

  test.each([
    ['阿富汗\tAF\tAfghanistan\tAfghan', 'wrong-clip'],
    ['a\tAF\tAfghanistan\tAfghan', 'wrong-clip'],
    ['阿\tAF\tAfghanistan', 'empty-en'],
    ['阿\tXX\tAfghanistan\tAfghan', 'wrong-country'],
    ['阿\tAF\tAfghanistan\tAfghan\t\t\t姨妈', 'stray-word'],
    ['阿\tAF\tAfghanistan\tAfghan\t\t\t阿', 'stray-word'],
    ['阿\tAF\tAfghanistan\tAfghan\n阿\tAF\tAfghanistan\tAfghan', 'duplicate-clip'],
  ])('%j is %s', (line, code) => {
    expect(readClips(`${header}${line}\n`).problems.map((problem) => problem.code)).toEqual([code]);
  });

  test('empty text gives nothing; a header without its columns is a problem', () => {
    expect(readClips('')).toEqual({ clips: [], problems: [] });
    expect(readClips('clip\ten\n阿\tAfghanistan\n').problems.map(({ code }) => code)).toEqual(['missing-column']);
  });
});
