import type { BoilerplateReason } from './article.js';
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
  return unlessAll(blocks, new Set([...linkLists(blocks), ...headed, ...behindTips(blocks, reasons)]));
}
