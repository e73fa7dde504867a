import { say } from '../message.js';
import type { ChineseSide, KnownPlaces } from './chinese-side.js';
import { familyNameOf } from './family-names.js';
import { mayBePerson } from './latin-kind.js';
import { latinWords } from './latin-words.js';
import type { Edge } from './name-edge.js';
import { isBehindRole } from './pauses.js';

/** Whether a person's name surely begins at a place, for names whose letters say nothing of their characters. */
function isSurePlace(text: string, side: ChineseSide, at: number, known: KnownPlaces): boolean {
  return known.titleEndingAt.has(at) || isBehindRole(text, side, at);
}

/**
 * Finds where a name begins that starts with a romanized family name: 张建岗（Victor Zhang）. Two to four characters; none
 * where two lengths would do. Folded text.
 *
 * @example romanizedEdge('副总裁张建岗', side, 0, 'Victor Zhang')?.start // 3
 */
export function romanizedEdge(text: string, side: ChineseSide, floor: number, latin: string): Edge | undefined {
  if (!mayBePerson(latin)) return undefined;
  const words = latinWords(latin);
  const pieces = [...words, words.slice(-2).join(''), words.slice(0, 2).join('')];
  const starts = [2, 3, 4].flatMap((length) => {
    const start = side.end - length;
    const family = start < floor ? undefined : familyNameOf(text.slice(start, side.end));
    if (family === undefined || family.length >= length || length - family.length > 2) return [];
    return family.romanized.some((spelling) => pieces.includes(spelling)) ? [start] : [];
  });
  const [only, ...others] = starts;
  if (only === undefined || others.length > 0) return undefined;
  return { start: only, certain: true, person: true, written: true, reason: say('familyName') };
}

/** Whether a word is Japanese in Latin letters: syllables from end to end, doubled consonants read once. */
function isRomaji(word: string): boolean {
  if (word.length < 3 || word.length > 12) return false;
  const plain = word.replace(/([kstp])\1/g, '$1');
  const syllable = /(?:(?:ch|sh|ts|[kgnhbpmr]y|[kgsztdnhbpmyrwfj])?[aiueo]|n)/y;
  for (let at = 0; at < plain.length; at = syllable.lastIndex) {
    syllable.lastIndex = at;
    if (!syllable.test(plain)) return false;
  }
  return true;
}

/**
 * Finds where a name in characters begins that has nothing of its Latin: the Chinese name of a foreigner (狄雨霏 for Didi Tatlow)
 * or a Japanese one (土居美咲). Only right behind a title or role. Folded text.
 *
 * @example charactersEdge('记者狄雨霏', side, 0, 'Didi Tatlow', known)?.start // 2
 */
export function charactersEdge(
  text: string,
  side: ChineseSide,
  floor: number,
  latin: string,
  known: KnownPlaces,
): Edge | undefined {
  const words = latinWords(latin);
  if (!mayBePerson(latin) || words.length > 3) return undefined;
  const japanese = words.length === 2 && words.every(isRomaji);
  for (const length of japanese ? [4, 3, 5] : [3, 2]) {
    const start = side.end - length;
    if (start < floor || !isSurePlace(text, side, start, known)) continue;
    if (!japanese && familyNameOf(text.slice(start, side.end)) === undefined) continue;
    return { start, certain: true, person: true, written: true, reason: say('charactersBehindTitle') };
  }
  return undefined;
}
