import type { Article, Span } from '@yiming/core';
import { type Entry, englishAt, fold, type Glossary } from '@yiming/glossary';
import { findInconsistencies, type Inconsistency } from './consistency.js';
import type { NameFinding } from './findings/name-finding.js';
import { holdsIn, type Usage, unwantedRendering, usageOf } from './findings/unwanted-rendering.js';
import { type LatinBeside, latinBeside } from './glosses/latin-beside.js';
import { isName, type Mention } from './mention.js';
import { thingKey } from './thing-key.js';

/** Gives the Latin that the article itself writes beside a name. */
type LatinAt = (mention: Mention) => LatinBeside | undefined;

/** A place that a finding is about besides its own. */
const placeOf = ({ start, end, text }: Mention): Span & { readonly text: string } => ({ start, end, text });

/** What every finding at a mention says. */
const at = (mention: Mention): Omit<NameFinding, 'code' | 'values'> => ({
  ...placeOf(mention),
  type: mention.type,
  english: mention.english,
  related: [],
});

/** Replacements, where there are any and they take the place of nothing but the text. */
const replacing = (
  { source }: Article,
  { start, end, text }: Span & { readonly text: string },
  replacements: readonly string[],
): Pick<NameFinding, 'replacements'> =>
  replacements.length > 0 && source.slice(start, end) === text ? { replacements } : {};

/** The entries that a mention may be of: its own, or where it is undecided those of all readings. */
function entriesOf({ entry, candidates = [] }: Mention): readonly Entry[] {
  if (entry !== undefined) return [entry];
  return candidates.flatMap((candidate) => candidate.entry ?? []);
}

/** Names that no glossary has, once each: what is read by its sound, and what nothing is known of. */
function unknownNames(
  mentions: readonly Mention[],
  glossary: Glossary | undefined,
  latinAt: LatinAt,
): readonly NameFinding[] {
  const things = new Map<string, [Mention, ...Mention[]]>();
  /** What the article itself gives the English of is no riddle, wherever it stands. */
  const glossed = new Set<string>();
  for (const mention of mentions) {
    const { status, type, text, english } = mention;
    if (status !== 'unknown' && status !== 'guess') continue;
    // A guess at a body is put together from known words; persons and places are guessed by their sound.
    if (!isName(mention) || (status === 'guess' && type !== 'person' && type !== 'place')) continue;
    // A name that several entries share is known.
    if (entriesOf(mention).length > 0) continue;
    if ((glossary?.lookup(text).length ?? 0) > 0) continue;
    if (english !== '' && latinAt(mention)?.latin.toLowerCase() === english.toLowerCase()) glossed.add(fold(text));
    const key = thingKey(mention);
    const known = things.get(key);
    if (known === undefined) things.set(key, [mention]);
    else known.push(mention);
  }
  return [...things.values()].flatMap((own): readonly NameFinding[] => {
    const [first, ...others] = own;
    if (own.some(({ text }) => glossed.has(fold(text)))) return [];
    const offered = [first.english, ...(first.candidates ?? []).map(({ english }) => english)];
    const values = [...new Set(offered.filter((english) => english !== ''))];
    return [{ ...at(first), code: 'unknown-name', values, related: others.map(placeOf) }];
  });
}

/** A rendering as it is compared: in one script and without dots. */
const bare = (text: string): string => fold(text).replace(/[·\s]/g, '');
const isDotted = (text: string): boolean => fold(text).includes('·');

/** The most frequent of the ways that a rendering is written in, which is the article's own script. */
function usualText(mentions: readonly Mention[]): string {
  const counts = new Map<string, number>();
  for (const { text } of mentions) counts.set(text, (counts.get(text) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? '';
}

/** Whether one is the other or a part of it, as a last name is of the full one. */
const isKin = (one: string, other: string): boolean =>
  bare(one).includes(bare(other)) || bare(other).includes(bare(one));

/** The renderings of one thing but the most frequent one, counted with those that it is part of or has as a part. */
function unusualRenderings({ renderings }: Inconsistency, article: Article): readonly NameFinding[] {
  const families = renderings.map(({ text }) => {
    const kin = renderings.filter((other) => isKin(other.text, text));
    return { kin, total: kin.reduce((sum, { mentions }) => sum + mentions.length, 0) };
  });
  const [usual] = families.sort((a, b) => b.total - a.total);
  if (usual === undefined) return [];
  return renderings.flatMap((rendering) => {
    if (usual.kin.includes(rendering)) return [];
    // A full name is replaced by a full one, a last name by a last name.
    const alike = usual.kin.find(({ text }) => isDotted(text) === isDotted(rendering.text));
    const text = usualText((alike ?? usual.kin[0])?.mentions ?? []);
    const replacements = alike === undefined ? [] : [text];
    const others = renderings.filter((other) => other !== rendering);
    const related = others.flatMap(({ mentions: [first] }) => (first === undefined ? [] : [placeOf(first)]));
    const values = [text, String(usual.total), String(rendering.mentions.length)];
    return rendering.mentions.map(
      (mention): NameFinding => ({
        ...at(mention),
        code: 'inconsistent-rendering',
        values,
        related,
        ...replacing(article, mention, replacements),
      }),
    );
  });
}

/** Names that the article glosses with another English than the glossary has. */
function contradictions(mentions: readonly Mention[], latinAt: LatinAt): readonly NameFinding[] {
  return mentions.flatMap((mention): readonly NameFinding[] => {
    const { contradiction, entry } = mention;
    if (contradiction === undefined) return [];
    const latin = latinAt(mention);
    return [
      {
        ...at(mention),
        code: 'contradicting-gloss',
        values: [contradiction],
        related: latin === undefined ? [] : [{ start: latin.start, end: latin.end, text: latin.latin }],
        ...(entry === undefined ? {} : { entry }),
      },
    ];
  });
}

/** Chinese that the glossary forbids or deprecates, in the region and year of the article. */
function forbiddenChinese(mention: Mention, article: Article, usage: Usage): readonly NameFinding[] {
  const entries = entriesOf(mention);
  const found = entries.map((entry) => unwantedRendering(entry, mention.text, usage));
  const [entry] = entries;
  const [unwanted] = found;
  if (entry === undefined || unwanted === undefined || found.includes(undefined)) return [];
  const { status, preferred } = unwanted;
  const wanted = preferred === undefined ? [] : [preferred];
  return [
    {
      ...at(mention),
      code: 'forbidden-rendering',
      values: [status, ...wanted],
      entry,
      ...replacing(article, mention, wanted),
    },
  ];
}

/** English that the article itself gives in brackets, and the glossary forbids in its year. */
function forbiddenEnglish(
  mention: Mention,
  article: Article,
  { year }: Usage,
  latinAt: LatinAt,
): readonly NameFinding[] {
  const { entry } = mention;
  if (entry === undefined || entry.english.every(({ status }) => status !== 'forbidden')) return [];
  const latin = latinAt(mention);
  if (latin === undefined) return [];
  const given = latin.latin.toLowerCase();
  const same = entry.english.filter(({ text, years }) => text.toLowerCase() === given && holdsIn(years, year));
  const preferred = englishAt(entry, year);
  if (same.length === 0 || same.some(({ status }) => status !== 'forbidden') || preferred === latin.latin) return [];
  const place = { start: latin.start, end: latin.end, text: latin.latin };
  return [
    {
      ...at(mention),
      ...place,
      code: 'forbidden-rendering',
      values: ['forbidden', preferred],
      related: [placeOf(mention)],
      entry,
      ...replacing(article, place, [preferred]),
    },
  ];
}

/**
 * What a person should look at among the names of an article, as data: names that no glossary has, at their first
 * mention; renderings of one thing other than its usual one here; names whose gloss in the article contradicts the
 * glossary; renderings that a glossary forbids or deprecates, in Chinese or in the article's own gloss. The mentions are
 * all of the article, in order; boilerplate does not count, and titles and terms only where they are forbidden. With a
 * glossary, what it has in any reading is no unknown name, and it tells the region of the outlet. In order of the start,
 * one a span: what is forbidden before what contradicts, that before what is inconsistent or unknown. Never throws; no
 * mentions give none. n log n.
 *
 * @example Of 加拉诺、瑙堡、加拉诺 it finds 瑙堡: `inconsistent-rendering`, values 加拉诺, 2, 1; replacement 加拉诺.
 */
export function findNameFindings(
  article: Article,
  mentions: readonly Mention[],
  glossary?: Glossary,
): readonly NameFinding[] {
  const own = mentions.filter(({ boilerplate }) => boilerplate !== true);
  const latinAt = latinBeside(article);
  const usage = usageOf(article, glossary);
  const found: readonly NameFinding[] = [
    ...own.flatMap((mention) => [
      ...forbiddenChinese(mention, article, usage),
      ...forbiddenEnglish(mention, article, usage, latinAt),
    ]),
    ...contradictions(own, latinAt),
    ...findInconsistencies(own).flatMap((one) => unusualRenderings(one, article)),
    ...unknownNames(own, glossary, latinAt),
  ];
  const taken = new Set<string>();
  return found
    .filter(({ start, end }) => {
      const span = `${start}-${end}`;
      const isFree = !taken.has(span);
      taken.add(span);
      return isFree;
    })
    .sort((a, b) => a.start - b.start || a.end - b.end);
}
