import { createGlossary, readGlossary } from '@yiming/glossary';
import { loadConversion } from '@yiming/glossary/conversion';
import { type ConvertReport, convert } from '@yiming/glossary/convert';
import { describe, expect, test } from 'vitest';
import { cell, conversionReport, summary } from './conversion-report.js';

const nothing: ConvertReport = { regional: [], characters: [], ambiguous: [], likely: [], avoided: [], lost: [] };

const table = `zh\ten\ttype\ttw
特朗普\tTrump\tperson\t川普
达里\tDali\tplace\t達里
约翰逊\tBoris Johnson\tperson\t強生
约翰逊\tMagic Johnson\tperson\t詹森
巴拉达尔\tal-Baradar | [x](command:y)\tperson
扎里夫\tZarif\tperson
`;

async function reportOf(text: string, to: 'zh-Hant-TW' | 'zh-Hant' = 'zh-Hant-TW'): Promise<ConvertReport> {
  const { entries } = readGlossary(table, { fileName: 'test', layer: 'user' });
  const names = createGlossary([{ name: 'user', entries }]);
  return convert(text, { to, names, conversion: await loadConversion() }).report;
}

const text = '特朗普与特朗普、达里，约翰逊说巴拉达尔、扎里夫和部长胡鲁西。';

describe('the summary', () => {
  test('counts different names', async () => {
    expect(summary(await reportOf(text), 'zh-Hant-TW')).toBe(
      'Names in the form of Taiwan: 1 · By their characters: 4 · Ambiguous: 1',
    );
  });

  test('of no name says so', () => {
    expect(summary(nothing, 'zh-Hans')).toBe('No names were found in it.');
  });

  test('for Traditional without a region knows characters alone', async () => {
    expect(summary(await reportOf('特朗普', 'zh-Hant'), 'zh-Hant')).toBe('By their characters: 1');
  });
});

describe('the report', () => {
  test('has a table for each fate, and no other', async () => {
    const report = conversionReport(await reportOf(text), '会谈 | x', 'zh-Hant-TW');
    expect(report.split('\n').filter((line) => line.startsWith('#'))).toEqual([
      '# Conversion: 会谈 \\| x → Taiwan',
      '## Names in the form of Taiwan (1)',
      '## Ambiguous names: their readings have different forms, so they were converted by their characters (1)',
      '## Names of which only the characters changed (3)',
      '## Very likely names, in no glossary (1)',
      '## Names that a conversion without a glossary damages (3)',
    ]);
    expect(report).toContain('| 特朗普 | 川普 | Trump | 2 |');
    expect(report).toContain('| 约翰逊 | 約翰遜 | Boris Johnson: 強生 · Magic Johnson: 詹森 | 1 |');
    expect(report).toContain('| 达里 | 達里 | Dali | 1 |');
  });

  test('shows data as it is: no link, no cell of its own', async () => {
    const report = conversionReport(await reportOf(text), '<img src=x>', 'zh-Hant-TW');
    expect(report).toContain('# Conversion: \\<img src\\=x\\> → Taiwan');
    expect(report).not.toMatch(/(?<!\\)[[<]/);
    for (const line of report.split('\n').filter((one) => one.startsWith('| 巴拉'))) {
      expect(line.match(/(?<!\\)\|/g)).toHaveLength(5);
    }
  });

  test('of characters that do not come back', async () => {
    const report = conversionReport(
      {
        ...nothing,
        lost: [{ source: { start: 0, end: 1 }, target: { start: 0, end: 1 }, text: '乾', converted: '干', back: '幹' }],
      },
      '',
      'zh-Hans',
    );
    expect(report).toContain('| 乾 | 干 | 幹 | 1 |');
  });

  test('is cut where it is endless', () => {
    const name = { source: { start: 0, end: 1 }, target: { start: 0, end: 1 }, entries: [] };
    const likely = Array.from({ length: 2_500 }, (_, index) => ({ ...name, text: `名${index}`, converted: '名' }));
    const report = conversionReport({ ...nothing, likely }, 'x', 'zh-Hant');
    expect(report).toContain('And 500 more.');
    expect(report.split('\n').length).toBeLessThan(2_100);
  });
});

describe('a cell', () => {
  test.each([
    ['al-Qaeda (Maghreb), St. Louis', 'al-Qaeda (Maghreb), St. Louis'],
    ["Qala-i-Naw's", "Qala-i-Naw's"],
    ['a|b', 'a\\|b'],
    ['[x](command:y)', '\\[x\\](command\\:y)'],
    ['https://example.org', 'https\\:\\/\\/example\\.org'],
    ['www.example.org', 'www\\.example\\.org'],
    ['- x', '- x'],
    ['a\\-b', 'a\\\\-b'],
    ['a\\(b', 'a\\\\(b'],
    ['<b>', '\\<b\\>'],
    ['a\nb', 'a b'],
    ['', ''],
  ])('%j is written %j', (data, written) => {
    expect(cell(data)).toBe(written);
  });
});
