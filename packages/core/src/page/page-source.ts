import type { Span } from '../article.js';
import type { RawBlock } from '../blocks/raw-block.js';
import type { ContentToken } from '../formats/content-token.js';
import type { HtmlHead } from '../formats/html.js';
import type { Field } from '../formats/yaml-fields.js';
import { isKnownOutlet } from '../metadata/outlet-names.js';
import { isOutletName, outletOf } from '../metadata/outlets.js';
import { headlineEnd, noSites } from '../metadata/site-suffix.js';
import { sliceMapped } from '../text/mapped-text.js';

/** 来源：人民网-文化频道; the name ends at a blank or a mark. */
const sourceLine = /(?:^|[\s|｜·])(?:文章|稿件|新闻|新聞|消息)?[来來]源\s*[:：]\s*([^\s|｜:：，。；,;（(]{2,24})/;

/** A line that tells about an article is short. */
const longestLine = 160;

/** A page with fewer links to one outlet says nothing by them. */
const leastLinks = 5;

/** Metas in which sites of the Chinese press name their source or themselves. */
const sourceMetas = new Set(['source', 'mediaid', 'copyright', 'og:article:source', 'dc.publisher']);

/** What stands in such a meta and names nobody: a domain, the word itself. */
const noName = /^(?:copyright|©|default|none|null|https?$)|[./]/i;

const named = (value: string): string =>
  value
    .replace(/^\s*(?:文章|稿件)?[来來]源\s*[:：]\s*/, '')
    .split(/版[权權]所有|\s/, 1)
    .join('')
    .trim();

/** The outlet to whose site most of the page's addresses lead, with the place of the first of them. */
function outletOfAddresses(tokens: readonly ContentToken[]): Field | undefined {
  const counts = new Map<string, { count: number; readonly start: number; readonly end: number }>();
  const outlets = new Map<string, string | undefined>();
  let all = 0;
  for (const token of tokens) {
    if (token.type !== 'open') continue;
    const address = token.attributes['href'] ?? token.attributes['src'];
    const host = address === undefined ? undefined : /^(?:https?:)?\/\/([^/?#]+)/i.exec(address)?.[1];
    if (host === undefined) continue;
    if (!outlets.has(host)) outlets.set(host, outletOf(`https://${host}/`));
    const outlet = outlets.get(host);
    if (outlet === undefined) continue;
    all += 1;
    const known = counts.get(outlet);
    if (known === undefined) counts.set(outlet, { count: 1, start: token.start, end: token.end });
    else known.count += 1;
  }
  const [best] = [...counts].sort(([, one], [, other]) => other.count - one.count);
  if (best === undefined || best[1].count < leastLinks || best[1].count * 2 <= all) return undefined;
  const [value, { start, end }] = best;
  return { key: 'site', value, start, end, map: undefined };
}

/** The outlets that lines such as 来源：新华网 name, as fields with the key `site`. */
export function sourceLines(info: readonly RawBlock[]): readonly Field[] {
  return info.flatMap(({ text, map }): readonly Field[] => {
    const match = text.length <= longestLine ? sourceLine.exec(text) : null;
    const value = match?.[1];
    if (match === null || value === undefined || noName.test(value)) return [];
    const from = match.index + match[0].length - value.length;
    const { text: shown, ...place } = sliceMapped(text, map, from, from + value.length);
    return [{ key: 'site', value: shown, ...place }];
  });
}

/** The outlet behind the headline in a title, as a field with the key `site`: of 「多哈会谈闭幕_国际_新华网」 新华网. */
export function titleSite(
  title: (Span & ({ readonly text: string } | { readonly value: string })) | undefined,
  sites: ReadonlySet<string> = noSites,
): readonly Field[] {
  if (title === undefined) return [];
  const { start, end } = title;
  const text = 'text' in title ? title.text : title.value;
  const parts = text
    .slice(headlineEnd(text, sites))
    .split(/[-_|｜–—]/)
    .map((part) => part.trim())
    .filter((part) => part.length >= 2 && part.length <= 20)
    .reverse();
  const known = parts.filter(isKnownOutlet);
  // 澎湃新闻-The Paper: the name in Chinese is the one that is meant.
  const value = known.find((part) => /\p{Script=Han}/u.test(part)) ?? known[0] ?? parts.find(isOutletName);
  return value === undefined ? [] : [{ key: 'site', value, start, end, map: undefined }];
}

/** Ids and classes in which the platforms for everyone's articles name the account that wrote one. */
const accountClass = /(?:^|\s)(?:author-?name|js_name|user-name|media-user|account-?name|wemedia-name)(?=\s|$)/i;
const longestAccount = 30;
/** The name stands a few tokens behind the element that says so. */
const near = 12;

/**
 * The account of a platform under whose name the article appeared, as a field `account`; it counts on such platforms
 * alone. Looks at the first element whose class says so. Linear.
 *
 * @example `<p class="author-name">加拿大必读</p>` gives 加拿大必读.
 */
export function accountField(tokens: readonly ContentToken[]): readonly Field[] {
  const at = tokens.findIndex((token) => {
    if (token.type !== 'open') return false;
    const { class: names = '', id = '' } = token.attributes;
    return (names !== '' && accountClass.test(names)) || (id !== '' && accountClass.test(id));
  });
  if (at < 0) return [];
  const text = tokens.slice(at, at + near).find((token) => token.type === 'text' && token.text.trim() !== '');
  if (text === undefined || !('map' in text)) return [];
  const name = text.text.trim().replace(/^@/, '');
  if (name.length < 2 || name.length > longestAccount) return [];
  const from = text.text.indexOf(name);
  const { text: value, ...place } = sliceMapped(text.text, text.map, from, from + name.length);
  return [{ key: 'account', value, ...place }];
}

/**
 * What a page says of its outlet besides `og:site_name`, strongest first, as fields with the key `site`: the site's name
 * behind the title, the outlet to whose site most of its addresses lead, then what may be another outlet whose article
 * it takes over: metas such as `source`, a line such as 来源：新华网 beside the headline (`info`). Linear.
 */
export function siteFields(
  head: HtmlHead,
  tokens: readonly ContentToken[],
  info: readonly RawBlock[],
): readonly Field[] {
  const metas = head.metas.flatMap(({ name, content, start, end }): readonly Field[] => {
    const value = sourceMetas.has(name) ? named(content) : '';
    return value.length >= 2 && value.length <= 30 && /\p{L}/u.test(value) && !noName.test(value)
      ? [{ key: 'site', value, start, end, map: undefined }]
      : [];
  });
  const lines = sourceLines(info);
  const titled = titleSite(head.title);
  const linked = outletOfAddresses(tokens);
  return [...titled, ...(linked === undefined ? [] : [linked]), ...metas, ...lines];
}
