import type { Span } from '@yiming/core';
import { type RecognitionMessage, say } from '../reasons/recognition-templates.js';
import { titleBehind } from './person-cues.js';

/** A person found in an article, by the folded surname, and where its full name stands first. */
export interface Bearer {
  readonly surname: string;
  readonly name: string;
  /** The index of the text among those of the article, and the offset there. */
  readonly in: number;
  readonly start: number;
}

/** A surname that stands for a full name: UTF-16 code units, end exclusive. */
export interface SurnameMention extends Span {
  /** The full name, as its own text writes it. */
  readonly of: string;
  readonly reason: RecognitionMessage;
}

const opener = /[\p{P}\s]/u;
const han = /\p{Script=Han}/u;
const speaks = /^(?:说|称|表示|指出|认为|还说|也说|强调|回应|透露|补充)/;

/**
 * Persons whose surname no other person of the article has, at their first mention. Linear.
 *
 * @example soleBearers([{ surname: '唐', name: '唐娟', in: 0, start: 4 }]).length // 1; with 唐凤 too, 0
 */
export function soleBearers(bearers: readonly Bearer[]): readonly Bearer[] {
  const bySurname = new Map<string, Bearer | undefined>();
  for (const bearer of bearers) {
    const earlier = bySurname.get(bearer.surname);
    const other = bySurname.has(bearer.surname) && earlier?.name !== bearer.name;
    if (other) bySurname.set(bearer.surname, undefined);
    else if (earlier === undefined) bySurname.set(bearer.surname, bearer);
  }
  return [...bySurname.values()].filter((bearer) => bearer !== undefined);
}

/**
 * Surnames of persons found earlier in the article: before a title (唐女士), or alone between a mark and a verb of
 * speaking (，唐说). `bearers`: none of the same surname ({@link soleBearers}). `text`: folded, the one of index `index`; `covered`: 1
 * where something else is. The cost is the text's length times the number of persons.
 *
 * @example surnameMentions('，唐女士说', new Uint8Array(6), 1, [{ surname: '唐', name: '唐娟', in: 0, start: 4 }])[0]?.of // '唐娟'
 */
export function surnameMentions(
  text: string,
  covered: Uint8Array,
  index: number,
  bearers: readonly Bearer[],
): readonly SurnameMention[] {
  const found: SurnameMention[] = [];
  for (const { surname, name: of, in: first, start: firstStart } of bearers) {
    if (index < first) continue;
    const from = index === first ? firstStart + 1 : 0;
    for (let start = text.indexOf(surname, from); start >= 0; start = text.indexOf(surname, start + 1)) {
      const end = start + surname.length;
      if (covered.subarray(start, end).includes(1)) continue;
      const free = start === 0 || !han.test(text.charAt(start - 1)) || covered[start - 1] === 1;
      const title = titleBehind(text, end);
      if (free && title !== '') found.push({ start, end, of, reason: say('withTitle', title, of) });
      else if ((start === 0 || opener.test(text.charAt(start - 1))) && speaks.test(text.slice(end, end + 2)))
        found.push({ start, end, of, reason: say('beforeSpeaking', of) });
    }
  }
  return found;
}
