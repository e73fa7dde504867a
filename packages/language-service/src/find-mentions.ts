import { type Article, type Span, sourceSpan } from '@yiming/core';
import type { Glossary, NameKnowledge } from '@yiming/glossary';
import type { HouseStyle } from './chain/house-style.js';
import { chainMentions, type UnchainedMention } from './chain/mention-chains.js';
import type { Mention, MentionRolePart } from './mention.js';
import { findRoles, type Role } from './roles/find-role.js';
import type { SearchableText } from './searchable-texts.js';
import { composedNames } from './stages/composed-names.js';
import { knownNames } from './stages/known-names.js';
import { learnedNames } from './stages/learned-names.js';
import type { TextNames } from './stages/text-names.js';

/** What {@link findMentions} may know besides the glossary. */
export interface FindMentionsOptions {
  /** How names are clipped, composed and shortened; without it only what the glossary has is found. */
  readonly knowledge?: NameKnowledge;
  /** How names are mentioned again; AP's way without it. */
  readonly style?: HouseStyle;
}

/** Whether a span overlaps inline code, which is no text of the article. */
const isCode = (code: readonly Span[], { start, end }: Span): boolean =>
  code.some((span) => span.start < end && start < span.end);

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
  return names.flatMap((name): readonly UnchainedMention[] => {
    const { start, end, answer } = name;
    const span = sourceSpan(searched, start, end);
    if (span === undefined || isCode(searched.code, span)) return [];
    const role = answer.type === 'person' ? inSource(searched, roleOf?.(name)) : undefined;
    return [
      {
        ...span,
        text: text.slice(start, end),
        ...answer,
        ...(role === undefined ? {} : { role }),
        ...(searched.boilerplate ? { boilerplate: true } : {}),
      },
    ];
  });
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
  { knowledge, style }: FindMentionsOptions = {},
): readonly Mention[] {
  const { texts: known, evidence } = knownNames(article, glossary);
  const texts =
    knowledge === undefined ? known : composedNames({ glossary, evidence, knowledge })(learnedNames(knowledge)(known));
  const mentions = texts.flatMap((text) => mentionsOf(text, knowledge)).sort((a, b) => a.start - b.start);
  return chainMentions(mentions, style);
}
