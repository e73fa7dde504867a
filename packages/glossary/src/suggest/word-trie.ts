import { letterSymbol } from './letter-symbol.js';

/** Words letter by letter: which are known, and how often each occurs. Nodes run level by level, children are neighbours. */
export interface WordTrie {
  /** The symbol of each node; node 0 is the empty word. */
  readonly symbols: Uint8Array;
  /** The first child of each node; the one behind the last stands at the next place. */
  readonly children: Uint32Array;
  /** How often the word that ends at a node occurs, at most 255; 0 where none ends. */
  readonly counts: Uint8Array;
}

/**
 * The child of a node for a letter's symbol; -1 where there is none.
 *
 * @example nextLetter(trie, 0, letterSymbol('k'.charCodeAt(0))) // where the words with k begin: Khan, 汗
 */
export function nextLetter({ symbols, children }: WordTrie, node: number, symbol: number): number {
  const end = children[node + 1] ?? 0;
  for (let child = children[node] ?? 0; child < end; child += 1) if (symbols[child] === symbol) return child;
  return -1;
}

/**
 * How often a word in small letters occurs; 0 for a word that is not known.
 *
 * @example countOfWord(trie, 'khan') // 37, say: 汗
 */
export function countOfWord(trie: WordTrie, word: string): number {
  let node = 0;
  for (let at = 0; at < word.length && node >= 0; at += 1)
    node = nextLetter(trie, node, letterSymbol(word.charCodeAt(at)));
  return node < 0 ? 0 : (trie.counts[node] ?? 0);
}

/**
 * Completes a trie of which the number of children of each node is known; `undefined` when the numbers contradict each
 * other. Linear.
 */
export function completeTrie(symbols: Uint8Array, childCounts: Uint8Array, counts: Uint8Array): WordTrie | undefined {
  const size = symbols.length;
  if (size === 0 || childCounts.length !== size || counts.length !== size) return undefined;
  const children = new Uint32Array(size + 1);
  let next = 1;
  for (let node = 0; node < size; node += 1) {
    children[node] = next;
    next += childCounts[node] ?? 0;
  }
  children[size] = next;
  return next === size ? { symbols, children, counts } : undefined;
}

/**
 * Puts words in small letters into a trie. Words with anything else are cut at it. Linear in the letters.
 *
 * @example countOfWord(growTrie(new Map([['khan', 3]])), 'khan') // 3: 汗
 */
export function growTrie(words: ReadonlyMap<string, number>): WordTrie {
  interface Node {
    readonly children: Map<number, Node>;
    readonly symbol: number;
    count: number;
  }
  const root: Node = { children: new Map(), symbol: 0, count: 0 };
  for (const [word, count] of words) {
    let node = root;
    for (const letter of word) {
      const symbol = letterSymbol(letter.charCodeAt(0));
      if (symbol === 0) break;
      const child = node.children.get(symbol) ?? { children: new Map(), symbol, count: 0 };
      node.children.set(symbol, child);
      node = child;
    }
    if (node !== root) node.count += count;
  }
  const nodes = [root];
  for (let at = 0; at < nodes.length; at += 1)
    for (const child of [...(nodes[at]?.children.values() ?? [])].sort((a, b) => a.symbol - b.symbol))
      nodes.push(child);
  const trie = completeTrie(
    Uint8Array.from(nodes, ({ symbol }) => symbol),
    Uint8Array.from(nodes, ({ children }) => children.size),
    Uint8Array.from(nodes, ({ count }) => Math.min(255, count)),
  );
  if (trie === undefined) throw new TypeError('A trie that was just grown does not fit together');
  return trie;
}
