import type { Block, BlockRole, BoilerplateReason } from './article.js';
import { ownRole } from './block-roles.js';
import { boilerplateReason, isLinkItem, isLinkOnly, reasonsOfPage } from './boilerplate.js';
import { isCaption } from './captions.js';
import { findQuotations } from './quotations.js';
import type { RawBlock } from './raw-block.js';

/** Without white space and control characters, for comparing texts that were laid out differently. */
function squeezed(text: string): string {
  return text.replace(/[\s\u3000\p{Cc}\p{Cf}]+/gu, '');
}

/**
 * The index of the block that repeats the title: a heading before any body text that says what the front matter says,
 * or that links to the article, or that is of the first level; `-1` when there is none.
 */
export function titleBlockIndex(blocks: readonly RawBlock[], frontTitle: string | undefined): number {
  for (const [index, block] of blocks.entries()) {
    if (block.kind === 'image' || boilerplateReason(block) !== undefined) continue;
    if (block.kind !== 'heading') return -1;
    const same = frontTitle !== undefined && squeezed(frontTitle) === squeezed(block.text);
    const fallback = frontTitle === undefined && (block.look.link !== undefined || (block.depth ?? 1) <= 2);
    return same || fallback ? index : -1;
  }
  return -1;
}

const signature = /^(?:作者|撰文|采写|采访|記者|记者|文|图|圖)\s*[:：|｜/／][^。！？!?，；;]+$/;

const datelineWords = /[讯訊电電网網社报報]|[记記]者|消息|综合|綜合/;

/** A line of its own such as （观察者网 讯） or 【大公報訊】, which says who reports and from where. */
function isDateline(text: string): boolean {
  return (
    text.length <= 40 &&
    /^(?:（[^（）]+）|\([^()]+\)|【[^【】]+】|\[[^[\]]+\])$/.test(text) &&
    datelineWords.test(text)
  );
}

/** A line of its own such as 作者：张三 or 【撰文：张三】, which says who wrote it. */
function isSignatureLine({ kind, text }: RawBlock): boolean {
  if (kind !== 'paragraph' || text.length > 40) return false;
  const inBrackets = /^[【（([]([^【】（）()[\]]*)[】）)\]]$/.exec(text)?.[1];
  return signature.test((inBrackets ?? text).trim());
}

/** The heading over the pictures that a page shows behind its text: 相关图集：…. */
const galleryTitle = /^(?:相[关關])?(?:图[集辑]|圖[集輯]|[图圖]片[集辑輯])(?:\s*[:：|｜]|$)|^(?:photo|picture) gallery\b/i;

/** Some archives write every paragraph as a heading; a heading has no full stop at its end. */
function isProse(block: RawBlock): boolean {
  return block.kind === 'heading' && block.text.length >= 12 && /。[”」』）)]?$/.test(block.text);
}

/**
 * A short line in bold, or with a class for crossheads, between paragraphs that are not: archives that know no headings
 * write crossheads so. The first
 * paragraph in bold is a standfirst.
 */
function isBoldCrosshead(block: RawBlock, after: RawBlock | undefined): boolean {
  return (
    block.kind === 'paragraph' &&
    (block.look.strong || block.look.headed) &&
    block.text.length <= 40 &&
    !/^[—–-]|[。；，、：）)…]$/.test(block.text) &&
    // A question or words of somebody are short as a crosshead; longer ones are what they say.
    (block.text.length <= 20 || !/[！？”」]$/.test(block.text)) &&
    (after?.kind === 'image'
      ? !/[！？”」]$/.test(block.text)
      : after?.kind === 'paragraph' && !after.look.strong && !after.look.headed)
  );
}

/** 一、…, 1. …: the stories of a bulletin are numbered, and the first may stand before any text. */
const numbered = /^(?:[一二三四五六七八九十]{1,3}[、.．]|[（(][一二三四五六七八九十\d]{1,3}[）)]|\d{1,2}[、.．](?!\d))/;

/** A line such as `Kate Brady` right over the date, before the text begins: it signs the article. */
function isNameOverDate(block: RawBlock, after: RawBlock | undefined): boolean {
  return (
    block.kind === 'paragraph' &&
    block.text.length <= 40 &&
    !/[。！？；：;:!?\n\d]/.test(block.text) &&
    after !== undefined &&
    boilerplateReason(after) === 'timestamp'
  );
}

/** A line that only says who or which column wrote this, as the front matter does: 博客 | 特約轉載. */
function isKnownLine({ kind, text }: RawBlock, known: ReadonlySet<string>): boolean {
  return kind === 'paragraph' && text.length <= 30 && text.split(/[|｜·/／\n]/).some((part) => known.has(squeezed(part)));
}

/** Which blocks belong to a list of links inside a text: two items or more in a row that are nothing but links. */
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

/** The level of a crosshead that has no level of its own: under titles of the first two. */
const crossheadDepth = 3;

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

const quotable = new Set<Block['kind']>(['paragraph', 'quote', 'list-item']);

/**
 * Gives every block its part in the article: what is boilerplate and why, captions, the title's repetition, the dateline,
 * the lead, and the direct quotations. `written` are names of authors and columns that the front matter gives. Linear.
 */
export function classifyBlocks(
  raw: readonly RawBlock[],
  titleIndex: number,
  written: readonly string[] = [],
): readonly Block[] {
  const known = new Set(written.map(squeezed).filter((value) => value.length >= 2));
  const blocks: Block[] = [];
  let related = false;
  let beforeContent: RawBlock | undefined;
  let hasLead = false;
  let gallery = false;
  const links = unlessAll(raw, linkLists(raw));
  const ofPage = reasonsOfPage(raw);
  const title = squeezed(raw[titleIndex]?.text ?? '');
  for (const [index, block] of raw.entries()) {
    let reason: BoilerplateReason | undefined = index === titleIndex ? undefined : boilerplateReason(block, ofPage);
    if (index !== titleIndex && reason === undefined) {
      if (links.has(index) || (related && isLinkOnly(block))) reason = 'related-links';
      else if (title !== '' && squeezed(block.text) === title) reason = 'repeated-title';
      else if (isSignatureLine(block) || isKnownLine(block, known) || (!hasLead && isNameOverDate(block, raw[index + 1]))) reason = 'byline';
    }
    related = reason === 'related-links';

    const own = reason === undefined && index !== titleIndex ? ownRole(block) : undefined;
    if (block.kind === 'heading') gallery = galleryTitle.test(block.text);
    const pictured = gallery && block.kind === 'paragraph' && beforeContent?.kind === 'image';
    const caption =
      reason === undefined &&
      index !== titleIndex &&
      (pictured || own === 'media-label' || isCaption(block, beforeContent));
    const prose = index !== titleIndex && isProse(block);
    const crosshead = (hasLead || numbered.test(block.text)) && !caption && isBoldCrosshead(block, raw[index + 1]);
    const kind: Block['kind'] =
      reason !== undefined
        ? 'boilerplate'
        : caption
          ? 'caption'
          : prose
            ? 'paragraph'
            : crosshead
              ? 'heading'
              : block.kind;
    if (reason === undefined) beforeContent = block;

    let role: BlockRole | undefined;
    if (index === titleIndex) role = 'title';
    else if (own !== undefined) role = own;
    else if (kind === 'paragraph' && !hasLead) {
      role = isDateline(block.text) ? 'dateline' : 'lead';
      hasLead = role === 'lead';
    }
    const quotations = quotable.has(kind) ? findQuotations(block) : [];
    blocks.push({
      kind,
      text: block.text,
      start: block.start,
      end: block.end,
      map: block.map,
      ...(crosshead && kind === 'heading' ? { depth: crossheadDepth } : {}),
      ...(block.depth === undefined || prose ? {} : { depth: block.depth }),
      ...(role === undefined ? {} : { role }),
      ...(reason === undefined ? {} : { reason }),
      ...(quotations.length === 0 ? {} : { quotations }),
      ...(block.inlineCode.length === 0 ? {} : { inlineCode: block.inlineCode }),
      ...(block.alt === undefined ? {} : { alt: block.alt }),
    });
  }
  return blocks;
}
