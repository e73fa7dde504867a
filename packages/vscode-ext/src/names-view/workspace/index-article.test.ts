import { createGlossary, type Glossary, readGlossary } from '@yiming/glossary';
import { describe, expect, test } from 'vitest';
import { indexArticle } from './index-article.js';
import type { IndexedName } from './workspace-index.js';

function glossaryOf(text: string): Glossary {
  const { entries, problems } = readGlossary(text, { fileName: 'names.tsv', layer: 'test' });
  expect(problems).toEqual([]);
  return createGlossary([{ name: 'test', entries }]);
}

const glossary = glossaryOf(`zh\ten\ttype\tid
喀布尔\tKabul\tplace\tplace/kabul
多哈\tDoha\tplace\tplace/doha
外交部长\tforeign minister\ttitle\ttitle/fm
`);

function indexed(text: string, fileName = 'a.md'): readonly IndexedName[] {
  const steps = indexArticle(text, fileName, { glossary });
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

describe('indexArticle', () => {
  test('gives each thing once, with its places', () => {
    expect(indexed('塔利班进入喀布尔。\r\n多哈的外交部长到喀布尔。')).toMatchObject([
      {
        key: 'entry place/kabul',
        text: '喀布尔',
        english: 'Kabul',
        status: 'known',
        type: 'place',
        count: 2,
        places: [
          { start: 5, end: 8, line: 0, character: 5 },
          { start: 19, end: 22, line: 1, character: 8 },
        ],
      },
      { english: 'Doha', count: 1, places: [{ start: 11, end: 13, line: 1, character: 0 }] },
    ]);
  });

  test.each(['', '\n', '# English only', '<html></html>', '---\n---\n'])('%j names nothing', (text) => {
    expect(indexed(text)).toEqual([]);
  });

  test('a long text is read in pieces, and every place is one of the whole text', () => {
    const text = `𠮷野家在喀布尔。${'无名之字。'.repeat(300)}\n\n`.repeat(60);
    const [kabul, ...others] = indexed(text);
    expect(others).toEqual([]);
    expect(kabul).toMatchObject({ text: '喀布尔', count: 60 });
    expect(kabul?.places).toHaveLength(20);
    const lines = text.split('\n');
    for (const { start, end, line, character } of kabul?.places ?? []) {
      expect(text.slice(start, end)).toBe('喀布尔');
      expect(lines[line]?.slice(character, character + 3)).toBe('喀布尔');
    }
  });

  test('others have a turn between the pieces', () => {
    const count = (text: string): number => [...indexArticle(text, 'a.md', { glossary })].length;
    expect(count('喀布尔')).toBe(2);
    expect(count(`${'无名之字'.repeat(200)}\n\n`.repeat(100))).toBeGreaterThan(8);
  });

  test('keeps the places of a page', () => {
    const page = '<!doctype html><html><body><p>他在<b>喀布尔</b>说，</p><p>多哈</p></body></html>';
    expect(indexed(page, 'a.html').map(({ places: [{ start, end }] }) => page.slice(start, end))).toEqual([
      '喀布尔',
      '多哈',
    ]);
  });
});
