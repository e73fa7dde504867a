import type { BoilerplateReason } from '../article.js';
import { isLinkItem, isLinkOnly } from './boilerplate.js';
import type { RawBlock } from './raw-block.js';

/** Two items or more in a row that are nothing but links. */
function linkLists(blocks: readonly RawBlock[]): ReadonlySet<number> {
  const found = new Set<number>();
  for (const [index, block] of blocks.entries()) {
    const after = blocks[index + 1];
    if (!isLinkItem(block) || (!found.has(index) && (after === undefined || !isLinkItem(after)))) continue;
    found.add(index);
    if (after !== undefined && isLinkItem(after)) found.add(index + 1);
  }
  return found;
}

/** A heading with nothing but links under it, two or more, behind the text: 「更多新闻」 and the headlines below. */
function headedLinks(blocks: readonly RawBlock[], isFurniture: (index: number) => boolean): ReadonlySet<number> {
  const links: number[] = [];
  for (let index = blocks.length - 1; index >= 0; index -= 1) {
    const block = blocks[index];
    if (block === undefined || (isFurniture(index) && !isLinkOnly(block))) continue;
    if (block.kind === 'heading' && !block.look.linked)
      return links.filter((at) => blocks[at]?.kind !== 'image').length >= 2 ? new Set([...links, index]) : new Set();
    if (!isLinkOnly(block)) return new Set();
    links.push(index);
  }
  return new Set();
}

/** 相关新闻： and the link to it in one line. */
const tip = /^[【[（(▲▶►·\s]*(?:相[关關]|延伸|推[荐薦]|更多|往期|前情)\p{Script=Han}{0,6}(?:\s*[】\])）])?\s*[:：|｜]/u;

/** Lines that say themselves that the link in them leads to another article. */
function readingTips(blocks: readonly RawBlock[]): ReadonlySet<number> {
  const found = new Set<number>();
  for (const [index, { text, linkedLength }] of blocks.entries())
    if (text.length <= 200 && linkedLength * 2 > text.length && tip.test(text)) found.add(index);
  return found;
}

/** Letters and digits, without the number in front: how a list of contents and a heading say the same. */
const bare = (text: string): string =>
  text.replace(/^\s*[（(]?(?:\d{1,3}|[一二三四五六七八九十]{1,3})[）).．、]\s*/, '').replace(/[^\p{L}\p{N}]+/gu, '');

/**
 * The contents that a bulletin lists before its stories: three lines or more that say what headings below say, as
 * indexes of `blocks`. Linear.
 *
 * @example 「1.会谈闭幕；」 above the heading 「会谈闭幕」 is such a line.
 */
export function contentsLines(blocks: readonly RawBlock[]): ReadonlySet<number> {
  const below = new Set<string>();
  const found: number[] = [];
  for (let index = blocks.length - 1; index >= 0; index -= 1) {
    const block = blocks[index];
    if (block === undefined || block.text === '') continue;
    const own = bare(block.text);
    if (block.kind === 'heading') below.add(own);
    else if (own.length >= 4 && below.has(own)) found.push(index);
  }
  return new Set(found.length >= 3 ? found : []);
}

/** The headline of another article has no stop and quotes nobody. */
const isHeadline = ({ kind, text }: RawBlock): boolean =>
  (kind === 'paragraph' || kind === 'heading' || kind === 'list-item') &&
  text.length <= 40 &&
  !/[。；：:“「，,]/.test(text);

/** The headlines that stand under 「更多新闻」 when nothing else follows in the article, be they links or not. */
function behindTips(
  blocks: readonly RawBlock[],
  reasons: readonly (BoilerplateReason | undefined)[],
): ReadonlySet<number> {
  const headlines: number[] = [];
  const found = new Set<number>();
  for (let index = blocks.length - 1; index >= 0; index -= 1) {
    const block = blocks[index];
    if (block === undefined) continue;
    if (reasons[index] === 'related-links') for (const at of headlines.splice(0)) found.add(at);
    if (reasons[index] !== undefined) continue;
    if (!isLinkOnly(block) && !isHeadline(block)) return found;
    headlines.push(index);
  }
  return found;
}

/** The blocks, unless they hold nearly all of the text: an index of links is its own text. */
function unlessAll(blocks: readonly RawBlock[], chosen: ReadonlySet<number>): ReadonlySet<number> {
  let all = 0;
  let part = 0;
  for (const [index, { text }] of blocks.entries()) {
    all += text.length;
    if (chosen.has(index)) part += text.length;
  }
  return part > all * 0.8 ? new Set() : chosen;
}

/**
 * Which blocks belong to a list of other articles inside or behind a text, as indexes of `blocks`; `reasons` tells which
 * are boilerplate by themselves. Linear.
 */
export function linkRuns(
  blocks: readonly RawBlock[],
  reasons: readonly (BoilerplateReason | undefined)[],
): ReadonlySet<number> {
  const headed = headedLinks(blocks, (index) => reasons[index] !== undefined);
  return unlessAll(
    blocks,
    new Set([...linkLists(blocks), ...headed, ...readingTips(blocks), ...behindTips(blocks, reasons)]),
  );
}
