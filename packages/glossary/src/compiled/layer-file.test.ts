import { describe, expect, test } from 'vitest';
import { createGlossary } from '../create-glossary.js';
import { readGlossary } from '../entry/read-glossary.js';
import type { GlossaryLayer } from '../glossary.js';
import { TrieFormatError } from '../trie/index.js';
import { compileLayer } from './compiled-layer.js';
import { readLayer, writeLayer } from './layer-file.js';

function layer(name: string, ...lines: readonly string[]): GlossaryLayer {
  const text = ['zh\ttw\ten\ttype\tstatus', ...lines].join('\n');
  return { name, entries: readGlossary(text, { fileName: `${name}.tsv`, layer: name }).entries };
}

const small = layer(
  'builtin',
  '马里\t馬利\tMali\tcountry\t',
  '索马里\t索馬利亞\tSomalia\tcountry\t',
  '多哈\t杜哈\tDoha\tplace\t',
  '玛里\t\tMari\tplace\tdeprecated',
  '玛里\t\tMarie\tperson\t',
);

describe('a layer in a file', () => {
  const bytes = writeLayer(compileLayer(small));

  test('answers as the layer itself', () => {
    const own = createGlossary([small]);
    const read = createGlossary([readLayer(bytes)]);
    const text = '索馬里和馬利、玛里在杜哈。';
    expect(read.findAll(text)).toEqual(own.findAll(text));
    expect(read.lookup('玛里').map(({ entry }) => entry.en)).toEqual(['Marie', 'Mari']);
    expect(readLayer(bytes).name).toBe('builtin');
    expect(readLayer(bytes).entries).toEqual(small.entries);
  });

  test('the same layer gives the same bytes', () => {
    expect(writeLayer(compileLayer(small))).toEqual(bytes);
    expect(writeLayer(readLayer(bytes))).toEqual(bytes);
  });

  test('may begin anywhere in its buffer', () => {
    const moved = new Uint8Array(bytes.length + 3);
    moved.set(bytes, 3);
    expect(createGlossary([readLayer(moved.subarray(3))]).lookup('多哈')[0]?.entry.en).toBe('Doha');
  });

  test('an empty layer finds nothing', () => {
    const empty = readLayer(writeLayer(compileLayer({ name: 'empty', entries: [] })));
    expect(createGlossary([empty]).findAll('多哈')).toEqual([]);
    expect(empty.entries).toEqual([]);
  });

  test('an entry is one object, however it is asked for', () => {
    const read = readLayer(bytes);
    const [reading] = createGlossary([read]).lookup('杜哈');
    expect(read.entries).toContain(reading?.entry);
    expect(reading?.entry.zh).toContain(reading?.rendering);
  });

  test.each([
    ['a file of another kind', () => new TextEncoder().encode('zh\ten\n多哈\tDoha\n'.repeat(10)), 'magic'],
    ['one that ends early', () => bytes.slice(0, bytes.length - 8), 'truncated'],
    ['an empty one', () => new Uint8Array(), 'truncated'],
    [
      'one of a later version',
      () => {
        const later = bytes.slice();
        new DataView(later.buffer).setUint32(8, 99, true);
        return later;
      },
      'version',
    ],
    [
      'one with a changed byte',
      () => {
        const changed = bytes.slice();
        changed[bytes.length - 20] = (changed[bytes.length - 20] ?? 0) ^ 1;
        return changed;
      },
      'checksum',
    ],
  ])('%s gives a named error', (_, make, code) => {
    const read = (): unknown => readLayer(make());
    expect(read).toThrow(TrieFormatError);
    expect(read).toThrow(expect.objectContaining({ code }));
  });
});

describe('layers together', () => {
  const builtin = readLayer(writeLayer(compileLayer(small)));
  test('an edited layer leaves the compiled one as it is', () => {
    const before = createGlossary([layer('user', '多哈\t\tDoha City\tplace\t'), builtin]);
    const after = createGlossary([layer('user', '多哈\t\tDoha Town\tplace\t'), builtin]);
    const english = (glossary: typeof before): readonly string[] =>
      glossary.lookup('多哈').map(({ entry }) => `${entry.en}@${entry.origin.layer}`);
    expect(english(before)).toEqual(['Doha City@user', 'Doha@builtin']);
    expect(english(after)).toEqual(['Doha Town@user', 'Doha@builtin']);
  });
});
