import { describe, expect, test } from 'vitest';
import { compileLayer } from '../compiled/compiled-layer.js';
import { writeLayer } from '../compiled/layer-file.js';
import { readBuiltin } from './builtin-glossary.js';
import { openBuiltin } from './open-builtin.js';

const files = [{ name: 'a.tsv', text: 'zh\ten\n多哈\tDoha\n' }];
const packed = (): Promise<string> => Promise.resolve(JSON.stringify({ version: 1, files }));
const bytes = writeLayer(compileLayer(readBuiltin(files).layer));

describe('openBuiltin', () => {
  test('uses the compiled form alone', async () => {
    const never = (): Promise<string> => Promise.reject(new Error('the texts are not needed'));
    const { layer, problems } = await openBuiltin({ compiled: () => Promise.resolve(bytes), packed: never });
    expect(layer.entries.map(({ en }) => en)).toEqual(['Doha']);
    expect(problems).toEqual([]);
  });

  test.each([
    ['truncated', bytes.slice(0, 100)],
    ['magic', new TextEncoder().encode('<!doctype html><title>404</title>'.padEnd(80))],
  ])('falls back to the texts and says why: %s', async (code, damaged) => {
    const { layer, problems } = await openBuiltin({ compiled: () => Promise.resolve(damaged), packed });
    expect(layer.entries.map(({ en }) => en)).toEqual(['Doha']);
    expect(problems).toMatchObject([{ code: 'bad-compiled', message: expect.stringContaining(`(${code})`) }]);
  });

  test('rejects with what the platform says', async () => {
    const compiled = (): Promise<Uint8Array> => Promise.reject(new Error('no such file'));
    await expect(openBuiltin({ compiled, packed })).rejects.toThrow('no such file');
  });
});
