import { formatMessage } from '../reasons/message.js';
import { type RecognitionMessage, say } from '../reasons/recognition-templates.js';
import { characterSounds } from './character-sounds.js';
import { namePieces } from './name-pieces.js';
import type { KnownPerson, SuggestionModel } from './suggestion-model.js';

/** A known person whose name sounds like the one that was asked for. */
export interface SoundAlike {
  /** The id of the entry. */
  readonly id: string;
  /** Its preferred English form. */
  readonly english: string;
  /** The rendering that sounds alike, folded. */
  readonly surface: string;
  /** How far the sounds are apart, from 0 (the same characters) to about 0.3. */
  readonly distance: number;
  /** Why, in one sentence. */
  readonly why: string;
  /** The same, to be said in any language. */
  readonly reason: RecognitionMessage;
}

/** What may be said of a name. */
export interface SoundAlikeOptions {
  /**
   * The countries that the person may be of, ISO 3166-1: those persons come first where others sound as near.
   * @default []
   */
  readonly countries?: readonly string[];
  /**
   * How many persons there are at most.
   * @default 3
   */
  readonly limit?: number;
}

/** Finds known persons by the sound of their names. */
export interface PersonIndex {
  /**
   * The persons whose name, or last name, is rendered by characters that sound nearly as these do, the nearest first. A dotted
   * name is compared part by part with names of as many parts, and with the first and last one of longer ones. Some tenths of
   * a millisecond; what is no name gives none.
   *
   * @example index.find('俾斯麦拉·汗·穆罕默迪')[0]?.english // 'Bismillah Khan Mohammadi', by 比斯米拉·汗·穆罕默迪
   */
  find(name: string, options?: SoundAlikeOptions): readonly SoundAlike[];
}

/**
 * How far apart names may be on average of their characters, where the person is of an expected country and where not: a
 * short name says less. Measured on variants of one name in the glossary, and on persons left out of it.
 */
const farthest = {
  expected: { dotted: 0.24, long: 0.22, three: 0.18, short: 0.1 },
  other: { dotted: 0.2, long: 0.12, three: 0.08, short: 0 },
};
/** How far one part of a dotted name may be, and one character of a part. */
const farthestPart = 0.33;
const farthestCharacter = 0.8;
/** Characters with a meaning of their own in names: they stand for nothing else. */
const meanings: ReadonlySet<string> = new Set('一二三四五六七八九十世小大老');
/** What it counts to be of an expected country. */
const countryPull = 0.05;
const unknownCharacter = 0xffff;
const tooFar = 9;

/**
 * Prepares an index of the persons in the model; some twenty milliseconds, and half a megabyte.
 *
 * @example createPersonIndex(model).find('穆塔奇', { countries: ['AF'] })[0]?.english // 'Amir Khan Muttaqi': 穆塔基
 */
export function createPersonIndex(model: SuggestionModel): PersonIndex {
  const { persons, characterAt } = model;
  const { costsOf, omission } = characterSounds(model);
  const placesOf = (text: string): readonly number[] => {
    const places: number[] = [];
    for (const character of text) places.push(characterAt.get(character) ?? unknownCharacter);
    return places;
  };
  const isMeaning = new Set([...meanings].map((character) => characterAt.get(character) ?? unknownCharacter));
  const partAt = new Map<string, number>();
  const partCodes: (readonly number[])[] = [];
  const partOf = (text: string): number => {
    const known = partAt.get(text);
    if (known !== undefined) return known;
    partAt.set(text, partCodes.length);
    partCodes.push(placesOf(text));
    return partCodes.length - 1;
  };
  /** Names by their last part, and last parts by their first character. */
  const byLast = new Map<number, Surface[]>();
  const lastsOf: number[][] = Array.from(characterAt, () => []);
  persons.forEach((person) => {
    for (const text of person.surfaces) {
      const parts = text.split(/[·-]/).map(partOf);
      const last = parts.at(-1) ?? 0;
      const own = byLast.get(last);
      if (own !== undefined) own.push({ person, text, parts });
      else {
        byLast.set(last, [{ person, text, parts }]);
        lastsOf[partCodes[last]?.[0] ?? unknownCharacter]?.push(last);
      }
    }
  });

  /** How far a known part is from one that was asked for, on average of the characters; {@link tooFar} beyond the limit. */
  function distanceOf({ places, rows }: Asked, part: number): number {
    const there = partCodes[part] ?? [];
    const more = there.length - places.length;
    const longer = Math.max(there.length, places.length);
    if (more < -1 || more > 1 || (more !== 0 && longer < 4)) return tooFar;
    const most = farthestPart * longer;
    let total = 0;
    let skipped = more === 0;
    for (let at = 0, other = 0; at < places.length || other < there.length; ) {
      const [mine, its] = [places[at] ?? unknownCharacter, there[other] ?? unknownCharacter];
      const cost = mine === its && mine !== unknownCharacter ? 0 : (rows[at]?.[its] ?? 1);
      if (!skipped && at > 0 && cost > 0.5) {
        // The first character that does not fit is the one that only one of the names has.
        total += omission[more > 0 ? its : mine] ?? 1;
        if (isMeaning.has(more > 0 ? its : mine)) return tooFar;
        if (more > 0) other += 1;
        else at += 1;
        skipped = true;
      } else {
        if (cost > farthestCharacter || (cost > 0 && (isMeaning.has(mine) || isMeaning.has(its)))) return tooFar;
        total += cost;
        at += 1;
        other += 1;
      }
      if (total > most) return tooFar;
    }
    return total / longer;
  }

  const ask = (text: string): Asked => {
    const places = placesOf(text);
    return { places, rows: places.map((place) => (place === unknownCharacter ? undefined : costsOf(place))) };
  };

  return {
    find(name, { countries = [], limit = 3 } = {}) {
      const pieces = namePieces(name);
      if (pieces.length === 0 || pieces.some(({ isLatin }) => isLatin)) return [];
      const asked = pieces.map(({ text }) => ask(text));
      const last = asked.at(-1);
      if (last === undefined) return [];
      const characters = asked.reduce((sum, { places }) => sum + places.length, 0);
      const kind = asked.length > 1 ? 'dotted' : characters > 3 ? 'long' : characters === 3 ? 'three' : 'short';
      const found = new Map<string, Omit<SoundAlike, 'why' | 'reason'> & { readonly rank: number }>();
      const firstRow = last.rows[0];
      if (firstRow === undefined) return [];
      for (let first = 0; first < firstRow.length; first += 1) {
        if ((firstRow[first] ?? 1) > farthestCharacter) continue;
        for (const part of lastsOf[first] ?? []) {
          const ofLast = distanceOf(last, part);
          if (ofLast === tooFar) continue;
          for (const { person, text, parts } of byLast.get(part) ?? []) {
            if (parts.length < asked.length || (asked.length > 2 && parts.length !== asked.length)) continue;
            let sum = ofLast * last.places.length;
            for (let index = 0; index + 1 < asked.length && sum < tooFar; index += 1) {
              const one = asked[index];
              const distance = one === undefined ? tooFar : distanceOf(one, parts[index] ?? 0);
              sum += distance === tooFar ? tooFar : distance * (one?.places.length ?? 0);
            }
            const distance = sum / characters;
            const isExpected = countries.includes(person.country);
            if (distance > farthest[isExpected ? 'expected' : 'other'][kind]) continue;
            const rank = distance - (isExpected ? countryPull : 0);
            const before = found.get(person.id);
            if (before !== undefined && before.rank <= rank) continue;
            found.set(person.id, { id: person.id, english: person.english, surface: text, distance, rank });
          }
        }
      }
      return [...found.values()]
        .sort((a, b) => a.rank - b.rank)
        .slice(0, Math.max(0, limit))
        .map(({ rank: _, ...alike }) => {
          const reason = say(alike.distance === 0 ? 'sameName' : 'soundsLike', alike.surface);
          return { ...alike, why: formatMessage(reason), reason };
        });
    },
  };
}

/** A rendering of a person, cut into parts. */
interface Surface {
  readonly person: KnownPerson;
  readonly text: string;
  readonly parts: readonly number[];
}

/** A part that is asked for: its characters in the model, and what others cost in their places. */
interface Asked {
  readonly places: readonly number[];
  readonly rows: readonly (Float32Array | undefined)[];
}
