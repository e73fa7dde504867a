import type { Block, MetadataValue } from '../article.js';
import type { Field } from '../formats/yaml-fields.js';
import { datelineOutlet } from './info-lines.js';
import { outletOf } from './outlets.js';

/** Platforms on which anyone publishes: their accounts are the publishers. */
const platformAddress =
  /^https?:\/\/(?:baijiahao\.baidu\.com\/|mbd\.baidu\.com\/|(?:www\.|m\.)?toutiao\.com\/|mp\.weixin\.qq\.com\/|(?:www\.|m\.)?sohu\.com\/a\/|dy\.163\.com\/|(?:www\.|m\.)?163\.com\/dy\/|kuaibao\.qq\.com\/|new\.qq\.com\/)/i;
const platformName = /^(?:今日头条|头条号|百家号|百度|微信公众平台|搜狐号|网易号|网易订阅|企鹅号)$/;

const isWebAddress = (value: string): boolean => /^https?:\/\/\S+$/i.test(value);

const under = (fields: readonly Field[], ...keys: readonly string[]): readonly Field[] =>
  keys.flatMap((key) => fields.filter((field) => field.key === key));

function asValue({ value, start, end, map }: Field): MetadataValue {
  return { value, start, end, ...(map === undefined ? {} : { map }) };
}

/** 国际 and 未分类 stand under tags and categories, too, and are no names. */
const topic =
  /^(?:未分[类類]|.{0,4}(?:新[闻聞]|[时時]事|[时時]政|政治|[国國][际際]|[财財][经經]|社[会會]|文化|[评評][论論]|[转轉][载載]|文章|中[国國]|世界)|uncategorized|news|politics|world|blog)$/i;

/** Archives write their source under tags and categories alike, and nothing else there, where they name an author. */
function archiveSource(frontMatter: readonly Field[]): Field | undefined {
  const [tag, ...tags] = under(frontMatter, 'tags', 'tag');
  const [category, ...categories] = under(frontMatter, 'categories', 'category');
  const alone = tag !== undefined && tags.length === 0 && categories.length === 0 && tag.value === category?.value;
  const signed = under(frontMatter, 'author', 'authors').length > 0;
  return alone && signed && !topic.test(tag.value) ? tag : undefined;
}

/** What is known of the publisher besides the fields. */
export interface PublisherSources {
  readonly frontMatter: readonly Field[];
  readonly head: readonly Field[];
  /** The field in which an outlet stands for an author. */
  readonly signed: Field | undefined;
  /** The outlet of a byline in the body. */
  readonly byline: MetadataValue | undefined;
  readonly url: MetadataValue | undefined;
  readonly blocks: readonly Block[];
}

/**
 * The outlet that published an article, strongest source first: front matter; the account, on platforms for everyone's
 * articles; an outlet in the author's place; what the page's head names; the host of the address; the source of an
 * archive; what the page says of itself besides; a byline or an agency's dateline.
 *
 * @example An article without anything else that begins with 「新华社喀布尔8月3日电」 is from 新华社.
 */
export function publisherOf(sources: PublisherSources): MetadataValue | undefined {
  const { frontMatter, head, signed, byline, url, blocks } = sources;
  const given = under(frontMatter, 'publisher', 'outlet', 'source', 'site', 'media').find(
    ({ value }) => !isWebAddress(value),
  );
  if (given !== undefined) return asValue(given);
  const [account] = under(head, 'account');
  const platform =
    (url !== undefined && platformAddress.test(url.value)) ||
    under(head, 'publisher', 'site').some(({ value }) => platformName.test(value));
  if (account !== undefined && platform) return asValue(account);
  const named = signed ?? under(head, 'publisher').find(({ value }) => !isWebAddress(value));
  if (named !== undefined) return asValue(named);
  const byHost = url === undefined ? undefined : outletOf(url.value);
  if (url !== undefined && byHost !== undefined) return { value: byHost, start: url.start, end: url.end };
  const weak = archiveSource(frontMatter) ?? under(head, 'site')[0];
  return weak === undefined ? (byline ?? datelineOutlet(blocks)) : asValue(weak);
}
