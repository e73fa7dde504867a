import { parseDate } from './dates.js';
import type { HtmlHead } from './html.js';
import { isOutletName } from './outlets.js';
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

/** Cuts the site's name off the end of a page title: 「多哈会谈闭幕_新华网」 gives 多哈会谈闭幕. */
export function withoutSiteSuffix(title: string, site: string | undefined): string {
  let rest = title.trim();
  if (rest.length > longestTitle) return rest;
  for (
    let match = /\s*[-_|｜–—]\s*([^-_|｜–—]+)$/.exec(rest);
    match !== null;
    match = /\s*[-_|｜–—]\s*([^-_|｜–—]+)$/.exec(rest)
  ) {
    const last = match[1]?.trim() ?? '';
    if (match.index === 0 || !(last === site || isOutletName(last))) break;
    rest = rest.slice(0, match.index);
  }
  return rest;
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

/**
 * Reads what a page's head says as fields of the same kind as front matter: Open Graph, Twitter, `article:`, JSON-LD,
 * then `<title>` without the site's name.
 */
export function pageFields(head: HtmlHead): readonly Field[] {
  const ld = head.jsonLd.flatMap(({ text, ...place }) => jsonLdFields(text, place));
  const metas = Object.entries(metaNames).flatMap(([key, names]) =>
    names.flatMap((name) =>
      head.metas.filter((meta) => meta.name === name).map((meta) => field(key, meta.content, meta)),
    ),
  );
  const site = metas.find(({ key }) => key === 'publisher')?.value;
  const titled = head.title === undefined ? [] : [field('title', head.title.text, head.title)];
  return [...metas, ...ld, ...titled]
    .map((item) => (item.key === 'title' ? { ...item, value: withoutSiteSuffix(item.value, site) } : item))
    .filter((item) => item.value !== '' && (item.key !== 'date' || parseDate(item.value) !== undefined))
    .flatMap((item) =>
      item.key === 'tags' ? item.value.split(/[,，、;；]/).map((tag) => field('tags', tag, item)) : [item],
    );
}
