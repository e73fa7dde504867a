import { readdirSync, readFileSync } from 'node:fs';
import { parseArticle, type Span } from '@yiming/core';
import { describe, expect, test } from 'vitest';
import { findMentions } from './find-mentions.js';
import { nameSheet } from './name-sheet.js';
import type { SheetFormat } from './sheet/sheet-cells.js';
import { englishSheetLabels } from './sheet/sheet-labels.js';
import { names, testGlossary } from './test-glossary.js';
import { testKnowledge } from './test-knowledge.js';

const glossary = testGlossary(`${names}福尔加尔\t\t=1+1|Fol"gar, Ali\t\tperson\t\tperson/folgar
外长\t\tforeign minister\t\ttitle\t\ttitle/fm
`);

function sheetOf(source: string, format: SheetFormat, selection?: Span): string {
  const article = parseArticle(source);
  const mentions = findMentions(article, glossary, { knowledge: testKnowledge() });
  return nameSheet(article, mentions, { format, ...(selection === undefined ? {} : { selection }) });
}

const source =
  '---\ntitle: 塔利班|进入\n---\n\n塔利班外长巴拉达尔在喀布尔说，喀布爾和纳赛尔·沙迪德很好。阿卜杜勒·加尼·巴拉达尔说。\n\n未经喀布尔授权，不得转载。\n';

describe('nameSheet', () => {
  test('a table of Markdown, with the title over it', () => {
    expect(sheetOf(source, 'md')).toBe(`## 塔利班\\|进入

| Chinese | Also written | English | Later | Type | Certainty | Times | Source |
|---|---|---|---|---|---|---|---|
| 塔利班 |  | Taliban |  | group | known | 2 | test glossary, names.tsv\\:9 |
| 巴拉达尔 | 阿卜杜勒·加尼·巴拉达尔 | Abdul Ghani Baradar | Baradar | person | known | 2 | test glossary, names.tsv\\:11 |
| 喀布尔 | 喀布爾 | Kabul |  | place | known | 2 | test glossary, names.tsv\\:7 |
| 纳赛尔·沙迪德 |  | Nasser Shadid? | Shadid | person | guess | 1 | test glossary, names.tsv\\:23 |
`);
  });

  test('CSV by RFC 4180 that no spreadsheet runs', () => {
    expect(sheetOf('福尔加尔说。', 'csv')).toBe(
      'Chinese,Also written,English,Later,Type,Certainty,Times,Source\r\n福尔加尔,,\'=1+1,,person,known,1,"test glossary, names.tsv:29"\r\n',
    );
  });

  test('TSV', () => {
    expect(sheetOf('福尔加尔说。', 'tsv').split('\n')[1]).toBe(
      "福尔加尔\t\t'=1+1\t\tperson\tknown\t1\ttest glossary, names.tsv:29",
    );
  });

  test('a stretch of the article', () => {
    const start = source.indexOf('喀布爾');
    const lines = sheetOf(source, 'tsv', { start, end: start + 3 })
      .trim()
      .split('\n');
    expect(lines.slice(1)).toEqual(['喀布爾\t\tKabul\t\tplace\tknown\t1\ttest glossary, names.tsv:7']);
    expect(sheetOf(source, 'tsv', { start, end: start }).trim().split('\n')).toHaveLength(1);
  });

  test('the words of the table are those given', () => {
    const article = parseArticle('喀布尔。');
    const labels = {
      columns: { ...englishSheetLabels.columns, name: '中文' },
      types: { ...englishSheetLabels.types, place: '地名' },
      certainties: { ...englishSheetLabels.certainties, known: '已收錄' },
    };
    const sheet = nameSheet(article, findMentions(article, glossary), {
      format: 'csv',
      labels,
      sourceOf: () => '詞彙表',
    });
    expect(sheet).toContain('中文,');
    expect(sheet).toContain('喀布尔,,Kabul,,地名,已收錄,1,詞彙表\r\n');
  });

  test.each(['md', 'csv', 'tsv'] as const)('hostile text stays in its cell: %s', (format) => {
    const article = parseArticle('喀布尔。');
    const hostile = '<img src=x>|a\n=1\t"b", [x](command:y)\r\n@c';
    const marked = findMentions(article, glossary).map((mention) => ({
      ...mention,
      text: hostile,
      english: hostile,
      short: '-1',
      source: hostile,
    }));
    const sheet = nameSheet(article, marked, { format });
    const lines = sheet.trimEnd().split('\n');
    expect(lines).toHaveLength(format === 'md' ? 3 : 2);
    const row = lines.at(-1) ?? '';
    if (format === 'md') {
      expect(row.match(/(?<!\\)\|/g)).toHaveLength(9);
      expect(row).not.toMatch(/(?<!\\)[<[]/);
    } else if (format === 'tsv') expect(row.split('\t')).toHaveLength(8);
    else expect(row).toContain(`"<img src=x>|a =1 ""b"", [x](command:y) @c"`);
    if (format !== 'md') expect(row).toContain("'-1");
  });

  test('nothing is a head alone', () => {
    expect(sheetOf('', 'csv')).toBe('Chinese,Also written,English,Later,Type,Certainty,Times,Source\r\n');
  });
});

const seeds = new URL('../../../seeds/', import.meta.url);
test.each(readdirSync(seeds).filter((name) => name.endsWith('.md')))('the sheet of %s has every thing once', (name) => {
  const rows = sheetOf(readFileSync(new URL(name, seeds), 'utf8'), 'tsv')
    .trimEnd()
    .split('\n')
    .slice(1);
  expect(rows.length).toBeGreaterThan(2);
  // A clip may be said in two ways: 阿 is Afghanistan, and Afghan before a noun.
  const pairs = rows.map((row) => row.split('\t').slice(0, 3).join(' '));
  expect(new Set(pairs).size).toBe(pairs.length);
});
