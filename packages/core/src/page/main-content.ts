import type { Span } from '../article.js';
import type { ContentToken } from '../formats/content-token.js';
import type { ContentElement } from './content-tree.js';

/** Elements and roles that hold no article. */
const asideElements = new Set(['nav', 'footer', 'aside', 'form', 'dialog', 'menu']);
const asideRole = /(?:^|\s)(?:complementary|navigation|banner|contentinfo|search|dialog|menu)(?:\s|$)/;

const oneOf = (words: string): RegExp => new RegExp(`(?:^|[^a-z])(?:${words})`);
/** Words that page makers put in the ids and classes of an article's body, and of what stands around it. */
const good = oneOf('article|articles?-?body|blog|body|content|detail|entry|hentry|main|news|page|post|story|text');
const poor = oneOf(
  'ads?(?![a-z])|advert|banner|breadcrumb|byline|combx|comment|contact|cookie|copyright|disqus|foot(?:er)?(?![a-z])|gdpr|hidden|hot(?![a-z])|login|masthead|menu|modal|nav(?![a-z])|navbar|navigation|newsletter|outbrain|pager|pagination|popup|promo|qrcode|rank|recommend|related|repl(?:y|ies)|rss|shar(?:e|ing)|shop(?![a-z])|sidebar|side-?(?:rail|col)|right-?side|signup|social|sponsor|subscri|taboola|tags?(?![a-z])|toolbar|tools|widget',
);

/** Readers' comments can be longer than the article, and are outside all the same. */
const comments = oneOf('comments?(?![a-z])|commentlist|disqus|replies');
/** What page makers call the very element that holds the text. */
const body = /articlebody|(?:article|story|post|entry|news)[-_]*(?:body|content|text)(?![a-z])/;

/** The page itself says that this element is the article's text. */
const declared = /articlebody/;

/** What an element starts with: containers of prose above containers of lists. */
const initial: Readonly<Record<string, number>> = {
  article: 10,
  main: 5,
  div: 5,
  section: 3,
  pre: 3,
  td: 3,
  blockquote: 3,
  address: -3,
  ol: -3,
  ul: -3,
  dl: -3,
  form: -3,
  th: -5,
};
/** Elements that hold prose but never a whole article: their points go to what is around them. */
const leaves = new Set('p pre td blockquote li h1 h2 h3 h4 h5 h6 dd dt figcaption'.split(' '));

/** Prose below this size says nothing about where the article is. */
const leastProse = 25;
const levelsUp = 4;

function weightOf({ hints }: ContentElement): number {
  return hints === '' ? 0 : (good.test(hints) ? 25 : 0) + (body.test(hints) ? 25 : 0) - (poor.test(hints) ? 25 : 0);
}

const linkShare = ({ size, linked }: ContentElement): number => (size === 0 ? 0 : linked / size);

/**
 * Marks the elements that can hold no article, by name, role, and ids and classes. What holds more than half of the
 * page's own words is no aside, whatever it is called: whole pages stand in a `<form>`.
 */
function markOutside(elements: readonly ContentElement[]): Uint8Array {
  const marks = new Uint8Array(elements.length);
  const half = ((elements[0]?.size ?? 0) - (elements[0]?.linked ?? 0)) / 2;
  const never = new Set(['', 'html', 'body', 'article', 'a']);
  for (const [index, element] of elements.entries()) {
    const { name, hints, parent, size, linked } = element;
    const aside = asideElements.has(name) || (name !== 'main' && asideRole.test(hints));
    const poorly = !never.has(name) && poor.test(hints) && !good.test(hints);
    const inside = parent >= 0 && marks[parent] === 1;
    if (inside || ((aside || poorly) && (size - linked <= half || comments.test(hints)))) marks[index] = 1;
  }
  return marks;
}

/** For every element how many siblings of its name and its hints, itself included, hold prose. */
function alikeCounts(elements: readonly ContentElement[]): Uint32Array {
  const counts = new Map<string, number>();
  const keys = elements.map(({ name, hints, parent, size }) => (size < leastProse ? '' : `${parent} ${name} ${hints}`));
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return Uint32Array.from(keys, (key) => (key === '' ? 0 : (counts.get(key) ?? 0)));
}

/** How many wrappers a paragraph may have of its own. */
const mostWrappers = 5;

/**
 * The element that the points of a paragraph go to first: itself when it may hold an article, else what is around it.
 * Where every paragraph stands in wrappers of its own (`<div class="block"><div class="text">`), that is what holds the
 * wrappers.
 */
function firstHolder(elements: readonly ContentElement[], alike: Uint32Array, index: number): number {
  const element = elements[index];
  if (element === undefined) return index;
  const usual = leaves.has(element.name) ? element.parent : index;
  let at = index;
  for (let wrappers = 0; wrappers <= mostWrappers; wrappers += 1) {
    const here = elements[at];
    const around = here === undefined ? undefined : elements[here.parent];
    if (here === undefined || around === undefined || here.parent <= 0 || declared.test(here.hints)) return usual;
    if ((alike[at] ?? 0) > 1) return here.parent;
    // A wrapper holds nothing but the paragraph.
    if (around.size > element.size * 1.1) return usual;
    at = here.parent;
  }
  return usual;
}

/**
 * Points for every element by the prose in and under it: stops and length, less where it is links. A good name at most
 * doubles them, so that a box with a good name and a line of text is no article. `NaN` where there is no prose.
 */
function scoreElements(elements: readonly ContentElement[], outside: Uint8Array): Float64Array {
  const points = new Float64Array(elements.length).fill(Number.NaN);
  const alike = alikeCounts(elements);
  for (const [index, element] of elements.entries()) {
    if (outside[index] === 1 || element.own < leastProse || /^h[1-6]$/.test(element.name)) continue;
    const own = (1 + element.ownStops + Math.min(element.own / 100, 3)) * (1 - element.ownLinked / element.own);
    let at = firstHolder(elements, alike, index);
    for (let level = 0; level < levelsUp && at > 0; level += 1) {
      const before = points[at] ?? Number.NaN;
      points[at] = (Number.isNaN(before) ? 0 : before) + own / (level === 0 ? 1 : level === 1 ? 2 : level * 3);
      at = elements[at]?.parent ?? 0;
    }
  }
  return points.map((sum, index) => {
    const element = elements[index];
    if (element === undefined || Number.isNaN(sum)) return Number.NaN;
    const base = (initial[element.name] ?? 0) + weightOf(element);
    return (sum + Math.min(base, sum)) * (1 - linkShare(element));
  });
}

const scoreAt = (scores: Float64Array, index: number): number => {
  const score = scores[index] ?? Number.NaN;
  return Number.isNaN(score) ? 0 : score;
};

/** The element with most points, or the one around it when that scores nearly as much and adds little but prose. */
function bestElement(elements: readonly ContentElement[], scores: Float64Array, outside: Uint8Array): number {
  let best = 0;
  for (const index of elements.keys())
    if (outside[index] !== 1 && scoreAt(scores, index) > scoreAt(scores, best)) best = index;
  for (;;) {
    const here = elements[best];
    const up = here === undefined ? undefined : elements[here.parent];
    if (here === undefined || up === undefined || here.parent <= 0 || up.name === 'body' || up.name === 'html')
      return best;
    const ownWords = here.size - here.linked;
    if (scoreAt(scores, here.parent) <= scoreAt(scores, best) * 0.75 || up.size - up.linked > ownWords * 1.5)
      return best;
    best = here.parent;
  }
}

/** The best element and those of its siblings that go on with the article. */
function chosenElements(
  elements: readonly ContentElement[],
  scores: Float64Array,
  outside: Uint8Array,
): readonly number[] {
  const best = bestElement(elements, scores, outside);
  // No prose to go by, as in a brief of one line: everything but asides.
  if (best === 0) return [0];
  const main = elements[best];
  const least = Math.max(10, scoreAt(scores, best) * 0.2);
  return elements.flatMap((element, index) => {
    if (index === best) return [index];
    if (element.parent !== main?.parent || outside[index] === 1) return [];
    const alike = element.hints !== '' && element.hints === main.hints ? scoreAt(scores, best) * 0.2 : 0;
    const prose =
      element.name === 'p' &&
      element.size > 0 &&
      (element.stops > 0 ? linkShare(element) === 0 : element.size > 80 && linkShare(element) < 0.25);
    return scoreAt(scores, index) + alike >= least || prose ? [index] : [];
  });
}

const boxes = new Set('div section ul ol dl table aside header'.split(' '));

/**
 * A box inside the article that is no part of it: lists of links, and what its hints call something else. `words` is what
 * the article around it has; a box with a good part of that is the article's own.
 */
function isJunk(element: ContentElement, words: number): boolean {
  if (!boxes.has(element.name) || element.size - element.linked > words * 0.3) return false;
  return (element.size > 0 && linkShare(element) > 0.6) || weightOf(element) < 0;
}

/** A box with more text than this, nearly all of it links, is passed over whole. */
const leastLinkBox = 400;

/**
 * The boxes of a page that hold nothing but links, as the index of their open token and that behind their close token:
 * menus and lists of other articles, often most of a page. No headline and no line about the article stands there. Linear.
 */
export function linkBoxes(elements: readonly ContentElement[]): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  let behind = 0;
  for (const element of elements) {
    const { from, to, size, linked, name } = element;
    if (from < behind || !boxes.has(name) || size < leastLinkBox || linked < size * 0.9) continue;
    found.set(from, to);
    behind = to;
  }
  return found;
}

/**
 * Finds where on a whole page the article's main text stands: spans of the source in order, junk inside left out.
 * A page without prose gives all but its asides. The elements are weighed by the prose
 * under them (length, commas and stops in both scripts), by the share of links, and by what their ids and classes say.
 * Linear.
 */
export function mainContent(tokens: readonly ContentToken[], elements: readonly ContentElement[]): readonly Span[] {
  const outside = markOutside(elements);
  const chosen = new Set(chosenElements(elements, scoreElements(elements, outside), outside));
  const inside = new Uint8Array(elements.length);
  const spans: Span[] = [];
  let skipTo = -1;
  let words = 0;
  for (const [index, element] of elements.entries()) {
    const within = element.parent >= 0 && inside[element.parent] === 1;
    const start = tokens[element.from]?.start ?? 0;
    const end = tokens[element.to - 1]?.end ?? start;
    if (chosen.has(index) && !within) {
      inside[index] = 1;
      words = element.size - element.linked;
      spans.push({ start, end });
      continue;
    }
    if (!within) continue;
    const junk = outside[index] === 1 || isJunk(element, words);
    inside[index] = junk ? 0 : 1;
    const last = spans[spans.length - 1];
    if (!junk || last === undefined || start < skipTo) continue;
    spans.pop();
    if (start > last.start) spans.push({ start: last.start, end: start });
    if (last.end > end) spans.push({ start: end, end: last.end });
    skipTo = end;
  }
  return spans;
}
