import { describe, expect, test } from 'vitest';
import { createGlossary } from '../create-glossary.js';
import { readGlossary } from '../entry/read-glossary.js';
import type { Glossary } from '../glossary.js';
import { loadConversion } from './conversion-node.js';
import { type ConvertOptions, convert, plainConvert } from './convert.js';
import type { ChineseTag } from './directions.js';

const conversion = await loadConversion();

function glossaryOf(...lines: readonly string[]): Glossary {
  const text = ['zh\ttw\thk\ten\ttype', ...lines].join('\n');
  const { entries, problems } = readGlossary(text, { fileName: 'test.tsv', layer: 'test' });
  expect(problems).toEqual([]);
  return createGlossary([{ name: 'test', entries }]);
}

const names = glossaryOf(
  '喀布尔\t\t\tKabul\tplace',
  '扎里夫\t\t\tJavad Zarif\tperson',
  '佩里\t\t\tRick Perry\tperson',
  '范德比尔特\t\t\tVanderbilt\tperson',
  '胡鲁西\t\t\tKhulusi\tperson',
  '于文文\t\t\tYu Wenwen\tperson',
  '俄罗斯\t\t\tRussia\tcountry',
  '克里姆林宫\t\t\tKremlin\torg',
  '国家安全局\t\t\tNational Security Agency\torg',
  '扎里夫制造\t\t\tZarif Manufacturing\torg',
  '特朗普|唐纳德·特朗普\t川普|唐納·川普{variant}\t特朗普\tDonald Trump\tperson',
  '普京|弗拉基米尔·普京\t普丁|蒲亭\t普京\tVladimir Putin\tperson',
  '约翰逊\t強生\t\tBoris Johnson\tperson',
  '约翰逊\t詹森\t\tLyndon Johnson\tperson',
  '导弹\t飛彈\t\tmissile\tterm',
  '程序\t\t\tprogram\tterm',
  '中\t\t\tChina\tabbr',
  '乌干达\t烏干達\t\tUganda\tcountry',
  '悉尼\t雪梨\t悉尼\tSydney\tplace',
  '乾隆\t\t\tQianlong Emperor\tperson',
);

/** Converts, and checks that the map covers both texts without gaps and that the names lie where the report says. */
function check(text: string, options: Omit<ConvertOptions, 'conversion'>): ReturnType<typeof convert> {
  const result = convert(text, { ...options, conversion });
  let [source, target] = [0, 0];
  for (const run of result.map) {
    expect([run.source.start, run.target.start]).toEqual([source, target]);
    [source, target] = [run.source.end, run.target.end];
  }
  expect([source, target]).toEqual([text.length, result.text.length]);
  const { regional, characters, ambiguous, avoided } = result.report;
  for (const name of [...regional, ...characters, ...ambiguous, ...avoided]) {
    expect(text.slice(name.source.start, name.source.end)).toBe(name.text);
    expect(result.text.slice(name.target.start, name.target.end)).toBe(name.converted);
  }
  return result;
}

describe('convert', () => {
  test.each<[string, ChineseTag, string]>([
    ['', 'zh-Hant-TW', ''],
    ['喀布尔的里面', 'zh-Hant-TW', '喀布爾的裡面'],
    ['伊朗外长扎里夫说', 'zh-Hant', '伊朗外長扎里夫說'],
    ['伊朗外长扎里夫说', 'zh-Hant-TW', '伊朗外長扎里夫說'],
    ['伊朗外长扎里夫说', 'zh-Hant-HK', '伊朗外長扎里夫説'],
    ['佩里和范德比尔特', 'zh-Hant-TW', '佩里和范德比爾特'],
    ['部长胡鲁西', 'zh-Hant-TW', '部長胡魯西'],
    ['俄罗斯克里姆林宫', 'zh-Hant-TW', '俄羅斯克里姆林宮'],
    ['歌手于文文表示', 'zh-Hant-TW', '歌手于文文表示'],
    ['国家安全局的和平进程', 'zh-Hant-TW', '國家安全局的和平進程'],
    ['扎里夫制造', 'zh-Hant-TW', '扎里夫製造'],
    ['特朗普在里面', 'zh-Hant-TW', '川普在裡面'],
    ['特朗普在里面', 'zh-Hant-HK', '特朗普在裏面'],
    ['唐纳德·特朗普', 'zh-Hant-TW', '唐納·川普'],
    ['弗拉基米尔·普京', 'zh-Hant-TW', '弗拉基米爾·普京'],
    ['蒲亭會見川普', 'zh-Hans', '普京会见特朗普'],
    ['蒲亭會見普京', 'zh-Hant-TW', '蒲亭會見普丁'],
    ['约翰逊', 'zh-Hant-TW', '約翰遜'],
    ['导弹程序', 'zh-Hant-TW', '飛彈程序'],
    ['中发展', 'zh-Hant-TW', '中發展'],
    ['乌干达干部', 'zh-Hant-TW', '烏干達幹部'],
    ['乾隆的頭髮乾燥', 'zh-Hans', '乾隆的头发干燥'],
    ['悉尼雪梨汤', 'zh-Hant-HK', '悉尼雪梨湯'],
    ['悉尼雪梨汤', 'zh-Hans', '悉尼雪梨汤'],
    ['雪梨歌劇院', 'zh-Hans', '悉尼歌剧院'],
    ['𠮷野家，“喀布尔”\r\n', 'zh-Hant-TW', '𠮷野家，“喀布爾”\r\n'],
  ])('%s to %s is %s', (text, to, expected) => {
    expect(check(text, { to, names }).text).toBe(expected);
  });

  test('between regions, with lengths that change', () => {
    expect(check('裡面說爲衆', { from: 'zh-Hant-TW', to: 'zh-Hant-HK' }).text).toBe('裏面説為眾');
    expect(check('㑳𫍢\u{2F800}里', { to: 'zh-Hans', from: 'zh-Hant' }).text).toBe(
      plainConvert('㑳𫍢\u{2F800}里', 't2s', conversion),
    );
  });

  test('the report tells regional forms, characters, disagreement and damage', () => {
    const { report, map } = check('特朗普、约翰逊、扎里夫', { to: 'zh-Hant-TW', names });
    expect(report.regional.map((name) => [name.text, name.converted])).toEqual([['特朗普', '川普']]);
    expect(report.ambiguous.map((name) => [name.text, name.converted])).toEqual([['约翰逊', '約翰遜']]);
    expect(report.characters.map((name) => [name.text, name.converted])).toEqual([['扎里夫', '扎里夫']]);
    expect(report.avoided.map((name) => name.damaged)).toEqual(['扎裡夫']);
    expect(map).toEqual([
      { source: { start: 0, end: 3 }, target: { start: 0, end: 2 } },
      { source: { start: 3, end: 4 }, target: { start: 2, end: 3 } },
      { source: { start: 4, end: 7 }, target: { start: 3, end: 6 } },
      { source: { start: 7, end: 8 }, target: { start: 6, end: 7 } },
      { source: { start: 8, end: 11 }, target: { start: 7, end: 10 } },
    ]);
  });

  test('idioms only on request, and never in or across a name', () => {
    const text = '喀布尔的程序员和国家安全局';
    expect(check(text, { to: 'zh-Hant-TW', names }).text).toBe('喀布爾的程序員和國家安全局');
    expect(check(text, { to: 'zh-Hant-TW', names, idioms: true }).text).toBe('喀布爾的程式設計師和國家安全局');
    expect(check('程式設計師', { from: 'zh-Hant-TW', to: 'zh-Hans', idioms: true }).text).toBe('程序员');
    expect(check('程序', { to: 'zh-Hant', idioms: true }).text).toBe('程序');
  });

  test('the report tells the characters that do not come back', () => {
    const { report } = check('扎里夫的乾坤', { to: 'zh-Hans', from: 'zh-Hant', names });
    expect(report.lost).toEqual([]);
    const text = '扎里夫著作，𠀾餘數：甚麼鍾馗';
    const lost = check(text, { to: 'zh-Hans', from: 'zh-Hant', names }).report.lost;
    expect(lost.map((found) => [found.text, found.converted, found.back])).toEqual([['𠀾', '𠀾', '𠁞']]);
    for (const { source, text: surface } of lost) expect(text.slice(source.start, source.end)).toBe(surface);
  });

  test('a bare configuration equals OpenCC and looks for no names', () => {
    expect(check('喀布尔的扎里夫', { to: 'zh-Hant-TW', names, plain: 's2twp' }).text).toBe('喀布林的扎裡夫');
    expect(plainConvert('喀布尔的扎里夫', 's2twp', conversion)).toBe('喀布林的扎裡夫');
  });

  test.each<[string, ChineseTag]>([
    ['特朗普、蒲亭在裡面、扎里夫和雪梨', 'zh-Hant-TW'],
    ['特朗普、蒲亭在裡面、扎里夫和雪梨', 'zh-Hant-HK'],
    ['烏干達，川普說', 'zh-Hans'],
    ['乌干达干部', 'zh-Hant'],
    ['', 'zh-Hant-TW'],
  ])('%s from and to %s stays as it is, names included', (text, tag) => {
    const { text: same, report } = check(text, { from: tag, to: tag, names });
    expect(same).toBe(text);
    expect(Object.values(report).flat()).toEqual([]);
  });

  test('an unknown tag is misuse', () => {
    // The cast is the misuse under test.
    expect(() => convert('马里', { to: 'zh-TW' as ChineseTag, conversion })).toThrow(TypeError);
  });
});
