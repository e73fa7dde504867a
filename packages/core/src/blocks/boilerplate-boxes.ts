import type { BoilerplateReason } from '../article.js';
import type { RawBlock } from './raw-block.js';

/** What the ids and classes around a short block say, lower case; first match wins. */
const boxes: readonly { readonly reason: BoilerplateReason; readonly pattern: RegExp }[] = [
  { reason: 'advertisement', pattern: /(?:^|[\s_-])(?:ads?|advert\w*|dfp\S*|sponsor\w*)(?:[\s_-]|$)/ },
  {
    reason: 'share-widget',
    pattern: /(?:^|[\s_-])(?:share|sharing|sharedaddy|social|addthis|sns)(?:[\s_-]|$)/,
  },
  {
    reason: 'related-links',
    pattern: /(?:^|[\s_-])(?:related|relatedposts|recommend\w*|read-?more|more-?news|more-?articles?)(?:[\s_-]|$)/,
  },
  { reason: 'subscribe', pattern: /(?:^|[\s_-])(?:subscri\w*|newsletter\w*|paywall)(?:[\s_-]|$)/ },
  {
    reason: 'contributor',
    pattern: /(?:^|\s)(?:(?:entry|post|article)-)?(?:author-(?:box|bio|info)|about-author)(?=\s|$)/,
  },
  {
    reason: 'navigation',
    pattern:
      /(?:^|\s)(?:(?:cat|tags?|nav)-links|(?:post|entry|article)-(?:tags|categories|footer|navigation)|tag-list|word-count|reading-time|breadcrumbs?|pagination|page-nav|comments?(?:-(?:area|list|respond|form|box|section))?)(?=\s|$)/,
  },
];

/** The line of facts under a headline; by its box a block in it is furniture only when it has a figure. */
const factsBox = /(?:^|\s)(?:(?:entry|post|article)-(?:meta|date|time)|(?:site-)?(?:posted|published)-on)(?=\s|$)/;

/** WordPress writes the subjects of a text into its classes; the category `newsletters` is no subscription. */
const subject = /(?:^|\s)(?:category|tag|type|status|format)-\S+/g;

/** No hint is the page's own. */
const noReasons: ReadonlySet<BoilerplateReason> = new Set();

/** Text beyond this is prose, whatever the box around it is called. */
export const longestBox = 120;

/** What the ids and classes around a block say about why it is there; `undefined` when they say nothing. */
function hinted({ hints, text }: RawBlock): BoilerplateReason | undefined {
  if (hints === '') return undefined;
  // Hints begin with a blank; without it the first name was cut, and its half says nothing.
  const own = hints.replace(/^\S+/, '').replace(subject, ' ');
  const found = boxes.find(({ pattern }) => pattern.test(own))?.reason;
  return found ?? (factsBox.test(own) && /\d/.test(text) ? 'timestamp' : undefined);
}

/**
 * The reasons that the ids and classes around prose would give: these belong to the page (a body with the class
 * `subscribed`), not to boxes, and say nothing about short blocks either. Linear.
 */
export function reasonsOfPage(blocks: readonly RawBlock[]): ReadonlySet<BoilerplateReason> {
  const reasons = blocks.flatMap((block) => (block.text.length > longestBox ? (hinted(block) ?? []) : []));
  return reasons.length === 0 ? noReasons : new Set(reasons);
}

/**
 * Says why a short block is no part of the journalism, by the box that it stands in; `undefined` for prose and for the
 * reasons in `ofPage`. A heading counts only where boxes have headings of their own.
 *
 * @example 「各方抵达多哈」 in `<div class="related">` is `related-links`.
 */
export function reasonOfBox(
  block: RawBlock,
  ofPage: ReadonlySet<BoilerplateReason> = noReasons,
): BoilerplateReason | undefined {
  if (block.text.length > longestBox) return undefined;
  const reason = hinted(block);
  if (reason === undefined || ofPage.has(reason)) return undefined;
  if (block.kind !== 'heading') return reason;
  return reason === 'share-widget' || reason === 'related-links' || reason === 'navigation' ? reason : undefined;
}
