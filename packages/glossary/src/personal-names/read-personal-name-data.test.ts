import { expect, test } from 'vitest';
import { fold } from '../match/fold.js';
import { readPersonalNameData } from './read-personal-name-data.js';
import { packagedData } from './test-packaged-data.js';

const header = 'zh\tpinyin\ttaiwan\thongkong\tkorean\tvietnamese\tclass\n';

test('reads all files', () => {
  const data = readPersonalNameData([
    { name: 'surnames.tsv', text: `# a comment\n${header}李\tli\tLee|Li\tLee\tLee\tLy\t1\n` },
    { name: 'characters.tsv', text: 'zh\tfirst\tsecond\tonly\tforeign\ttext\n明\t3\t2\t1\t0\t9\n' },
    { name: 'hanja.tsv', text: 'zh\treading\n悦\tYeol|Yul\n' },
    { name: 'japanese.tsv', text: 'zh\tkind\treading\n岸田\tfamily\tKishida\n文雄\tgiven\tFumio\n' },
  ]);
  expect(data.problems).toEqual([]);
  expect(data.surnames.get('李')).toMatchObject({ pinyin: ['li'], taiwan: ['Lee', 'Li'], frequency: 1 });
  expect(data.characters.get('明')).toEqual({ first: 3, second: 2, only: 1, foreign: 0, text: 9 });
  expect(data.hanja.get('悦')).toEqual(['Yeol', 'Yul']);
  expect([...data.japaneseSurnames.keys(), ...data.japaneseGiven.keys()]).toEqual(['岸田', '文雄']);
});

test.each<[string, string, string]>([
  ['surnames.tsv', `${header}Li\tli\t\t\t\t\t1\n`, 'wrong-zh'],
  ['surnames.tsv', `${header}李\tli\t\t\t\t\t9\n`, 'wrong-surname'],
  ['surnames.tsv', `${header}李\t\t\t\t\t\t1\n`, 'wrong-surname'],
  ['surnames.tsv', `${header}李\tlǐ\t\t\t\t\t1\n`, 'wrong-reading'],
  ['surnames.tsv', `${header}李\tli\t\t\t\t\t1\n李\tli\t\t\t\t\t1\n`, 'duplicate-line'],
  ['characters.tsv', 'zh\tfirst\tsecond\tonly\tforeign\ttext\n明\t3\t2\t1\t0\n', 'wrong-count'],
  ['hanja.tsv', 'zh\treading\n悦\t\n', 'wrong-reading'],
  ['japanese.tsv', 'zh\tkind\treading\n岸田\tname\tKishida\n', 'wrong-kind'],
  ['hanja.tsv', 'zh\n悦\n', 'missing-column'],
  ['other.tsv', '', 'unknown-file'],
])('%s %j has a problem %s', (name, text, code) => {
  expect(readPersonalNameData([{ name, text }]).problems.map((problem) => problem.code)).toContain(code);
});

test('no files, and empty files', () => {
  expect(readPersonalNameData([]).surnames.size).toBe(0);
  expect(readPersonalNameData([{ name: 'hanja.tsv', text: '' }]).problems).toEqual([]);
});

test('the packaged data has no problems, and Simplified keys', () => {
  const data = packagedData();
  expect(data.problems).toEqual([]);
  for (const table of [data.surnames, data.characters, data.hanja, data.cantonese, data.vietnamese, data.japaneseGiven])
    expect([...table.keys()].filter((key) => fold(key) !== key)).toEqual([]);
});
