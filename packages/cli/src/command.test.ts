import { spawnSync } from 'node:child_process';
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
