import { describe, expect, test } from 'vitest';
import { readGlossary } from '../entry/read-glossary.js';
import { applyChanges } from './apply-changes.js';
import type { ApplyChangesOptions, EntryCells, GlossaryChange } from './glossary-change.js';

const add = (zh: string, en: string, more: EntryCells = {}): GlossaryChange => ({
  kind: 'add',
  cells: { zh, en, ...more },
});
const remove = (zh: string, before: EntryCells = {}): GlossaryChange => ({ kind: 'remove', key: { zh }, before });
const change = (zh: string, before: EntryCells, after: EntryCells): GlossaryChange => ({
  kind: 'change',
  key: { zh },
  before,
  after,
});

/** Applies changes that must all succeed, and takes them back, which must give the text to the byte. */
function apply(text: string, changes: readonly GlossaryChange[], options: ApplyChangesOptions = {}): string {
  const result = applyChanges(text, changes, options);
  expect(result.conflicts).toEqual([]);
  expect(result.applied.map((one) => one.change)).toEqual(changes);
  const back = applyChanges(result.text, result.inverse);
  expect(back.conflicts).toEqual([]);
  expect(back.text).toBe(text);
  return result.text;
}

const header = 'zh\ten\ttype\tnote';

describe('a new row', () => {
  test.each<[string, string, GlossaryChange, string]>([
    [
      'in order',
      'zh\ten\n多哈\tDoha\n马里\tMali\n',
      add('索马里', 'Somalia'),
      'zh\ten\n多哈\tDoha\n索马里\tSomalia\n马里\tMali\n',
    ],
    ['first', 'zh\ten\n多哈\tDoha\n', add('基辅', 'Kyiv'), 'zh\ten\n基辅\tKyiv\n多哈\tDoha\n'],
    ['last', 'zh\ten\n多哈\tDoha\n', add('𠮷田', 'Yoshida'), 'zh\ten\n多哈\tDoha\n𠮷田\tYoshida\n'],
    [
      'behind those of its headword',
      'zh\ten\ttype\n马里\tMali\tplace\n马里奥\tMario\n',
      add('马里', 'Maly', { type: 'person' }),
      'zh\ten\ttype\n马里\tMali\tplace\n马里\tMaly\tperson\n马里奥\tMario\n',
    ],
    [
      'at the end of a file without order',
      '马里\tMali\n多哈\tDoha\n',
      add('基辅', 'Kyiv'),
      '马里\tMali\n多哈\tDoha\n基辅\tKyiv\n',
    ],
    [
      'by columns in another order',
      'en\tmine\tzh\nDoha\tx\t多哈\n',
      add('马里', 'Mali'),
      'en\tmine\tzh\nDoha\tx\t多哈\nMali\t\t马里\n',
    ],
    ['without a header', '多哈\tDoha\n', add('马里', 'Mali'), '多哈\tDoha\n马里\tMali\n'],
    [
      'below a header in common words',
      '中文,英文\r\n多哈,Doha\r\n',
      add('马里', 'Mali'),
      '中文,英文\r\n多哈,Doha\r\n马里,Mali\r\n',
    ],
    ['below a header alone', 'zh\ten\n', add('马里', 'Mali'), 'zh\ten\n马里\tMali\n'],
    ['without a last line break', 'zh\ten\r\n多哈\tDoha', add('马里', 'Mali'), 'zh\ten\r\n多哈\tDoha\r\n马里\tMali'],
    [
      'before a last line without a line break',
      'zh\ten\n马里\tMali',
      add('多哈', 'Doha'),
      'zh\ten\n多哈\tDoha\n马里\tMali',
    ],
    [
      'with the line break above',
      'zh\ten\r\n多哈\tDoha\n马里\tMali\r\n',
      add('索马里', 'Somalia'),
      'zh\ten\r\n多哈\tDoha\n索马里\tSomalia\n马里\tMali\r\n',
    ],
    ['with a carriage return', 'zh\ten\r多哈\tDoha\r', add('马里', 'Mali'), 'zh\ten\r多哈\tDoha\r马里\tMali\r'],
    [
      'before all, with a mark and no header',
      '\uFEFF马里\tMali\r\n',
      add('多哈', 'Doha'),
      '\uFEFF多哈\tDoha\r\n马里\tMali\r\n',
    ],
    [
      'in CSV, with quotes where they are needed',
      'zh,en,note,x\n多哈,Doha,,\n',
      add('马里', 'Mali, "West"', { note: "Bamako's" }),
      'zh,en,note,x\n多哈,Doha,,\n马里,"Mali, ""West""",Bamako\'s,\n',
    ],
    [
      'with tabs and line breaks',
      `${header}\n`,
      add('马里', 'Mali', { note: 'a\tb\r\nc\\\td' }),
      `${header}\n马里\tMali\t\ta\\tb\\nc\\\\\\td\n`,
    ],
    ['that would be a comment', 'zh,en\n', add('#标签', '#1'), 'zh,en\n\\#标签,#1\n'],
    [
      'with escapes and tags',
      'zh\ten\n',
      add('\\-北约{abbr}|北大西洋公约组织{full}', 'NATO{1949..}|-Nato'),
      'zh\ten\n\\-北约{abbr}|北大西洋公约组织{full}\tNATO{1949..}|-Nato\n',
    ],
  ])('%s', (_, text, one, expected) => {
    expect(apply(text, [one])).toBe(expected);
  });

  test.each<[string, string, string]>([
    [
      'a comment above a row stays with it',
      'zh\ten\n多哈\tDoha\n# 西非\n马里\tMali\n',
      'zh\ten\n多哈\tDoha\n索马里\tSomalia\n# 西非\n马里\tMali\n',
    ],
    [
      'a comment before a blank line stays with what is above',
      'zh\ten\n多哈\tDoha\n# 首都\n\n# 西非\n马里\tMali\n',
      'zh\ten\n多哈\tDoha\n# 首都\n索马里\tSomalia\n\n# 西非\n马里\tMali\n',
    ],
    [
      'a comment at the end stays with what is above',
      'zh\ten\n多哈\tDoha\n\n# 首都\n\n',
      'zh\ten\n多哈\tDoha\n\n# 首都\n索马里\tSomalia\n\n',
    ],
    [
      'comments at the head of a file without a header stay there',
      '# 名\n马里\tMali\n',
      '# 名\n索马里\tSomalia\n马里\tMali\n',
    ],
    [
      'but for the one of the first row',
      '# 名\n\n# 西非\n马里\tMali\n',
      '# 名\n\n索马里\tSomalia\n# 西非\n马里\tMali\n',
    ],
    [
      'comments above the header',
      '# 名\nzh\ten\n# 西非\n马里\tMali\n',
      '# 名\nzh\ten\n索马里\tSomalia\n# 西非\n马里\tMali\n',
    ],
    ['a blank line alone', 'zh\ten\n多哈\tDoha\n\n\n马里\tMali', 'zh\ten\n多哈\tDoha\n索马里\tSomalia\n\n\n马里\tMali'],
    ['a comment alone without a line break', 'zh\ten\n# 名', 'zh\ten\n# 名\n索马里\tSomalia'],
  ])('and comments: %s', (_, text, expected) => {
    expect(apply(text, [add('索马里', 'Somalia')])).toBe(expected);
  });

  test.each(['', '\uFEFF', '# 名\n', '# 名\r\n\r\n', '# 名', '\n\n'])('in a text without rows, %j', (text) => {
    for (const delimiter of ['tab', 'comma'] as const) {
      const made = apply(text, [add('马里', 'Mali', { note: 'a,b' }), add('多哈', 'Doha')], { delimiter });
      expect(made.startsWith(text.trimEnd())).toBe(true);
      const { entries, problems } = readGlossary(made, { fileName: 'a.tsv', layer: 'user' });
      expect(problems).toEqual([]);
      expect(entries.map(({ zh, en, note }) => [zh[0]?.text, en, note])).toEqual([
        ['多哈', 'Doha', undefined],
        ['马里', 'Mali', 'a,b'],
      ]);
      expect(made.includes('zh\ttw')).toBe(delimiter === 'tab');
    }
  });

  test.each<[string, string, EntryCells, number]>([
    ['the same', '马里\tMali', {}, 2],
    ['with more English', '马里\tMali|Republic of Mali', {}, 2],
    ['with tags', '马里{full}|马利\tMali{1960..}', {}, 2],
    ['with an id', '马里\tMali\t\t\tmali', {}, 2],
    ['of the type term', '马里\tMali\tterm', {}, 2],
    ['written with blanks', ' 马里 \t Mali', {}, 2],
  ])('that is there already is left as it is: %s', (_, row, more, line) => {
    const text = `${header}\tid\n${row}\n`;
    const result = applyChanges(text, [add('马里', 'Mali', more)]);
    expect(result.text).toBe(text);
    expect(result.conflicts).toEqual([]);
    expect(result.inverse).toEqual([]);
    expect(result.applied.map((one) => one.line)).toEqual([line]);
  });

  test('of two things of one name with ids of their own', () => {
    const text = 'zh\ten\tid\n李明\tLi Ming\ta\n';
    expect(apply(text, [add('李明', 'Li Ming', { id: 'b' })])).toBe(`${text}李明\tLi Ming\tb\n`);
  });
});

describe('a change', () => {
  test.each<[string, string, EntryCells, EntryCells, string]>([
    ['one cell', '马里\tMaly\tplace\tx', { en: 'Maly' }, { en: 'Mali' }, '马里\tMali\tplace\tx'],
    ['two cells', '马里\tMaly\tplace\tx', { en: 'Maly', note: 'x' }, { en: 'Mali', note: 'y' }, '马里\tMali\tplace\ty'],
    ['a cell that is not there yet', '马里\tMali', { note: '' }, { note: 'x' }, '马里\tMali\t\tx'],
    ['a cell that is emptied', '马里\tMali\tplace\tx', { note: 'x' }, { note: '' }, '马里\tMali\tplace\t'],
    ['a cell that is so already', '马里\tMali\tplace\tx', { note: 'y' }, { note: 'x' }, '马里\tMali\tplace\tx'],
    [
      'beside a cell of somebody',
      '马里\tMaly\tplace\tx\tmine',
      { en: 'Maly' },
      { en: 'Mali' },
      '马里\tMali\tplace\tx\tmine',
    ],
    ['within its blanks', ' 马里 \t Maly \tplace', { en: 'Maly' }, { en: 'Mali' }, ' 马里 \t Mali \tplace'],
    ['the headword', '马里\tMali', { zh: '马里' }, { zh: '#马里|马利' }, '\\#马里|马利\tMali'],
    ['with trailing cells', '马里\tMali\t\t\t\t', { note: '' }, { note: 'x' }, '马里\tMali\t\tx\t\t'],
  ])('of %s', (_, row, before, after, expected) => {
    const text = `${header}\tx\n${row}\n# 名\n`;
    expect(apply(text, [change('马里', before, after)])).toBe(`${header}\tx\n${expected}\n# 名\n`);
  });

  test.each<[string, EntryCells, EntryCells, string]>([
    ['"马里","Mali, West",x', { en: 'Mali, West' }, { en: 'Mali' }, '"马里",Mali,x'],
    ['"马里","Mali" ,x', { en: 'Mali' }, { en: 'Mali, West' }, '"马里","Mali, West",x'],
    ['马里,Mali,"a\r\nb"', { note: 'a\\nb' }, { note: 'c' }, '马里,Mali,c'],
    ['马里,Mali,"a\r\nb"', { en: 'Mali' }, { en: 'Maly' }, '马里,Maly,"a\r\nb"'],
    ['马里, Mali,x', { en: 'Mali' }, { en: 'a "b"' }, '马里,"a ""b""",x'],
    ['马里,Mali,', { note: '' }, { note: 'a\tb\nc' }, '马里,Mali,a\\tb\\nc'],
  ])('in CSV: %j', (row, before, after, expected) => {
    const text = `zh,en,note\r\n多哈,Doha\r\n${row}\r\n`;
    expect(apply(text, [change('马里', before, after)])).toBe(`zh,en,note\r\n多哈,Doha\r\n${expected}\r\n`);
  });

  test.each<[string, string, string, string]>([
    ['stays where the order is kept', '多哈\tDoha\n# 名\n马里\tMali\n', '马里奥', '多哈\tDoha\n# 名\n马里奥\tMali\n'],
    ['moves where it would not be', '多哈\tDoha\n# 名\n马里\tMali\n', '喀布尔', '喀布尔\tMali\n多哈\tDoha\n# 名\n'],
    ['stays where there was none', '马里\tMali\n多哈\tDoha\n基辅\tKyiv', '𠮷田', '𠮷田\tMali\n多哈\tDoha\n基辅\tKyiv'],
  ])('of the headword: the row %s', (_, rows, zh, expected) => {
    expect(apply(`zh\ten\n${rows}`, [change('马里', { zh: '马里' }, { zh })])).toBe(`zh\ten\n${expected}`);
  });

  test('of a column that is missing', () => {
    const text = 'zh\ten\n多哈\tDoha\n马里\tMali\n';
    const note = change('马里', {}, { note: 'in West Africa', type: 'place', en: 'Mali' });
    expect(apply(text, [note], { addColumns: true })).toBe(
      'zh\ten\ttype\tnote\n多哈\tDoha\n马里\tMali\tplace\tin West Africa\n',
    );
    const without = applyChanges(text, [note]);
    expect([without.text, without.dropped, without.conflicts]).toEqual([text, ['type', 'note'], []]);
  });

  test.each([
    ['a header in common words', 'Chinese\tEnglish\n马里\tMali\n'],
    ['no header', '马里\tMali\n'],
    ['something behind the last column', 'zh\ten\n多哈\tDoha\tx\n马里\tMali\n'],
  ])('of a column that cannot be added to a file with %s', (_, text) => {
    const result = applyChanges(text, [change('马里', {}, { note: 'x' })], { addColumns: true });
    expect(result.text).toBe(text);
    expect(result.dropped).toEqual(['note']);
    expect(result.conflicts.map(({ reason, columns, line }) => [reason, columns, line])).toEqual([
      ['no-column', ['note'], text.split('\n').length - 1],
    ]);
    expect(applyChanges(text, [add('基辅', 'Kyiv', { note: 'x' })], { addColumns: true })).toMatchObject({
      conflicts: [],
      dropped: ['note'],
    });
  });

  test('the rows that a new column leaves shorter are read as before', () => {
    const text = 'zh,en\r\n多哈,Doha\r\n马里,Mali\r\n';
    const { text: changed } = applyChanges(text, [change('马里', {}, { note: 'x' })], { addColumns: true });
    const { entries, problems } = readGlossary(changed, { fileName: 'a.csv', layer: 'user' });
    expect(problems).toEqual([]);
    expect(entries.map(({ en, note }) => [en, note])).toEqual([
      ['Doha', undefined],
      ['Mali', 'x'],
    ]);
  });
});

describe('a removed row', () => {
  test.each<[string, string, string]>([
    ['takes its line', 'zh\ten\n多哈\tDoha\n马里\tMali\n基辅\tKyiv\n', 'zh\ten\n多哈\tDoha\n基辅\tKyiv\n'],
    ['leaves all comments', 'zh\ten\n# 一\n马里\tMali\n# 二\n\n多哈\tDoha\n', 'zh\ten\n# 一\n# 二\n\n多哈\tDoha\n'],
    ['leaves the line break before it', 'zh\ten\r\n马里\tMali', 'zh\ten\r\n'],
    ['leaves nothing of a file that was nothing else', '马里\tMali', ''],
    ['leaves a mark', '\uFEFF马里,Mali\r\n', '\uFEFF'],
    ['takes all its lines', 'zh,en\n"马里","Mali\n\nWest"\n多哈,Doha', 'zh,en\n多哈,Doha'],
    ['with cells behind the last column', 'zh\ten\n马里\tMali\t\t\n', 'zh\ten\n'],
  ])('%s', (_, text, expected) => {
    expect(apply(text, [remove('马里')])).toBe(expected);
  });

  test('comes back to its place in a file without order', () => {
    const rows = ['马里\tMali', '# 名', '多哈\tDoha', '', '基辅\tKyiv', '多哈\tDoha', '阿塔\tTaliban'];
    const text = rows.join('\r\n');
    for (const zh of ['马里', '多哈', '基辅', '阿塔']) {
      expect(
        apply(text, [remove(zh)])
          .split('\r\n')
          .filter(Boolean),
      ).toHaveLength(5);
    }
    apply(text, [remove('阿塔'), remove('多哈'), remove('马里'), remove('多哈'), remove('基辅')]);
  });
});

describe('several changes at once', () => {
  test('are applied one after the other', () => {
    const text = 'zh\ten\n多哈\tDoha\n马里\tMali\n';
    const result = apply(text, [
      add('索马里', 'Somalia'),
      change('索马里', { en: 'Somalia' }, { en: 'Federal Republic of Somalia' }),
      change('多哈', { zh: '多哈' }, { zh: '基辅' }),
      change('基辅', { en: 'Doha' }, { en: 'Kyiv' }),
      add('多哈', 'Doha'),
      remove('马里', { en: 'Mali' }),
      add('马里', 'Mali'),
    ]);
    expect(result).toBe('zh\ten\n基辅\tKyiv\n多哈\tDoha\n索马里\tFederal Republic of Somalia\n马里\tMali\n');
  });

  test('tell the lines of the new text', () => {
    const text = 'zh,en,note\n基辅,Kyiv\n多哈,"Do\nha"\n马里,Mali\n';
    const result = applyChanges(text, [
      change('马里', { note: '' }, { note: 'x' }),
      add('喀布尔', 'Kabul'),
      remove('多哈'),
      add('基辅', 'Kyiv'),
      remove('阿塔'),
      add('马里', 'Maly'),
    ]);
    expect(result.text).toBe('zh,en,note\n喀布尔,Kabul,\n基辅,Kyiv\n马里,Mali,x\n');
    expect(result.applied.map(({ line }) => line)).toEqual([4, 2, 4, 3]);
    expect(result.conflicts.map(({ reason, line }) => [reason, line])).toEqual([
      ['gone', undefined],
      ['exists', 4],
    ]);
  });

  test('that cancel each other leave nothing to undo, and no column', () => {
    const text = 'zh\ten\n马里\tMali\n';
    const result = applyChanges(
      text,
      [
        add('多哈', 'Doha', { note: 'x' }),
        remove('多哈'),
        change('马里', {}, { note: 'x' }),
        change('马里', { note: 'x' }, { note: '' }),
      ],
      { addColumns: true },
    );
    expect(result.conflicts).toEqual([]);
    expect(result.text.replace(/\t\t?$/m, '')).toBe(text);
    expect(applyChanges(result.text, result.inverse).text).toBe(text);
  });
});

test('without changes a text stays as it is', () => {
  for (const text of ['', '\uFEFF', 'zh\ten', 'zh;en\n马里;Mali', '马里,"Mali']) {
    expect(applyChanges(text, [])).toEqual({ text, applied: [], conflicts: [], dropped: [], inverse: [] });
  }
});

test('500 changes of 20,000 rows', () => {
  const rows = Array.from({ length: 20_000 }, (_, index) => `${String.fromCharCode(0x4e00 + index)}里\tMali ${index}`);
  const text = `zh\ten\n${rows.join('\n')}\n`;
  const again = rows.filter((_, index) => index % 40 === 0).map((row) => add(row.slice(0, 2), row.slice(3)));
  const others = again.map((_, index) => add(`马里${String.fromCharCode(0x5000 + index)}`, `Mali ${index}`));
  const result = applyChanges(text, [...again, ...others]);
  expect(result.conflicts).toEqual([]);
  expect(result.applied.map(({ line }) => line).slice(0, 3)).toEqual([2, 42, 82]);
  expect(result.inverse).toHaveLength(500);
  expect(applyChanges(result.text, result.inverse).text).toBe(text);
});
