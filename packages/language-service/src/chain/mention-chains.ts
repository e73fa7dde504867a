import type { Mention } from '../mention.js';
import { thingKey } from '../thing-key.js';
import { defaultStyle, type HouseStyle } from './house-style.js';
import { laterForm } from './later-form.js';

/** A mention whose place among the others of the same thing is not known yet, and is written into it. */
export type UnchainedMention = Omit<Mention, 'index' | 'count' | 'due'> & {
  index?: number;
  count?: number;
  due?: string;
};

/** The form of a later mention in a house style. */
function laterOf({ english, short, entry, type }: UnchainedMention, style: HouseStyle): string {
  if (type !== 'person') return short ?? english;
  // What is a later form already stays.
  if (entry?.short !== undefined && english === entry.short) return english;
  const full = entry?.en ?? english;
  const own = style.persons.get(full);
  if (own !== undefined) return own;
  if (style.later === 'full') return full;
  const way = entry?.culture === undefined ? undefined : style.cultures.get(entry.culture);
  const words = full.split(' ');
  switch (way) {
    case 'full':
      return full;
    case 'first-word':
      return words[0] ?? full;
    case 'last-word':
      return words.at(-1) ?? full;
    default:
      // An entry without a later form is called by all of its name.
      return short ?? (entry === undefined ? laterForm(full) : full);
  }
}

/** The form of the first mention: with the role that stands before the name. */
function firstOf({ english, role, type, status }: UnchainedMention, style: HouseStyle): string {
  const isPerson = type === 'person' && status !== 'unknown' && english !== '';
  return isPerson && style.first === 'role' && role !== undefined ? `${role.english} ${english}` : english;
}

/**
 * Numbers the mentions of each thing of an article and says which English is due at each: at the first the full name, of
 * a person with the role that the text gives, afterwards the later form by naming culture and house style. The mentions
 * are all of the article, in order. Linear.
 *
 * @example Of 阿卜杜勒·加尼·巴拉达尔 … 巴拉达尔 the first is due as Abdul Ghani Baradar, the second as Baradar.
 */
export function chainMentions(
  mentions: readonly UnchainedMention[],
  style: HouseStyle = defaultStyle,
): readonly Mention[] {
  const counts = new Map<string, number>();
  const keys = mentions.map(thingKey);
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  const seen = new Map<string, number>();
  return mentions.map((mention, place): Mention => {
    const key = keys[place] ?? '';
    const index = (seen.get(key) ?? 0) + 1;
    seen.set(key, index);
    const due =
      index === 1 ? firstOf(mention, style) : mention.type === 'abbr' ? mention.english : laterOf(mention, style);
    const count = counts.get(key) ?? 1;
    // The mentions are made for this, so they are completed, not copied.
    mention.index = index;
    mention.count = count;
    mention.due = due;
    return mention as Mention; // its three missing fields are written above
  });
}
