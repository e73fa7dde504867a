import { readByline } from './bylines.js';
import { parseDate } from './dates.js';
import type { HtmlHead } from './html.js';
import { sliceMapped } from './mapped-text.js';
import { isOutletName } from './outlets.js';
import type { RawBlock } from './raw-block.js';
import type { Field } from './yaml-fields.js';

/** The names under which pages publish a thing, in order of trust. */
const metaNames: Readonly<Record<string, readonly string[]>> = {
  title: ['og:title', 'twitter:title', 'headline'],
  author: ['author', 'article:author', 'byl', 'sailthru.author'],
  publisher: ['og:site_name', 'application-name'],
  date: [
    'article:published_time',
    'datepublished',
    'pubdate',
    'publishdate',
    'og:published_time',
    'og:release_date',
    'date',
    'weibo: article:create_at',
    'time',
    'dateupdate',
    'datemodified',
    'article:modified_time',
  ],
  url: ['og:url'],
  image: ['og:image', 'twitter:image'],
  tags: ['keywords', 'news_keywords', 'article:tag'],
};

const field = (key: string, value: string, place: { readonly start: number; readonly end: number }): Field => ({
  key,
  value: value.trim(),
  start: place.start,
  end: place.end,
  map: undefined,
});

/** Beyond this it is no title, and looking for a site's name in it not worth the time. */
const longestTitle = 500;

/** The last mark that parts the site's name from the title, and what stands behind it. */
const lastPart = /[-_|｜–—][^-_|｜–—]+$/;

/** Cuts the site's name off the end of a page title: 「多哈会谈闭幕_新华网」 gives 多哈会谈闭幕. */
export function withoutSiteSuffix(title: string, site: string | undefined): string {
  let rest = title.trim();
  if (rest.length > longestTitle) return rest;
  for (let at = rest.search(lastPart); at >= 0; at = rest.search(lastPart)) {
    const before = rest.slice(0, at).trimEnd();
    const last = rest.slice(at + 1).trim();
    // 「谁在说谎——纽约时报」: a doubled dash is the headline's own.
    const doubled = /[-–—]$/.test(before);
    if (before === '' || doubled || !(last === site || isOutletName(last))) break;
    rest = before;
  }
  return rest;
}

/** A field whose value is cut to `value`, which it begins with, and its map and span with it. */
function shortened(item: Field, value: string): Field {
  if (item.map === undefined || value === item.value || !item.value.startsWith(value)) return { ...item, value };
  const { map, start, end } = sliceMapped(item.value, item.map, 0, value.length);
  return { ...item, value, map, start, end };
}

/** String values of a JSON-LD article by schema.org property; anything broken or of another type says nothing. */
function jsonLdFields(text: string, place: { readonly start: number; readonly end: number }): readonly Field[] {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return [];
  }
  const records = [data]
    .flat()
    .flatMap((item) => (isRecord(item) && Array.isArray(item['@graph']) ? item['@graph'] : [item]));
  const article = records.filter(isRecord).find((item) => /Article|Posting|Report/.test(String(item['@type'])));
  if (article === undefined) return [];
  const named = (value: unknown): readonly string[] =>
    [value]
      .flat()
      .flatMap((item) =>
        typeof item === 'string' ? [item] : isRecord(item) && typeof item['name'] === 'string' ? [item['name']] : [],
      );
  const pairs: readonly (readonly [string, unknown])[] = [
    ['title', article['headline']],
    ['author', article['author']],
    ['publisher', article['publisher']],
    ['date', article['datePublished']],
  ];
  return pairs.flatMap(([key, value]) => named(value).map((name) => field(key, name, place)));
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Titles as a reader compares them: letters and digits alone, for quotation marks and blanks differ from place to place. */
const bare = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .toLowerCase();

/** How far a page's own headline may be from what is sought, in blocks. */
const headlineLengths = { least: 4, most: 200 };

/**
 * The heading on the page that is the article's: the longest one that the page's `<title>` begins with or holds, or that
 * goes on where `og:title` was cut off by a quotation mark; without a `<title>` to compare, the only heading of level 1.
 */
function headlineOf(head: HtmlHead, all: readonly RawBlock[]): RawBlock | undefined {
  const headings = all.filter(
    ({ kind, text }) =>
      kind === 'heading' && text.length >= headlineLengths.least && text.length <= headlineLengths.most,
  );
  const titles = [
    head.title?.text ?? '',
    ...head.metas.filter(({ name }) => /^(?:og|twitter):title$/.test(name)).map(({ content }) => content),
  ]
    .map(bare)
    .filter((title) => title.length >= headlineLengths.least);
  const same = headings.filter(({ text }) => {
    const own = bare(text);
    return own.length >= headlineLengths.least && titles.some((title) => title.includes(own) || own.startsWith(title));
  });
  const longest = same.reduce<RawBlock | undefined>(
    (best, one) => (best === undefined || one.text.length > best.text.length ? one : best),
    undefined,
  );
  if (longest !== undefined) return longest;
  const first = headings.filter(({ depth }) => depth === 1);
  return first.length === 1 && (titles.length === 0 || (head.title?.text.length ?? 0) < 12) ? first[0] : undefined;
}

const dateInText =
  /(?:19|20)\d{2}\s*(?:年|[-/.])\s*\d{1,2}\s*(?:月|[-/.])\s*\d{1,2}\s*[日号]?(?:[,，T\s]*(?:[\p{Script=Han}]{2,10}\s*)?\d{1,2}[:：]\d{2}(?:[:：]\d{2})?)?/u;
const dateInAddress = /[/_-](?:t)?((?:19|20)\d{2})[-/]?(0[1-9]|1[0-2])[-/]?(0[1-9]|[12]\d|3[01])(?=\D|$|\d{4,})/;

/** A line that tells about an article is short; a paragraph tells of other days. */
const longestLine = 160;

/** The date in the lines around the headline, from the headline on to the end of the article; then in the address. */
function visibleDate(
  all: readonly RawBlock[],
  main: readonly RawBlock[],
  headline: RawBlock | undefined,
  addresses: readonly Field[],
): Field | undefined {
  const from = headline === undefined ? 0 : Math.max(0, all.indexOf(headline) - 2);
  const last = main[main.length - 1];
  const to = last === undefined ? all.length : all.indexOf(last) + 3;
  for (const block of all.slice(from, to)) {
    if (block.text.length > longestLine) continue;
    const match = dateInText.exec(block.text);
    if (match === null) continue;
    const written = match[0]
      .split(/[年月/.]/)
      .map((part) => part.trim())
      .join('-')
      .replace(/[日号]/, '')
      .replace(/[,，]|[\p{Script=Han}]{2,10}/gu, ' ')
      .replace(/：/g, ':')
      .trim();
    const [day = '', time] = written.split(/[T\s]+/);
    const value = time === undefined ? day : `${day} ${time}`;
    if (parseDate(value) === undefined) continue;
    const { start, end } = sliceMapped(block.text, block.map, match.index, match.index + match[0].length);
    return field('date', value, { start, end });
  }
  for (const address of addresses) {
    const match = dateInAddress.exec(address.value);
    if (match !== null) return field('date', `${match[1]}-${match[2]}-${match[3]}`, address);
  }
  return undefined;
}

/** A person's name, as against a number, an account, a domain or a site. */
function isPersonName(name: string): boolean {
  return (
    name.length <= 60 &&
    /\p{L}/u.test(name) &&
    !/^[a-z0-9_.-]+$/.test(name) &&
    !/\.(?:com|net|cn|org)$/i.test(name) &&
    !isOutletName(name)
  );
}

/** Lines that may hold a byline: those between headline and text, and the first and last of the text. */
function bylineBlocks(
  all: readonly RawBlock[],
  main: readonly RawBlock[],
  headline: RawBlock | undefined,
): readonly RawBlock[] {
  const first = main[0];
  const at = first === undefined ? 0 : all.indexOf(first);
  const from = headline === undefined ? Math.max(0, at - 6) : Math.min(at, all.indexOf(headline));
  const info = all.slice(from, at + 1).filter(({ text }) => text !== '' && text.length <= longestLine);
  const texts = main.filter(({ text }) => text !== '');
  return [...info, ...texts.slice(0, 3), ...texts.slice(-4)];
}

/**
 * Reads what a page says of its article as fields of the same kind as front matter: the headline that `<title>` repeats,
 * Open Graph, Twitter, `article:`, JSON-LD, `<time>`, the lines around the headline, the signature, the address.
 * `all` are the blocks of the whole page, `main` those of the article. Linear.
 */
export function pageFields(head: HtmlHead, all: readonly RawBlock[], main: readonly RawBlock[]): readonly Field[] {
  const ld = head.jsonLd.flatMap(({ text, ...place }) => jsonLdFields(text, place));
  const metas = Object.entries(metaNames).flatMap(([key, names]) =>
    names.flatMap((name) =>
      head.metas.filter((meta) => meta.name === name).map((meta) => field(key, meta.content, meta)),
    ),
  );
  const site = metas.find(({ key }) => key === 'publisher')?.value;
  const headline = headlineOf(head, all);
  const titles = headline === undefined ? [] : [{ ...field('title', headline.text, headline), map: headline.map }];
  const titled = head.title === undefined ? [] : [field('title', head.title.text, head.title)];
  const signed = bylineBlocks(all, main, headline)
    .flatMap((block) => readByline(block).authors)
    .map(({ value, ...place }) => field('author', value, place));
  const given = [...titles, ...signed.slice(0, 3), ...metas, ...ld, ...titled]
    .map((item) => (item.key === 'title' ? shortened(item, withoutSiteSuffix(item.value, site)) : item))
    .flatMap((item) =>
      item.key === 'tags' ? item.value.split(/[,，、;；]/).map((tag) => field('tags', tag, item)) : [item],
    )
    .filter(
      ({ key, value }) =>
        value !== '' && (key !== 'date' || parseDate(value) !== undefined) && (key !== 'author' || isPersonName(value)),
    );
  if (given.some(({ key }) => key === 'date')) return given;
  const date = visibleDate(all, main, headline, [
    ...given.filter(({ key }) => key === 'url'),
    ...head.addresses.map(({ text, ...place }) => field('url', text, place)),
  ]);
  return date === undefined ? given : [...given, date];
}
