import type { Block, BlockRole, BoilerplateReason } from '../article.js';
import { withoutSiteSuffix } from '../metadata/site-suffix.js';
import { findQuotations } from '../quotations/quotations.js';
import { ownRole } from './block-roles.js';
import { boilerplateReason, isLinkOnly } from './boilerplate.js';
import { reasonsOfPage } from './boilerplate-boxes.js';
import { isCaption } from './captions.js';
import { contributorNotes } from './contributor-notes.js';
import { contentsLines, linkRuns } from './link-runs.js';
import type { RawBlock } from './raw-block.js';

/** Without white space and control characters, for comparing texts that were laid out differently. */
function squeezed(text: string): string {
  return text.replace(/[\s\u3000\p{Cc}\p{Cf}]+/gu, '');
}

/**
 * The index of the block that repeats the title: a heading before any body text that says what the front matter says,
 * or that links to the article, or that is of the first level; `-1` when there is none. A site's name behind the title
 * makes no difference (`sites` as in `siteNames`).
 */
export function titleBlockIndex(
  blocks: readonly RawBlock[],
  frontTitle: string | undefined,
  sites: ReadonlySet<string>,
): number {
  const headline = (title: string): string => squeezed(withoutSiteSuffix(title, sites));
  for (const [index, block] of blocks.entries()) {
    if (block.kind === 'image' || boilerplateReason(block) !== undefined) continue;
    if (block.kind !== 'heading') return -1;
    const same = frontTitle !== undefined && headline(frontTitle) === headline(block.text);
    const fallback = frontTitle === undefined && (block.look.link !== undefined || (block.depth ?? 1) <= 2);
    return same || fallback ? index : -1;
  }
  return -1;
}

const signature = /^(?:作者|撰文|采写|采访|記者|记者|文|图|圖)\s*[:：|｜︱/／][^。！？!?，；;]+$/;

const datelineWords = /[讯訊电電网網社报報]|[记記]者|消息|综合|綜合/;

/** A line of its own such as （观察者网 讯） or 【大公報訊】, which says who reports and from where. */
function isDateline(text: string): boolean {
  return (
    text.length <= 40 && /^(?:（[^（）]+）|\([^()]+\)|【[^【】]+】|\[[^[\]]+\])$/.test(text) && datelineWords.test(text)
  );
}

const columns = new Set(
  '社评 社評 社论 社論 时评 時評 短评 短評 快评 快評 评论 評論 观点 觀點 专栏 專欄 博客 部落格 特约转载 特約轉載 转载 轉載'.split(
    ' ',
  ),
);

/** A line of its own such as 作者：张三 or 【撰文：张三】, which says who wrote it. */
function isSignatureLine({ kind, text }: RawBlock, before: RawBlock | undefined): boolean {
  if (kind !== 'paragraph' || text.length > 40) return false;
  // Under a picture, （图/路透） says who took it.
  if (before?.kind === 'image' && /^[【（([]?[图圖]/.test(text)) return false;
  const inBrackets = /^[【（([]([^【】（）()[\]]*)[】）)\]]$/.exec(text)?.[1];
  return signature.test((inBrackets ?? text).trim());
}

/** The name of a column alone in its line over the text: 社评, 博客 | 特約轉載. */
function isColumnLabel({ kind, text }: RawBlock): boolean {
  const words = text.length <= 20 ? text.split(/[\s|｜·/／]+/) : [];
  return kind === 'paragraph' && words.length > 0 && words.every((word) => columns.has(word));
}

/** A month and a day without a year over the text: 10-11. */
const isDayAlone = ({ kind, text }: RawBlock): boolean => kind === 'paragraph' && /^\d{1,2}-\d{1,2}$/.test(text);

/** The heading over the pictures that a page shows behind its text: 相关图集：…. */
const galleryTitle =
  /^(?:相[关關])?(?:图[集辑]|圖[集輯]|[图圖]片[集辑輯])(?:\s*[:：|｜]|$)|^(?:photo|picture) gallery\b/i;

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
    /\d{4}/.test(after.text) &&
    boilerplateReason(after) === 'timestamp'
  );
}

/** A line that only says who or which column wrote this, as the front matter does: 博客 | 特約轉載. */
function isKnownLine({ kind, text }: RawBlock, known: ReadonlySet<string>): boolean {
  return (
    kind === 'paragraph' && text.length <= 30 && text.split(/[|｜·/／\n]/).some((part) => known.has(squeezed(part)))
  );
}

/** The level of a crosshead that has no level of its own: under titles of the first two. */
const crossheadDepth = 3;

const quotable = new Set<Block['kind']>(['paragraph', 'quote', 'list-item']);

/** What is known of an article before its blocks are looked at. */
export interface KnownOfArticle {
  /** The index of the block that repeats the title, or -1. */
  readonly titleIndex: number;
  /** The index of the site's name that was cut off the title, or -1. */
  readonly suffixIndex: number;
  /** The title, empty when there is none. */
  readonly title: string;
  /** Names of authors and columns that the front matter gives. */
  readonly written: readonly string[];
}

/**
 * Gives every block its part in the article: what is boilerplate and why, captions, the title's repetition, the dateline,
 * the lead, and the direct quotations. Linear.
 */
export function classifyBlocks(
  raw: readonly RawBlock[],
  { titleIndex, suffixIndex, title: titleText, written }: KnownOfArticle,
): readonly Block[] {
  const known = new Set(written.map(squeezed).filter((value) => value.length >= 2));
  const blocks: Block[] = [];
  let related = false;
  let beforeContent: RawBlock | undefined;
  let hasLead = false;
  let gallery = false;
  const ofPage = reasonsOfPage(raw);
  const reasons = raw.map((block, index): BoilerplateReason | undefined => {
    if (index === suffixIndex) return 'source';
    return index === titleIndex ? undefined : boilerplateReason(block, ofPage);
  });
  const isFurniture = (index: number): boolean => index === titleIndex || reasons[index] !== undefined;
  const links = linkRuns(raw, reasons);
  const contents = contentsLines(raw);
  const notes = contributorNotes(raw, isFurniture);
  const title = squeezed(titleText);
  for (const [index, block] of raw.entries()) {
    let reason: BoilerplateReason | undefined = reasons[index];
    if (index !== titleIndex && reason === undefined) {
      if (links.has(index) || (related && isLinkOnly(block))) reason = 'related-links';
      else if (title !== '' && squeezed(block.text) === title) reason = 'repeated-title';
      else if (contents.has(index)) reason = 'navigation';
      else if (notes.has(index)) reason = 'contributor';
      else if (!hasLead && isColumnLabel(block)) reason = 'navigation';
      else if (!hasLead && isDayAlone(block)) reason = 'timestamp';
      else if (
        isSignatureLine(block, beforeContent) ||
        isKnownLine(block, known) ||
        (!hasLead && isNameOverDate(block, raw[index + 1]))
      )
        reason = 'byline';
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
