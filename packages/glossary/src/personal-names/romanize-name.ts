import { fold } from '../match/fold.js';
import type { NamePart } from '../parts/name-part.js';
import { type Explained, explained, type RecognitionMessage, say } from '../reasons/recognition-templates.js';
import { inPlace, northern } from './korean-spelling.js';
import { joinSyllables, nameReadings } from './name-pinyin.js';
import type { PersonalNameData, Surname } from './read-personal-name-data.js';
import { splitName } from './split-name.js';
import { wadeGiles } from './wade-giles.js';

/** The naming culture that decides how a name in characters is read. */
export type NameCulture = 'chinese' | 'japanese' | 'korean' | 'vietnamese';

/** By which rules an English form was made. */
export type RomanizationSystem = 'pinyin' | 'wade-giles' | 'cantonese' | 'hepburn' | 'korean' | 'vietnamese';

/** A possible English form of a personal name in characters. */
export interface RomanizedName extends Explained {
  readonly english: string;
  /** How likely it is the one that the press prints, 0–1; the candidates of a name add up to one at most. */
  readonly score: number;
  readonly system: RomanizationSystem;
}

/** Whose name it is: the ISO 3166-1 code of where the person belongs, and the culture when it is known. */
export interface RomanizeOptions {
  readonly region: string;
  /** @default the culture of the region: Japanese for JP, Korean for KR and KP, Vietnamese for VN, else Chinese */
  readonly culture?: NameCulture;
}

/** Puts personal names in characters into Latin letters. */
export interface NameRomanizer {
  /** English forms, the likeliest first; none where a character has no known reading in that culture. Either script. */
  romanize(name: string, options: RomanizeOptions): readonly RomanizedName[];
}

/** What a romanizer works with. */
export interface RomanizerSources {
  readonly data: PersonalNameData;
  /** The readings of a character, the usual one first: `readPinyin` of the entry point `pinyin`. */
  readonly readPinyin: (character: string) => readonly string[];
  /** Parts of names; those of Japanese come before the data's own readings. @default none */
  readonly parts?: readonly NamePart[];
}

interface Spelling {
  readonly text: string;
  readonly weight: number;
}

const most = 6;
const cultureOfRegion: Readonly<Record<string, NameCulture>> = {
  JP: 'japanese',
  KR: 'korean',
  KP: 'korean',
  VN: 'vietnamese',
};

/** Spellings by rank: each further one is about a third as usual as the one before it. */
const ranked = (spellings: readonly string[]): readonly Spelling[] => {
  const raw = spellings.map((text, rank) => ({ text, weight: 3 ** -rank }));
  const sum = raw.reduce((total, { weight }) => total + weight, 0);
  return raw.map(({ text, weight }) => ({ text, weight: weight / sum }));
};

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const plain = (syllable: string): string => syllable.replaceAll('ü', 'u');

/** All ways to take one spelling of each place, the likeliest first, joined by a function. */
function combine(
  places: readonly (readonly Spelling[])[],
  join: (chosen: readonly string[]) => string,
): readonly Spelling[] {
  let ways: readonly { readonly chosen: readonly string[]; readonly weight: number }[] = [{ chosen: [], weight: 1 }];
  for (const place of places) {
    ways = ways
      .flatMap(({ chosen, weight }) =>
        place.map((spelling) => ({ chosen: [...chosen, spelling.text], weight: weight * spelling.weight })),
      )
      .sort((one, other) => other.weight - one.weight)
      .slice(0, 3 * most);
  }
  return ways.map(({ chosen, weight }) => ({ text: join(chosen), weight }));
}

const namesOf = (
  spellings: readonly Spelling[],
  system: RomanizationSystem,
  share: number,
  reason: RecognitionMessage,
): readonly RomanizedName[] => {
  const told = explained(reason);
  return spellings.map(({ text, weight }) => ({ english: text, score: share * weight, system, ...told }));
};

/** The likeliest first; of forms that are alike, one with the scores of all. */
function ordered(names: readonly RomanizedName[]): readonly RomanizedName[] {
  const byForm = new Map<string, RomanizedName>();
  for (const name of names) {
    const earlier = byForm.get(name.english);
    byForm.set(name.english, earlier === undefined ? name : { ...earlier, score: earlier.score + name.score });
  }
  return [...byForm.values()].sort((one, other) => other.score - one.score).slice(0, most);
}

/**
 * Makes a romanizer: Hanyu Pinyin for the mainland, Wade-Giles as printed in Taiwan, the government's Cantonese in Hong Kong
 * and Macau, both and Pinyin for others abroad; Hepburn with the given name first for Japan, press spellings of hanja for
 * Korea, Sino-Vietnamese readings without marks for Vietnam. Linear in the parts, once.
 *
 * @example
 * createNameRomanizer({ data, readPinyin }).romanize('黃子哲', { region: 'TW' })[0]?.english // 'Huang Tzu-che'
 */
export function createNameRomanizer({ data, readPinyin, parts = [] }: RomanizerSources): NameRomanizer {
  const own = { family: new Map<string, readonly string[]>(), given: new Map<string, readonly string[]>() };
  const spellingsOf = (part: NamePart): readonly string[] =>
    part.spellings.filter((spelling) => /^[A-Za-z' -]+$/.test(spelling));
  for (const part of parts) {
    if (part.language !== 'ja' || spellingsOf(part).length === 0) continue;
    if (part.kind !== 'given') own.family.set(part.zh, spellingsOf(part));
    if (part.kind !== 'family') own.given.set(part.zh, spellingsOf(part));
  }
  const japanese = {
    family: (zh: string) => own.family.get(zh) ?? data.japaneseSurnames.get(zh),
    given: (zh: string) => own.given.get(zh) ?? data.japaneseGiven.get(zh),
  };

  /** Pinyin syllables of each character, the surname's first. */
  const pinyinOf = (name: string): ReturnType<typeof nameReadings> => nameReadings(name, data, readPinyin);

  function inPinyin(name: string, share: number): readonly RomanizedName[] {
    const readings = pinyinOf(name);
    if (readings === undefined) return [];
    const { surname, given } = readings;
    const ways = combine(
      [...surname.map(ranked), ...given.map(ranked)],
      (chosen) =>
        `${capital(plain(chosen.slice(0, surname.length).join('')))} ${capital(plain(joinSyllables(chosen.slice(surname.length))))}`,
    );
    return namesOf(ways, 'pinyin', share, say('pinyin'));
  }

  function inWadeGiles(name: string, share: number): readonly RomanizedName[] {
    const readings = pinyinOf(name);
    const split = splitName(name, data);
    if (readings === undefined || split === undefined) return [];
    const surnames = surnameSpellings(split.known, 'taiwan');
    const family =
      surnames.length > 0
        ? [ranked(surnames)]
        : [ranked([capital(readings.surname.map(([first = '']) => wadeGiles(first)).join(''))])];
    const given = readings.given.map((own) => ranked([...new Set(own.map(wadeGiles))]));
    const ways = combine([...family, ...given], ([first = '', ...rest]) => `${first} ${capital(rest.join('-'))}`);
    return namesOf(ways, 'wade-giles', share, say('wadeGiles'));
  }

  /** The spellings of each syllable, the surname's first; none when one is not known. */
  function syllablesOf(
    name: string,
    table: ReadonlyMap<string, readonly string[]>,
    column: 'hongkong' | 'korean',
  ): readonly (readonly string[])[] {
    const split = splitName(name, data);
    if (split === undefined) return [];
    const surnames = surnameSpellings(split.known, column);
    const places = [
      surnames.length > 0 ? surnames : (table.get(split.surname) ?? []),
      ...[...split.given].map((character) => table.get(character) ?? []),
    ];
    return places.some((own) => own.length === 0) ? [] : places;
  }

  function inKorean(name: string, region: string): readonly RomanizedName[] {
    const places = syllablesOf(name, data.hanja, 'korean');
    if (places.length === 0) return [];
    if (region === 'KP') {
      const text = places.map(northern).join(' ');
      return namesOf([{ text, weight: 1 }], 'korean', 0.7, say('northKorean'));
    }
    const [family = [], ...given] = places;
    const ways = combine(
      [family, ...given.map(inPlace)].map(ranked),
      ([first = '', ...rest]) => `${first} ${hyphened(rest)}`,
    );
    return namesOf(ways, 'korean', 0.8, say('southKorean'));
  }

  const hyphened = (given: readonly string[]): string => capital(given.join('-').toLowerCase());

  function joinCantonese(name: string): readonly Spelling[] {
    const places = syllablesOf(name, data.cantonese, 'hongkong');
    if (places.length === 0) return [];
    return combine(places.map(ranked), ([first = '', ...rest]) => `${first} ${hyphened(rest)}`);
  }

  function inVietnamese(name: string): readonly RomanizedName[] {
    const [first = '', ...rest] = [...name];
    const family = data.surnames.get(first)?.vietnamese ?? [];
    const places = [
      family.length > 0 ? family : (data.vietnamese.get(first) ?? []),
      ...rest.map((character) => data.vietnamese.get(character) ?? []),
    ];
    if (places.some((own) => own.length === 0)) return [];
    const ways = combine(places.map(ranked), (chosen) => chosen.join(' '));
    return namesOf(ways, 'vietnamese', 0.8, say('sinoVietnamese'));
  }

  function inJapanese(name: string): readonly RomanizedName[] {
    const found: RomanizedName[] = [];
    for (let length = Math.min(4, name.length - 1); length >= 1; length -= 1) {
      const family = japanese.family(name.slice(0, length));
      const given = japanese.given(name.slice(length));
      if (family === undefined || given === undefined) continue;
      const ways = combine([ranked(given), ranked(family)], (chosen) => chosen.join(' '));
      found.push(...namesOf(ways, 'hepburn', found.length === 0 ? 0.85 : 0.1, say('japaneseReadings')));
    }
    return found;
  }

  function inChinese(name: string, region: string): readonly RomanizedName[] {
    const cantonese = (share: number): readonly RomanizedName[] =>
      namesOf(joinCantonese(name), 'cantonese', share, say('cantonese'));
    if (region === 'CN') return inPinyin(name, 0.97);
    if (region === 'TW') return [...inWadeGiles(name, 0.75), ...inPinyin(name, 0.15)];
    if (region === 'HK' || region === 'MO') return [...cantonese(0.75), ...inPinyin(name, 0.15)];
    return [...inPinyin(name, 0.3), ...inWadeGiles(name, 0.15), ...cantonese(0.15)];
  }

  return {
    romanize(written, { region, culture = cultureOfRegion[region] ?? 'chinese' }) {
      const name = fold(written);
      if (name.length < 2) return [];
      if (culture === 'japanese') return ordered(inJapanese(name));
      if (culture === 'vietnamese') return ordered(inVietnamese(name));
      if (culture === 'korean') {
        return ordered(inKorean(name, region));
      }
      return ordered(inChinese(name, region));
    },
  };
}

/** The spellings of a surname in a column; of two surnames together the first of each, joined: Lam Cheng. */
function surnameSpellings(known: readonly Surname[], column: 'taiwan' | 'hongkong' | 'korean'): readonly string[] {
  const [first, second] = known;
  if (second === undefined) return first?.[column] ?? [];
  const both = known.map((own) => own[column][0] ?? '');
  return both.includes('') ? [] : [both.join(' ')];
}
