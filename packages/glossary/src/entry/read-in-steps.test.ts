import { expect, test } from 'vitest';
import { readGlossary, readGlossaryInSteps } from './read-glossary.js';
import { boundsInSteps, cellsOf, delimiterOf, readRows, rowsInSteps } from './read-rows.js';

const options = { fileName: 'names.tsv', layer: 'user' };

/** What is read in the end, and the number of turns that others had. */
function inSteps(text: string): { readonly result: unknown; readonly turns: number } {
  const steps = readGlossaryInSteps(text, options);
  for (let turns = 0; ; turns += 1) {
    const step = steps.next();
    if (step.done === true) return { result: step.value, turns };
  }
}

const rows = (count: number): string =>
  Array.from({ length: count }, (_, index) => `马里${index}\tMali ${index}`).join('\n');

test.each<[string, string, number]>([
  ['nothing', '', 1],
  ['a header', 'zh\ten\n', 1],
  ['499 rows', rows(499), 1],
  ['2,000 rows', `zh\ten\n${rows(2000)}`, 5],
  ['2,000 comments', `zh\ten\n${'# 名\n'.repeat(2000)}马里\tMali\n`, 5],
  ['2,000 blank lines', `${'\r\n'.repeat(2000)}马里\tMali\n`, 5],
  [
    'duplicates, wrong types and too many cells',
    `zh\ten\ttype\n${'马里\tMali\tcity\n'.repeat(1200)}多哈\tDoha\t\tx`,
    3,
  ],
  ['a foreign delimiter', '马里;Mali\n'.repeat(1200), 3],
  ['unclosed quotes', `zh,en\n马里,"Mali\n${'多哈,Doha\n'.repeat(1200)}`, 3],
  ['a header without zh', `en\ttype\n${rows(600)}`, 2],
])('%s: the same in steps, with turns for others', (_, text, turns) => {
  expect(inSteps(text)).toEqual({ result: readGlossary(text, options), turns });
});

test('cells behind which somebody else has read a step are those of the whole', () => {
  const text = `zh,en\n${'"马""里","Mali, ""West"""\n多哈,Doha\n'.repeat(700)}`;
  const delimiter = delimiterOf(text);
  const whole = readRows(text).rows.map(({ start, end, line, cells }) => [
    start,
    end,
    line,
    cells.map((cell) => cell.text),
  ]);
  const steps = [...rowsInSteps(text, [])].flat();
  expect(steps.map(({ start, end, line, cells }) => [start, end, line, cells.map((cell) => cell.text)])).toEqual(whole);
  const bounds = [...boundsInSteps(text, delimiter)].flat();
  expect(
    bounds.map((row) => [row.start, row.end, row.line, cellsOf(text, row, delimiter).map((cell) => cell.text)]),
  ).toEqual(whole);
});

test('a row with an unclosed quote has the cells before it', () => {
  const text = '多哈,"Doha",马里,"Mali\nx,y';
  const [row] = [...boundsInSteps(text, ',')].flat();
  expect(row).toEqual({ start: 0, end: 18, line: 0, ends: [2, 9, 12, 18], unclosed: { start: 13, end: 18 } });
  expect(row && cellsOf(text, row, ',').map((cell) => cell.text)).toEqual(['多哈', 'Doha', '马里']);
});
