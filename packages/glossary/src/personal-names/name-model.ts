import type { Span } from '@yiming/core';
import type { PersonalNameData, SurnameClass } from './read-personal-name-data.js';

/** Natural logarithms of chances of characters: in a given name, in foreign names, in running text. */
export interface NameModel {
  /** The row of a code unit in the tables; 0 for all characters of which nothing is known. */
  readonly rowOf: Uint16Array;
  /** A single surname; 0 where the character is none. */
  readonly surname: Float32Array;
  /** Chances of surnames of two characters. */
  readonly doubles: ReadonlyMap<string, number>;
  /** 1 where a surname of two characters begins. */
  readonly opensDouble: Uint8Array;
  readonly first: Float32Array;
  readonly second: Float32Array;
  readonly only: Float32Array;
  readonly foreign: Float32Array;
  readonly text: Float32Array;
}

/** The share of bearers of one surname of a class: rough, after the frequency lists of the mainland's ministry of security. */
const shareOf: Readonly<Record<SurnameClass, number>> = { 1: 0.015, 2: 0.003, 3: 0.0006, 4: 0.0006, 5: 0.00015 };
const doubleShareOf: Readonly<Record<SurnameClass, number>> = { 1: 1e-3, 2: 5e-4, 3: 2e-4, 4: 3e-5, 5: 5e-6 };

/** Counts added for what was not seen: of given names, of foreign names, of text. */
const unseen = { given: 0.3, listed: 1, foreign: 0.05, text: 2 };
/** How many observations at all places stand for those at one place. */
const pooled = 1000;
/** About how many characters there are. */
const repertoire = 4000;

/**
 * Chances of characters from the counts of the data, smoothed. Made once for many texts; linear in the data, and
 * about two hundred kilobytes.
 *
 * @example model.first[model.rowOf['建'.charCodeAt(0)]] // −4.6: one given name of two characters in a hundred begins with 建
 */
export function nameModel({ surnames, characters, cantonese }: PersonalNameData): NameModel {
  const all = { first: 0, second: 0, only: 0, foreign: 0, text: 0 };
  for (const counts of characters.values()) {
    all.first += counts.first;
    all.second += counts.second;
    all.only += counts.only;
    all.foreign += counts.foreign;
    all.text += counts.text;
  }
  const given = all.first + all.second + all.only;
  const sum = given + unseen.given * repertoire + unseen.listed * cantonese.size;
  const anywhere = (count: number, listed = 0): number => (count + unseen.given + listed) / sum;
  const at = (count: number, total: number, share: number): number =>
    Math.log((count + pooled * share) / (total + pooled));
  const foreignChance = (count: number): number =>
    Math.log((count + unseen.foreign) / (all.foreign + unseen.foreign * repertoire));
  const textChance = (count: number): number => Math.log((count + unseen.text) / (all.text + unseen.text * repertoire));
  const known = [...characters.keys(), ...[...surnames.keys()].filter((zh) => zh.length === 1)];
  const rowOf = new Uint16Array(0x10000);
  let rows = 1;
  for (const character of known) {
    const code = character.charCodeAt(0);
    if (rowOf[code] === 0) rowOf[code] = rows++;
  }
  const table = (value: number): Float32Array => new Float32Array(rows).fill(value);
  const model = {
    rowOf,
    surname: table(0),
    doubles: new Map<string, number>(),
    opensDouble: new Uint8Array(0x10000),
    first: table(at(0, all.first, anywhere(0))),
    second: table(at(0, all.second, anywhere(0))),
    only: table(at(0, all.only, anywhere(0))),
    foreign: table(foreignChance(0)),
    text: table(textChance(0)),
  };
  for (const [character, counts] of characters) {
    const row = rowOf[character.charCodeAt(0)] ?? 0;
    const share = anywhere(counts.first + counts.second + counts.only, cantonese.has(character) ? unseen.listed : 0);
    model.first[row] = at(counts.first, all.first, share);
    model.second[row] = at(counts.second, all.second, share);
    model.only[row] = at(counts.only, all.only, share);
    model.foreign[row] = foreignChance(counts.foreign);
    model.text[row] = textChance(counts.text);
  }
  for (const { zh, frequency } of surnames.values()) {
    if (zh.length === 1) model.surname[rowOf[zh.charCodeAt(0)] ?? 0] = Math.log(shareOf[frequency]);
    else if (zh.length === 2) {
      model.doubles.set(zh, Math.log(doubleShareOf[frequency]));
      model.opensDouble[zh.charCodeAt(0)] = 1;
    }
  }
  return model;
}

/** The chance of a single surname, by its code unit; 0 where the character is none. */
export const surnameAt = (model: NameModel, code: number): number => model.surname[model.rowOf[code] ?? 0] ?? 0;

/** The chance of a character in running text, by its code unit. */
export const textAt = (model: NameModel, code: number): number => model.text[model.rowOf[code] ?? 0] ?? 0;

/** Odds, as natural logarithms, of a candidate's characters as a name: against running text, and against a foreign name. */
export function characterOdds(
  model: NameModel,
  text: string,
  { start, end }: Span,
  surname: number,
): { readonly text: number; readonly foreign: number } {
  let name = surnameChance(model, text, start, surname);
  let plain = 0;
  let foreign = 0;
  for (let at = start; at < end; at += 1) {
    const row = model.rowOf[text.charCodeAt(at)] ?? 0;
    plain += model.text[row] ?? 0;
    foreign += model.foreign[row] ?? 0;
  }
  const given = start + surname;
  const row = model.rowOf[text.charCodeAt(given)] ?? 0;
  if (end - given === 1) name += (model.only[row] ?? 0) + Math.log(0.25);
  else {
    const last = model.rowOf[text.charCodeAt(given + 1)] ?? 0;
    name += (model.first[row] ?? 0) + (model.second[last] ?? 0) + Math.log(0.75);
  }
  return { text: name - plain, foreign: name - foreign };
}

/** The chance of a surname: of one character, of two (欧阳), or of a husband's and a woman's own (林郑). */
function surnameChance(model: NameModel, text: string, start: number, length: number): number {
  const own = surnameAt(model, text.charCodeAt(start));
  if (length === 1) return own;
  return model.doubles.get(text.slice(start, start + 2)) ?? own + surnameAt(model, text.charCodeAt(start + 1)) - 4;
}

/** How much more usual a character is in foreign names than in running text beside it: 尔, 斯, 姆. */
export function soundsForeign(model: NameModel, code: number): boolean {
  const row = model.rowOf[code] ?? 0;
  return (model.foreign[row] ?? 0) - (model.text[row] ?? 0) > 1.5;
}
