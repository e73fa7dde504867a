import { idAt, nodeOf } from './look-up.js';
import type { Trie } from './trie.js';
import { TrieFormatError } from './trie-format-error.js';

/** A key as the trie holds it: folded. */
export interface ListedKey {
  readonly key: string;
  readonly id: number;
}

/** The children of a node, by descending folded code unit: the last is the first in order. */
function childrenOf({ nodes, units }: Trie, node: number): { readonly child: number; readonly unit: number }[] {
  const value = nodes[node] ?? -1;
  const children: { child: number; unit: number }[] = [];
  if (value < 0) return children;
  for (let code = 1; code < units.length; code += 1) {
    const child = (value & ~1) + 2 * code;
    if (nodes[child + 1] === node) children.push({ child, unit: units[code] ?? 0 });
  }
  return children.sort((a, b) => b.unit - a.unit);
}

/**
 * The first `limit` keys that begin with `prefix` (compared folded), the prefix itself included, in the order of their
 * code units; folded. For completion: the cost is that of all codes for each node on the way, a millisecond or so.
 *
 * @example keysWithPrefix(buildTrie(['阿富汗塔利班', '阿富汗', '塔利班']).trie, '阿', 10)
 * // [{ key: '阿富汗', id: 1 }, { key: '阿富汗塔利班', id: 0 }]
 */
export function keysWithPrefix(trie: Trie, prefix: string, limit: number): readonly ListedKey[] {
  const found: ListedKey[] = [];
  const root = nodeOf(trie, prefix);
  if (root < 0) return found;
  const folded = Array.from({ length: prefix.length }, (_, at) =>
    String.fromCharCode(trie.units[trie.codes[prefix.charCodeAt(at)] ?? 0] ?? 0),
  ).join('');
  const stack = [{ node: root, key: folded }];
  // Every node leads to a key, so a search that finds none for long stands in a corrupt table.
  for (let steps = limit * (trie.longest + 1); steps > 0 && found.length < limit; steps -= 1) {
    const top = stack.pop();
    if (top === undefined) break;
    const id = top.node === 0 ? undefined : idAt(trie, top.node);
    if (id !== undefined) found.push({ key: top.key, id });
    for (const { child, unit } of childrenOf(trie, top.node)) {
      stack.push({ node: child, key: top.key + String.fromCharCode(unit) });
    }
  }
  return found;
}

/**
 * All keys, folded, at the index of their ids. Linear in their length: a second or so for a million.
 * @throws TrieFormatError `structure` when a corrupt table, loaded unchecked, leads nowhere.
 *
 * @example listKeys(buildTrie(['索馬里', '马里'], { fold: foldCode }).trie) // ['索马里', '马里']
 */
export function listKeys(trie: Trie): readonly string[] {
  const { nodes, units, keyCount, longest } = trie;
  const keys = new Array<string>(keyCount).fill('');
  const key = new Uint16Array(longest);

  /** Reads the key that ends at a node upwards, from its last unit to the root. */
  function keyAt(end: number): string {
    let from = longest;
    for (let node = end; node !== 0; ) {
      const parent = nodes[node + 1] ?? -1;
      if (parent < 0 || from === 0) throw new TrieFormatError('structure', 'a node of the trie has no way to the root');
      from -= 1;
      key[from] = units[(node - ((nodes[parent] ?? 0) & ~1)) >> 1] ?? 0;
      node = parent;
    }
    return decode(key.subarray(from));
  }

  for (let node = 2; node < nodes.length; node += 2) {
    const parent = nodes[node + 1] ?? -1;
    if (parent < 0) continue;
    const value = nodes[node] ?? 0;
    const above = nodes[parent] ?? 0;
    const isEnd = (above & 1) === 1 && (above & ~1) === node;
    if (isEnd) keys[value] = keyAt(parent);
    else if (value < 0) keys[~value] = keyAt(node);
  }
  return keys;
}

/** Code units to text; in pieces, for a call takes some ten thousand arguments at most. */
function decode(units: Uint16Array): string {
  let text = '';
  for (let at = 0; at < units.length; at += 4096) text += String.fromCharCode(...units.subarray(at, at + 4096));
  return text;
}
