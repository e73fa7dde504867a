import { expect, test } from 'vitest';
import { type OutputStream, processOutput } from './output.js';

/** A stream that keeps what it gets. */
function keptStream(isTTY: boolean): OutputStream & { readonly kept: string[] } {
  const kept: string[] = [];
  return { isTTY, kept, write: (text) => kept.push(text) > 0, once: () => undefined };
}

test('a message is one line without control characters', () => {
  const stderr = keptStream(false);
  processOutput({ stdout: keptStream(false), stderr }).say('yiming: 坏\u001b[31m\n\u009b.md');
  expect(stderr.kept).toEqual(['yiming: 坏\ufffd[31m\ufffd\ufffd.md\n']);
});

test('progress holds none either, and a message clears it', () => {
  const stderr = keptStream(true);
  const output = processOutput({ stdout: keptStream(false), stderr });
  output.progress('1/2 坏\u001b[31m.md');
  output.say('yiming: 坏');
  expect(stderr.kept).toEqual(['1/2 坏\ufffd[31m.md', '\r\u001b[K', 'yiming: 坏\n']);
});

test('results are written as they are', async () => {
  const stdout = keptStream(false);
  await processOutput({ stdout, stderr: keptStream(false) }).write('多\u001b哈\n');
  expect(stdout.kept).toEqual(['多\u001b哈\n']);
});
