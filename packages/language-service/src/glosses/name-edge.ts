import { type Message, say } from '../message.js';
import type { ChineseSide, KnownPlaces } from './chinese-side.js';
import type { GlossContext } from './gloss.js';
import { mayBePerson } from './latin-kind.js';
import { latinWords } from './latin-words.js';
import { floorOf, isBehindRole, isPause } from './pauses.js';
import { isAllSound, isMostlySound } from './sound-characters.js';
import { soundEdge } from './sound-edge.js';
import { wordStarts } from './word-starts.js';
import { charactersEdge, romanizedEdge } from './written-edge.js';

/** A left edge, and how it was found. */
export interface Edge {
  readonly start: number;
  readonly certain: boolean;
  readonly reason: Message;
  /** Whether it is surely a person's. */
  readonly person: boolean;
  /** Set for edges that marks give around words that are no person. */
  readonly marked?: true;
  /** Set for a name written in characters, which has no part by sound. */
  readonly written?: true;
  /** The words of the Latin that the Chinese has, where they were told by sound. */
  readonly words?: readonly string[];
}

const dot = /[·•‧・∙．⋅･]/;
/** Words that are no name by themselves, whatever letters say. Folded. */
const noName = /^(?:新闻|新闻网|电视|公司|大学|中心|集团|银行|杂志|日报|时报|网站|报道|先生|女士)$/;

/** The first dot of the dotted name at the end of a stretch; `undefined` when there is none. */
function firstDotOf(text: string, { start, end }: ChineseSide): number | undefined {
  let first: number | undefined;
  let length = 0;
  for (let at = end - 1; at >= start && length <= 9; at -= 1) {
    if (dot.test(text.charAt(at))) {
      if (length === 0) return undefined;
      first = at;
      length = 0;
    } else length += 1;
  }
  return first;
}

/** What the letters say, as an edge; `undefined` where they say nothing clear. */
function edgeBySound(
  text: string,
  side: ChineseSide,
  { floor, limit }: { readonly floor: number; readonly limit: number },
  latin: string,
  known: KnownPlaces,
  fit: NonNullable<GlossContext['fit']>,
): Edge | undefined {
  const sound = soundEdge(text, { floor, last: limit - 1, end: side.end }, latin, fit);
  if (sound === undefined || sound.drop < 5 || side.end - sound.start < 2) return undefined;
  const { start, cost, rise, words } = sound;
  const dotted = limit < side.end;
  const behind = known.titleEndingAt.has(start) || isBehindRole(text, side, start);
  const zh = text.slice(start, side.end);
  // Two long words do not fit by chance: names in characters, 白石隆浩.
  const isLongPair = latinWords(latin).length === 2 && words.length === 2 && words.join('').length > 8;
  // Words that are no names may fit by chance, above all short ones.
  if (noName.test(zh) || (cost > 3.5 && !isLongPair && !isMostlySound(zh))) return undefined;
  const found = { start, words, person: (dotted || behind) && mayBePerson(latin) };
  if (isPause(text, side, start, known) && cost <= (words.length > 1 || dotted ? 6 : 5.5))
    return { ...found, certain: true, reason: say('lettersBehindPause') };
  // A sound before it may be the name's own: 肯伊 of 肯伊威斯特, when the letters of West are told by 威斯特 alone.
  const begins = wordStarts(text, side.start, side.end);
  const apart =
    !isAllSound(text.slice(Math.max(side.start, start - 1), start)) ||
    (start - 1 > side.start && !begins.has(start - 1));
  if (apart && cost <= 5 && rise >= 0 && begins.has(start))
    return { ...found, certain: true, reason: say('lettersAtWord') };
  if (apart && cost <= 3.6 && rise >= 1.5 && side.end - start > 2)
    return { ...found, certain: true, reason: say('lettersHereAlone') };
  return cost <= 5.5 ? { ...found, certain: false, reason: say('lettersWithoutPause') } : undefined;
}

/** The place nearest to `limit` but one to five characters before it where a name surely begins. */
function placeBefore(
  text: string,
  side: ChineseSide,
  floor: number,
  limit: number,
  known: KnownPlaces,
): number | undefined {
  for (let at = limit - 2; at >= Math.max(floor, limit - 5); at -= 1) {
    if (known.titleEndingAt.has(at) || isBehindRole(text, side, at) || (at === side.start && side.hard)) return at;
    if (/[的、像如]/.test(text.charAt(at - 1)) && at > side.start) return at;
  }
  return undefined;
}

/** Whether what stands behind the first dot is the last word of the Latin: 西尔斯 of Jasmine Seales. */
function restFits(
  text: string,
  { from, end }: { readonly from: number; readonly end: number },
  latin: string,
  fit: GlossContext['fit'],
): boolean {
  const rest = text.slice(from, end).replace(/\P{Script=Han}/gu, '');
  const last = latinWords(latin).at(-1) ?? '';
  return fit !== undefined && last.length > 3 && (fit(rest, last) ?? Number.POSITIVE_INFINITY) <= 5;
}

/** Where the letters say nothing clear: a dotted person, or sounds between a title and the bracket. */
function edgeByPlace(
  text: string,
  side: ChineseSide,
  { floor, limit }: { readonly floor: number; readonly limit: number },
  latin: string,
  { known, fit }: { readonly known: KnownPlaces; readonly fit: GlossContext['fit'] },
): Edge | undefined {
  if (!mayBePerson(latin)) return undefined;
  const start = placeBefore(text, side, floor, limit, known);
  if (start === undefined) return undefined;
  const dotted = limit < side.end;
  const titled = known.titleEndingAt.has(start) || isBehindRole(text, side, start);
  const sounds = isAllSound(text.slice(start, limit));
  if (dotted)
    return {
      start,
      certain: sounds || titled || restFits(text, { from: limit, end: side.end }, latin, fit),
      person: true,
      reason: say('dottedBehindPause'),
    };
  if (!titled) return undefined;
  return { start, certain: sounds, person: true, reason: say('soundsBehindTitle') };
}

/**
 * Finds where the name of a person or place before a bracket begins, dotted or not: by the letters of the Latin, by family
 * names, by what stands before. `undefined` when nothing tells it. Text is folded. The work is bounded by the longest name.
 *
 * @example In 阿富汗驻华大使卡伊姆 with Javid Ahamad Qaem it is at 卡: the letters of Qaem fit 卡伊姆.
 */
export function nameEdge(
  text: string,
  side: ChineseSide,
  latin: string,
  known: KnownPlaces,
  fit: GlossContext['fit'],
): Edge | undefined {
  const firstDot = firstDotOf(text, side);
  const limit = firstDot ?? side.end;
  let floor = floorOf(side, limit - 1, known);
  while (floor < limit && /[\p{Script=Latin}\d]/u.test(text.charAt(floor))) floor += 1;
  const reach = { floor, limit };
  const bySound = (): Edge | undefined =>
    fit === undefined ? undefined : edgeBySound(text, side, reach, latin, known, fit);
  if (firstDot !== undefined) {
    const sound = bySound();
    return sound?.certain ? sound : (edgeByPlace(text, side, reach, latin, { known, fit }) ?? sound);
  }
  const romanized = romanizedEdge(text, side, floor, latin);
  if (romanized !== undefined) return romanized;
  const sound = bySound();
  if (sound?.certain) return sound;
  return (
    charactersEdge(text, side, floor, latin, known) ?? edgeByPlace(text, side, reach, latin, { known, fit }) ?? sound
  );
}
