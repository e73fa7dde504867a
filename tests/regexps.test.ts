import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { backtrackingOf } from './backtracking.js';
import { type FoundRegExp, regExpsBelow, regExpsIn } from './regexps-of.js';

/** What may stay undecided, each with the bound that holds it. A row that nothing needs any more is an error. */
const bounded: readonly { readonly file: string; readonly written: string; readonly why: string }[] = [
  {
    file: 'packages/core/src/page/main-content.ts',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: the source as it is written
    written: 'new RegExp(`(?:^|[^a-z])(?:${words})`)',
    why: 'The words are constants of that file, alternatives that repeat nothing.',
  },
];

const root = fileURLToPath(new URL('../', import.meta.url));
const packages = ['core', 'glossary', 'language-service', 'cli', 'vscode-ext'];

/** What is wrong with each of the expressions, two at a time; nothing for those that are linear. */
async function faultsOf(all: readonly FoundRegExp[], allowed: typeof bounded): Promise<readonly string[]> {
  const faults: string[] = [];
  const used = new Set<(typeof bounded)[number]>();
  const waiting = [...all];
  const work = async (): Promise<void> => {
    for (let found = waiting.pop(); found !== undefined; found = waiting.pop()) {
      const { file, line, written, source, flags } = found;
      const { verdict, why } = {
        why: 'put together from what only a run knows',
        ...(source === undefined ? { verdict: 'unknown' as const } : await backtrackingOf(source, flags)),
      };
      const row =
        verdict === 'unknown' ? allowed.find((one) => one.file === file && one.written === written) : undefined;
      if (row !== undefined) used.add(row);
      else if (verdict !== 'linear') faults.push(`${file}:${line} ${written} is ${verdict}: ${why}`);
    }
  };
  await Promise.all([work(), work()]);
  const stale = allowed
    .filter((row) => !used.has(row))
    .map(({ file, written }) => `${file} needs no row for ${written}`);
  return [...faults, ...stale].sort();
}

describe('no regular expression takes more than linear time', () => {
  test('in the published sources', { timeout: 600_000 }, async () => {
    const all = packages.map((name) => regExpsBelow(`${root}packages/${name}/src`, root));
    expect(all.filter((found) => found.length === 0)).toEqual([]);
    expect(await faultsOf(all.flat(), bounded)).toEqual([]);
  });

  test.each([
    ['blanks at the end', '/\\s+$/'],
    ['a mark that is never closed', '/<!--[^]*?-->/'],
    ['two repetitions of one class', '/^\\s*[:：]?\\s*$/u'],
    ['two repetitions of one word', '/^(?:多哈)*(?:多哈)*。/'],
    ['a repetition in a repetition', '/^(?:\\p{Script=Han}+、?)+。$/u'],
    ['two ways through a repetition', '/^(?:中|中国|国)*$/'],
    ['a long count in a count', '/^(?:a{1,50}){1,50}$/'],
    ['two long counts', '/^a{0,500}a{0,500}b/'],
    ['in a look-ahead', '/^(?=(?:a+)+b)/'],
    ['before a look-ahead', '/作者\\s*[:：]?\\s*(?=\\p{Script=Han})/u'],
    ['before a look-behind', '/\\s+(?<=马里)/'],
    ['before a back-reference', '/(a+)a*\\1b/'],
    ['by the multiline flag', '/^\\s*x/m'],
    ['in a string', "new RegExp('\\\\s+$')"],
    // biome-ignore lint/suspicious/noTemplateCurlyInString: source text
    ['in constants', 'const blanks = `\\\\s*`; const two = new RegExp(`^${blanks}${blanks}x` + "$", "u");'],
    ['in a call', "RegExp('(a+)+b')"],
  ])('a bad one would be seen: %s', async (_, text) => {
    const faults = await faultsOf(regExpsIn(text, 'planted.ts'), []);
    expect(faults).toHaveLength(1);
    expect(faults[0]).toContain('is super-linear');
  });

  test.each([
    ['/^\\s*[:：]/u'],
    ['/[（(]完[）)]$/'],
    ['/<[^<>]*>/g'],
    ['/^[\\s，,]*[^，。]{0,24}(?:说|称)/'],
    ['/[\\p{Script=Han}]{2,4}(?=报道)/u'],
  ])('a good one passes: %s', async (text) => {
    expect(await faultsOf(regExpsIn(text, 'planted.ts'), [])).toEqual([]);
  });

  test('one that only a run knows needs a row, and a row must be needed', async () => {
    const text = 'const of = (word: string): RegExp => new RegExp(word);';
    const row = { file: 'planted.ts', written: 'new RegExp(word)', why: 'a word' };
    expect(await faultsOf(regExpsIn(text, 'planted.ts'), [])).toHaveLength(1);
    expect(await faultsOf(regExpsIn(text, 'planted.ts'), [row])).toEqual([]);
    expect(await faultsOf(regExpsIn('/马里/', 'planted.ts'), [row])).toEqual([
      'planted.ts needs no row for new RegExp(word)',
    ]);
  });
});
