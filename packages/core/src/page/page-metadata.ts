import type { RawBlock } from '../blocks/raw-block.js';
import type { ContentToken } from '../formats/content-token.js';
import type { HtmlHead } from '../formats/html.js';
import type { Field } from '../formats/yaml-fields.js';
import { readByline } from '../metadata/bylines.js';
import { parseDate } from '../metadata/dates.js';
import { isOutletName } from '../metadata/outlets.js';
import { siteNames, withoutSiteSuffix } from '../metadata/site-suffix.js';
import { visibleDate } from '../metadata/visible-date.js';
import { sliceMapped } from '../text/mapped-text.js';
import { jsonLdFields } from './json-ld.js';
import { accountField, siteFields } from './page-source.js';

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
    'og:time',
    'apub:time',
    'publication_date',
    'publish-date',
    'pub_date',
    'dc.date.issued',
    'dcterms.created',
    'parsely-pub-date',
    'dateupdate',
    'datemodified',
    'article:modified_time',
  ],
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

/** A field whose value is cut to `value`, which it begins with, and its map and span with it. */
function shortened(item: Field, value: string): Field {
  if (item.map === undefined || value === item.value || !item.value.startsWith(value)) return { ...item, value };
  const { map, start, end } = sliceMapped(item.value, item.map, 0, value.length);
  return { ...item, value, map, start, end };
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

/** A line that tells about an article is short; a paragraph tells of other days. */
const longestLine = 160;

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

/** The addresses that the page gives for itself, the one that it calls its own first; a site's front page is none. */
function addressFields(head: HtmlHead, ld: readonly Field[]): readonly Field[] {
  const { canonical } = head;
  const own = canonical === undefined ? [] : [field('url', canonical.text, canonical)];
  const given = head.metas.filter(({ name }) => name === 'og:url').map((meta) => field('url', meta.content, meta));
  return [...own, ...ld.filter(({ key }) => key === 'url'), ...given].filter(({ value }) =>
    /^https?:\/\/[^/\s]+\/[^\s]+/i.test(value),
  );
}

/**
 * Reads what a page says of its article as fields of the same kind as front matter: the headline that `<title>` repeats,
 * Open Graph, Twitter, `article:`, JSON-LD, `<time>`, the canonical address, the lines around the headline, the
 * signature, the date in the address; and of its outlet as `site` and `account` (see {@link siteFields}).
 * `all` are the blocks of the whole page, `main` those of the article. Linear.
 */
export function pageFields(
  head: HtmlHead,
  tokens: readonly ContentToken[],
  all: readonly RawBlock[],
  main: readonly RawBlock[],
): readonly Field[] {
  const ld = head.jsonLd.flatMap(jsonLdFields);
  const metas = Object.entries(metaNames).flatMap(([key, names]) =>
    names.flatMap((name) =>
      head.metas.filter((meta) => meta.name === name).map((meta) => field(key, meta.content, meta)),
    ),
  );
  const urls = addressFields(head, ld);
  const sites = siteNames([], [...metas, ...ld, ...urls]);
  const headline = headlineOf(head, all);
  const titles = headline === undefined ? [] : [{ ...field('title', headline.text, headline), map: headline.map }];
  const titled = head.title === undefined ? [] : [field('title', head.title.text, head.title)];
  const info = bylineBlocks(all, main, headline);
  const signed = info
    .flatMap((block) => readByline(block).authors)
    .map(({ value, ...place }) => field('author', value, place));
  const given = [...titles, ...signed.slice(0, 3), ...metas, ...ld.filter(({ key }) => key !== 'url'), ...titled]
    .map((item) => (item.key === 'title' ? shortened(item, withoutSiteSuffix(item.value, sites)) : item))
    .flatMap((item) =>
      item.key === 'tags' ? item.value.split(/[,，、;；]/).map((tag) => field('tags', tag, item)) : [item],
    )
    .filter(
      ({ key, value }) =>
        value !== '' && (key !== 'date' || parseDate(value) !== undefined) && (key !== 'author' || isPersonName(value)),
    );
  const fields = [...given, ...urls, ...accountField(tokens), ...siteFields(head, tokens, info)];
  if (given.some(({ key }) => key === 'date')) return fields;
  const date = visibleDate(all, main, headline, [
    ...urls,
    ...head.addresses.map(({ text, ...place }) => field('url', text, place)),
  ]);
  return date === undefined ? fields : [...fields, date];
}
