import type { KeyMatch, Trie } from './trie.js';

/** The node that `text` leads to from the root, 0 for the empty text; -1 where no key begins so. */
export function nodeOf({ codes, nodes }: Trie, text: string): number {
  let node = 0;
  for (let at = 0; at < text.length; at += 1) {
    const value = nodes[node] ?? -1;
    const code = codes[text.charCodeAt(at)] ?? 0;
    if (value < 0 || code === 0) return -1;
    const child = (value & ~1) + 2 * code;
    if (nodes[child + 1] !== node) return -1;
    node = child;
  }
  return node;
}

/** The id of the key that ends at a node; `undefined` when none does. */
export function idAt({ nodes }: Trie, node: number): number | undefined {
  const value = nodes[node] ?? 0;
  if (value < 0) return ~value;
  return (value & 1) === 1 ? nodes[value & ~1] : undefined;
}

/**
 * The id of exactly this key, folded as the trie folds; `undefined` when there is none. As many steps as the key is long.
 *
 * @example keyId(buildTrie(['马里', '索马里'], { fold: foldCode }).trie, '索馬里') // 1
 */
export function keyId(trie: Trie, key: string): number | undefined {
  const node = nodeOf(trie, key);
  return node > 0 ? idAt(trie, node) : undefined;
}

/**
 * The longest key that begins exactly at `start` of a text; `undefined` when none does. Edges of words count, as in
 * {@link findMatches}. As many steps as the longest key shares with the text.
 *
 * @example longestAt(buildTrie(['马里', '索马里']).trie, '在索马里', 1) // { start: 1, end: 4, id: 1 }
 */
export function longestAt(trie: Trie, text: string, start: number): KeyMatch | undefined {
  const { codes, nodes, latinFrom } = trie;
  const codeAt = (at: number): number => (at >= 0 && at < text.length ? (codes[text.charCodeAt(at)] ?? 0) : 0);
  let found: KeyMatch | undefined;
  let code = codeAt(start);
  if (code >= latinFrom && codeAt(start - 1) >= latinFrom) return undefined;
  let node = 0;
  for (let end = start; code !== 0; ) {
    const value = nodes[node] ?? -1;
    const child = (value & ~1) + 2 * code;
    if (value < 0 || nodes[child + 1] !== node) break;
    node = child;
    end += 1;
    const next = codeAt(end);
    const id = code >= latinFrom && next >= latinFrom ? undefined : idAt(trie, node);
    if (id !== undefined) found = { start, end, id };
    code = next;
  }
  return found;
}
