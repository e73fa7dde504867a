import { Readable } from 'node:stream';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { readTerms } from './read-terms.js';

/** Puts these bytes on standard input. */
function onStandardInput(...chunks: readonly (string | Uint8Array)[]): void {
  const stream = Object.assign(Readable.from(chunks.map((chunk) => Buffer.from(chunk))), { fd: 0 as const });
  // Of standard input only its bytes are asked for.
  vi.spyOn(process, 'stdin', 'get').mockReturnValue(stream as unknown as typeof process.stdin);
}

afterEach(() => {
  vi.restoreAllMocks();
});

test.each([[[]], [['喀布尔']], [['喀布尔', ' 穆塔奇 ', '--', '']]])('%j without - are the terms', async (terms) => {
  expect(await readTerms(terms)).toEqual({ terms });
});

describe('the lines of standard input', () => {
  test.each([
    ['one a line', '喀布尔\n穆塔奇\n', ['喀布尔', '穆塔奇']],
    ['without a last line end', '喀布尔\n穆塔奇', ['喀布尔', '穆塔奇']],
    ['Windows line ends, a byte order mark', '\uFEFF喀布尔\r\n穆塔奇\r\n', ['喀布尔', '穆塔奇']],
    ['blanks around, blank lines', '\n 喀布尔\t\n\u3000\n穆塔奇', ['喀布尔', '穆塔奇']],
    ['a blank within', '阿富汗 喀布尔\n', ['阿富汗 喀布尔']],
    ['characters outside the first plane', '\u{20BB7}野\n', ['\u{20BB7}野']],
    ['a - is a term there', '-\n', ['-']],
    ['blank lines alone', '\n\n', []],
  ])('%s', async (_, input, terms) => {
    onStandardInput(input);
    expect(await readTerms(['-'])).toEqual({ terms });
  });

  test('stand among the others where - stands', async () => {
    onStandardInput('穆塔奇\n');
    expect(await readTerms(['喀布尔', '-', '赫拉特'])).toEqual({ terms: ['喀布尔', '穆塔奇', '赫拉特'] });
  });

  test('a character may come in two pieces', async () => {
    const bytes = new TextEncoder().encode('喀布尔');
    onStandardInput(bytes.slice(0, 4), bytes.slice(4));
    expect(await readTerms(['-'])).toEqual({ terms: ['喀布尔'] });
  });

  test.each([
    ['nothing', new Uint8Array(0), 'is empty'],
    ['a NUL byte', new Uint8Array([65, 0]), 'is no text: it holds a NUL byte at byte 1'],
    ['another encoding', new Uint8Array([0xe5, 0x96, 0x80, 0xbf]), 'is not UTF-8 (first bad byte at 3)'],
  ])('%s is a problem, and there are no terms', async (_, bytes, problem) => {
    onStandardInput(bytes);
    const read = await readTerms(['喀布尔', '-']);
    expect(read.terms).toEqual([]);
    expect(read.problem).toContain(problem);
  });
});
