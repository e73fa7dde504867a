import { type Article, type Span, sourceSpan } from '@yiming/core';
import type { Glossary, GlossaryMatch } from '@yiming/glossary';
import { gatherEvidence, isPossible, regionsOf } from './article-evidence.js';
import { type Answer, decide, decideLater } from './decide.js';
import { laterMentions } from './later-mentions.js';
import type { Mention } from './mention.js';
import { nameMatches } from './name-matches.js';
import { type SearchableText, searchableTexts } from './searchable-texts.js';

/** Whether a span overlaps inline code, which is no text of the article. */
const isCode = (code: readonly Span[], { start, end }: Span): boolean =>
  code.some((span) => span.start < end && start < span.end);

const chinese = /\p{Script=Han}/u;

/**
 * Finds the names of an article and says each one's English, how sure it is, and why. Covers all text that a reader
 * sees, captions and boilerplate (marked) included, and the title, authors, publisher and tags of the front matter, never code; a name already in Latin letters needs no mention. Sorted, without overlaps; empty for an empty article. Offsets are UTF-16 code
 * units, end exclusive, into the original text. Linear.
 *
 * @example
 * findMentions(parseArticle('塔利班进入喀布尔'), glossary).map(({ text, english }) => [text, english]);
 * // [['塔利班', 'Taliban'], ['喀布尔', 'Kabul']]
 */
export function findMentions(article: Article, glossary: Glossary): readonly Mention[] {
  const texts = searchableTexts(article);
  const matched = texts.flatMap((searched) =>
    nameMatches(searched.text, glossary)
      .filter(({ start, end }) => chinese.test(searched.text.slice(start, end)))
      .map((match) => ({ searched, match })),
  );
  const regions = regionsOf(
    article,
    matched.map(({ match }) => match),
  );
  const found = matched.flatMap(({ searched, match }) => {
    const readings = match.readings.filter((reading) => isPossible(reading, regions));
    return readings.length === 0 ? [] : [{ searched, match: { ...match, readings } }];
  });
  const evidence = gatherEvidence(
    article,
    found.map(({ match }) => match),
  );
  const mentions: Mention[] = [];
  function add(searched: SearchableText, { start, end }: Span, answer: Answer | undefined): void {
    const span = sourceSpan(searched, start, end);
    if (span === undefined || answer === undefined || isCode(searched.code, span)) return;
    const text = searched.text.slice(start, end);
    mentions.push({ ...span, text, ...answer, ...(searched.boilerplate ? { boilerplate: true } : {}) });
  }
  for (const { searched, match } of found) add(searched, match, decide(match.readings, evidence));

  const later = laterMentions(
    found.map(({ match }) => match),
    glossary,
  );
  const namesOf = new Map(texts.map((searched) => [searched, [] as GlossaryMatch[]]));
  for (const { searched, match } of matched) namesOf.get(searched)?.push(match);
  for (const [searched, names] of namesOf) {
    for (const mention of later(searched.text, names)) add(searched, mention, decideLater(mention.entry, evidence));
  }
  return mentions.sort((a, b) => a.start - b.start);
}
