import { costStep } from './context-tree.js';
import type { SuggestionModel } from './suggestion-model.js';

/** How alike characters sound where they render foreign names. */
export interface CharacterSounds {
  /** What it costs to find each character of the model in the place of this one: 0 for itself, 1 for another sound. */
  costsOf(character: number): Float32Array;
  /** What it costs to leave a character out: little for one that renders a lone consonant (尔, 德). */
  readonly omission: Float32Array;
}

/** How much whole letterings count beside their beginnings: 基 and 奇 share k, ch and their vowel. */
const wholeShare = 0.6;

/** Spellings of one sound made one, as far as Chinese renderings do not tell them apart. */
const alike: readonly (readonly [RegExp, string])[] = [
  [/[ -]/g, ''],
  [/ph/g, 'f'],
  [/kh/g, 'h'],
  [/gh/g, 'g'],
  [/ck|q|c(?!h)/g, 'k'],
  [/w/g, 'v'],
  [/y/g, 'i'],
  [/r/g, 'l'],
  [/ng/g, 'n'],
  [/ee/g, 'i'],
  [/ai|ei/g, 'e'],
  [/ou|oo/g, 'u'],
  [/(.)\1/g, '$1'],
  [/(?<=.)h$/g, ''],
];

const soundOf = (letters: string): string => alike.reduce((text, [from, to]) => text.replace(from, to), letters);
const onset = /^(?:[scktz]h|[^aeiou]?)/;

/**
 * Learns from the model's units which characters render the same letters. Some ten milliseconds; a row of costs is computed
 * when it is asked for, in some microseconds.
 *
 * @example
 * const { costsOf } = characterSounds(model);
 * costsOf(model.characterAt.get('奇') ?? 0)[model.characterAt.get('基') ?? 0] // about 0.5: ki is written with both
 */
export function characterSounds(model: SuggestionModel): CharacterSounds {
  const { unitTree, firstUnits, unitLetters } = model;
  const size = model.characterAt.size;
  const chances = new Float64Array(unitLetters.length);
  for (let child = unitTree.children[0] ?? 0; child < (unitTree.children[1] ?? 0); child += 1)
    chances[unitTree.symbols[child] ?? 0] = Math.exp(-(unitTree.costs[child] ?? 0) * costStep);
  const omission = new Float32Array(size);
  const known = new Map<string, string>();
  const soundOnce = (letters: string): string => {
    const before = known.get(letters);
    if (before !== undefined) return before;
    const sound = soundOf(letters);
    known.set(letters, sound);
    return sound;
  };
  const bySound = new Map<string, [character: number, root: number][]>();
  const soundsOf: (readonly (readonly [sound: string, root: number])[])[] = [];
  for (let character = 0; character < size; character += 1) {
    const own = new Map<string, number>();
    const [first, end] = [firstUnits[character] ?? 0, firstUnits[character + 1] ?? 0];
    let total = 0;
    for (let unit = first; unit < end; unit += 1) total += chances[unit] ?? 0;
    let light = 0;
    for (let unit = first; unit < end; unit += 1) {
      const share = (chances[unit] ?? 0) / Math.max(total, 1e-12);
      const sound = soundOnce(unitLetters[unit] ?? '');
      if (!/[aeiou]/.test(sound)) light += share;
      // The beginning counts by itself, marked by a stop.
      own.set(sound, (own.get(sound) ?? 0) + share);
      const beginning = `${onset.exec(sound)?.[0] || sound.slice(0, 1)}.`;
      own.set(beginning, (own.get(beginning) ?? 0) + share);
    }
    omission[character] = 0.9 - 0.5 * light;
    const sounds = [...own]
      .filter(([, share]) => share > 0.01)
      .map(([sound, share]) => {
        const part = sound.endsWith('.') ? 1 - wholeShare : wholeShare;
        return [sound, Math.sqrt(part * share)] as const;
      });
    soundsOf.push(sounds);
    for (const [sound, root] of sounds) {
      const list = bySound.get(sound);
      if (list === undefined) bySound.set(sound, [[character, root]]);
      else list.push([character, root]);
    }
  }
  return {
    omission,
    costsOf(character) {
      const costs = new Float32Array(size).fill(1);
      for (const [sound, root] of soundsOf[character] ?? [])
        for (const [other, otherRoot] of bySound.get(sound) ?? [])
          costs[other] = Math.max(0, (costs[other] ?? 1) - root * otherRoot);
      costs[character] = 0;
      return costs;
    },
  };
}
