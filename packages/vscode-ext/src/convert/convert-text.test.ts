import { createGlossary, type Glossary, readGlossary } from '@yiming/glossary';
import { loadConversion } from '@yiming/glossary/conversion';
import type { Conversion } from '@yiming/glossary/convert';
import { beforeAll, describe, expect, test } from 'vitest';
import { type ConvertedText, convertText } from './convert-text.js';

const table = `zh\ten\ttype\ttw\thk
特朗普\tTrump\tperson\t川普
唐纳德·特朗普\tDonald Trump\tperson\t唐納·川普
悉尼\tSydney\tplace\t雪梨
巴拉达尔\tBaradar\tperson
国防部长\tMinister\ttitle\t國防部長
`;

let conversion: Conversion;
let names: Glossary;
beforeAll(async () => {
  conversion = await loadConversion();
  const { entries } = readGlossary(table, { fileName: 'test', layer: 'user' });
  names = createGlossary([{ name: 'user', entries }]);
});

/** Converts a marked text: `⟦…⟧` are the selections. */
function converted(
  marked: string,
  { to = 'zh-Hant-TW', articleName = 'a.md', longestArticle = 1_000 }: Partial<Parameters<typeof options>[0]> = {},
): ConvertedText {
  const selected: { start: number; end: number }[] = [];
  let text = '';
  for (const part of marked.split(/(?=[⟦⟧])/)) {
    if (part.startsWith('⟦')) selected.push({ start: text.length, end: 0 });
    const open = selected.at(-1);
    if (part.startsWith('⟧') && open !== undefined) open.end = text.length;
    text += part.replace(/^[⟦⟧]/, '');
  }
  return convertText(
    { text, selected, articleName: articleName === 'none' ? undefined : articleName },
    { to, conversion, names, longestArticle },
  );
}
const options = (all: { to: Parameters<typeof convertText>[1]['to']; articleName: string; longestArticle: number }) =>
  all;

describe('a whole text', () => {
  test.each([
    ['', ''],
    ['特朗普在里面。\r\n', '川普在裡面。\r\n'],
    ['𠮷野家在里面', '𠮷野家在裡面'],
    ['\uFEFF特朗普说', '\uFEFF川普說'],
    ['---\ntitle: 会谈\nfrom: 新华网\n---\n\n特朗普[会谈](https://例子.cn/会谈)\n', undefined],
  ])('%j', (text, expected) => {
    const { text: now, source } = converted(text);
    expect(source).toBe(text);
    if (expected !== undefined) expect(now).toBe(expected);
    else
      expect([now.includes('from: '), now.includes('例子.cn/会谈'), now.includes('川普')]).toEqual([true, true, true]);
  });

  test('of HTML keeps its tags and attributes', () => {
    const { text } = converted('<p class="里">特朗<b>普</b>在里面&nbsp;说</p>', { articleName: 'a.html' });
    expect(text).toBe('<p class="里">川普<b></b>在裡面&nbsp;說</p>');
  });

  test('that is no article is converted all through', () => {
    expect(converted('{"里": "特朗普"}', { articleName: 'none' }).text).toBe('{"裡": "川普"}');
  });

  test('too long for an article is refused', () => {
    const text = '说'.repeat(11);
    expect(() => converted(text, { longestArticle: 10 })).toThrow(RangeError);
    expect(converted(text, { longestArticle: 10, articleName: 'none' }).text).toBe('說'.repeat(11));
  });

  test('of Taiwan to the mainland', () => {
    expect(converted('川普總統說雪梨的臺灣人', { to: 'zh-Hans' }).text).toContain('总统说');
  });
});

describe('selections', () => {
  test.each([
    ['特朗普在里面。⟦里面⟧说', '里面', '裡面'],
    ['⟦特朗普⟧在里面', '特朗普', '川普'],
    // A name that is cut in two is taken whole.
    ['特⟦朗普在⟧里面', '朗普在', '川普在'],
    ['在里⟦面特⟧朗普', '面特', '面川普'],
    ['⟦里面⟧和⟦里面⟧', '里面\n\n里面', '裡面\n\n裡面'],
    ['在悉⟦尼⟧里面', '尼', '雪梨'],
    // One whose form is that of its characters is not.
    ['国防⟦部长说⟧', '部长说', '部長說'],
    ['<b>⟦特朗普</b>在⟧里面', '特朗普</b>在', '川普</b>在'],
  ])('%j', (marked, source, text) => {
    expect(converted(marked)).toMatchObject({ source, text });
  });

  test('are of their own script: a Traditional quotation in a Simplified article', () => {
    const text = '这篇文章说了这些话，记者们都这样写。⟦「總統說這裡」⟧';
    expect(converted(text, { to: 'zh-Hans' }).text).toBe('「总统说这里」');
  });

  test('report what is in them, and nothing else', () => {
    const { report } = converted('特朗普在悉尼。⟦巴拉达尔和悉尼说⟧里面，特朗普。');
    expect(report.regional.map(({ text }) => text)).toEqual(['悉尼']);
    expect(report.characters.map(({ text }) => text)).toEqual(['巴拉达尔']);
  });

  test('of what is no article, or of one too long, are converted by themselves', () => {
    const text = '在里面⟦特朗普在里面⟧'.padEnd(50, '里');
    expect(converted(text, { articleName: 'none' }).text).toBe('川普在裡面');
    expect(converted(text, { longestArticle: 10 }).text).toBe('川普在裡面');
  });

  test('any one is the slice of the whole that its ends mean', () => {
    const whole = '---\ntitle: 特朗普\n---\n\n唐纳德·特朗普说，**特朗普**在悉尼里面。巴拉达尔[](x)\r\n\r\n里面干涉';
    const plain = whole.replace('[](x)', '');
    const all = converted(plain).text;
    for (let start = 0; start < plain.length; start += 1)
      for (let end = start + 1; end <= plain.length; end += 1) {
        const marked = `${plain.slice(0, start)}⟦${plain.slice(start, end)}⟧${plain.slice(end)}`;
        const { text, source } = converted(marked);
        expect(source).toBe(plain.slice(start, end));
        // What is selected alone may be of no script at all; then nothing of it is Traditional either.
        expect(all.includes(text), `${source} → ${text}`).toBe(true);
      }
  });
});

test('gives the title of an article', () => {
  expect(converted('# 多哈会谈\n\n特朗普说。\n').title).toBe('多哈会谈');
  expect(converted('特朗普', { articleName: 'none' }).title).toBeUndefined();
});
