import { type Entry, type EntryType, englishAt, type Reading } from '@yiming/glossary';
import { joined } from '@yiming/glossary/recognition';
import { type ArticleEvidence, weightOf } from './article-evidence.js';
import type { Candidate, Mention } from './mention.js';
import { because, type Message, type Reasoned, type Sourced, say, sourced } from './message.js';
import { templates } from './message-templates.js';

/** The answer for one surface: a mention without its place. */
export type Answer = Reasoned &
  Sourced &
  Pick<Mention, 'type' | 'english' | 'short' | 'status' | 'entry' | 'candidates' | 'contradiction'>;

const sourceOf = ({ origin: { layer, file, line } }: Entry): Sourced =>
  sourced(layer === 'builtin' ? say('builtinGlossary', file, line) : say('otherGlossary', layer, file, line));

/** What the status of an entry adds to the reason. */
const remarks: Readonly<Partial<Record<Entry['status'], 'unchecked' | 'deprecated' | 'forbidden'>>> = {
  provisional: 'unchecked',
  deprecated: 'deprecated',
  forbidden: 'forbidden',
};

function answerFor(entry: Entry, english: string, reason: Message, others: readonly Candidate[]): Answer {
  const { type, short, status } = entry;
  const remark = remarks[status];
  const { source, origin } = sourceOf(entry);
  const { why, reasons } = remark === undefined ? because(reason) : because(reason, say(remark));
  // Field by field, here and below: spreading what they share takes most of the time of an answer.
  if (status === 'forbidden') return { type, entry, source, origin, why, reasons, english: '', status: 'unknown' };
  // What nobody has checked yet is not said as certain.
  const unchecked = status === 'provisional';
  const candidates = unchecked && others.length === 0 ? [{ english, score: 0.5, entry }] : others;
  return {
    type,
    entry,
    source,
    origin,
    why,
    reasons,
    english,
    ...(short !== undefined && short !== english ? { short } : {}),
    status: unchecked ? 'guess' : 'known',
    ...(candidates.length === 0 ? {} : { candidates }),
  };
}

/** How many times as often as a person's country another may be named. */
const weightiest = 6;

/** A surface that one entry alone has. A short form says the full name only when the article gives a reason to. */
function decideAlone({ entry, rendering }: Reading, evidence: ArticleEvidence): Answer {
  const full = englishAt(entry, evidence.year);
  if (rendering.kind !== 'short') return answerFor(entry, full, say('onlyEntry', rendering.text), []);
  if (weightOf(entry, evidence).inFull) return answerFor(entry, full, say('fullNameToo'), []);
  const home = entry.country === undefined ? undefined : evidence.countries.get(entry.country);
  const most = Math.max(0, ...[...evidence.countries.values()].map(({ count }) => count));
  // Named in passing, a country says nothing of persons: 伊朗 once in an article about 阿富汗.
  if (home !== undefined && home.count * weightiest >= most)
    return answerFor(entry, full, say('countryNamed', home.english), []);
  const english = entry.short ?? full;
  if (english === full) return answerFor(entry, full, say('onlyEntry', rendering.text), []);
  const candidates = [
    { english, score: 0.9 },
    { english: full, score: 0.5, entry },
  ];
  return answerFor(entry, english, say('shortAlone'), candidates);
}

/** English forms that a reader may meet for an entry, the preferred first. */
function formsOf(entry: Entry, year: number | undefined): readonly string[] {
  const usable = entry.english
    .filter(({ status }) => status !== 'forbidden' && status !== 'deprecated')
    .map(({ text }) => text);
  return [...new Set([englishAt(entry, year), ...(entry.short === undefined ? [] : [entry.short]), ...usable])];
}

/** Several entries share the surface: the article decides, or else only what all of them share is said. */
function decideAmong(readings: readonly Reading[], evidence: ArticleEvidence): Answer | undefined {
  const { year } = evidence;
  const ranked = readings
    .map((reading) => ({ reading, weight: weightOf(reading.entry, evidence) }))
    .map(({ reading, weight }) => ({
      reading,
      points: (weight.inFull && reading.rendering.kind === 'short' ? 100 : 0) + weight.country,
    }))
    .sort((a, b) => b.points - a.points);
  const [first, second] = ranked;
  if (first === undefined || second === undefined) return undefined;
  const total = ranked.reduce((sum, { points }) => sum + points + 1, 0);
  const candidates = ranked.map(
    ({ reading: { entry }, points }): Candidate => ({
      english: englishAt(entry, year),
      score: (points + 1) / total,
      entry,
    }),
  );
  if (first.points >= 2 && first.points >= 2 * second.points) {
    const { entry } = first.reading;
    return answerFor(entry, englishAt(entry, year), say('speaksForThis', ranked.length), candidates);
  }
  const { entry } = first.reading;
  const shared = formsOf(entry, year).find((form) =>
    ranked.every(({ reading }) => formsOf(reading.entry, year).includes(form)),
  );
  const reason = say('severalEntries', ranked.length);
  const { type } = entry;
  if (shared !== undefined)
    return {
      type,
      english: shared,
      status: 'known',
      ...sourceOf(entry),
      ...because(reason, say('allShare')),
      candidates,
    };
  return {
    type,
    english: candidates[0]?.english ?? entry.en,
    status: 'guess',
    ...sourceOf(entry),
    ...because(reason),
    candidates,
  };
}

/**
 * Decides what a surface with these readings says in English here, and how sure that is; `undefined` without readings.
 *
 * @example 国家安全局 in an article about Afghanistan is its National Directorate of Security, not the American agency.
 */
export function decide(readings: readonly Reading[], evidence: ArticleEvidence): Answer | undefined {
  const firstLayer = readings[0]?.entry.origin.layer;
  const layer = readings.filter(({ entry }) => entry.origin.layer === firstLayer);
  const allowed = layer.filter(({ entry }) => entry.status !== 'forbidden');
  // A rendering that is not to be written stands for its entry only where it is no other's.
  const proper = allowed.filter(({ rendering: { status } }) => status !== 'forbidden' && status !== 'deprecated');
  const upper = proper.length > 0 ? proper : allowed.length > 0 ? allowed : layer.slice(0, 1);
  const [only, ...others] = upper;
  if (only === undefined) return undefined;
  const answer = others.length === 0 ? decideAlone(only, evidence) : decideAmong(upper, evidence);
  if (answer?.type !== 'term') return answer;
  const type = typeBelow(readings.slice(layer.length));
  return type === undefined ? answer : { ...answer, type };
}

/**
 * What a name is that an upper layer calls a term, for a table of two columns says no type: what the layers below say, where
 * they agree.
 */
function typeBelow(readings: readonly Reading[]): EntryType | undefined {
  const [type, ...others] = new Set(readings.map(({ entry }) => entry.type));
  return others.length === 0 ? type : undefined;
}

/**
 * What a part of a name says that the article gives in full elsewhere. Of several persons with that part only what all of
 * them share is said.
 *
 * @example 史密斯 in an article that has 约翰·史密斯 is John Smith, `derived`; in one that has 威尔·史密斯 besides, Smith.
 */
export function decideLater(entries: readonly Entry[], evidence: ArticleEvidence): Answer | undefined {
  const [entry, ...others] = entries;
  if (entry === undefined) return undefined;
  const { year } = evidence;
  const full = englishAt(entry, year);
  if (others.length === 0) {
    const answer = answerFor(entry, full, say('givesFullName', full), []);
    return answer.status === 'known' ? { ...answer, status: 'derived' } : answer;
  }
  const names = entries.map((one) => englishAt(one, year));
  const candidates = entries.map((one, index) => ({
    english: names[index] ?? '',
    score: 1 / entries.length,
    entry: one,
  }));
  const shared =
    entry.short !== undefined && others.every(({ short }) => short === entry.short) ? entry.short : undefined;
  return {
    type: entry.type,
    english: shared ?? full,
    status: shared === undefined ? 'guess' : 'derived',
    ...sourceOf(entry),
    ...because(say('namesSeveral', joined(templates.and, names))),
    candidates,
  };
}
