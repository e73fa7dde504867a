import type { Span } from '@yiming/core';
import type { EntryType } from '@yiming/glossary';
import { findInconsistencies } from './consistency.js';
import { isName, type Mention, type MentionStatus } from './mention.js';
import { thingKey } from './thing-key.js';

/** A thing that an article names, once, with all of its mentions. */
export interface ListedName {
  /** What makes its mentions the same thing; equal for equal things of one article. */
  readonly key: string;
  /** The name as it is first written, titles stripped. */
  readonly text: string;
  readonly type: EntryType;
  /** The English of the first mention; empty where nothing is known. */
  readonly english: string;
  /** The later-mention form, where it differs: that of the first mention that has one. */
  readonly short?: string;
  /** How sure the English of the first mention is. */
  readonly status: MentionStatus;
  /** Set where other mentions are more or less sure than the first. */
  readonly mixed?: true;
  readonly count: number;
  /** The place of the first mention: UTF-16 code units, end exclusive, into the original text. */
  readonly first: Span;
  /** All mentions in order; never empty. */
  readonly mentions: readonly Mention[];
  /** Every way of writing it, each once, in order. */
  readonly surfaces: readonly string[];
}

/** Which mentions {@link listNames} lists. */
export interface ListNamesOptions {
  /** Whether mentions in boilerplate count, too. @default false */
  readonly boilerplate?: boolean;
  /** Whether titles (外交部长) and terms (一国两制) are listed, too. @default false */
  readonly titlesAndTerms?: boolean;
}

/** The types in the order in which readers look for names: people, where they are, what they belong to; no names last. */
export const nameTypeOrder: readonly EntryType[] = [
  'person',
  'country',
  'place',
  'org',
  'media',
  'group',
  'event',
  'abbr',
  'title',
  'term',
];

function listed(key: string, mentions: readonly [Mention, ...Mention[]]): ListedName {
  const [first] = mentions;
  const { text, type, english, status, start, end } = first;
  const short = mentions.find((mention) => mention.short !== undefined)?.short;
  return {
    key,
    text,
    type,
    english,
    ...(short === undefined ? {} : { short }),
    status,
    ...(mentions.some((mention) => mention.status !== status) ? { mixed: true } : {}),
    count: mentions.length,
    first: { start, end },
    mentions,
    surfaces: [...new Set(mentions.map((mention) => mention.text))],
  };
}

/**
 * Lists each thing that an article names once, in the order of first mention. The mentions are in order, as
 * `findMentions` gives them. Type, English and status are those of the first mention, so that they agree with each other;
 * `mixed` says that others differ. No mentions give none. Linear.
 *
 * @example Of 阿卜杜勒·加尼·巴拉达尔 … 喀布尔 … 巴拉达尔 it lists Abdul Ghani Baradar, twice and written in two ways, and Kabul.
 */
export function listNames(
  mentions: readonly Mention[],
  { boilerplate = false, titlesAndTerms = false }: ListNamesOptions = {},
): readonly ListedName[] {
  const things = new Map<string, [Mention, ...Mention[]]>();
  for (const mention of mentions) {
    if (mention.boilerplate === true && !boilerplate) continue;
    if (!isName(mention) && !titlesAndTerms) continue;
    const key = thingKey(mention);
    const known = things.get(key);
    if (known === undefined) things.set(key, [mention]);
    else known.push(mention);
  }
  return [...things].map(([key, own]) => listed(key, own));
}

/** The names of one type. */
export interface NameGroup {
  readonly type: EntryType;
  /** In the order of first mention; never empty. */
  readonly names: readonly ListedName[];
}

/**
 * Groups names by type, in the fixed order of {@link nameTypeOrder}; types without a name are left out. Linear.
 *
 * @example Of 喀布尔, 巴拉达尔 and 多哈 it makes person (巴拉达尔) and place (喀布尔, 多哈).
 */
export function groupNames(names: readonly ListedName[]): readonly NameGroup[] {
  const groups = new Map(nameTypeOrder.map((type): [EntryType, ListedName[]] => [type, []]));
  for (const name of names) groups.get(name.type)?.push(name);
  return [...groups].flatMap(([type, own]) => (own.length === 0 ? [] : [{ type, names: own }]));
}

/** How many names an article has, and how sure they are: `names` is the sum of the next four. */
export interface NameCounts {
  readonly names: number;
  /** Known to a glossary, or glossed by the article itself. */
  readonly certain: number;
  /** Said by rule from known parts; certain as well. */
  readonly derived: number;
  /** A guess only. */
  readonly doubtful: number;
  /** Surely names, and nothing to offer. */
  readonly unknown: number;
  /** Things that the article writes in several ways, as `findInconsistencies` counts them; apart from the sum. */
  readonly inconsistent: number;
}

const countedAs: Readonly<Record<MentionStatus, 'certain' | 'derived' | 'doubtful' | 'unknown'>> = {
  known: 'certain',
  learned: 'certain',
  derived: 'derived',
  guess: 'doubtful',
  unknown: 'unknown',
};

/**
 * Counts names by how sure their first mention is, and the things that are written in several ways. No names give zeros.
 * n log n in the mentions.
 *
 * @example For 喀布尔 and 卡布尔 of one entry: { names: 1, certain: 1, derived: 0, doubtful: 0, unknown: 0, inconsistent: 1 }
 */
export function countNames(names: readonly ListedName[]): NameCounts {
  const counts = { certain: 0, derived: 0, doubtful: 0, unknown: 0 };
  for (const { status } of names) counts[countedAs[status]] += 1;
  const mentions = names.flatMap((name) => name.mentions).sort((a, b) => a.start - b.start);
  return { names: names.length, ...counts, inconsistent: findInconsistencies(mentions).length };
}
