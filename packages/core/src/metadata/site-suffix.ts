import type { Span } from '../article.js';
import type { RawBlock } from '../blocks/raw-block.js';
import type { Field } from '../formats/yaml-fields.js';
import { sliceMapped, trimMapped } from '../text/mapped-text.js';
import { isKnownOutlet, looksLikeOutlet } from './outlet-names.js';

/** Beyond this it is no title, and looking for a site's name in it not worth the time. */
const longestTitle = 500;

/** A mark that may part the site's name from the headline, with the blanks around it. */
const mark = /[ \t\u00a0\u3000]{0,8}(?:[-_|｜丨︱–—―]{1,8}|[ \u00a0]·[ \u00a0])[ \t\u00a0\u3000]{0,8}/g;

/** The names of desks, as sites write them between the headline and their own name. */
const desk =
  /^(?:国际|國際|国内|國內|要闻|要聞|即时|即時|今日|最新|新闻|新聞|中国|中國|中港台|两岸|兩岸|三地|大陆|大陸|时政|時政|政治|财经|財經|经济|經濟|商业|商業|股票|科技|社会|社會|生活|文化|教育|健康|汽车|房产|体育|體育|娱乐|娛樂|军事|軍事|评论|評論|观点|觀點|社论|社論|滚动|滾動|世界|全球|亚太|亞太|环球|環球|焦点|焦點|热点|首页|首頁|频道|頻道|中心|地方|港澳|港闻|港聞|台湾|台灣|香港|澳门|海外|深度|调查|人物|博客|订阅|资讯|資訊|专题|專題|视频|影音|图片|直播|探索者?|总览|總覽|日报|日報|version|news|world|china|politics|opinion){1,4}(?:新闻中心|频道|頻道)?$/i;

const dateOfSite = /^(?:(?:19|20)\d{2}[-/.年]\d{1,2}[-/.月]\d{1,2}日?)$/;
const domain = /^(?:[\w-]{1,40}\.){1,3}(?:com|net|org|cn|tw|hk|news|info|tv|jp|uk|sg|my)$/i;

/** A headline has at least so many characters; what is shorter is a column mark, and the site's name may be its subject. */
const shortestHeadline = 4;
const wholeHeadline = 8;
const longestName = 10;
const functionWords = /[的了在是与與和把被让讓谁誰吗嗎呢为為]|怎[么麼]|走[进進]|[进進]入|[发發]布|[报報][道導]/;

interface Segment extends Span {
  readonly text: string;
  /** The mark before it, without the blanks around it; empty at the first. */
  readonly mark: string;
  /** Where the mark before it begins. */
  readonly cut: number;
}

/** Whether a mark parts anything: 「COVID-19」, 「2020-2021」 and a doubled dash are the headline's own. */
function parts(title: string, at: number, written: string): boolean {
  const bare = written.trim();
  const blank = bare !== written;
  if (/^(?:[–—―]{2,}|[-_|｜丨︱–—―]{3,})$/.test(bare)) return false;
  if (blank || !/^[-_–—]$/.test(bare)) return true;
  const alone = /[\p{Script=Latin}\p{N}]/u;
  return !(alone.test(title.charAt(at - 1)) && alone.test(title.charAt(at + written.length)));
}

function segmentsOf(title: string): readonly Segment[] {
  const segments: Segment[] = [];
  let start = 0;
  let before = { mark: '', cut: 0 };
  for (const match of title.matchAll(mark)) {
    if (!parts(title, match.index, match[0])) continue;
    segments.push({ text: title.slice(start, match.index), start, end: match.index, ...before });
    start = match.index + match[0].length;
    before = { mark: match[0].trim(), cut: match.index };
  }
  return [...segments, { text: title.slice(start), start, end: title.length, ...before }];
}

const compared = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s.\-_]/g, '');

/** 「2021年8月3日, 俄罗斯卫星通讯社」, 「聯合新聞網：最懂你的新聞網站」, 「德国之声 来自德国 介绍德国」: the name with more. */
const withMore = /^(?:[^,，]{6,12}[,，]\s?(.{2,20})|([^：:]{2,20})[：:].{2,20})$/;

function isSite(text: string, sites: ReadonlySet<string>): boolean {
  if (text.length < 2 || text.length > longestTitle / 10) return false;
  if (sites.has(compared(text)) || isKnownOutlet(text)) return true;
  const more = withMore.exec(text);
  const name = more?.[1] ?? more?.[2];
  return (
    name !== undefined &&
    isKnownOutlet(name) &&
    (more?.[2] !== undefined || dateOfSite.test(text.split(/[,，]/)[0] ?? ''))
  );
}

/** Words that say of themselves what they are, between the headline and the site or behind the site. */
const isDesk = (text: string): boolean =>
  desk.test(text.replace(/\s/g, '')) || dateOfSite.test(text) || domain.test(text);

/** 「德国之声 来自德国 介绍德国」 before the site's letters. */
const isTagline = (text: string): boolean =>
  text.length <= 24 && isKnownOutlet(text.split(/\s/)[0] ?? '') && /\s/.test(text);

/**
 * Where the headline ends in a title: before the marks, desks and names that sites write behind it; the length of the
 * title when nothing is cut. `sites` are the names that are this site's own for other reasons ({@link siteNames}).
 *
 * A known outlet is cut behind any mark but a doubled dash, with the desks before it, and with one short key word more
 * between two equal marks. What only ends as names of outlets do is cut when a whole headline stands before it. Linear.
 *
 * @example 「多哈会谈闭幕_国际_新华网」 ends at 6; 「快讯｜英特尔发布财报」 and 「谁在说谎——纽约时报」 stay whole.
 */
export function headlineEnd(title: string, sites: ReadonlySet<string>): number {
  let end = rawHeadlineEnd(title, sites);
  // Several marks in a row part the site's name off, too: 「闭幕| –法国国际广播电台」.
  while (end < title.length && end > 0 && /[\s_|｜丨︱]/.test(title.charAt(end - 1))) end -= 1;
  return end;
}

function rawHeadlineEnd(title: string, sites: ReadonlySet<string>): number {
  if (title.length > longestTitle) return title.length;
  const segments = segmentsOf(title);
  const at = (index: number): Segment => segments[index] ?? { text: '', start: 0, end: 0, mark: '', cut: 0 };
  let first = segments.length;
  let found = false;
  for (let index = segments.length - 1; index > 0; index -= 1) {
    const { text } = at(index);
    const site: boolean = isSite(text, sites) || (found && isTagline(text));
    if (!site && !isDesk(text)) break;
    if (at(index - 1).end < shortestHeadline) break;
    found ||= site;
    first = index;
  }
  if (found) {
    let keyword = first - 1;
    while (keyword > 0 && at(keyword).mark !== at(first).mark) keyword -= 1;
    const length = at(first).cut - at(keyword).start;
    const between = keyword > 0 && length <= longestName && at(keyword - 1).end >= 6;
    return between ? at(keyword).cut : at(first).cut;
  }
  const last = at(segments.length - 1);
  const head = title.slice(0, last.cut);
  const generic =
    segments.length > 1 &&
    !/[–—―]/.test(last.mark) &&
    head.length >= wholeHeadline &&
    head.length > last.text.length &&
    last.text.length <= longestName &&
    !functionWords.test(last.text) &&
    looksLikeOutlet(last.text);
  if (!generic) return title.length;
  let cut = last.cut;
  for (let index = segments.length - 2; index > 0 && isDesk(at(index).text); index -= 1) cut = at(index).cut;
  return cut;
}

/** No names of one's own. */
export const noSites: ReadonlySet<string> = new Set();

/** Cuts the site's name off the end of a title: 「多哈会谈闭幕_新华网」 gives 多哈会谈闭幕. */
export function withoutSiteSuffix(title: string, sites: ReadonlySet<string> = noSites): string {
  const rest = title.trim();
  return rest.slice(0, headlineEnd(rest, sites)).trimEnd();
}

/** Parts of a host that are no name. */
const noLabel = /^(?:www\d?|m|cn|zh|news|com|net|org|co|edu|gov|blog|world|china|article|amp|.{1,2})$/;

/** The labels of an address's host that may be the site's name: iyouport of www.iyouport.org. */
function hostLabels(url: string): readonly string[] {
  const host = /^(?:https?:)?\/\/([^/:?#]{1,100})/i.exec(url)?.[1] ?? '';
  return host
    .toLowerCase()
    .split('.')
    .slice(0, -1)
    .filter((label) => !noLabel.test(label));
}

/**
 * The names that a title's last part may bear because the file says so elsewhere: its author, publisher and
 * `og:site_name`, the only tag when it is the only category, too, and the host of its address. For {@link headlineEnd}.
 */
export function siteNames(frontMatter: readonly Field[], head: readonly Field[]): ReadonlySet<string> {
  const all = [...frontMatter, ...head];
  const valuesOf = (...keys: readonly string[]): readonly string[] =>
    all.filter(({ key }) => keys.includes(key)).map(({ value }) => value);
  const tags = valuesOf('tags', 'tag');
  const only = tags.length === 1 && valuesOf('categories', 'category').join('\n') === tags[0] ? tags : [];
  const named = [...valuesOf('author', 'publisher', 'outlet', 'site', 'site_name', 'media'), ...only];
  const hosts = valuesOf('from', 'url', 'link', 'original_url', 'canonical').flatMap(hostLabels);
  return new Set([...named, ...hosts].map(compared).filter((name) => name.length >= 2));
}

/**
 * The blocks with the site's suffix behind the title apart, as a block of its own right behind the title; the blocks as
 * they are when there is none.
 *
 * @example 「多哈会谈闭幕 | CNN 政治」 gives the blocks 多哈会谈闭幕 and CNN 政治.
 */
export function withSuffixApart(
  blocks: readonly RawBlock[],
  titleIndex: number,
  sites: ReadonlySet<string>,
): readonly RawBlock[] {
  const title = blocks[titleIndex];
  if (title === undefined) return blocks;
  const { text, map } = title;
  const end = headlineEnd(text, sites);
  const suffix = text.length - text.slice(end).replace(/^[\s\-_|｜丨︱–—―·]{1,20}/, '').length;
  if (end >= text.length || suffix >= text.length || text.slice(0, end).trim() === '') return blocks;
  const parted = [sliceMapped(text, map, 0, end), sliceMapped(text, map, suffix, text.length)].flatMap(
    (part) => trimMapped(part.text, part.map) ?? [],
  );
  // A picture within the heading stands before the site's name; then the heading stays whole.
  if ((blocks[titleIndex + 1]?.start ?? Number.POSITIVE_INFINITY) < (parted[1]?.start ?? 0)) return blocks;
  return [
    ...blocks.slice(0, titleIndex),
    ...parted.map((part) => ({ ...title, ...part })),
    ...blocks.slice(titleIndex + 1),
  ];
}
