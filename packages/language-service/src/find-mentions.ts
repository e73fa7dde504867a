import { type Article, type Span, sourceSpan } from '@yiming/core';
import type { Glossary, NameKnowledge } from '@yiming/glossary';
import type { HouseStyle } from './chain/house-style.js';
import { chainMentions, type UnchainedMention } from './chain/mention-chains.js';
import { homeCountry } from './home-country.js';
import type { Mention, MentionRolePart } from './mention.js';
import { overlapping } from './ordered-spans.js';
import { findRoles, type Role } from './roles/find-role.js';
import type { SearchableText } from './searchable-texts.js';
import { bodiesOfOthers } from './stages/bodies-of-others.js';
import { composedNames } from './stages/composed-names.js';
import { doubtfulPersons } from './stages/doubtful-persons.js';
import { type KnownNames, knownNames } from './stages/known-names.js';
import { learnedNames } from './stages/learned-names.js';
import { withoutPersonSlots } from './stages/person-slots.js';
import { roleEvidence } from './stages/role-evidence.js';
import { sentenceEvidence } from './stages/sentence-evidence.js';
import type { TextNames } from './stages/text-names.js';
import { titleCountries } from './stages/title-countries.js';
import { type UnknownContext, unknownNames } from './stages/unknown-names.js';
import { writtenNames } from './stages/written-names.js';
import type { Strictness } from './strictness.js';

/** What {@link findMentions} may know besides the glossary. */
export interface FindMentionsOptions {
  /** How names are clipped, composed and shortened; without it only what the glossary has is found. */
  readonly knowledge?: NameKnowledge;
  /** How sure a name that nothing knows must be. @default 'strict' */
  readonly strictness?: Strictness;
  /** How names are mentioned again; AP's way without it. */
  readonly style?: HouseStyle;
}

/** Whether a span overlaps inline code, which is no text of the article. */
const isCode = (code: readonly Span[], { start, end }: Span): boolean => overlapping(code, start, end).length > 0;

type Writable<T> = { -readonly [K in keyof T]: T[K] };

/** A title with the places of its parts in the source. */
function inSource(searched: SearchableText, role: Role | undefined): Mention['role'] {
  if (role === undefined) return undefined;
  const parts = role.parts.flatMap((part): readonly MentionRolePart[] => {
    const span = sourceSpan(searched, part.start, part.end);
    return span === undefined ? [] : [{ ...part, ...span }];
  });
  return { english: role.english, parts };
}

/** The names of a text as mentions, with their places in the source. */
function mentionsOf({ searched, names }: TextNames, knowledge: NameKnowledge | undefined): readonly UnchainedMention[] {
  const { text } = searched;
  const roleOf = knowledge === undefined ? undefined : findRoles(text, names, knowledge);
  const mentions: UnchainedMention[] = [];
  for (const name of names) {
    const { start, end, answer } = name;
    const span = sourceSpan(searched, start, end);
    if (span === undefined || isCode(searched.code, span)) continue;
    const { type, english, short, status, entry, source, origin, why, reasons, candidates, contradiction } = answer;
    const role = type === 'person' ? inSource(searched, roleOf?.(name)) : undefined;
    // Field by field: an article has thousands of these, and spreading answers takes a tenth of the time.
    const mention: Writable<UnchainedMention> = {
      start: span.start,
      end: span.end,
      text: text.slice(start, end),
      type,
      english,
      status,
      source,
      origin,
      why,
      reasons,
    };
    if (short !== undefined) mention.short = short;
    if (entry !== undefined) mention.entry = entry;
    if (candidates !== undefined) mention.candidates = candidates;
    if (contradiction !== undefined) mention.contradiction = contradiction;
    if (role !== undefined) mention.role = role;
    if (searched.boilerplate) mention.boilerplate = true;
    mentions.push(mention);
  }
  return mentions;
}

/** All stages behind the glossary, each of which sees what those before it found; a step each. */
function* recognized(
  { texts, evidence, profile }: KnownNames,
  {
    glossary,
    knowledge,
    strictness,
  }: Pick<UnknownContext, 'knowledge' | 'strictness'> & { readonly glossary: Glossary },
): Generator<void, readonly TextNames[]> {
  const home = homeCountry(evidence);
  const context = { glossary, evidence, knowledge, home, strictness, profile };
  const stages = [
    sentenceEvidence,
    bodiesOfOthers({ knowledge, evidence, press: profile.press }),
    withoutPersonSlots(knowledge),
    learnedNames(knowledge),
    unknownNames(context),
    writtenNames(context),
    composedNames(context),
    roleEvidence(context),
    doubtfulPersons(knowledge),
    titleCountries(knowledge),
  ];
  let found: readonly TextNames[] = texts;
  for (const stage of stages) {
    yield;
    found = stage(found);
  }
  return found;
}

/**
 * Finds the names of an article and says each one's English, how sure it is, and why. Covers all text that a reader
 * sees, captions and boilerplate (marked) included, and the title, authors, publisher and tags of the front matter, never
 * code; a name already in Latin letters needs no mention. Sorted, without overlaps; empty for an empty article. Offsets
 * are UTF-16 code units, end exclusive, into the original text. Linear.
 *
 * @example
 * findMentions(parseArticle('塔利班进入喀布尔'), glossary).map(({ text, english }) => [text, english]);
 * // [['塔利班', 'Taliban'], ['喀布尔', 'Kabul']]
 */
export function findMentions(
  article: Article,
  glossary: Glossary,
  options: FindMentionsOptions = {},
): readonly Mention[] {
  const steps = findMentionsInSteps(article, glossary, options);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/**
 * As {@link findMentions}, in a dozen steps between which others may have their turn, or the work may be given up: in an
 * article of a megabyte each takes some tens of milliseconds. The result is what the last step returns.
 *
 * @example
 * const steps = findMentionsInSteps(parseArticle('塔利班进入喀布尔'), glossary);
 * let step = steps.next();
 * while (step.done !== true) step = steps.next();
 * step.value.length // 2
 */
export function* findMentionsInSteps(
  article: Article,
  glossary: Glossary,
  { knowledge, style, strictness = 'strict' }: FindMentionsOptions = {},
): Generator<void, readonly Mention[]> {
  const known = knownNames(article, glossary);
  const texts = knowledge === undefined ? known.texts : yield* recognized(known, { glossary, knowledge, strictness });
  yield;
  const mentions = texts.flatMap((text) => mentionsOf(text, knowledge)).sort((a, b) => a.start - b.start);
  yield;
  return chainMentions(mentions, style);
}
