import { type Article, sourceSpan } from '@yiming/core';
import type { Glossary } from '@yiming/glossary';
import { gatherEvidence, isPossible } from './article-evidence.js';
import { decide } from './decide.js';
import type { Mention } from './mention.js';
import { nameMatches } from './name-matches.js';
import { searchableTexts } from './searchable-texts.js';

const chinese = /\p{Script=Han}/u;

/**
 * Finds the names of an article and says each one's English, how sure it is, and why. Covers all text that a reader
 * sees, captions and boilerplate (marked) included, and the title, authors and tags of the front matter; a name already
 * in Latin letters needs no mention. Sorted, without overlaps; empty for an empty article. Offsets are UTF-16 code
 * units, end exclusive, into the original text. Linear.
 *
 * @example
 * findMentions(parseArticle('塔利班进入喀布尔'), glossary).map(({ text, english }) => [text, english]);
 * // [['塔利班', 'Taliban'], ['喀布尔', 'Kabul']]
 */
export function findMentions(article: Article, glossary: Glossary): readonly Mention[] {
  const found = searchableTexts(article).flatMap((searched) =>
    nameMatches(searched.text, glossary).map((match) => ({ searched, match })),
  );
  const evidence = gatherEvidence(
    article,
    found.map(({ match }) => match),
  );
  const mentions: Mention[] = [];
  for (const { searched, match } of found) {
    const text = searched.text.slice(match.start, match.end);
    if (!chinese.test(text)) continue;
    const span = sourceSpan(searched, match.start, match.end);
    const answer = decide(
      match.readings.filter((reading) => isPossible(reading, evidence)),
      evidence,
    );
    if (span === undefined || answer === undefined) continue;
    mentions.push({ ...span, text, ...answer, ...(searched.boilerplate ? { boilerplate: true } : {}) });
  }
  return mentions.sort((a, b) => a.start - b.start);
}
