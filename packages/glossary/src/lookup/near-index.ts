import { editDistance, rowsFor } from './edit-distance.js';
import { pairMarks, soundMarks, together } from './marks.js';
import { fullPrice, type ReadSounds, type Sound, soundOf, soundPrice } from './sounds.js';

/** A key that is near a query: its id, and how many edits lie between. */
export interface NearKey {
  readonly id: number;
  /** In edits; with quarters of one where characters sound alike. */
  readonly distance: number;
}

/** Finds the keys that are near a text. */
export interface NearIndex {
  /** Every key at most `bound` edits away, in no particular order: exactly those that comparing all keys gives. */
  search(query: string, bound: number): readonly NearKey[];
}

/** What a keyed value is at first, and afterwards: `make` is called once for each key. */
function remembered<K, V>(make: (key: K) => V): (key: K) => V {
  const known = new Map<K, V>();
  return (key) => {
    let value = known.get(key);
    if (value === undefined) {
      value = make(key);
      known.set(key, value);
    }
    return value;
  };
}

/** Keys by rising length, one after the other in a single row. */
interface Shelf {
  /** The id of the key at each place. */
  readonly ids: Int32Array;
  /** Where the key at each place begins in `characters`; it ends where the next begins. */
  readonly starts: Int32Array;
  readonly characters: Int32Array;
  /** The first place of a key of each length, and of none of it the place behind. */
  readonly firstOfLength: Int32Array;
  readonly longest: number;
}

function shelve(texts: readonly Int32Array[]): Shelf {
  const lengthOf = (id: number): number => texts[id]?.length ?? 0;
  const longest = texts.reduce((length, text) => Math.max(length, text.length), 0);
  const ids = Int32Array.from(texts.keys()).sort((a, b) => lengthOf(a) - lengthOf(b));
  const starts = new Int32Array(ids.length + 1);
  const characters = new Int32Array(texts.reduce((sum, text) => sum + text.length, 0));
  const firstOfLength = new Int32Array(longest + 2).fill(ids.length);
  for (const [place, id] of ids.entries()) {
    const start = starts[place] ?? 0;
    characters.set(texts[id] ?? [], start);
    starts[place + 1] = start + lengthOf(id);
    firstOfLength[lengthOf(id)] = Math.min(place, firstOfLength[lengthOf(id)] ?? 0);
  }
  for (let length = longest; length >= 0; length -= 1) {
    firstOfLength[length] = Math.min(firstOfLength[length] ?? 0, firstOfLength[length + 1] ?? 0);
  }
  return { ids, starts, characters, firstOfLength, longest };
}

/**
 * An index for {@link editDistance} over keys. Given readings, writing a character that sounds alike costs a quarter of an
 * edit, one that nearly does a half or three quarters; without them every replacement is an edit. A query looks at the
 * keys whose length is within the bound, compares 64 marks of each, and fills a table for the few that remain: a
 * millisecond or two for 100,000 names and a bound of 1. Building is linear in the length of the keys. Characters are
 * code points.
 *
 * @example buildNearIndex(['穆塔基', '塔利班'], readPinyin).search('穆塔气', 1) // [{ id: 0, distance: 0.5 }]
 */
export function buildNearIndex(keys: readonly string[], readSounds?: ReadSounds): NearIndex {
  const marking = readSounds === undefined ? pairMarks() : soundMarks(readSounds);
  const soundsOf = remembered((character: string): readonly Sound[] => (readSounds?.(character) ?? []).map(soundOf));
  const alphabet: string[] = [];
  const numberOf = remembered((character: string) => alphabet.push(character) - 1);
  const shelf = shelve(keys.map((key) => Int32Array.from([...key], numberOf)));
  const { ids, starts, characters, firstOfLength, longest } = shelf;
  const numbers = new Map(alphabet.map((character, number) => [character, number] as const));
  const rows = rowsFor(longest);
  const low = new Int32Array(ids.length);
  const high = new Int32Array(ids.length);
  for (const [place, id] of ids.entries()) {
    const marks = together(marking.ofText([...(keys[id] ?? '')]));
    low[place] = marks.low;
    high[place] = marks.high;
  }
  const sameClass = new Map<string, number[]>();
  for (const [number, character] of alphabet.entries()) {
    for (const nearby of new Set(soundsOf(character).map((sound) => sound.nearby))) {
      const members = sameClass.get(nearby);
      if (members === undefined) sameClass.set(nearby, [number]);
      else members.push(number);
    }
  }

  /** What each character of the keys costs where the query has `character`. */
  function pricesFor(character: string): Uint8Array {
    const prices = new Uint8Array(alphabet.length).fill(fullPrice);
    const sounds = soundsOf(character);
    for (const { nearby } of sounds) {
      for (const number of sameClass.get(nearby) ?? [])
        prices[number] = soundPrice(sounds, soundsOf(alphabet[number] ?? ''));
    }
    const same = numbers.get(character);
    if (same !== undefined) prices[same] = 0;
    return prices;
  }

  return {
    search: (query, bound) => {
      const found: NearKey[] = [];
      const text = [...query];
      const edits = Math.floor(bound);
      const shortest = Math.max(0, text.length - edits);
      if (!(bound >= 0) || shortest > longest) return found;
      const from = firstOfLength[shortest] ?? ids.length;
      const to = firstOfLength[Math.min(longest, text.length + edits) + 1] ?? ids.length;

      // A character that no key has equals none, not even itself: below 0 there is no number.
      const asNumbers = Int32Array.from(text, (character) => numbers.get(character) ?? -1);
      const prices = text.map(pricesFor);
      const marks = marking.ofText(text);
      const mayMiss = edits * marking.perEdit;
      const limit = Math.floor(bound * fullPrice);
      const priceOf = (at: number, character: number): number => prices[at]?.[character] ?? fullPrice;
      for (let place = from; place < to; place += 1) {
        const keyLow = low[place] ?? 0;
        const keyHigh = high[place] ?? 0;
        let missing = 0;
        for (const mark of marks) if ((mark.low & keyLow) === 0 && (mark.high & keyHigh) === 0) missing += 1;
        if (missing > mayMiss) continue;
        const [start = 0, end = 0] = [starts[place], starts[place + 1]];
        const distance = editDistance({ query: asNumbers, keys: characters, start, end, priceOf }, limit, rows);
        if (distance <= limit) found.push({ id: ids[place] ?? 0, distance: distance / fullPrice });
      }
      return found;
    },
  };
}
