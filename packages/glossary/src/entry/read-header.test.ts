import { expect, test } from 'vitest';
import { readGlossary } from './read-glossary.js';

const options = { fileName: 'names.tsv', layer: 'user' };

test.each([
  'zh\ten',
  'Chinese\tEnglish',
  'CHINESE,ENGLISH',
  'source,target',
  'Source\tTarget',
  'zh-CN,en',
  'zh-Hans\ten-US',
  'zh_CN,en_GB',
  '中文,英文',
  '漢語\t英語',
  'term,translation',
  ' Term ,"Translation"',
  '原文\t译文',
])('%j is a header of two plain columns', (header) => {
  const delimiter = header.includes('\t') ? '\t' : ',';
  const { entries, problems } = readGlossary(`${header}\n马里${delimiter}Mali\n`, options);
  expect(problems).toEqual([]);
  expect(entries.map(({ zh, en, origin }) => [zh[0]?.text, en, origin.line])).toEqual([['马里', 'Mali', 2]]);
});

test.each(['English\tChinese', '英文,中文', 'en,zh-CN'])('%j is a header, too, the other way round', (header) => {
  const delimiter = header.includes('\t') ? '\t' : ',';
  const { entries, problems } = readGlossary(`${header}\nMali${delimiter}马里\n`, options);
  expect(problems).toEqual([]);
  expect(entries.map(({ zh, en }) => [zh[0]?.text, en])).toEqual([['马里', 'Mali']]);
});

test.each([
  ['中文\tChinese', '中文'],
  ['英文\tEnglish', '英文'],
  ['翻译\ttranslation', '翻译'],
])('%j is an entry', (line, zh) => {
  const { entries, problems } = readGlossary(line, options);
  expect(problems).toEqual([]);
  expect(entries.map((entry) => entry.zh[0]?.text)).toEqual([zh]);
});

test('common words are no header beside a third cell', () => {
  const { problems } = readGlossary('Chinese\tEnglish\tnote\n马里\tMali\tx', options);
  expect(problems.map(({ code }) => code)).toEqual(['too-many-cells', 'too-many-cells']);
});
