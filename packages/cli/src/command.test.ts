import { spawnSync } from 'node:child_process';
import { closeSync, existsSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const command = fileURLToPath(new URL('../bin/yiming.js', import.meta.url));
const yiming = (args: readonly string[], input = ''): { code: number | null; out: string; err: string } => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, ...args], { input, encoding: 'utf8' });
  return { code: status, out: stdout, err: stderr };
};

test('the built command reads standard input and writes no colours to a pipe', () => {
  const { code, out, err } = yiming(['names', '-'], '塔利班进入喀布尔。');
  expect([code, err]).toEqual([0, '']);
  expect(out).toBe(
    '-\nname    English  later  type   status  times  first at\n塔利班  Taliban         group  known   1      1:1\n喀布尔  Kabul           place  known   1      1:6\n\n',
  );
});

test('its exit code tells wrong use from unreadable files', () => {
  expect(yiming(['nonsense']).code).toBe(2);
  expect(yiming(['parse', '/no/such/file.md']).code).toBe(1);
  expect(yiming(['--version']).out).toMatch(/^\d+\.\d+\.\d+\n$/);
});

test('standard input is - in csv and tsv', () => {
  expect(yiming(['names', '-f', 'csv', '-'], '喀布尔。').out.split('\n')[1]).toMatch(/^-,1,1,0,3,喀布尔,Kabul,/);
  expect(yiming(['names', '-f', 'tsv'], '喀布尔。').out.split('\n')[1]).toMatch(/^-\t1\t1\t0\t3\t喀布尔\tKabul\t/);
});

test('glossary lookup reads terms from standard input, one a line, blank ones left out', () => {
  const { code, out } = yiming(['glossary', 'lookup', '-f', 'jsonl', '马里', '-'], '\uFEFF喀布尔\r\n\r\n 没有 \nMali');
  expect(code).toBe(0);
  const lines = out.trimEnd().split('\n');
  expect(lines.map((line) => JSON.parse(line).query)).toEqual(['马里', '喀布尔', '没有', 'Mali']);
  expect(yiming(['glossary', 'lookup'], '喀布尔\n').out).toMatch(/^喀布尔\n/);
  expect(yiming(['glossary', 'lookup', '-'])).toEqual({ code: 1, out: '', err: 'yiming: standard input is empty\n' });
});

test.runIf(existsSync('/dev/full'))(
  'a full disk is one line on standard error and exit code 1',
  () => {
    const full = openSync('/dev/full', 'w');
    try {
      for (const args of [['names', '-f', 'jsonl'], ['parse'], ['convert', '--to', 'zh-Hant'], ['--help']]) {
        const { status, stderr } = spawnSync(process.execPath, [command, ...args], {
          input: '喀布尔。',
          encoding: 'utf8',
          stdio: ['pipe', full, 'pipe'],
        });
        expect([status, stderr]).toEqual([
          1,
          expect.stringMatching(/^yiming: standard output cannot be written \(ENOSPC[^\n]*\)\n$/),
        ]);
      }
      expect(yiming(['convert', '--to', 'zh-Hant', '-o', '/dev/full'], '喀布尔。')).toMatchObject({
        code: 1,
        err: expect.stringMatching(/^yiming: \/dev\/full cannot be written \(ENOSPC[^\n]*\)\n$/),
      });
    } finally {
      closeSync(full);
    }
  },
  30_000,
);

test('a file that is piped in is not written over', () => {
  const folder = mkdtempSync(join(tmpdir(), 'yiming-command-'));
  const path = join(folder, '入.md');
  writeFileSync(path, '喀布尔。');
  const input = openSync(path, 'r');
  try {
    const args = [command, 'convert', '--to', 'zh-Hant', '-o', path];
    const { status } = spawnSync(process.execPath, args, { stdio: [input, 'pipe', 'pipe'] });
    expect([status, readFileSync(path, 'utf8')]).toEqual([2, '喀布尔。']);
  } finally {
    closeSync(input);
    rmSync(folder, { recursive: true });
  }
});
