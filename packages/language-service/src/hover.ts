import type { Span } from '@yiming/core';
import { type Entry, type EntryType, fold, type Region, renderingFor } from '@yiming/glossary';
import type { Candidate, Mention, MentionStatus } from './mention.js';
import type { Reasoned, Sourced } from './message.js';

/** A rendering of the same thing in a region's press. */
export interface RegionalRendering {
  readonly region: Region;
  readonly text: string;
}

/** What a hover says, as data; `start`–`end` is the name. The host lays it out and must escape the texts, which are data. */
export interface NameHover extends Span, Reasoned, Sourced {
  readonly text: string;
  readonly english: string;
  readonly type: EntryType;
  /** The later-mention form, where it differs. */
  readonly later?: string;
  readonly status: MentionStatus;
  /** Whether the English is said as certain; otherwise it is labelled as a guess, or there is none. */
  readonly certain: boolean;
  /** The entry that the English is of. */
  readonly entry?: Entry;
  /** How the press of each region writes the name, the reader's region first; none is made up. */
  readonly renderings: readonly RegionalRendering[];
  /** This is mention `index` (from 1) of `count` of the same thing in the article. */
  readonly index: number;
  readonly count: number;
  /** The form due here: the full one at the first mention, then the later one. */
  readonly due: string;
  /** The English that the article itself gives in brackets, where the glossary says another. */
  readonly contradiction?: string;
  /** Set when the name stands in boilerplate. */
  readonly boilerplate?: true;
  /** The title that stands at a person's name, in parts. */
  readonly role?: NonNullable<Mention['role']>;
  readonly note?: string;
  /** The offices held in the year of the article; all that are known, where the article has no date. */
  readonly roles: readonly string[];
  /** The year that the roles are of; absent where the article has no date. */
  readonly year?: number;
  /** At most three other readings, the best first. */
  readonly others: readonly Candidate[];
}

/** The mention at an offset, its first character included and its end excluded; binary search. */
export function mentionAt(mentions: readonly Mention[], offset: number): Mention | undefined {
  let low = 0;
  let high = mentions.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const mention = mentions[middle];
    if (mention === undefined) return undefined;
    if (offset < mention.start) high = middle - 1;
    else if (offset >= mention.end) low = middle + 1;
    else return mention;
  }
  return undefined;
}

const regions: readonly Region[] = ['CN', 'TW', 'HK', 'SG'];

/** Each region's own rendering, of the kind that stands in the text: a short form is answered by short ones. */
function renderingsOf({ entry, text }: Mention, first: Region | undefined): readonly RegionalRendering[] {
  if (entry === undefined) return [];
  const kind = entry.zh.find((rendering) => fold(rendering.text) === fold(text))?.kind ?? 'full';
  const ordered = first === undefined ? regions : [first, ...regions.filter((region) => region !== first)];
  return ordered.flatMap((region) => {
    const rendering = renderingFor(entry, region, { kind }) ?? renderingFor(entry, region);
    return rendering === undefined ? [] : [{ region, text: rendering.text }];
  });
}

/**
 * The offices of a person in a year; all of them, when no year is given.
 *
 * @example rolesIn(lavrov, 2021) // ['foreign minister'], of 拉夫罗夫
 */
export const rolesIn = (entry: Entry | undefined, year: number | undefined): readonly string[] =>
  (entry?.roles ?? [])
    .filter(
      ({ years }) =>
        year === undefined || years === undefined || ((years.from ?? year) <= year && year <= (years.to ?? year)),
    )
    .map(({ text }) => text);

/** What {@link hoverAt} goes by. */
export interface HoverOptions {
  /** The year of the article, whose offices are shown. @default all offices */
  readonly year?: number;
  /** The reader's region, whose rendering comes first. @default in the order CN, TW, HK, SG */
  readonly region?: Region;
}

const certain: ReadonlySet<MentionStatus> = new Set(['known', 'learned', 'derived']);

/**
 * What to show at an offset of the article (UTF-16 code units into the original text); `undefined` where no name is.
 * Answers on every character of a name.
 *
 * @example On any of 卡伊姆 it gives Javid Ahmad Qaem, person, later: Qaem.
 */
export function hoverAt(
  mentions: readonly Mention[],
  offset: number,
  { year, region }: HoverOptions = {},
): NameHover | undefined {
  const mention = mentionAt(mentions, offset);
  if (mention === undefined) return undefined;
  const { start, end, text, english, type, short, status, entry, candidates = [] } = mention;
  const { index, count, due, role, contradiction, boilerplate } = mention;
  const { source, origin, why, reasons } = mention;
  return {
    start,
    end,
    text,
    english,
    type,
    ...(short === undefined ? {} : { later: short }),
    status,
    certain: certain.has(status),
    ...(entry === undefined ? {} : { entry }),
    renderings: renderingsOf(mention, region),
    index,
    count,
    due,
    ...(contradiction === undefined ? {} : { contradiction }),
    ...(boilerplate === undefined ? {} : { boilerplate }),
    ...(role === undefined ? {} : { role }),
    source,
    origin,
    why,
    reasons,
    ...(entry?.note === undefined ? {} : { note: entry.note }),
    roles: rolesIn(entry, year),
    ...(year === undefined ? {} : { year }),
    others: candidates.filter((candidate) => candidate.english !== english).slice(0, 3),
  };
}
