import { describe, expect, test } from 'vitest';
import { applyChanges } from './apply-changes.js';
import type { EntryCells, EntryKey, GlossaryChange } from './glossary-change.js';

const text = 'zh\ten\ttype\tnote\n多哈\tDoha\tplace\n马里\tMali\tplace\tx\n';

/** The last line of the text after one change, and the conflict, in each of the three ways. */
function ways(one: GlossaryChange, rows: string = text): readonly string[] {
  return (['report', 'ours', 'both'] as const).map((onConflict) => {
    const result = applyChanges(rows, [one], { onConflict });
    expect(applyChanges(result.text, result.inverse).text).toBe(rows);
    if (onConflict === 'report' && result.conflicts.length > 0) expect(result.text).toBe(rows);
    const [conflict] = result.conflicts;
    const said =
      conflict === undefined ? '' : `${conflict.reason} ${conflict.columns?.join() ?? ''} ${conflict.line ?? ''} `;
    return said + (result.text.split('\n').findLast((line) => line !== '') ?? '');
  });
}

describe('an entry that is there with other English', () => {
  test.each<[string, EntryCells, readonly string[]]>([
    [
      'another form',
      { en: 'Maly' },
      ['exists en 3 马里\tMali\tplace\tx', '马里\tMaly\tplace\tx', '马里\tMali|Maly\tplace\tx'],
    ],
    [
      'several',
      { en: 'Maly|Mali|-Malli' },
      ['exists en 3 马里\tMali\tplace\tx', '马里\tMaly|Mali|-Malli\tplace\tx', '马里\tMali|Maly|-Malli\tplace\tx'],
    ],
    [
      'the same with other years',
      { en: 'Maly|Mali{1960..}' },
      [
        'exists en 3 马里\tMali\tplace\tx',
        '马里\tMaly|Mali{1960..}\tplace\tx',
        '马里\tMali|Maly|Mali{1960..}\tplace\tx',
      ],
    ],
  ])('%s', (_, cells, expected) => {
    expect(ways({ kind: 'add', cells: { zh: '马里', type: 'place', ...cells } })).toEqual(expected);
  });

  test('says what the file has', () => {
    const { conflicts } = applyChanges(text, [{ kind: 'add', cells: { zh: '马里', en: 'Maly', type: 'place' } }]);
    expect(conflicts).toEqual([
      {
        change: { kind: 'add', cells: { zh: '马里', en: 'Maly', type: 'place' } },
        reason: 'exists',
        columns: ['en'],
        theirs: { zh: '马里', en: 'Mali', type: 'place', note: 'x' },
        line: 3,
        message: '“马里” is in the file already, as “Mali” (place)',
      },
    ]);
  });

  test('of another type is another entry', () => {
    const result = applyChanges(text, [{ kind: 'add', cells: { zh: '马里', en: 'Maly', type: 'person' } }]);
    expect(result.conflicts).toEqual([]);
    expect(result.text).toBe(`${text}马里\tMaly\tperson\n`);
  });

  test('with the same id, whatever its headword', () => {
    const rows = 'zh\ten\tid\n马里\tMali\tmali\n';
    expect(ways({ kind: 'add', cells: { zh: '马利', en: 'Maly', id: 'mali' } }, rows)).toEqual([
      'exists en 2 马里\tMali\tmali',
      '马里\tMaly\tmali',
      '马里\tMali|Maly\tmali',
    ]);
  });
});

describe('cells that others have changed', () => {
  test.each<[string, EntryCells, EntryCells, readonly string[]]>([
    [
      'one',
      { en: 'Malli' },
      { en: 'Maly' },
      ['changed en 3 马里\tMali\tplace\tx', '马里\tMaly\tplace\tx', '马里\tMali|Maly\tplace\tx'],
    ],
    [
      'one of two',
      { en: 'Malli', note: 'x' },
      { en: 'Maly', note: 'y' },
      ['changed en 3 马里\tMali\tplace\tx', '马里\tMaly\tplace\ty', '马里\tMali|Maly\tplace\ty'],
    ],
    [
      'two',
      { en: 'Malli', note: 'z' },
      { en: 'Maly', note: 'y' },
      ['changed en,note 3 马里\tMali\tplace\tx', '马里\tMaly\tplace\ty', '马里\tMali|Maly\tplace\tx|y'],
    ],
    [
      'one that ours empties',
      { note: 'z' },
      { note: '' },
      ['changed note 3 马里\tMali\tplace\tx', '马里\tMali\tplace\t', '马里\tMali\tplace\tx'],
    ],
    [
      'one of a single word',
      { type: 'person' },
      { type: 'country' },
      ['changed type 3 马里\tMali\tplace\tx', '马里\tMali\tcountry\tx', '马里\tMali\tplace\tx'],
    ],
    [
      'one that has come to be so',
      { en: 'Malli' },
      { en: 'Mali' },
      ['马里\tMali\tplace\tx', '马里\tMali\tplace\tx', '马里\tMali\tplace\tx'],
    ],
  ])('%s', (_, before, after, expected) => {
    expect(ways({ kind: 'change', key: { zh: '马里' }, before, after })).toEqual(expected);
  });

  test('the English of the key is one of them', () => {
    const key = { zh: '马里', en: 'Malli' };
    const one: GlossaryChange = { kind: 'change', key, before: { note: 'x' }, after: { note: 'y' } };
    expect(ways(one)).toEqual(['changed en 3 马里\tMali\tplace\tx', '马里\tMali\tplace\ty', '马里\tMali\tplace\ty']);
    expect(applyChanges(text, [one]).conflicts[0]?.theirs).toEqual({ en: 'Mali' });
  });

  test('a row that is to be removed', () => {
    const kept = 'changed note 3 马里\tMali\tplace\tx';
    expect(ways({ kind: 'remove', key: { zh: '马里' }, before: { en: 'Mali', note: '' } })).toEqual([
      kept,
      '多哈\tDoha\tplace',
      kept,
    ]);
    expect(ways({ kind: 'remove', key: { zh: '马里' }, before: { en: 'Mali', note: 'x' } })[0]).toBe(
      '多哈\tDoha\tplace',
    );
  });
});

describe('a row that is gone', () => {
  test('is added again with what is known of it', () => {
    const key = { zh: '马里奥', en: 'Mario', type: 'person' };
    const one: GlossaryChange = { kind: 'change', key, before: { note: 'x' }, after: { note: 'y' } };
    const added = '马里奥\tMario\tperson\ty';
    expect(ways(one)).toEqual(['gone   马里\tMali\tplace\tx', added, added]);
  });

  test('but not without its English', () => {
    const one: GlossaryChange = { kind: 'change', key: { zh: '马里奥' }, before: {}, after: { note: 'y' } };
    expect(ways(one)).toEqual(Array(3).fill('gone   马里\tMali\tplace\tx'));
  });

  test('cannot be removed', () => {
    const one: GlossaryChange = { kind: 'remove', key: { zh: '马里奥' }, before: {} };
    expect(ways(one)).toEqual(Array(3).fill('gone   马里\tMali\tplace\tx'));
  });
});

describe('the key', () => {
  const rows = [
    'zh\ten\ttype\tid',
    '李明\tLi Ming\tperson\ta',
    '李明\tLi Ming\tperson\tb',
    '约翰逊\tJohnson|Johnston\tperson',
    '约翰逊\tJohnston\tperson',
    '约翰逊\tJohnson\tplace',
    '马里\tMali',
    '马里\tMali\t\tmali',
    '巴拉達{CN}|巴拉达尔\tBaradar\tperson',
    '',
  ].join('\n');

  test.each<[EntryKey, number | undefined]>([
    [{ zh: '李明', id: 'b' }, 3],
    [{ zh: '李铭', id: 'b' }, 3],
    [{ zh: '李明' }, 2],
    [{ zh: '李明', line: 3 }, 3],
    [{ zh: '李明', line: 30 }, 3],
    [{ zh: '李明', id: 'c' }, undefined],
    [{ zh: '约翰逊', en: 'Johnston' }, 5],
    [{ zh: '约翰逊', en: 'Johnson' }, 4],
    [{ zh: '约翰逊', en: 'Johnson', type: 'place' }, 6],
    [{ zh: '约翰逊', type: 'place' }, 6],
    [{ zh: '约翰逊', type: 'term' }, undefined],
    [{ zh: '约翰逊', en: 'Jonson' }, undefined],
    [{ zh: '马里', id: 'names.tsv:7' }, 7],
    [{ zh: '马里', type: 'term', line: 8 }, 8],
    [{ zh: '巴拉達' }, 9],
    [{ zh: '巴拉达尔' }, undefined],
    [{ zh: '巴拉达尔', line: 9 }, 9],
    [{ zh: '巴拉达尔', line: 8 }, undefined],
  ])('%j names line %s', (key, line) => {
    const { applied } = applyChanges(rows, [{ kind: 'change', key, before: {}, after: {} }]);
    expect(applied.map((one) => one.line)).toEqual(line === undefined ? [] : [line]);
  });
});

describe('what cannot be read', () => {
  const add: GlossaryChange = { kind: 'add', cells: { zh: '马里', en: 'Mali' } };

  test.each(['zh;en\n多哈;Doha\n', 'zh\ttype\n多哈\tplace\n', 'en,note\nDoha,x\n', '多哈；Doha'])(
    'the file %j',
    (rows) => {
      const result = applyChanges(rows, [add, add]);
      expect([result.text, result.applied, result.inverse]).toEqual([rows, [], []]);
      expect(result.conflicts.map(({ reason }) => reason)).toEqual(['unreadable', 'unreadable']);
    },
  );

  test.each<[EntryCells, string]>([
    [{ zh: '马里' }, 'zh\ten\n'],
    [{ en: 'Mali' }, 'zh\ten\n'],
    [{ zh: ' ', en: '' }, ''],
    [{ zh: '原文', en: 'translation' }, '马里\tMali\n'],
  ])('an entry of %j', (cells, rows) => {
    const result = applyChanges(rows, [{ kind: 'add', cells }]);
    expect(result.text).toBe(rows);
    expect(result.conflicts.map(({ reason }) => reason)).toEqual(['unreadable']);
  });

  test('a row of which nothing would be left', () => {
    expect(
      ways({ kind: 'change', key: { zh: '马里' }, before: {}, after: { zh: '', en: '', type: '', note: '' } }, text)[1],
    ).toBe('unreadable  3 马里\tMali\tplace\tx');
  });

  test('rows with an unclosed quote stay as they are', () => {
    const rows = 'zh,en\n多哈,"Doha\n基辅,Kyiv\n';
    const result = applyChanges(rows, [add]);
    expect(result.text).toBe('zh,en\n多哈,"Doha\n基辅,Kyiv\n马里,Mali\n');
    expect(applyChanges(result.text, result.inverse).text).toBe(rows);
  });

  test('and no new quote closes theirs', () => {
    const rows = 'zh,en\n多哈,"Doha\n基辅,Kyiv\n';
    const quoted: GlossaryChange = { kind: 'add', cells: { zh: '马里', en: ', Mali' } };
    const { text: same, conflicts } = applyChanges(rows, [quoted]);
    expect(same).toBe(rows);
    expect(conflicts.map(({ reason }) => reason)).toEqual(['unreadable']);
  });

  test.each([
    ['a header', '马里,Mali\n中文,英文\n多哈,Doha\n'],
    ['a delimiter', '马里,Mali\n"多\n哈",Doha\n'],
  ])('a row that would come to be the first, and to be read as %s', (_, rows) => {
    const result = applyChanges(rows, [{ kind: 'remove', key: { zh: '马里' }, before: {} }]);
    expect(result.text).toBe(rows);
    expect(result.conflicts.map(({ reason }) => reason)).toEqual(['unreadable']);
  });
});
