import type { ArticleMetadata, Block, MappedText, MetadataDate, MetadataValue, Span } from '../article.js';
import type { CoveringLink } from '../blocks/raw-block.js';
import type { Field } from '../formats/yaml-fields.js';
import { decodeReferences } from '../text/character-references.js';
import { sliceMapped } from '../text/mapped-text.js';
import { regionOf } from '../text/region-of.js';
import { scriptOf } from '../text/script-of.js';
import { addressOf } from './address-of.js';
import { authorsOf } from './authors-of.js';
import { findDate, parseDate } from './dates.js';
import { isOutletName } from './outlets.js';
import { publisherOf } from './publisher-of.js';
import { withoutSiteSuffix } from './site-suffix.js';

/** What the metadata is drawn from, strongest first: front matter, the title in the body, stamps in comments, the page's head, the body. */
export interface MetadataSources {
  readonly source: string;
  readonly frontMatter: readonly Field[];
  readonly titleBlock: (MappedText & { readonly link: CoveringLink | undefined }) | undefined;
  readonly comments: readonly (Span & { readonly text: string })[];
  /** What the page's head says, or the lines around the text. */
  readonly head: readonly Field[];
  /** Authors whom the markup around the text names. */
  readonly markup: readonly Field[];
  /** Names that the end of a title may bear (`siteNames`). */
  readonly sites: ReadonlySet<string>;
  readonly blocks: readonly Block[];
}

/** Keys of front matter that archives use for each property, in order of trust. */
const keys = {
  title: ['title', 'headline'],
  author: ['author', 'authors', 'byline', 'writer'],
  date: ['date', 'datepublished', 'pubdate', 'published', 'published_at', 'publish_date', 'created', 'time'],
  image: ['image', 'headimg', 'thumbnail', 'cover', 'featured_image'],
  tags: ['tags', 'keywords', 'tag'],
  categories: ['categories', 'category'],
} as const;

const isWebAddress = (value: string): boolean => /^https?:\/\/\S+$/i.test(value);

function metadataValue(field: Field, value: string = field.value): MetadataValue {
  const { start, end, map } = field;
  return { value, start, end, ...(map === undefined || value !== field.value ? {} : { map }) };
}

/** Fields under one of the keys, in the order of the keys. */
const under = (fields: readonly Field[], names: readonly string[]): readonly Field[] =>
  names.flatMap((name) => fields.filter(({ key }) => key === name));

/**
 * A title without the site's name at its end, character references read; archives leave both in. `undefined` when nothing
 * is left that a reader sees.
 */
function cleanTitle(title: MetadataValue, sites: ReadonlySet<string>): MetadataValue | undefined {
  const { start, end, map } = title;
  const [run, ...more] = map ?? [];
  const exact = run !== undefined && more.length === 0 && run.length === run.sourceLength;
  const decoded = decodeTwice(title.value);
  const value = withoutSiteSuffix(decoded, sites);
  if (value === '') return undefined;
  if (value === title.value) return title;
  if (decoded !== title.value) {
    const read = exact ? decodeReferences(title.value, run.source) : undefined;
    return { value, start, end, ...(read === undefined || read.text !== value ? {} : { map: read.map }) };
  }
  // The value stands in the title as a whole; blanks before it are none of it.
  const from = title.value.indexOf(value);
  if (map === undefined || from < 0) return { value, start, end };
  const { text, ...place } = sliceMapped(title.value, map, from, from + value.length);
  return { value: text, ...place };
}

/** Some archives escape what was escaped already: `&amp;#22338;`. */
function decodeTwice(text: string): string {
  return text.includes('&') ? decodeReferences(decodeReferences(text, 0).text, 0).text : text;
}

function titleOf({ frontMatter, titleBlock, head, sites }: MetadataSources): MetadataValue | undefined {
  const front = under(frontMatter, keys.title)[0];
  if (front !== undefined) return cleanTitle(metadataValue(front), sites);
  if (titleBlock !== undefined) {
    const { text, start, end, map } = titleBlock;
    return cleanTitle({ value: text, start, end, map }, sites);
  }
  const page = under(head, keys.title)[0];
  return page === undefined ? undefined : metadataValue(page);
}

/** 【专访】…, [國際] …, 快讯｜…. */
const kickerForms = [
  /^【([^】]{1,20})】(?=.)/u,
  /^[［[](\p{Script=Han}{2,6})[］\]](?=.)/u,
  /^(\p{Script=Han}{2,6}) ?[|｜︱丨](?=.)/u,
];

function kickerOf(title: MetadataValue | undefined): MetadataValue | undefined {
  if (title === undefined) return undefined;
  const match = kickerForms.map((form) => form.exec(title.value)).find((found) => found !== null);
  const name = match?.[1];
  if (match === undefined || name === undefined) return undefined;
  const from = match[0].indexOf(name);
  // An outlet before a headline is no column.
  if (from === 0 && isOutletName(name)) return undefined;
  if (title.map === undefined) return { value: name, start: title.start, end: title.end };
  const { text, ...place } = sliceMapped(title.value, title.map, from, from + name.length);
  return { value: text, ...place };
}

/** The date in a line that says when the text appeared; a crawler's stamp, (更新时间戳: 1671886395406), by its digits. */
function dateOfLine({ text, map, start, end }: Block): Field {
  const digits = /[:：]\s*(\d{10,13})[）)]$/.exec(text)?.[1];
  const found = digits === undefined && parseDate(text) === undefined ? findDate(text) : undefined;
  if (found === undefined) return { key: 'date', value: digits ?? text, start, end, map: undefined };
  const { text: value, ...place } = sliceMapped(text, map, found.from, found.to);
  return { key: 'date', value, ...place };
}

/** A line of an update tells less than one of publication. */
const isUpdate = ({ text }: Block): boolean =>
  /更新|修[改订訂]|updated|modified/i.test(text) && !/[發发][布佈表]|建立/.test(text);

const hasOffset = (date: string): boolean => /T[\d:.]{4,20}(?:Z|[+-]\d{2}:\d{2})$/.test(date);

function dateOf({ frontMatter, comments, head, blocks }: MetadataSources): MetadataDate | undefined {
  const stamps = comments
    .filter(({ text }) => /^\s*\d{10}(?:\d{3})?\s*$/.test(text))
    .map(({ text, start, end }) => ({ value: text.trim(), start, end }));
  const stamped = blocks.filter(({ reason }) => reason === 'timestamp');
  const lines = [...stamped.filter((block) => !isUpdate(block)), ...stamped.filter(isUpdate)].map(dateOfLine);
  const given = under(head, ['date']);
  const dates = [
    ...under(frontMatter, keys.date),
    ...lines,
    ...under(head, ['line-date']),
    ...stamps,
    ...given,
  ].flatMap(({ value: raw, start, end }): readonly MetadataDate[] => {
    const value = parseDate(raw);
    return value === undefined ? [] : [{ value, raw, start, end }];
  });
  const [first] = dates;
  if (first === undefined || hasOffset(first.value) || frontMatter.some(({ start }) => start === first.start))
    return first;
  // The page shows the day or the hour, and its head says the same with the zone.
  const minutes = first.value.slice(13, 16);
  const exact = dates.find(
    ({ value, start }) =>
      hasOffset(value) &&
      value.startsWith(first.value.slice(0, 10)) &&
      (minutes === '' || value.slice(13, 16) === minutes) &&
      given.some((item) => item.start === start),
  );
  return exact ?? first;
}

/**
 * Puts the metadata together. A name of a site in an author field becomes the publisher; the publisher is otherwise
 * known by the host of the article's address.
 */
export function readMetadata(sources: MetadataSources): ArticleMetadata {
  const { frontMatter, head, markup, blocks, source } = sources;
  const title = titleOf(sources);
  const kicker = kickerOf(title);
  const url = addressOf({ ...sources, titleLink: sources.titleBlock?.link });
  const datePublished = dateOf(sources);

  const { author: named, ...signed } = authorsOf(
    [...under(frontMatter, keys.author), ...under(head, keys.author)],
    blocks,
  );
  const publisher = publisherOf({
    frontMatter,
    head,
    signed: signed.outletField,
    byline: signed.outlet,
    url,
    blocks,
  });

  // On a platform the account beside the headline is the publisher, not a person.
  const marked = markup.filter(({ value }) => value !== publisher?.value && !isOutletName(value));
  const author = named.length > 0 ? named : marked.map((item) => metadataValue(item));

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
    author,
    ...(publisher === undefined ? {} : { publisher }),
    ...(datePublished === undefined ? {} : { datePublished }),
    ...(url === undefined ? {} : { url }),
    ...(image === undefined ? {} : { image: metadataValue(image) }),
    keywords: (keywords.length > 0 ? keywords : under(head, ['tags'])).map((item) => metadataValue(item)),
    ...(inLanguage === undefined ? {} : { inLanguage }),
    ...(region === undefined ? {} : { languageEvidence: region.words }),
  };
}
