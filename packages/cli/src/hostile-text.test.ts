import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { run } from './run.js';
import { keptOutput } from './test-output.js';

let folder = '';
const file = (name: string): string => join(folder, name);
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'yiming-cli-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Runs a command line; what it wrote and said, and its exit code. */
async function yiming(...args: readonly string[]): Promise<{ code: number; out: string; err: string }> {
  const output = keptOutput();
  const code = await run(args, output, '1.2.3');
  return { code, out: output.written(), err: output.said() };
}

describe('what an article or a file name holds', () => {
  const hostile = (): string => file('坏\u001b[2J\n.md');
  beforeAll(() =>
    writeFileSync(
      hostile(),
      '---\ntitle: "\\e]0;偷\\a <img src=x onerror=alert(1)> a|b `c` \\x9b31m"\n---\n\n塔利班\u001b[31m进入喀布尔\u007f。\n\n## 多哈\u009b\u001b[1m\n\n拉夫罗夫。\n',
    ),
  );

  test.each(['names', 'parse'])('never sends control characters to a terminal: %s', async (command) => {
    const { code, out } = await yiming(command, hostile());
    expect(code).toBe(0);
    expect(out.replaceAll('\n', '')).not.toMatch(/[\u0000-\u001f\u007f-\u009f]/);
    expect(out).toContain('坏\ufffd[2J\ufffd.md');
    expect(out).toContain('a|b `c` \ufffd31m');
  });

  test('keeps our own colours', async () => {
    const output = keptOutput();
    await run(['names', hostile()], { ...output, style: (_format, text) => `\u001b[1m${text}\u001b[0m` }, '');
    expect(output.written()).toContain('\u001b[1mKabul\u001b[0m');
    expect(output.written()).toContain('坏\ufffd[2J\ufffd.md\u001b[0m');
  });

  test('nor in messages', async () => {
    const { err } = await yiming('names', file('无\u001b[31m\n\u009b.md'));
    expect(err).toBe(`yiming: ${file('无\ufffd[31m\ufffd\ufffd.md')} no such file\n`);
    expect((await yiming('names', '--format', '坏\u001b[2J', '-')).err).toContain('"坏\ufffd[2J"');
  });

  test('is no Markdown in the name sheet', async () => {
    const { out } = await yiming('names', '-f', 'md', hostile());
    expect(out.split('\n')[0]).toBe('## \\]0;偷 \\<img src=x onerror=alert(1)\\> a\\|b \\`c\\` \ufffd31m');
  });

  test.each([
    ['csv', ','],
    ['tsv', '\t'],
  ])('is no formula in %s, and the file name still names the file', async (format, delimiter) => {
    const before = process.cwd();
    process.chdir(folder);
    try {
      for (const mark of ['=', '+', '@', '-']) {
        writeFileSync(`${mark}cmd.md`, '喀布尔。\n');
        const { out } = await yiming('names', '--format', format, '--', `${mark}cmd.md`);
        expect(out.split('\n')[1]?.split(delimiter)[0]).toBe(`./${mark}cmd.md`);
        expect(existsSync(`./${mark}cmd.md`)).toBe(true);
      }
    } finally {
      process.chdir(before);
    }
  });

  test('neither quotes nor splits a row in tsv', async () => {
    writeFileSync(file('表\t"\n\\.md'), '喀布尔。\n');
    const [, row = '', ...rest] = (await yiming('names', '-f', 'tsv', file('表\t"\n\\.md'))).out.split('\n');
    expect(rest).toEqual(['']);
    expect(row.split('\t')).toHaveLength(13);
    expect(row.split('\t')[0]).toBe(file('表\\t"\\n\\\\.md'));
  });

  test('starts its columns after a byte order mark', async () => {
    writeFileSync(file('bom.md'), '\ufeff喀布尔。\n');
    expect((await yiming('names', '-f', 'csv', file('bom.md'))).out.split('\n')[1]).toContain('bom.md,1,1,1,4,喀布尔');
  });
});
