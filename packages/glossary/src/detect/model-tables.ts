import { beforePersons, beforePlaces, behindPersons, bodiesBehind, placesBehind } from './cue-words.js';
import type { DetectionModel } from './detection-model.js';
import { shareOf, singleWords } from './frequent-characters.js';
import { type PairWords, pairWords } from './pair-words.js';

/**
 * Two code units as one number, the key of a pair of characters.
 *
 * @example pairKey('总'.charCodeAt(0), '统'.charCodeAt(0)) // 0x603b7edf
 */
export const pairKey = (first: number, second: number): number => first * 0x10000 + second;

/** The statistics of a model in tables by code unit, as they are looked up for every character of a text. */
export interface ModelTables {
  /** The number of a character of sound, from 1; 0 for all others. */
  readonly idOf: Uint16Array;
  readonly width: number;
  readonly begin: Float32Array;
  readonly end: Float32Array;
  /** The cost that the second follows the first: at `first * width + second`. */
  readonly follow: Float32Array;
  /** What a character costs that is no part of a name or of a known word, by code unit. */
  readonly outside: Float32Array;
  readonly words: PairWords;
  readonly surnames: ReadonlyMap<number, number>;
  readonly given: ReadonlyMap<number, number>;
  /** Pairs of characters beside a name. */
  readonly beforePersons: ReadonlySet<number>;
  readonly behindPersons: ReadonlySet<number>;
  /** Pairs, and single characters, that make a place or a body of the name. */
  readonly beforePlaces: ReadonlySet<number>;
  readonly placesBehind: ReadonlySet<number>;
  readonly bodiesBehind: ReadonlySet<number>;
}

/** What a character of sound costs where nothing is known of it, as in a dotted name with a rare character. */
export const unknownCost = 14;
const rareWordShare = 0.04;
const ownWordShare = 0.5;

/**
 * The words of one or two characters as numbers; longer ones are left out.
 *
 * @example keysOf(['市', '总统']).size // 2
 */
export const keysOf = (words: Iterable<string>): ReadonlySet<number> =>
  new Set(
    [...words].flatMap((word) => {
      if (word.length === 1) return [word.charCodeAt(0)];
      return word.length === 2 ? [pairKey(word.charCodeAt(0), word.charCodeAt(1))] : [];
    }),
  );

const byCode = (costs: ReadonlyMap<string, number>): ReadonlyMap<number, number> =>
  new Map([...costs].map(([character, cost]) => [character.charCodeAt(0), cost]));

function outsideCosts(model: DetectionModel): Float32Array {
  const costs = new Float32Array(0x10000).fill(-Math.log(shareOf('') * rareWordShare));
  for (let code = 0x4e00; code < 0xa000; code += 1) {
    const character = String.fromCharCode(code);
    const share = singleWords.has(character) ? ownWordShare : rareWordShare;
    costs[code] = model.outside.get(character) ?? -Math.log(shareOf(character) * share);
  }
  return costs;
}

/**
 * Lays a model out in tables; takes a few milliseconds and some 2 MB.
 *
 * @example modelTables(model).idOf['阿'.charCodeAt(0)] // above 0: a character of sound
 */
export function modelTables(model: DetectionModel): ModelTables {
  const characters = [...model.begin.keys()];
  const width = characters.length + 1;
  const idOf = new Uint16Array(0x10000);
  const [begin, end] = [new Float32Array(width).fill(unknownCost), new Float32Array(width).fill(2)];
  const follow = new Float32Array(width * width).fill(unknownCost);
  for (const [index, character] of characters.entries()) idOf[character.charCodeAt(0)] = index + 1;
  const inside = Float32Array.from(characters, (character) => model.inside.get(character) ?? unknownCost);
  for (const [index, cost] of inside.entries()) follow[index + 1] = cost + 1;
  for (const [index, before] of characters.entries()) {
    const id = index + 1;
    begin[id] = model.begin.get(before) ?? unknownCost;
    end[id] = model.end.get(before) ?? unknownCost;
    const other = model.other.get(before) ?? 0;
    for (const [second, cost] of inside.entries()) follow[id * width + second + 1] = other + cost;
    for (const [behind, cost] of model.follow.get(before) ?? [])
      follow[id * width + (idOf[behind.charCodeAt(0)] ?? 0)] = cost;
  }
  return {
    idOf,
    width,
    begin,
    end,
    follow,
    outside: outsideCosts(model),
    words: pairWords(model.words),
    surnames: byCode(model.surnames),
    given: byCode(model.given),
    beforePersons: keysOf([...model.titles, ...beforePersons]),
    behindPersons: keysOf(behindPersons),
    beforePlaces: keysOf(beforePlaces),
    placesBehind: keysOf(placesBehind),
    bodiesBehind: keysOf(bodiesBehind),
  };
}
