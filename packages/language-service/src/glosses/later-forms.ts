import { fold } from '@yiming/glossary';
import { familyNameOf } from './family-names.js';
import type { Gloss } from './gloss.js';
import { latinWords } from './latin-words.js';
import { isMostlySound } from './sound-characters.js';

/** What a Chinese surface stands for later in an article that gave the gloss. */
export interface LaterForm {
  readonly zh: string;
  /** The full English, as the gloss has it. */
  readonly english: string;
  /** The later-mention form, where it differs. */
  readonly short?: string;
}

const dot = /[·•‧・∙．⋅･]/;
const generic = /[市省州县縣郡区區岛島镇鎮村]$/;
/** Small words that belong to the family name behind them. */
const nobiliary = /^(?:von|van|der|den|de|del|della|di|da|dos|du|la|le|al|el|bin|ibn|abu|ter|ten|af|av)$/i;

/** The last name with the small words before it: von der Leyen. */
function lastName(latin: string): string {
  const words = latin.split(' ').filter((word) => !/^(?:Jr|Sr|II|III|IV)\.?$/.test(word));
  let from = words.length - 1;
  while (from > 1 && nobiliary.test(words[from - 1] ?? '')) from -= 1;
  return words.slice(from).join(' ').replace(/,$/, '');
}

/**
 * What later mentions of a glossed name look like, itself first: after 俾斯麦拉·汗·穆罕默迪（Bismillah Khan Mohammadi） also 穆罕默迪,
 * Mohammadi. A dotted person gives the last part for the last name, never a part of one character; a name in
 * characters keeps its family name for short. Phrases and works have no later form but themselves. The order of the
 * words is taken to be the same on both sides; cultures that go on with the first part (塔米姆·本·哈马德) are the caller's.
 *
 * @example laterFormsOf(gloss).map(({ zh, short }) => [zh, short]) // [['卡伊姆', 'Qaem']]
 */
export function laterFormsOf({ text, latin, kind, part }: Gloss): readonly LaterForm[] {
  const form = (zh: string, short: string | undefined): LaterForm => ({
    zh,
    english: latin,
    ...(short === undefined || short === latin || short === '' ? {} : { short }),
  });
  if (kind === 'place') {
    const bare = text.replace(generic, '');
    return [form(text, undefined), ...(bare !== text && [...bare].length > 1 ? [form(bare, undefined)] : [])];
  }
  if (kind !== 'person') return [form(text, undefined)];
  if (part !== undefined) return [form(text, part)];
  const [first = '', ...others] = text.split(dot);
  const last = others.at(-1);
  if (last !== undefined) {
    const short = lastName(latin);
    const given = latin.split(' ')[0] ?? latin;
    const isGiven = [...first].length > 1 && isMostlySound(first) && others.length + 1 === latin.split(' ').length;
    return [
      form(text, short),
      ...([...last].length > 1 ? [form(last, short)] : []),
      ...(isGiven ? [form(first, given)] : []),
    ];
  }
  const family = familyNameOf(fold(text))?.romanized ?? [];
  const word = latin.split(/[\s]/).find((own) => family.includes(latinWords(own).join('')));
  return [form(text, word ?? lastName(latin))];
}
