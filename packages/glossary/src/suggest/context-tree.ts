/**
 * An n-gram model as a tree of contexts: a node stands for a sequence of symbols, and knows how probable its last one is
 * behind the others, and what it costs to forget its first one. Numbers of nodes run level by level, those of one parent in
 * order of symbol, so children of a node are neighbours.
 */
export interface ContextTree {
  /** How many symbols the longest sequence has. */
  readonly order: number;
  /** The last symbol of each node; node 0 is the empty sequence. */
  readonly symbols: Uint16Array;
  /** The first child of each node; the one behind the last stands at the next place. */
  readonly children: Uint32Array;
  /** Cost of the last symbol behind the others: natural logarithm, in steps of {@link costStep}. */
  readonly costs: Uint8Array;
  /** Cost of going on from the shorter context, in steps of {@link costStep}. */
  readonly retreats: Uint8Array;
  /** The node of the sequence without its first symbol. */
  readonly shorter: Uint32Array;
}

/** One step of a cost: a 12th of a natural logarithm; 255 of them are a chance of 6 in ten thousand million. */
export const costStep: number = 1 / 12;

/**
 * The child of a node for a symbol; -1 where there is none. Logarithmic in the number of children.
 *
 * @example childOf(tree, 0, symbol) // the node of 约 = `jo` alone
 */
export function childOf(tree: ContextTree, node: number, symbol: number): number {
  const { children, symbols } = tree;
  let low = children[node] ?? 0;
  let high = (children[node + 1] ?? 0) - 1;
  while (low <= high) {
    const middle = (low + high) >>> 1;
    const found = symbols[middle] ?? 0;
    if (found === symbol) return middle;
    if (found < symbol) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

/**
 * Completes a tree of which the symbols, the number of children of each node, the costs and the retreats are known; the
 * nodes of shorter sequences are looked up. `undefined` when the numbers contradict each other. Linear but for that look-up.
 */
export function completeTree(
  order: number,
  symbols: Uint16Array,
  childCounts: Uint16Array,
  costs: Uint8Array,
  retreats: Uint8Array,
): ContextTree | undefined {
  const count = symbols.length;
  if (count === 0 || childCounts.length > count || costs.length !== count || retreats.length !== childCounts.length)
    return undefined;
  const children = new Uint32Array(count + 1);
  let next = 1;
  for (let node = 0; node < count; node += 1) {
    children[node] = next;
    next += node < childCounts.length ? (childCounts[node] ?? 0) : 0;
  }
  children[count] = next;
  if (next !== count) return undefined;
  const shorter = new Uint32Array(count);
  const tree = { order, symbols, children, costs, retreats, shorter };
  for (let node = 0; node < childCounts.length; node += 1) {
    const before = shorter[node] ?? 0;
    const end = children[node + 1] ?? 0;
    for (let child = children[node] ?? 0; child < end; child += 1)
      shorter[child] = node === 0 ? 0 : Math.max(0, childOf(tree, before, symbols[child] ?? 0));
  }
  return tree;
}
