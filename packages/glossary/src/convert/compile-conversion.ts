import { buildTrie, packSections, type Trie } from '../trie/index.js';
import type { GroupName } from './configurations.js';
import { groupSections, type StoredGroup } from './conversion-group.js';
import type { DictionaryGroup } from './opencc.js';

const unitsIn = (text: string): number[] => Array.from({ length: text.length }, (_, at) => text.charCodeAt(at));

/** What is written for a text code unit by code unit; `undefined` when one of them becomes two. */
function unitwise(text: string, pairs: ReadonlyMap<string, string>): string | undefined {
  const targets = Array.from({ length: text.length }, (_, at) => pairs.get(text.charAt(at)) ?? text.charAt(at));
  return targets.every(({ length }) => length === 1) ? targets.join('') : undefined;
}

/** Bits for each two code units with which sources begin: fewer than a trie takes, for the whole filter is to stay in a cache. */
const bitsPerPair = 16;

/** The filter of a {@link ConversionGroup}. */
function filterOf(sources: readonly string[], { codes, filterStride }: Trie): Int32Array {
  const pairs = new Set(
    sources.map((source) => (codes[source.charCodeAt(0)] ?? 0) * filterStride + (codes[source.charCodeAt(1)] ?? 0)),
  );
  const filter = new Int32Array(2 ** Math.ceil(Math.log2(Math.max(1, (bitsPerPair * pairs.size) / 32))));
  for (const pair of pairs) {
    const bit = pair & (filter.length * 32 - 1);
    filter[bit >>> 5] = (filter[bit >>> 5] ?? 0) | (1 << bit);
  }
  return filter;
}

/** The tables of a group. Ids follow the order of the sources' code units, phrases first. */
function storeGroup({ pairs, phrases }: DictionaryGroup): StoredGroup {
  const singles = new Map<number, number>();
  /** Code units that become two: 㓆 → 𠗣, 埠 → 端口. */
  const wide: number[] = [];
  const long: [string, string][] = [];
  for (const [source, target] of pairs) {
    if (target === '') throw new Error(`a conversion of ${source} into nothing has no place in the offset maps`);
    if (source.length > 1) long.push([source, target]);
    else if (target.length === 1) singles.set(source.charCodeAt(0), target.charCodeAt(0));
    else if (target.length === 2) wide.push(source.charCodeAt(0), ...unitsIn(target));
    else throw new Error(`${source} becomes ${target}, more than two code units`);
  }
  const rank = ([source]: readonly [string, string]): number => (phrases.has(source) ? 0 : 1);
  long.sort((a, b) => rank(a) - rank(b) || (a[0] < b[0] ? -1 : 1));
  const { trie } = buildTrie(
    long.map(([source]) => source),
    { wordEdges: 'none' },
  );

  const targets = long.map(([source, target]) => (unitwise(source, pairs) === target ? '' : target));
  return {
    facts: Int32Array.of(trie.filterStride, long.filter((pair) => rank(pair) === 0).length, trie.longest),
    units: trie.units,
    nodes: trie.nodes,
    filter: filterOf(
      long.map(([source]) => source),
      trie,
    ),
    lengths: Uint8Array.from(targets, ({ length }) => length),
    values: Uint16Array.from(unitsIn(targets.join(''))),
    singles: Uint16Array.from([...singles].sort(([a], [b]) => a - b).flat()),
    pairs: Uint16Array.from(wide),
  };
}

/**
 * Compiles dictionaries into the one file that {@link readConversion} loads: versioned, checksummed, every group of
 * dictionaries once. The same dictionaries give the same bytes. Takes about half a second.
 *
 * @throws Error when a dictionary holds what the tables cannot.
 * @example compileConversion(openccGroups()) // 1.5 MB; the dictionaries' 里面 → 裏面 among them
 */
export function compileConversion(groups: ReadonlyMap<GroupName, DictionaryGroup>): Uint8Array<ArrayBuffer> {
  for (const name of ['from-s', 'to-s', 'to-s-extended'] as const) {
    for (const phrase of groups.get(name)?.phrases ?? []) {
      if ([...phrase].length === 1) throw new Error(`${phrase} alone cannot cut a text`);
    }
  }
  return packSections([...groups].flatMap(([name, group]) => groupSections(name, storeGroup(group))));
}
