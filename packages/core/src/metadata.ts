import type { ArticleMetadata, Block, MappedText, MetadataDate, MetadataValue, Span } from './article.js';
import { readByline, readSignature } from './bylines.js';
import { decodeReferences } from './character-references.js';
import { parseDate } from './dates.js';
import { sliceMapped } from './mapped-text.js';
import { isOutletName, outletOf } from './outlets.js';
import { withoutSiteSuffix } from './page-metadata.js';
import type { CoveringLink } from './raw-block.js';
import { regionOf } from './region-of.js';
import { scriptOf } from './script-of.js';
import type { Field } from './yaml-fields.js';

/** What the metadata is drawn from, strongest first: front matter, the title in the body, stamps in comments, the page's head, the body. */
export interface MetadataSources {
  readonly source: string;
  readonly frontMatter: readonly Field[];
  readonly titleBlock: (MappedText & { readonly link: CoveringLink | undefined }) | undefined;
  readonly comments: readonly (Span & { readonly text: string })[];
  readonly head: readonly Field[];
  readonly blocks: readonly Block[];
}

/** Keys of front matter that archives use for each property, in order of trust. */
const keys = {
  title: ['title', 'headline'],
  author: ['author', 'authors', 'byline', 'writer'],
  publisher: ['publisher', 'outlet', 'source', 'site', 'media'],
  date: ['date', 'datepublished', 'pubdate', 'published', 'published_at', 'publish_date', 'created', 'time'],
  url: [
    'from',
    'url',
    'link',
    'original_url',
    'originalurl',
    'source_url',
    'canonical',
    'canonical_url',
    'permalink',
    'source',
  ],
  image: ['image', 'headimg', 'thumbnail', 'cover', 'featured_image'],
  tags: ['tags', 'keywords', 'tag'],
  categories: ['categories', 'category'],
} as const;

const isWebAddress = (value: string): boolean => /^https?:\/\/\S+$/i.test(value);

/** The outlet's own address out of a web archive's: `https://web.archive.org/web/2021/https://…`. */
function ownAddress(url: string): string {
  return /^https?:\/\/web\.archive\.org\/web\/[^/]+\/(https?:\/\/.+)$/i.exec(url)?.[1] ?? url;
}

function metadataValue(field: Field, value: string = field.value): MetadataValue {
  const { start, end, map } = field;
  return { value, start, end, ...(map === undefined || value !== field.value ? {} : { map }) };
}

/** Fields under one of the keys, in the order of the keys. */
const under = (fields: readonly Field[], names: readonly string[]): readonly Field[] =>
  names.flatMap((name) => fields.filter(({ key }) => key === name));

/** Each value once, where it stands first. */
function distinctValues(values: readonly MetadataValue[]): readonly MetadataValue[] {
  return values.filter(({ value }, index) => values.findIndex((other) => other.value === value) === index);
}

/** 眾新聞記者 and 编辑部 are nobody's names. */
const isStaff = (name: string): boolean => /(?:[记記]者|[编編][辑輯]部?|特[约約][转轉][载載])$/.test(name);

/** 記者林勵 is 林勵, 文／王大明 is 王大明: what an author does is no part of the name. 文 alone is a surname (文在寅). */
function withoutTitle(name: string): string {
  return name.replace(
    /^(?:[\p{Script=Han}]{0,4}[记記]者\s*(?:[:：/／]\s*)?|(?:作者|文)\s*[:：/／]\s*)(?=\p{Script=Han}{2})/u,
    '',
  );
}

/**
 * A title without the site's name at its end, character references read; archives leave both in. `undefined` when nothing
 * is left that a reader sees.
 */
function cleanTitle(title: MetadataValue): MetadataValue | undefined {
  const { start, end, map } = title;
  const [run, ...more] = map ?? [];
  const exact = run !== undefined && more.length === 0 && run.length === run.sourceLength;
  const decoded = decodeTwice(title.value);
  const value = withoutSiteSuffix(decoded, undefined);
  if (value === '') return undefined;
  if (value === title.value) return title;
  if (decoded !== title.value) {
    const read = exact ? decodeReferences(title.value, run.source) : undefined;
    return { value, start, end, ...(read === undefined || read.text !== value ? {} : { map: read.map }) };
  }
  if (map === undefined) return { value, start, end };
  const { text, ...place } = sliceMapped(title.value, map, 0, value.length);
  return { value: text, ...place };
}

/** Some archives escape what was escaped already: `&amp;#22338;`. */
function decodeTwice(text: string): string {
  return text.includes('&') ? decodeReferences(decodeReferences(text, 0).text, 0).text : text;
}

function titleOf({ frontMatter, titleBlock, head }: MetadataSources): MetadataValue | undefined {
  const front = under(frontMatter, keys.title)[0];
  if (front !== undefined) return cleanTitle(metadataValue(front));
  if (titleBlock !== undefined) {
    const { text, start, end, map } = titleBlock;
    return cleanTitle({ value: text, start, end, map });
  }
  const page = under(head, keys.title)[0];
  return page === undefined ? undefined : metadataValue(page);
}

function kickerOf(title: MetadataValue | undefined): MetadataValue | undefined {
  const match = title === undefined ? null : /^【([^】]{1,20})】(?=.)/u.exec(title.value);
  const name = match?.[1];
  if (title === undefined || name === undefined) return undefined;
  if (title.map === undefined) return { value: name, start: title.start, end: title.end };
  const { text, ...place } = sliceMapped(title.value, title.map, 1, 1 + name.length);
  return { value: text, ...place };
}

/** Parameters that tell where a reader came from, not what is read. */
const tracking = /[?&](?:utm_\w+|fbclid|gclid|spm|wfr=spider&for|wfr|from=rss)(?:=[^&#]*|(?=[&#]|$))/g;

function withoutTracking(url: string): string {
  return url.replace(tracking, '').replace(/^([^?]*)&/, '$1?');
}

function urlOf({ source, frontMatter, titleBlock, head, comments }: MetadataSources): MetadataValue | undefined {
  const field = [...under(frontMatter, keys.url), ...under(head, keys.url)].find(({ value }) => isWebAddress(value));
  if (field !== undefined) return metadataValue(field, ownAddress(field.value));
  // A browser that saves a page notes the address in a comment before everything else.
  const [saved] = comments;
  const noted =
    saved === undefined ? undefined : /^\s*(?:saved from url=\(\d+\))?(https?:\/\/\S+)\s*$/.exec(saved.text)?.[1];
  if (saved !== undefined && noted !== undefined) {
    return { value: withoutTracking(noted), start: saved.start, end: saved.end };
  }
  const link = titleBlock?.link;
  if (link === undefined || !isWebAddress(link.href)) return undefined;
  const at = source.indexOf(link.href, link.start);
  const found = at >= 0 && at + link.href.length <= link.end;
  return {
    value: ownAddress(link.href),
    start: found ? at : link.start,
    end: found ? at + link.href.length : link.end,
  };
}

function dateOf({ frontMatter, comments, head, blocks }: MetadataSources): MetadataDate | undefined {
  const stamps = comments
    .filter(({ text }) => /^\s*\d{10}(?:\d{3})?\s*$/.test(text))
    .map(({ text, start, end }) => ({ value: text.trim(), start, end }));
  const lines = blocks
    .filter(({ reason }) => reason === 'timestamp')
    // A crawler's stamp in words, (更新时间戳: 1671886395406), is read by its digits.
    .map(({ text, start, end }) => ({ value: /[:：]\s*(\d{10,13})[）)]$/.exec(text)?.[1] ?? text, start, end }));
  for (const { value: raw, start, end } of [
    ...under(frontMatter, keys.date),
    ...lines,
    ...stamps,
    ...under(head, ['date']),
  ]) {
    const value = parseDate(raw);
    if (value !== undefined) return { value, raw, start, end };
  }
  return undefined;
}

/**
 * Puts the metadata together. A name of a site in an author field becomes the publisher; the publisher is otherwise
 * known by the host of the article's address.
 */
export function readMetadata(sources: MetadataSources): ArticleMetadata {
  const { frontMatter, head, blocks, source } = sources;
  const title = titleOf(sources);
  const kicker = kickerOf(title);
  const url = urlOf(sources);
  const datePublished = dateOf(sources);

  const signed = [...under(frontMatter, keys.author), ...under(head, keys.author)].filter(
    ({ value }) => !isWebAddress(value),
  );
  const fromBody = blocks
    .filter(({ kind, text }) => (kind === 'paragraph' || kind === 'boilerplate') && text !== '')
    .filter(({ reason }, index, list) => index < 4 || reason === 'byline' || index === list.length - 1)
    .map((block) => (block.reason === 'byline' ? readSignature(block) : readByline(block)))
    .find(({ authors, outlet }) => authors.length > 0 || outlet !== undefined);
  const named = distinctValues(
    signed
      .filter(({ value }) => !isOutletName(value) && !isStaff(value))
      .map((item) => metadataValue(item, withoutTitle(item.value))),
  );
  const outletField =
    under(frontMatter, keys.publisher).find(({ value }) => !isWebAddress(value)) ??
    signed.find(({ value }) => isOutletName(value)) ??
    under(head, keys.publisher)[0];
  const byHost = url === undefined ? undefined : outletOf(url.value);
  const publisher =
    outletField !== undefined
      ? metadataValue(outletField)
      : url !== undefined && byHost !== undefined
        ? { value: byHost, start: url.start, end: url.end }
        : fromBody?.outlet;

  const image = [...under(frontMatter, keys.image), ...under(head, keys.image)].find(({ value }) =>
    isWebAddress(value),
  );
  const tags = under(frontMatter, keys.tags);
  const keywords = tags.length > 0 ? tags : under(frontMatter, keys.categories);
  const text = `${title?.value ?? ''}\n${blocks.map((block) => block.text).join('\n')}`;
  const script = scriptOf(text) ?? scriptOf(source);
  const region = script === 'zh-Hant' ? regionOf(text) : undefined;
  const inLanguage = region === undefined ? script : (`zh-Hant-${region.region}` as const);
  return {
    ...(title === undefined ? {} : { title }),
    ...(kicker === undefined ? {} : { kicker }),
    author: named.length > 0 ? named : distinctValues(fromBody?.authors ?? []),
    ...(publisher === undefined ? {} : { publisher }),
    ...(datePublished === undefined ? {} : { datePublished }),
    ...(url === undefined ? {} : { url }),
    ...(image === undefined ? {} : { image: metadataValue(image) }),
    keywords: (keywords.length > 0 ? keywords : under(head, ['tags'])).map((item) => metadataValue(item)),
    ...(inLanguage === undefined ? {} : { inLanguage }),
    ...(region === undefined ? {} : { languageEvidence: region.words }),
  };
}
