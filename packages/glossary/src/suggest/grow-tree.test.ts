import { describe, expect, test } from 'vitest';
import { type ContextTree, childOf, costStep } from './context-tree.js';
import { growTree } from './grow-tree.js';
import { countOfWord, growTrie } from './word-trie.js';

/** The chance of a symbol behind a context, by the tree's own rule for going back to shorter ones. */
function chanceOf(tree: ContextTree, node: number, symbol: number): number {
  const child = childOf(tree, node, symbol);
  if (child >= 0) return Math.exp(-(tree.costs[child] ?? 0) * costStep);
  if (node === 0) return 0;
  const retreat = Math.exp(-(tree.retreats[node] ?? 0) * costStep);
  return retreat * chanceOf(tree, tree.shorter[node] ?? 0, symbol);
}

describe('growTree', () => {
  const tree = growTree(
    [
      [[1, 2, 3], 1],
      [[1, 2, 4], 1],
      [[2, 3], 2],
      [[5, 1, 2], 1],
    ],
    { order: 3, symbolCount: 6 },
  );
  const contextOf = (...symbols: number[]): number => symbols.reduce((node, symbol) => childOf(tree, node, symbol), 0);

  test.each([[[]], [[0]], [[2]], [[1, 2]], [[0, 2]]])('what follows %j adds up to one', (context) => {
    const node = contextOf(...context);
    const sum = [0, 1, 2, 3, 4, 5].reduce((total, symbol) => total + chanceOf(tree, node, symbol), 0);
    expect(sum).toBeGreaterThan(0.85);
    expect(sum).toBeLessThan(1.15);
  });

  test('what was seen often is likelier', () => {
    const node = contextOf(2);
    expect(chanceOf(tree, node, 3)).toBeGreaterThan(chanceOf(tree, node, 4));
    expect(chanceOf(tree, node, 4)).toBeGreaterThan(chanceOf(tree, node, 5));
  });
});

test('a trie counts words', () => {
  const trie = growTrie(
    new Map([
      ['khan', 3],
      ['kha', 1],
      ['abdul rahman', 300],
    ]),
  );
  expect(['khan', 'kha', 'kh', 'khans', 'abdul rahman', ''].map((word) => countOfWord(trie, word))).toEqual([
    3, 1, 0, 0, 255, 0,
  ]);
});
