import { childOf, costStep } from './context-tree.js';
import { letterSymbol } from './letter-symbol.js';
import type { SuggestionModel } from './suggestion-model.js';
import { nextLetter } from './word-trie.js';

/** A way to write a part: one unit of the model for each of its characters. */
export interface UnitPath {
  readonly letters: string;
  readonly units: readonly number[];
  /** What the units cost one behind the other, as a natural logarithm below 0. */
  readonly chance: number;
}

/** Finds ways to write a part, in no order. */
export interface UnitSearch {
  /**
   * @param characters places of the characters in the model
   * @param extraOf what a unit costs besides, as a natural logarithm
   * @param place whether any letters will do, or known words alone
   */
  find(
    characters: readonly number[],
    extraOf: (unit: number) => number,
    place: 'anywhere' | 'words',
  ): readonly UnitPath[];
}

/** How many beginnings of spellings are kept at each character, and how many letterings of a character are tried. */
const widths = { anywhere: 40, words: 24 };
const options = { anywhere: 32, words: 80 };
const mostTried = 2000;
/** What is dearer than the best beginning by this many steps is not tried: a chance of one in e^15. */
const widest = 180;

/** The most characters that a part may have. */
export const longestPart = 24;

/**
 * What else counts while searching, as it does in the end, in natural logarithms: a character without letters, letters of
 * one character above three, each letter; and the share of what a unit costs without context.
 */
const pulls = { empty: 4, long: 2, letter: 0.5, alone: 0.6 };

/**
 * Prepares a search from left to right that keeps the best beginnings at each character. It keeps its arrays, some 100 kB,
 * and no results.
 *
 * @example searchUnits(model).find(places, () => 0, 'words') // the known spellings of 约翰: john, johan, …
 */
export function searchUnits(model: SuggestionModel): UnitSearch {
  const { unitTree, firstUnits, unitLetters, words } = model;
  const { children, symbols, costs, retreats, shorter } = unitTree;
  const rowSize = Math.max(widths.anywhere, widths.words);
  const cells = (longestPart + 1) * rowSize;
  const [nodes, places] = [new Uint32Array(cells), new Uint32Array(cells)];
  const sums = new Float64Array(cells);
  const [units, froms] = [new Uint16Array(cells), new Uint8Array(cells)];
  const tried = {
    sums: new Float64Array(mostTried),
    nodes: new Uint32Array(mostTried),
    places: new Uint32Array(mostTried),
    units: new Uint16Array(mostTried),
    froms: new Uint8Array(mostTried),
  };
  const bins = new Uint16Array(widest + 1);
  const extras = new Float64Array(options.words);
  const here = { costs: new Float64Array(options.words), nodes: new Uint32Array(options.words) };
  /** The node and the cost of each unit without context. */
  const aloneNodes = new Uint32Array(unitLetters.length);
  const alone = new Uint8Array(unitLetters.length).fill(255);
  for (let child = children[0] ?? 0; child < (children[1] ?? 0); child += 1) {
    aloneNodes[symbols[child] ?? 0] = child;
    alone[symbols[child] ?? 0] = costs[child] ?? 0;
  }
  const letterStarts = new Uint32Array(unitLetters.length + 1);
  unitLetters.forEach(({ length }, unit) => {
    letterStarts[unit + 1] = (letterStarts[unit] ?? 0) + length;
  });
  const letterSymbols = Uint8Array.from(unitLetters.join(''), (letter) => letterSymbol(letter.charCodeAt(0)));
  const localCosts = Float64Array.from(unitLetters, ({ length }, unit) => {
    const odd = (length === 0 ? pulls.empty : 0) + pulls.long * Math.max(0, length - 3) - pulls.letter * length;
    return odd / costStep + pulls.alone * (alone[unit] ?? 0);
  });
  const begin = Math.max(0, childOf(unitTree, 0, 0));

  /** Costs of the units from `first` on behind a context, and the contexts behind them. */
  function fillCosts(node: number, first: number, count: number): void {
    const inner = node;
    const middle = shorter[inner] ?? 0;
    const toMiddle = inner === 0 ? 0 : (retreats[inner] ?? 0);
    const toRoot = toMiddle + (middle === 0 ? 0 : (retreats[middle] ?? 0));
    for (let option = 0; option < count; option += 1) {
      here.costs[option] = toRoot + (alone[first + option] ?? 0);
      here.nodes[option] = aloneNodes[first + option] ?? 0;
    }
    if (middle !== 0) overwrite(middle, first, count, toMiddle);
    if (inner !== 0) overwrite(inner, first, count, 0);
  }

  function overwrite(node: number, first: number, count: number, retreat: number): void {
    let low = children[node] ?? 0;
    const end = children[node + 1] ?? 0;
    let high = end;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((symbols[middle] ?? 0) < first) low = middle + 1;
      else high = middle;
    }
    for (let child = low; child < end; child += 1) {
      const option = (symbols[child] ?? 0) - first;
      if (option >= count) break;
      here.costs[option] = retreat + (costs[child] ?? 0);
      here.nodes[option] = children[child] === children[child + 1] ? (shorter[child] ?? 0) : child;
    }
  }

  function spell(node: number, unit: number): number {
    let place = node;
    const end = letterStarts[unit + 1] ?? 0;
    for (let at = letterStarts[unit] ?? 0; at < end && place >= 0; at += 1)
      place = nextLetter(words, place, letterSymbols[at] ?? 0);
    return place;
  }

  function endCost(node: number): number {
    let [context, cost] = [node, 0];
    for (;;) {
      const child = childOf(unitTree, context, 0);
      if (child >= 0) return cost + (costs[child] ?? 0);
      if (context === 0) return cost + 255;
      cost += retreats[context] ?? 0;
      context = shorter[context] ?? 0;
    }
  }

  return {
    find(characters, extraOf, place) {
      const inWords = place === 'words';
      const [beamWidth, mostOptions] = [widths[place], options[place]];
      nodes[0] = begin;
      sums[0] = 0;
      places[0] = 0;
      let width = 1;
      for (let at = 0; at < characters.length; at += 1) {
        const character = characters[at] ?? 0;
        const first = firstUnits[character] ?? 0;
        const count = Math.min(mostOptions, (firstUnits[character + 1] ?? 0) - first);
        for (let option = 0; option < count; option += 1)
          extras[option] = (localCosts[first + option] ?? 0) - extraOf(first + option) / costStep;
        let size = 0;
        let best = Number.POSITIVE_INFINITY;
        const base = at * rowSize;
        for (let from = 0; from < width; from += 1) {
          const sum = sums[base + from] ?? 0;
          fillCosts(nodes[base + from] ?? 0, first, count);
          for (let option = 0; option < count && size < mostTried; option += 1) {
            const total = sum + (here.costs[option] ?? 0) + (extras[option] ?? 0);
            if (total - best >= widest) continue;
            const spelled = inWords ? spell(places[base + from] ?? 0, first + option) : 0;
            if (spelled < 0) continue;
            if (total < best) best = total;
            tried.sums[size] = total;
            tried.nodes[size] = here.nodes[option] ?? 0;
            tried.units[size] = first + option;
            tried.froms[size] = from;
            tried.places[size] = spelled;
            size += 1;
          }
        }
        // The limit that lets the best of them through, by counting them by whole steps.
        bins.fill(0);
        for (let index = 0; index < size; index += 1) {
          const bin = Math.min(widest, Math.floor((tried.sums[index] ?? 0) - best));
          bins[bin] = (bins[bin] ?? 0) + 1;
        }
        let limit = 0;
        let through = 0;
        while (limit < widest && through + (bins[limit] ?? 0) <= beamWidth) {
          through += bins[limit] ?? 0;
          limit += 1;
        }
        const next = base + rowSize;
        width = 0;
        for (let index = 0; index < size && width < beamWidth; index += 1) {
          const total = tried.sums[index] ?? 0;
          if (total - best >= Math.max(1, limit)) continue;
          sums[next + width] = total;
          nodes[next + width] = tried.nodes[index] ?? 0;
          units[next + width] = tried.units[index] ?? 0;
          froms[next + width] = tried.froms[index] ?? 0;
          places[next + width] = tried.places[index] ?? 0;
          width += 1;
        }
      }
      const paths: UnitPath[] = [];
      const last = characters.length * rowSize;
      for (let end = 0; end < width; end += 1) {
        if (inWords && (words.counts[places[last + end] ?? 0] ?? 0) === 0) continue;
        let total = (sums[last + end] ?? 0) + endCost(nodes[last + end] ?? 0);
        const own = new Array<number>(characters.length);
        let letters = '';
        let from = end;
        for (let at = characters.length; at > 0; at -= 1) {
          const cell = at * rowSize + from;
          const unit = units[cell] ?? 0;
          own[at - 1] = unit;
          letters = (unitLetters[unit] ?? '') + letters;
          total -= (localCosts[unit] ?? 0) - extraOf(unit) / costStep;
          from = froms[cell] ?? 0;
        }
        if (letters !== '') paths.push({ letters, units: own, chance: -total * costStep });
      }
      return paths;
    },
  };
}
