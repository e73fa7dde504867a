import { fold } from '@yiming/glossary';
import { formatMessage, joined } from '@yiming/glossary/recognition';
import type { Mention } from './mention.js';
import { type Message, say } from './message.js';
import { templates } from './message-templates.js';

/** One thing that an article writes in several ways: 加拉诺 and 瑙堡, both Qala-i-Naw. */
export interface Inconsistency {
  readonly english: string;
  /** The ways of writing it, the most frequent first; two at least. */
  readonly renderings: readonly {
    readonly text: string;
    /** Every mention written so, in order. */
    readonly mentions: readonly Mention[];
  }[];
  /** In one English sentence, for a person. */
  readonly message: string;
  /** The same, to be said in any language. */
  readonly reason: Message;
}

/** What a mention certainly names, or for a guess the known person that it sounds like. */
function thingOf({ entry, english, status, type, candidates = [] }: Mention): string | undefined {
  if (type !== 'person' && type !== 'place') return undefined;
  if (status === 'unknown') return undefined;
  if (status === 'guess') {
    const [first] = candidates;
    return first?.entry === undefined ? undefined : `entry ${first.entry.id}`;
  }
  return entry === undefined ? `${type} ${english}` : `entry ${entry.id}`;
}

/** How a rendering stands to the thing: short forms are compared with short forms. */
function kindOf({ entry, text }: Mention): 'full' | 'short' {
  const folded = fold(text);
  const kind = entry?.zh.find((rendering) => fold(rendering.text) === folded)?.kind;
  if (kind !== undefined) return kind === 'short' || kind === 'abbr' ? 'short' : 'full';
  return /[·•‧・∙．⋅]/.test(text) ? 'full' : 'short';
}

const plain = (text: string): string => fold(text).replace(/[·•‧・∙．⋅\s]/g, '');

/** Whether one is a part of the other, as a later mention is of a full name. */
const isPart = (a: string, b: string): boolean => a.includes(b) || b.includes(a);

/**
 * Finds persons and places that an article writes in several ways, which is the author's slip or two outlets' usage and
 * should be one in translation. A short form beside the full one is none; the same characters in the other script are one
 * way. The mentions are all of the article. Boilerplate does not count. Linear but for the few ways of one thing.
 *
 * @example 加拉诺 three times and 瑙堡 once are one inconsistency with both, when the glossary has both for Qala-i-Naw.
 */
export function findInconsistencies(mentions: readonly Mention[]): readonly Inconsistency[] {
  const things = new Map<string, Map<string, Mention[]>>();
  for (const mention of mentions) {
    const thing = mention.boilerplate === true ? undefined : thingOf(mention);
    if (thing === undefined) continue;
    const ways = things.get(thing) ?? things.set(thing, new Map()).get(thing);
    const way = plain(mention.text);
    const same = ways?.get(way);
    if (same === undefined) ways?.set(way, [mention]);
    else same.push(mention);
  }
  return [...things.values()].flatMap((ways): readonly Inconsistency[] => {
    // A way that is part of another is its short form; of what is left, two are two renderings.
    const own = [...ways].filter(([way]) => [...way].length > 1);
    const apart = own.filter(([way]) => own.some(([other]) => other !== way && !isPart(way, other)));
    const distinct = apart.filter(([way, [first]]) =>
      apart.some(
        ([other, [second]]) =>
          other !== way &&
          !isPart(way, other) &&
          first !== undefined &&
          second !== undefined &&
          sameKind(first, second),
      ),
    );
    if (distinct.length < 2) return [];
    const renderings = distinct
      .map(([, found]) => ({ text: found[0]?.text ?? '', mentions: found }))
      .sort((a, b) => b.mentions.length - a.mentions.length);
    const english = renderings[0]?.mentions[0]?.english ?? '';
    const listed = renderings.map(({ text, mentions: { length } }) => say('times', text, length));
    const reason = say('writtenInWays', english, renderings.length, joined(templates.list, listed));
    return [{ english, renderings, message: formatMessage(reason), reason }];
  });
}

/** Two full names, or two short ones, or a guess, whose kind is not known. */
function sameKind(a: Mention, b: Mention): boolean {
  return a.status === 'guess' || b.status === 'guess' || kindOf(a) === kindOf(b);
}
