import { createGlossary, type Glossary, readGlossary } from '@yiming/glossary';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createTestEditor, type TestEditor } from '../test-editor.js';
import { type Analyses, createAnalyses, longestArticle } from './analyses.js';

const table =
  'zh\ten\ttype\n喀布尔\tKabul\tplace\n多哈\tDoha\tplace\n拉夫罗夫\tSergey Lavrov\tperson\n马里\tMali\tcountry\n';
const glossaryOf = (text: string): Glossary =>
  createGlossary([{ name: 'user', entries: readGlossary(text, { fileName: 'a.tsv', layer: 'user' }).entries }]);

let editor: TestEditor;
let glossary: Glossary;
let asked: number;
let analyses: Analyses;

beforeEach(() => {
  editor = createTestEditor();
  glossary = glossaryOf(table);
  asked = 0;
  analyses = createAnalyses(async () => {
    asked += 1;
    return { glossary };
  });
});

afterEach(() => analyses.dispose());

const textsOf = (mentions: readonly { readonly text: string }[] | undefined): readonly string[] =>
  (mentions ?? []).map(({ text }) => text);

describe('of', () => {
  test('reads a document once for each version', async () => {
    const open = editor.open('拉夫罗夫在多哈。');
    const first = await analyses.of(open.document);
    expect(textsOf(first?.mentions)).toEqual(['拉夫罗夫', '多哈']);
    expect(await analyses.of(open.document)).toEqual(first);
    expect(asked).toBe(1);
    open.edit(5, 7, '喀布尔');
    expect(textsOf((await analyses.of(open.document))?.mentions)).toEqual(['拉夫罗夫', '喀布尔']);
    expect(asked).toBe(2);
  });

  test('shares one reading among those who ask at once', async () => {
    const { document } = editor.open('喀布尔');
    const [a, b] = await Promise.all([analyses.of(document), analyses.of(document)]);
    expect(a?.article).toBe(b?.article);
    expect(asked).toBe(1);
  });

  test('reads the text as it is when the glossary has arrived', async () => {
    const open = editor.open('喀布尔');
    const asking = analyses.of(open.document);
    open.edit(0, 3, '多哈');
    const analysis = await asking;
    expect(textsOf(analysis?.mentions)).toEqual(['多哈']);
    expect(analysis?.version).toBe(2);
  });

  test('gives others their turn between the steps of a long reading, and begins anew after an edit', async () => {
    let now = 0;
    const clock = vi.spyOn(performance, 'now').mockImplementation(() => {
      now += 40;
      return now;
    });
    const open = editor.open('拉夫罗夫在多哈。');
    let done = false;
    const asking = analyses.of(open.document).finally(() => {
      done = true;
    });
    let turns = 0;
    while (!done) {
      await new Promise((resolve) => setTimeout(resolve, 0));
      turns += 1;
      if (turns === 2) open.edit(5, 7, '喀布尔');
    }
    clock.mockRestore();
    expect(textsOf((await asking)?.mentions)).toEqual(['拉夫罗夫', '喀布尔']);
    expect(turns).toBeGreaterThan(3);
    expect(asked).toBe(2);
  });

  test.each([
    ['of another language', { languageId: 'typescript', text: '喀布尔' }],
    ['far too long', { languageId: 'markdown', text: '喀布尔'.padEnd(longestArticle + 1, '。') }],
  ])('leaves a document alone that is %s', async (_what, { languageId, text }) => {
    expect(await analyses.of(editor.open(text, { languageId }).document)).toBeUndefined();
  });

  test('knows nothing of a closed document, and keeps nothing', async () => {
    const open = editor.open('喀布尔');
    await analyses.of(open.document);
    expect(analyses.kept).toBe(1);
    open.close();
    expect(analyses.kept).toBe(0);
    expect(await analyses.of(open.document)).toBeUndefined();
    expect(analyses.kept).toBe(0);
  });

  test('reads again when glossaries have changed', async () => {
    const { document } = editor.open('喀布尔');
    expect((await analyses.of(document))?.mentions[0]?.english).toBe('Kabul');
    glossary = glossaryOf('zh\ten\ttype\n喀布尔\tCabul\tplace\n');
    analyses.refresh();
    expect((await analyses.of(document))?.mentions[0]?.english).toBe('Cabul');
  });
});

describe('known', () => {
  test('moves names over edits without reading, and leaves out what was touched', async () => {
    const open = editor.open('拉夫罗夫在多哈和喀布尔。');
    expect(analyses.known(open.document)).toBeUndefined();
    await analyses.of(open.document);
    open.edit(0, 0, '新闻：');
    open.edit(8, 9, '杜');
    const known = analyses.known(open.document);
    expect(known?.fresh).toBe(false);
    const text = open.document.getText();
    expect(known?.mentions.map(({ start, end }) => text.slice(start, end))).toEqual(['拉夫罗夫', '喀布尔']);
    expect(asked).toBe(1);
  });

  test('is right after any edits: what it gives stands in the text', async () => {
    const words = ['拉夫罗夫', '多哈', '喀布尔', '马里', '，', '\n\n', '会谈', 'a'];
    let seed = 7;
    const random = (below: number): number => {
      seed = (seed * 1_103_515_245 + 12_345) & 0x7fffffff;
      return seed % below;
    };
    const open = editor.open(Array.from({ length: 60 }, () => words[random(words.length)]).join(''));
    await analyses.of(open.document);
    for (let count = 0; count < 200; count += 1) {
      const { length } = open.document.getText();
      const start = random(length + 1);
      open.edit(start, Math.min(length, start + random(4)), random(3) === 0 ? '' : (words[random(words.length)] ?? ''));
      const text = open.document.getText();
      for (const { start: from, end, text: name } of analyses.known(open.document)?.mentions ?? [])
        expect(text.slice(from, end)).toBe(name);
      if (count % 20 === 0) {
        const now = await analyses.of(open.document);
        const [fresh] = [editor.open(text, { path: `/news/${count}.md` })];
        expect(now?.mentions).toEqual((await analyses.of(fresh.document))?.mentions);
        fresh.close();
      }
    }
  });
});

describe('soon', () => {
  /** A text that takes longer to read than a keystroke may wait. */
  const long = `${'拉夫罗夫在多哈和喀布尔会谈。'.repeat(60)}\n\n`.repeat(40);

  test('answers from what is known while a long text is read again, however often it is asked', async () => {
    const open = editor.open(long);
    open.show('shown');
    const first = await analyses.of(open.document);
    open.edit(0, 0, '新');
    const moved = await analyses.soon(open.document);
    expect(moved?.fresh).toBe(false);
    expect(moved?.mentions.length).toBe((first?.mentions.length ?? 0) - 1);
    // Asked faster than the pause is long.
    for (let time = 0; time < 1_000 && analyses.known(open.document)?.fresh !== true; time += 1) {
      await analyses.soon(open.document);
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
    expect(analyses.known(open.document)?.fresh).toBe(true);
  });

  test('waits for a long text that nobody sees', async () => {
    const open = editor.open(long);
    await analyses.of(open.document);
    open.edit(0, 0, '新');
    expect((await analyses.soon(open.document))?.fresh).toBe(true);
  });
});

describe('documents in sight', () => {
  test('are read when shown, and again after an edit; those out of sight are not', async () => {
    vi.useFakeTimers();
    try {
      const changed: string[] = [];
      analyses.onDidChange(({ uri }) => changed.push(uri.path));
      const open = editor.open('喀布尔');
      const hidden = editor.open('多哈', { path: '/news/b.md' });
      open.show('shown');
      await vi.runAllTimersAsync();
      expect(changed).toEqual(['/news/a.md']);
      open.edit(0, 0, '在');
      open.edit(0, 0, '都');
      hidden.edit(0, 0, '在');
      await vi.runAllTimersAsync();
      expect(changed).toEqual(['/news/a.md', '/news/a.md']);
      expect(asked).toBe(2);
      open.show('hidden');
      open.edit(0, 0, '都');
      await vi.runAllTimersAsync();
      expect(asked).toBe(2);
    } finally {
      vi.useRealTimers();
    }
  });
});
