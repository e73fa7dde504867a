import type { Article, Span } from '@yiming/core';
import type { EntryType } from '@yiming/glossary';
import { latinBeside } from './glosses/latin-beside.js';
import { isName, type Mention, type MentionStatus } from './mention.js';
import { thingKey } from './thing-key.js';

/** The English of a name, to be shown behind it. */
export interface NameHint {
  /** The end of the name: UTF-16 code units into the original text. */
  readonly offset: number;
  readonly english: string;
  readonly status: MentionStatus;
  readonly type: EntryType;
}

/**
 * What to show behind the names in a stretch of an article: the English at the first mention of each thing in the whole
 * article, where that lies in the stretch. None for titles and terms, in boilerplate, for names that nothing is known of,
 * and for those that the article itself glosses right there, 卡伊姆（Javid Ahamad Qaem）. The mentions are all of the
 * article, in order. An empty stretch gives none. Linear.
 *
 * @example In 塔利班进入喀布尔，塔利班 the hints are Taliban at 3 and Kabul at 8.
 */
export function inlayHints(article: Article, mentions: readonly Mention[], { start, end }: Span): readonly NameHint[] {
  const seen = new Set<string>();
  const hints: NameHint[] = [];
  const latinAt = latinBeside(article);
  for (const mention of mentions) {
    if (mention.start >= end) break;
    if (mention.boilerplate === true || !isName(mention)) continue;
    const key = thingKey(mention);
    if (seen.has(key)) continue;
    seen.add(key);
    const { english, status, type, end: offset } = mention;
    if (mention.start < start || status === 'unknown' || english === '') continue;
    if (latinAt(mention) === undefined) hints.push({ offset, english, status, type });
  }
  return hints;
}
