import { type Section, TrieFormatError } from '../trie/index.js';
import type { GroupName } from './configurations.js';

/**
 * A group of dictionaries as typed arrays. Sources of two code units and more are in a double array, laid out as
 * {@link Trie} says; single code units are in a table by themselves, for nearly every place of a text asks for one.
 */
export interface ConversionGroup {
  /**
   * For each of the 65,536 code units: the sign bit when a source of two units and more begins with it; 15 bits with the
   * code that the trie knows it by; in the lower half what is written for it, 0 when that takes more than a look (see
   * `pairs`, or an ideographic description opens).
   */
  readonly table: Int32Array;
  /** Values and checks of the trie's nodes in turn; the root's children stand at twice their codes. */
  readonly nodes: Int32Array;
  /** Which two codes begin a source, perhaps: bit number `(a * filterStride + b)`, modulo the power of two of bits. */
  readonly filter: Int32Array;
  readonly filterStride: number;
  /** The ids below are of phrases, which cut a text where the group is a segmentation: 里面, but not 𠀾. */
  readonly phraseCount: number;
  /** Code units of the longest source. */
  readonly longest: number;
  /** Code units of what is written for each id; 0 when that is what the table says unit by unit, as for most phrases. */
  readonly lengths: Uint8Array;
  /** Where it begins in `values`, for each id. */
  readonly starts: Int32Array;
  readonly values: Uint16Array;
  /** Two code units written for one, 㓆 → 𠗣 or 埠 → 端口; the first in the upper half. */
  readonly pairs: ReadonlyMap<number, number>;
}

/** What of a group is in a file; the rest is made of it when it is read, in some 0.2 ms. */
export interface StoredGroup {
  readonly facts: Int32Array;
  /** The code unit of each code. */
  readonly units: Uint16Array;
  readonly nodes: Int32Array;
  readonly filter: Int32Array;
  readonly lengths: Uint8Array;
  readonly values: Uint16Array;
  /** Code units and what is written for them, in turn. */
  readonly singles: Uint16Array;
  /** Code units and the two that are written for them: three in turn. */
  readonly pairs: Uint16Array;
}

const bytesOf = ({ buffer, byteOffset, byteLength }: ArrayBufferView): Uint8Array =>
  new Uint8Array(buffer, byteOffset, byteLength);

/** The sections of a file for a group: `tw.nodes`, `tw.values`, … Views, not copies. */
export function groupSections(name: GroupName, group: StoredGroup): readonly Section[] {
  return Object.entries(group).map(([part, table]) => ({ name: `${name}.${part}`, bytes: bytesOf(table) }));
}

/**
 * The group that {@link groupSections} wrote: its large tables are views of the sections.
 * @throws TrieFormatError `structure` when a section is missing or the tables do not fit together.
 */
export function groupFromSections(sections: ReadonlyMap<string, Uint8Array>, name: GroupName): ConversionGroup {
  const bad = (what: string): TrieFormatError =>
    new TrieFormatError('structure', `the conversion tables of "${name}" ${what}`);
  const bytes = (part: keyof StoredGroup): Uint8Array => {
    const found = sections.get(`${name}.${part}`);
    if (found === undefined) throw bad(`lack the section "${part}"`);
    return found;
  };
  const units16 = (part: keyof StoredGroup): Uint16Array => {
    const { buffer, byteOffset, byteLength } = bytes(part);
    if (byteLength % 2 !== 0) throw bad(`have ${byteLength} bytes in "${part}"`);
    return new Uint16Array(buffer, byteOffset, byteLength / 2);
  };
  const words = (part: keyof StoredGroup): Int32Array => {
    const { buffer, byteOffset, byteLength } = bytes(part);
    if (byteLength % 4 !== 0) throw bad(`have ${byteLength} bytes in "${part}"`);
    return new Int32Array(buffer, byteOffset, byteLength / 4);
  };
  const [filterStride = 0, phraseCount = 0, longest = 0] = words('facts');
  const units = units16('units');
  const nodes = words('nodes');
  const filter = words('filter');
  const lengths = bytes('lengths');
  const values = units16('values');

  const starts = new Int32Array(lengths.length);
  let end = 0;
  for (const [id, length] of lengths.entries()) {
    starts[id] = end;
    end += length;
  }
  const isPowerOfTwo = filter.length > 0 && (filter.length & (filter.length - 1)) === 0;
  // What the searches rely on to stay within the tables and to end.
  if (end !== values.length || !isPowerOfTwo || units.length > 0x8000 || nodes.length < 2 * units.length)
    throw bad('do not fit together');

  const table = new Int32Array(0x10000);
  for (let unit = 0; unit < table.length; unit += 1) table[unit] = unit;
  const write = (unit: number, target: number): void => {
    table[unit] = ((table[unit] ?? 0) & ~0xffff) | target;
  };
  for (let code = 1; code < units.length; code += 1) {
    const unit = units[code] ?? 0;
    const begins = nodes[2 * code + 1] === 0 ? 0x8000_0000 : 0;
    table[unit] = begins | (code << 16) | unit;
  }
  const singles = units16('singles');
  for (let at = 0; at + 1 < singles.length; at += 2) write(singles[at] ?? 0, singles[at + 1] ?? 0);
  const pairs = new Map<number, number>();
  const stored = units16('pairs');
  for (let at = 0; at + 2 < stored.length; at += 3) {
    pairs.set(stored[at] ?? 0, ((stored[at + 1] ?? 0) << 16) | (stored[at + 2] ?? 0));
    write(stored[at] ?? 0, 0);
  }
  for (let unit = 0x2ff0; unit < 0x3000; unit += 1) write(unit, 0);
  return { table, nodes, filter, filterStride, phraseCount, longest, lengths, starts, values, pairs };
}
