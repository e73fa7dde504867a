import { packSections, type ReadOptions, type Section, unpackSections } from './sections.js';
import type { Trie } from './trie.js';
import { TrieFormatError } from './trie-format-error.js';

const bytesOf = ({ buffer, byteOffset, byteLength }: ArrayBufferView): Uint8Array =>
  new Uint8Array(buffer, byteOffset, byteLength);

/**
 * The tables of a trie as sections of a file that may hold more, several tries under different prefixes too; views, not
 * copies.
 *
 * @example packSections([...trieSections(names, 'names.'), { name: 'entries', bytes }])
 */
export function trieSections(trie: Trie, prefix = ''): readonly Section[] {
  const { keyCount, longest, latinFrom, filterStride, codes, units, nodes, filter } = trie;
  const tables = { facts: Int32Array.of(keyCount, longest, latinFrom, filterStride), codes, units, nodes, filter };
  return Object.entries(tables).map(([name, table]) => ({ name: prefix + name, bytes: bytesOf(table) }));
}

/**
 * The trie that {@link trieSections} wrote, as views of the sections: nothing is copied or built.
 * @throws TrieFormatError `structure` when a section is missing or its size cannot be.
 */
export function trieFromSections(sections: ReadonlyMap<string, Uint8Array>, prefix = ''): Trie {
  const read = (name: string, unit: number): Uint8Array => {
    const bytes = sections.get(prefix + name);
    if (bytes === undefined) throw new TrieFormatError('structure', `the section "${prefix}${name}" is missing`);
    if (bytes.length % unit !== 0) {
      throw new TrieFormatError(
        'structure',
        `the section "${prefix}${name}" has ${bytes.length} bytes, no multiple of ${unit}`,
      );
    }
    return bytes;
  };
  const words = (name: string): Int32Array => {
    const { buffer, byteOffset, byteLength } = read(name, 4);
    return new Int32Array(buffer, byteOffset, byteLength / 4);
  };
  const units16 = (name: string): Uint16Array => {
    const { buffer, byteOffset, byteLength } = read(name, 2);
    return new Uint16Array(buffer, byteOffset, byteLength / 2);
  };
  const [keyCount = 0, longest = 0, latinFrom = 0, filterStride = 0] = words('facts');
  const nodes = words('nodes');
  const trie = { keyCount, longest, codes: units16('codes'), units: units16('units'), latinFrom, nodes };
  const filter = words('filter');
  const isPowerOfTwo = filter.length > 0 && (filter.length & (filter.length - 1)) === 0;
  const places = nodes.length / 2;
  // What the searches rely on to stay within the tables and to end.
  const isSound =
    trie.codes.length === 0x10000 &&
    isPowerOfTwo &&
    places >= trie.units.length &&
    keyCount >= 0 &&
    keyCount <= places &&
    longest >= 0 &&
    longest <= places;
  if (!isSound) throw new TrieFormatError('structure', 'the tables of the trie do not fit together');
  return { ...trie, filter, filterStride };
}

/**
 * A trie as one file: versioned, checksummed, with the filter, so that {@link readTrie} only makes views.
 *
 * @example readTrie(writeTrie(buildTrie(['马里', '索马里']).trie)) // answers as the trie itself
 */
export function writeTrie(trie: Trie): Uint8Array<ArrayBuffer> {
  return packSections(trieSections(trie));
}

/**
 * The trie in a file that {@link writeTrie} made, as views: `bytes` must stay unchanged while it is used. A million
 * names take some 10 ms, nearly all for the checksum.
 * @throws TrieFormatError when the bytes are not such a file; see its `code`.
 */
export function readTrie(bytes: Uint8Array, options: ReadOptions = {}): Trie {
  return trieFromSections(unpackSections(bytes, options));
}
