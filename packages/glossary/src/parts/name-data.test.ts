import { describe, expect, test } from 'vitest';
import { parseNameData, readNameData } from './name-data.js';

const parts = [{ name: 'a.tsv', text: 'zh\ten\tlanguage\tkind\n约翰\tJohn\ten\tgiven\nx\tX\ten\tgiven\n' }];
const tables = [
  { name: 'english.tsv', text: '# Standard: a standard\n# Notation: IPA\nonset\trime\tzh\nb\tɑː|æ\t巴\nb\t-\t?\n' },
];

const clips = [
  { name: 'a.tsv', text: 'clip\tcountry\ten\tadjective\tbefore\tafter\twords\n阿\tAF\tAfghanistan\tAfghan\t驻\n' },
];

describe('readNameData', () => {
  test('reads parts and tables, and names the file of each problem', () => {
    const data = readNameData(parts, tables, clips);
    expect(data.parts.map(({ zh, file, line }) => [zh, file, line])).toEqual([['约翰', 'name-parts/a.tsv', 2]]);
    expect(data.tables.get('english')?.cells).toHaveLength(2);
    expect(data.clips.map(({ text, english }) => [text, english])).toEqual([['阿', 'Afghanistan']]);
    expect(data.problems.map(({ file, code }) => `${file} ${code}`)).toEqual([
      'name-parts/a.tsv wrong-zh',
      'transcription/english.tsv wrong-zh',
    ]);
  });

  test('no files give nothing', () => {
    expect(readNameData([], [], [])).toEqual({ parts: [], tables: new Map(), clips: [], problems: [] });
  });
});

describe('parseNameData', () => {
  test('reads what was packed', () => {
    expect(parseNameData(JSON.stringify({ version: 1, parts, tables, clips }))).toEqual(
      readNameData(parts, tables, clips),
    );
  });

  test.each([
    '',
    '[]',
    '{"version":2,"parts":[],"tables":[]}',
    '{"version":1,"parts":[1],"tables":[]}',
    '{"version":1}',
  ])('%j is a problem, not an exception', (json) => {
    expect(parseNameData(json).problems.map(({ code }) => code)).toEqual(['bad-name-data']);
  });
});
