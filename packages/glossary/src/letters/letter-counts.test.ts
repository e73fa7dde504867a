import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { inputsChecksum, isLearnedFrom } from '../detect/inputs-checksum.js';
import { formatLetterCounts, readLetterCounts } from './letter-counts.js';
import { type LetterCounts, learnLetterCounts, letterModelOf } from './letter-model.js';

const packageFolder = new URL('../../', import.meta.url);
const committed = readFileSync(new URL('model/letter-counts.txt', packageFolder), 'utf8');

const filesOf = (folder: string) =>
  readdirSync(new URL(folder, packageFolder))
    .filter((name) => name.endsWith('.tsv'))
    .sort()
    .map((name) => ({ name, text: readFileSync(new URL(folder + name, packageFolder), 'utf8') }));

/** Counts of characters, and chances of letters, as the file has them. */
const countsOf = (
  counts: Readonly<Record<string, Readonly<Record<string, number>>>>,
  single: Readonly<Record<string, number>> = { a: 0.6, l: 0.4 },
): LetterCounts => ({
  counts: new Map(Object.entries(counts).map(([character, own]) => [character, new Map(Object.entries(own))])),
  single: new Map(Object.entries(single)),
});

describe('the committed model', () => {
  test('was learned from the data that is here', () => {
    const files = filesOf('data/').filter(({ name }) => isLearnedFrom(name));
    expect(
      readLetterCounts(committed)?.learnedFrom,
      'the data has changed since: run npx tsx scripts/train-letters.ts',
    ).toBe(inputsChecksum(files, filesOf('data/name-parts/')));
  });

  test('comes back as it was written', () => {
    const read = readLetterCounts(committed);
    expect(read && readLetterCounts(formatLetterCounts(read, read.learnedFrom))).toEqual(read);
    expect(committed.split('\n')).toHaveLength((read?.counts.size ?? 0) + 3);
  });

  test('says what characters render', () => {
    const read = readLetterCounts(committed);
    expect(read?.counts.size).toBeGreaterThan(500);
    expect([...(read?.single.values() ?? [])].reduce((sum, chance) => sum + chance, 0)).toBeCloseTo(1, 2);
    const model = read && letterModelOf(read);
    const [right, wrong] = ['qaem', 'trump'].map((en) => model?.fit({ zh: '卡伊姆', en })?.cost ?? 0);
    expect(right).toBeLessThan(wrong ?? 0);
    expect(Buffer.byteLength(committed)).toBeLessThan(500_000);
  });
});

describe('formatLetterCounts', () => {
  test('says where it is from, then letters, then characters in order, the most frequent first', () => {
    const text = formatLetterCounts(countsOf({ 里: { li: 3, ri: 4 }, 阿: { a: 12.34, al: 4, '': 1 } }), 'a1b2c3d4');
    expect(text.split('\n')).toEqual(['from a1b2c3d4', 'letters a0.6 l0.4', '里 ri4 li3', '阿 a12.3 al4 1', '']);
  });

  test('leaves out what is hardly ever seen', () => {
    expect(formatLetterCounts(countsOf({ 阿: { a: 2, x: 0.39 }, 里: { li: 0.1 } }), 'x')).toBe(
      'from x\nletters a0.6 l0.4\n阿 a2\n',
    );
  });

  test('the order of what it is given changes nothing', () => {
    expect(formatLetterCounts(countsOf({ 阿: { a: 2, e: 2 }, 里: { li: 1 } }), 'x')).toBe(
      formatLetterCounts(countsOf({ 里: { li: 1 }, 阿: { e: 2, a: 2 } }, { l: 0.4, a: 0.6 }), 'x'),
    );
  });

  test('what is learned comes back, but for small counts', () => {
    const pairs = [
      ['马里', 'mali'],
      ['索马里', 'somali'],
      ['里加', 'riga'],
      ['加纳', 'ghana'],
    ].map(([zh = '', en = '']) => ({ zh, en }));
    const learned = learnLetterCounts(pairs, 3);
    const read = readLetterCounts(formatLetterCounts(learned, 'x'));
    expect([...(read?.counts.keys() ?? [])].sort()).toEqual([...learned.counts.keys()].sort());
    for (const [character, own] of read?.counts ?? [])
      for (const [letters, count] of own)
        expect(count).toBeCloseTo(learned.counts.get(character)?.get(letters) ?? Number.NaN, 0);
  });
});

describe('readLetterCounts', () => {
  test('reads characters outside the first plane', () => {
    const counts = countsOf({ '\u{20BB7}': { yo: 2 } });
    expect(readLetterCounts(formatLetterCounts(counts, 'x'))).toEqual({ ...counts, learnedFrom: 'x' });
  });

  test.each([
    ['nothing', ''],
    ['no checksum', 'letters a0.6\n阿 a2\n'],
    ['no letters', 'from x\n阿 a2\n'],
    ['the lines changed about', 'letters a0.6\nfrom x\n'],
    ['JSON', '{"counts":{}}'],
    ['a table of names', 'zh\ten\n阿富汗\tAfghanistan\n'],
    ['a byte order mark', '\uFEFFfrom x\nletters a0.6\n'],
  ])('%s is no counts', (_, text) => {
    expect(readLetterCounts(text)).toBeUndefined();
  });

  test.each([
    ['a pair without a count', '阿 a2 al', { a: 2 }],
    ['capitals', '阿 a2 AL3', { a: 2 }],
    ['no pair at all', '阿', {}],
  ])('%s is left out', (_, line, expected) => {
    const read = readLetterCounts(`from x\nletters a0.6\n${line}\n`);
    expect(read?.counts.get('阿')).toEqual(new Map(Object.entries(expected)));
  });

  test('a file that is cut off anywhere throws nothing', () => {
    const text = formatLetterCounts(countsOf({ 阿: { a: 12.3, al: 4 }, 里: { li: 3 } }), 'a1b2c3d4');
    for (let end = 0; end <= text.length; end += 1) {
      const read = readLetterCounts(text.slice(0, end));
      expect((read === undefined) === !text.slice(0, end).includes('\nletters ')).toBe(true);
    }
  });
});
