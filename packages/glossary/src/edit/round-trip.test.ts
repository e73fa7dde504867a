import { describe, expect, test } from 'vitest';
import { glossaryColumns } from '../entry/glossary-columns.js';
import { readGlossary } from '../entry/read-glossary.js';
import { applyChanges } from './apply-changes.js';
import { plainCell } from './cell-text.js';
import { entryCells } from './entry-cells.js';
import type { EntryCells } from './glossary-change.js';
import { pick, randomChange, randomFile, randomFrom } from './test-files.js';

/** The entries of a text as strings, without what their line decides, in an order of their own. */
function entriesOf(text: string): readonly string[] {
  const { entries } = readGlossary(text, { fileName: 'a file', layer: 'user' });
  return entries
    .map(({ origin, id, ...entry }) => JSON.stringify({ ...entry, id: id === `a file:${origin.line}` ? '' : id }))
    .sort();
}

/** What one list has more than another. */
function more(list: readonly string[], other: readonly string[]): readonly string[] {
  const left = [...other];
  return list.filter((one) => {
    const at = left.indexOf(one);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

/** A file with one entry, in the columns that are not left out. */
function fileOf(cells: EntryCells, without: readonly string[]): string {
  const columns = glossaryColumns.filter((column) => !without.includes(column));
  return `${columns.join('\t')}\n${columns.map((column) => plainCell(cells[column] ?? '').replace(/^#/, '\\#')).join('\t')}\n`;
}

/** How much of two texts is the same, from the beginning and from the end. */
function sameEnds(one: string, other: string): readonly [start: number, end: number] {
  const length = Math.min(one.length, other.length);
  let start = 0;
  while (start < length && one[start] === other[start]) start += 1;
  let end = 0;
  while (end < length - start && one[one.length - 1 - end] === other[other.length - 1 - end]) end += 1;
  return [start, end];
}

const seeds = Array.from({ length: 400 }, (_, index) => 7919 * (index + 1));

describe('random files', () => {
  test('the inverse gives back every byte', () => {
    for (const seed of seeds) {
      const random = randomFrom(seed);
      const file = randomFile(random, { broken: random(4) === 0 });
      const changes = Array.from({ length: 1 + random(5) }, () => randomChange(random, file));
      const onConflict = pick(random, ['report', 'ours', 'both'] as const);
      const result = applyChanges(file.text, changes, { onConflict, addColumns: random(2) === 0 });
      expect(result.applied.length + result.conflicts.length).toBe(changes.length);
      const back = applyChanges(result.text, result.inverse);
      expect([seed, back.conflicts]).toEqual([seed, []]);
      expect([seed, back.text]).toEqual([seed, file.text]);
    }
  });

  test('one change changes one entry, and no byte beside its row', () => {
    const seen = { add: 0, change: 0, remove: 0 };
    for (const seed of seeds) {
      const random = randomFrom(seed);
      const file = randomFile(random, { broken: false });
      const { text } = file;
      const one = randomChange(random, file);
      const result = applyChanges(text, [one]);
      const [start, end] = sameEnds(text, result.text);
      const [before, after] = [entriesOf(text), entriesOf(result.text)];
      if (result.applied.length === 0 || result.inverse.length === 0) {
        expect([seed, result.text]).toEqual([seed, text]);
        continue;
      }
      // A duplicate that the reader had left out may come to light.
      if (readGlossary(text, { fileName: 'a', layer: 'user' }).problems.length > 0 && one.kind !== 'add') continue;
      seen[one.kind] += 1;
      if (one.kind === 'add') {
        expect([seed, more(after, before)]).toEqual([seed, entriesOf(fileOf(one.cells, result.dropped))]);
        expect([seed, more(before, after)]).toEqual([seed, []]);
        expect(start + end).toBe(text.length);
      } else if (one.kind === 'remove') {
        expect([seed, more(after, before)]).toEqual([seed, []]);
        expect([seed, more(before, after)]).toEqual([
          seed,
          entriesOf(fileOf(entryCells(text, one.key)?.cells ?? {}, [])),
        ]);
        expect(start + end).toBe(result.text.length);
      } else {
        const former = entryCells(text, one.key)?.cells ?? {};
        const cells: EntryCells = {
          ...former,
          ...Object.fromEntries(
            Object.entries(one.after).filter(([column]) => !result.dropped.some((name) => name === column)),
          ),
        };
        expect([seed, more(before, after)]).toEqual([seed, more(entriesOf(fileOf(former, [])), after)]);
        expect([seed, more(after, before)]).toEqual([seed, more(entriesOf(fileOf(cells, [])), before)]);
        if (one.after.zh === undefined && !text.includes('"'))
          expect(text.slice(start, text.length - end)).not.toMatch(/[\r\n]/);
      }
    }
    expect(Math.min(...Object.values(seen))).toBeGreaterThan(25);
  });

  test('a file in order stays in order', () => {
    for (const seed of seeds) {
      const random = randomFrom(seed);
      const file = randomFile(random, { broken: false });
      const changes = Array.from({ length: 1 + random(5) }, () => randomChange(random, file));
      const isSorted = (text: string): boolean => {
        const { entries, problems } = readGlossary(text, { fileName: 'a', layer: 'user' });
        const words = entries.map(({ zh }) => zh[0]?.text ?? '');
        return problems.length === 0 && words.every((word, index) => word >= (words[index - 1] ?? ''));
      };
      if (!isSorted(file.text)) continue;
      const { text, inverse } = applyChanges(file.text, changes);
      if (readGlossary(text, { fileName: 'a', layer: 'user' }).problems.length > 0) continue;
      expect([seed, isSorted(text)]).toEqual([seed, true]);
      expect(inverse.every(({ restore }) => restore?.place !== 'unmoved')).toBe(true);
    }
  });

  test('changes one by one come to the same as all at once, where no key is taken twice', () => {
    for (const seed of seeds.slice(0, 200)) {
      const random = randomFrom(seed);
      const words = ['马里', '多哈', '基辅', '𠮷田', '喀布尔', '阿塔', '索马里', '马里奥'];
      const text = `zh,en\n${words
        .slice(0, 5)
        .sort()
        .map((zh) => `${zh},${zh.length}\n`)
        .join('')}`;
      const free = [...words];
      const changes = Array.from({ length: 5 }, () => {
        const zh = free.splice(random(free.length), 1)[0] ?? '';
        const before = entryCells(text, { zh })?.cells;
        if (before === undefined) return { kind: 'add', cells: { zh, en: 'x' } } as const;
        if (random(2) === 0) return { kind: 'remove', key: { zh }, before } as const;
        return { kind: 'change', key: { zh }, before, after: { zh: `${zh}斯` } } as const;
      });
      const together = applyChanges(text, changes).text;
      expect([seed, changes.reduce((now, one) => applyChanges(now, [one]).text, text)]).toEqual([seed, together]);
    }
  });
});

describe('an inverse for a text that others have changed', () => {
  const text = 'zh\ten\tnote\n多哈\tDoha\n# 西非\n马里\tMali\tx\n';

  test('takes back what is ours alone', () => {
    const ours = applyChanges(text, [
      { kind: 'change', key: { zh: '马里' }, before: { en: 'Mali' }, after: { en: 'Maly' } },
    ]);
    const theirs = ours.text.replace('\tx', '\ty').replace('# 西非', '# 非洲');
    expect(applyChanges(theirs, ours.inverse)).toMatchObject({
      text: 'zh\ten\tnote\n多哈\tDoha\n# 非洲\n马里\tMali\ty\n',
      conflicts: [],
    });
  });

  test('does not remove an entry that they have changed', () => {
    const ours = applyChanges(text, [{ kind: 'add', cells: { zh: '基辅', en: 'Kyiv' } }]);
    const theirs = ours.text.replace('Kyiv', 'Kyiv\tcapital');
    expect(applyChanges(theirs, ours.inverse).text).toBe(theirs);
    expect(applyChanges(theirs, ours.inverse).conflicts.map(({ reason }) => reason)).toEqual(['changed']);
  });

  test('does not add twice what they have added again', () => {
    const ours = applyChanges(text, [{ kind: 'remove', key: { zh: '马里' }, before: {} }]);
    const theirs = `${ours.text}马里\tMali\n`;
    expect(applyChanges(theirs, ours.inverse).text).toBe(theirs);
  });

  test('adds a row by the order where its neighbours are gone', () => {
    const rows = 'zh\ten\n# 名\n多哈\tDoha\n基辅\tKyiv\n马里\tMali\n';
    const ours = applyChanges(rows, [{ kind: 'remove', key: { zh: '基辅' }, before: {} }]);
    const { text: theirs } = applyChanges(ours.text, [
      { kind: 'remove', key: { zh: '多哈' }, before: {} },
      { kind: 'add', cells: { zh: '喀布尔', en: 'Kabul' } },
    ]);
    expect(applyChanges(theirs, ours.inverse).text).toBe('zh\ten\n喀布尔\tKabul\n基辅\tKyiv\n# 名\n马里\tMali\n');
  });

  test('leaves a column that they have come to use', () => {
    const ours = applyChanges(
      'zh\ten\n多哈\tDoha\n马里\tMali\n',
      [{ kind: 'change', key: { zh: '马里' }, before: {}, after: { note: 'x' } }],
      { addColumns: true },
    );
    const theirs = ours.text.replace('Doha', 'Doha\ty');
    expect(applyChanges(theirs, ours.inverse).text).toBe('zh\ten\tnote\n多哈\tDoha\ty\n马里\tMali\n');
  });

  test('adds a row anew where the columns have changed', () => {
    const ours = applyChanges('zh\ten\n多哈\tDoha\n马里\tMali\n', [
      { kind: 'remove', key: { zh: '马里' }, before: {} },
    ]);
    expect(applyChanges('en,zh\r\nDoha,多哈\r\n', ours.inverse).text).toBe('en,zh\r\nDoha,多哈\r\nMali,马里\r\n');
  });
});

test('hints that nobody here has made do no harm', () => {
  const at = (
    zh: string,
    below: string,
  ): { readonly kind: 'add'; readonly cells: EntryCells; readonly restore: object } => ({
    kind: 'add',
    cells: { zh, en: 'x' },
    restore: {
      place: { below: { zh: below }, lines: 99 },
      row: 'a\nb',
      lineBreak: '',
      twins: -1,
      columns: ['zh'],
      cells: { zh: '\n' },
      width: -1,
    },
  });
  const text = 'zh\ten\n马里\tMali\n';
  const result = applyChanges(text, [
    at('多哈', '基辅'),
    at('基辅', '多哈'),
    at('喀布尔', '喀布尔'),
    at('阿塔', '马里'),
  ]);
  expect(result.conflicts).toEqual([]);
  expect(readGlossary(result.text, { fileName: 'a', layer: 'user' }).entries).toHaveLength(5);
  expect(applyChanges(result.text, result.inverse).text).toBe(text);
});
