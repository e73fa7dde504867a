import { type ContextTree, completeTree, costStep } from './context-tree.js';

interface Node {
  readonly children: Map<number, Node>;
  /** How often the sequence was seen. */
  count: number;
  /** How many different symbols were seen before it. */
  lefts: number;
  /** The chance of its last symbol behind the others. */
  chance: number;
  /** The share that is left for the shorter context. */
  rest: number;
}

const sprout = (): Node => ({ children: new Map(), count: 0, lefts: 0, chance: 1, rest: 1 });

/** What may be set when a tree is grown. */
export interface GrowOptions {
  /** How many symbols the longest sequences have. */
  readonly order: number;
  /** Symbols are below this number, and 0 stands for the beginning and the end of a sequence. */
  readonly symbolCount: number;
  /**
   * Sequences of full length seen less often are left out.
   * @default 1
   */
  readonly least?: number;
}

/** A sequence of symbols, and how often it counts. */
export type Counted = readonly [sequence: readonly number[], times: number];

const toByte = (chance: number): number => Math.max(0, Math.min(255, Math.round(-Math.log(chance) / costStep)));

/**
 * Learns which symbol follows which from whole sequences, by interpolated Kneser–Ney smoothing; 0 is put before the first
 * and behind the last symbol of each. Deterministic, linear in the symbols times the order.
 *
 * @example growTree([[[7, 9], 1]], { order: 3, symbolCount: 10 }) // what 约 and 翰 are behind one another
 */
export function growTree(sequences: Iterable<Counted>, options: GrowOptions): ContextTree {
  const { order, symbolCount, least = 1 } = options;
  const root = sprout();
  for (const [sequence, times] of sequences) {
    const symbols = [0, ...sequence, 0];
    for (let start = 0; start < symbols.length; start += 1) {
      let node = root;
      for (let at = start; at < Math.min(symbols.length, start + order); at += 1) {
        const symbol = symbols[at] ?? 0;
        let child = node.children.get(symbol);
        if (child === undefined) {
          child = sprout();
          node.children.set(symbol, child);
        }
        child.count += times;
        node = child;
      }
    }
  }
  const find = (path: readonly number[]): Node | undefined => {
    let node: Node | undefined = root;
    for (const symbol of path) node = node?.children.get(symbol);
    return node;
  };
  const levels: (readonly (readonly [path: readonly number[], node: Node])[])[] = [[[[], root]]];
  for (let depth = 0; depth < order; depth += 1)
    levels.push(
      (levels[depth] ?? []).flatMap(([path, node]) =>
        [...node.children].sort(([a], [b]) => a - b).map(([symbol, child]) => [[...path, symbol], child] as const),
      ),
    );
  for (const level of levels.slice(2))
    for (const [path] of level) {
      const inner = find(path.slice(1));
      if (inner !== undefined) inner.lefts += 1;
    }
  for (let depth = 1; depth <= order; depth += 1) {
    const level = levels[depth] ?? [];
    // What begins a name has nothing before it, so its count is what was seen.
    const weightOf = (path: readonly number[], node: Node): number =>
      depth === order || (path[0] === 0 && depth > 1) ? node.count : node.lefts;
    let [once, twice] = [0, 0];
    for (const [path, node] of level) {
      const weight = weightOf(path, node);
      if (weight > 0 && weight <= 1) once += 1;
      else if (weight > 1 && weight <= 2) twice += 1;
    }
    const discount = Math.min(0.9, Math.max(0.3, once / Math.max(1, once + 2 * twice)));
    for (const [path, parent] of levels[depth - 1] ?? []) {
      let total = 0;
      for (const [symbol, child] of parent.children) total += weightOf([...path, symbol], child);
      if (total === 0) continue;
      let spared = 0;
      const isKept = (child: Node): boolean => depth < order || child.count >= least;
      for (const [symbol, child] of parent.children) {
        const weight = weightOf([...path, symbol], child);
        spared += isKept(child) ? Math.min(weight, discount) : weight;
      }
      parent.rest = spared / total;
      for (const [symbol, child] of parent.children) {
        const weight = weightOf([...path, symbol], child);
        const lower = depth === 1 ? 1 / symbolCount : (find([...path.slice(1), symbol])?.chance ?? 1 / symbolCount);
        child.chance = Math.max(weight - discount, 0) / total + parent.rest * lower;
        if (!isKept(child)) parent.children.delete(symbol);
      }
    }
  }
  const nodes = levels.flatMap((level, depth) =>
    depth < order ? level : level.filter(([, node]) => node.count >= least),
  );
  const inner = nodes.filter(([path]) => path.length < order);
  const tree = completeTree(
    order,
    Uint16Array.from(nodes, ([path]) => path.at(-1) ?? 0),
    Uint16Array.from(inner, ([, node]) => node.children.size),
    Uint8Array.from(nodes, ([, node]) => toByte(node.chance)),
    Uint8Array.from(inner, ([, node]) => toByte(Math.max(node.rest, 1e-9))),
  );
  if (tree === undefined) throw new TypeError('A tree that was just grown does not fit together');
  return tree;
}
