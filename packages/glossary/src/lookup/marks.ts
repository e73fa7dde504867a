import { type ReadSounds, soundOf } from './sounds.js';

/** Sixty-four yes-or-no marks of a text, in two words. Of texts that are near, one has most marks of the other. */
export interface Marks {
  readonly low: number;
  readonly high: number;
}

/** How texts, given as characters, are marked, so that most of those that are too far away are passed over at once. */
export interface Marking {
  /** The marks of a text one by one; a text lacks a mark when it has none of its bits. */
  ofText(characters: readonly string[]): readonly Marks[];
  /** How many marks one edit can take away, at most. */
  readonly perEdit: number;
}

const bit = (hash: number): Marks => {
  const at = Math.imul(hash, 0x9e3779b1) >>> 26;
  return at < 32 ? { low: 1 << at, high: 0 } : { low: 0, high: 1 << (at - 32) };
};

/** All marks together. */
export const together = (marks: readonly Marks[]): Marks =>
  marks.reduce((a, b) => ({ low: a.low | b.low, high: a.high | b.high }), { low: 0, high: 0 });

/** A number for a class of sounds, or for a character that has none. */
function hashOf(text: string): number {
  let hash = 0;
  for (let at = 0; at < text.length; at += 1) hash = (Math.imul(hash, 31) + text.charCodeAt(at)) | 0;
  return hash;
}

/**
 * A mark for each character, the same for all that sound nearly alike; a character of several readings has several bits.
 * An edit takes one away, and a replacement by what sounds nearly alike takes none: a mark that is missing always costs a
 * whole edit.
 *
 * @example 奇 and 基 share a mark, 塔 has another.
 */
export function soundMarks(readSounds: ReadSounds): Marking {
  const known = new Map<string, Marks>();
  const markOf = (character: string): Marks => {
    let mark = known.get(character);
    if (mark === undefined) {
      const sounds = readSounds(character);
      const classes = sounds.length === 0 ? [character] : sounds.map((sound) => soundOf(sound).nearby);
      mark = together(classes.map((one) => bit(hashOf(one))));
      known.set(character, mark);
    }
    return mark;
  };
  return { ofText: (characters) => characters.map(markOf), perEdit: 1 };
}

/**
 * A mark for each pair of neighbours, the ends of the text counted as characters: for alphabets so small that every text
 * has most letters. A replacement or an omission takes two away, a swap three.
 *
 * @example doha (多哈) has the marks of ^d, do, oh, ha and a$.
 */
export function pairMarks(): Marking {
  const codeOf = (character: string | undefined): number => character?.codePointAt(0) ?? 0;
  return {
    ofText: (characters) =>
      Array.from({ length: characters.length + 1 }, (_, at) =>
        bit(Math.imul(codeOf(characters[at - 1]), 31) + codeOf(characters[at])),
      ),
    perEdit: 3,
  };
}
