import { describe, expect, test } from 'vitest';
import { parseBuiltin } from './builtin-glossary.js';

describe('parseBuiltin', () => {
  test('reads the files in order, and names the file of a problem', () => {
    const files = [
      { name: 'a.tsv', text: 'zh\ten\n马里\tMali\n' },
      { name: 'b.tsv', text: 'zh\ten\n索马里\t\n多哈\tDoha\n' },
    ];
    const { layer, problems } = parseBuiltin(JSON.stringify({ version: 1, files }));
    expect(layer.name).toBe('builtin');
    expect(layer.entries.map(({ id, origin }) => [id, origin.layer])).toEqual([
      ['a.tsv:2', 'builtin'],
      ['b.tsv:3', 'builtin'],
    ]);
    expect(problems.map(({ code, file }) => [code, file])).toEqual([['empty-en', 'b.tsv']]);
  });

  test.each(['', '[', 'null', '[]', '{"version":2,"files":[]}', '{"version":1,"files":[{"name":1,"text":""}]}'])(
    'data of another shape never throws: %j',
    (json) => {
      const { layer, problems } = parseBuiltin(json);
      expect(layer.entries).toEqual([]);
      expect(problems.map(({ code }) => code)).toEqual(['bad-builtin']);
    },
  );
});
