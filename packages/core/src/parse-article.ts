import type { Article, Span } from './article.js';
import { classifyBlocks, titleBlockIndex } from './blocks/classify-blocks.js';
import type { RawBlock } from './blocks/raw-block.js';
import { rawBlocks } from './blocks/raw-blocks.js';
import { withStampLines } from './blocks/stamp-lines.js';
import { withoutTrailingCredits } from './blocks/trailing-credits.js';
import { joinBrokenTags } from './formats/broken-tags.js';
import type { ContentToken } from './formats/content-token.js';
import { readFrontMatter } from './formats/front-matter.js';
import { htmlTokens, readPage } from './formats/html.js';
import { markdownTokens } from './formats/markdown.js';
import { plainTextTokens } from './formats/plain-text.js';
import { infoFields } from './metadata/info-lines.js';
import { readMetadata } from './metadata/metadata.js';
import { siteNames, withSuffixApart } from './metadata/site-suffix.js';
import { buildOutline } from './outline.js';
import { contentTree } from './page/content-tree.js';
import { withLeadPictures } from './page/lead-pictures.js';
import { linkBoxes, mainContent } from './page/main-content.js';
import { markupAuthors } from './page/markup-authors.js';
import { pageFields } from './page/page-metadata.js';
import { titleSite } from './page/page-source.js';

/** What is known of a text besides the text. */
export interface ParseOptions {
  /** Name of the file; its ending (`.md`, `.html`, `.txt`) tells the format where the text does not. */
  readonly fileName?: string;
}

/** Keys of front matter whose values name who or which column wrote an article. */
const namingKeys = new Set(['author', 'authors', 'publisher', 'source', 'tags', 'category', 'categories']);

type Format = 'markdown' | 'page' | 'html' | 'text';

const pageStart = /^(?:<!doctype\s+html|<html[\s>]|<head[\s>])/i;

/** Whether a text begins as a whole page does, behind blanks and comments. */
function isPage(text: string): boolean {
  let rest = text.trimStart();
  while (rest.startsWith('<!--')) {
    const end = rest.indexOf('-->', 4);
    if (end < 0) return false;
    rest = rest.slice(end + 3).trimStart();
  }
  return pageStart.test(rest);
}

function formatOf(body: string, fileName: string | undefined): Format {
  if (isPage(body.slice(0, 4000))) return 'page';
  if (fileName !== undefined && /\.x?html?$/i.test(fileName)) return 'html';
  if (fileName !== undefined && /\.te?xt$/i.test(fileName)) return 'text';
  return 'markdown';
}

function tokensOf(format: Format, body: string, base: number): readonly ContentToken[] {
  if (format === 'markdown') return markdownTokens(joinBrokenTags(body), base);
  return format === 'text' ? plainTextTokens(body, base) : htmlTokens(body, base);
}

/**
 * A linked title that an archive broke by blank lines, `[多哈会谈⏎⏎](https://…)⏎---`, on one line; blanks in place of the
 * line ends keep every offset.
 */
function joinBrokenTitle(body: string): string {
  const head = body.slice(0, 2000);
  const start = /^\s*<!--[^>]{0,200}-->/.exec(head)?.[0].length ?? 0;
  const broken = /^\s*\[[^\]\n]{1,200}(?:\n[^\]\n]{0,200}){1,6}\]\([^)\s]{1,1000}\)[ \t]*\n[-=]{3,}/.exec(
    head.slice(start),
  );
  if (broken === null) return body;
  const open = body.indexOf('[', start);
  const close = body.indexOf('](', open);
  return body.slice(0, open) + body.slice(open, close).replaceAll('\n', ' ') + body.slice(close);
}

/** Blocks by their start: the parts of a parted block stand before and behind the pictures in it. */
function inOrder(blocks: readonly RawBlock[]): readonly RawBlock[] {
  return [...blocks].sort((one, other) => one.start - other.start);
}

/** The blocks that begin in one of the spans; both are in source order. */
function blocksWithin(blocks: readonly RawBlock[], spans: readonly Span[]): readonly RawBlock[] {
  let index = 0;
  return blocks.filter(({ start }) => {
    while ((spans[index]?.end ?? Number.POSITIVE_INFINITY) <= start) index += 1;
    return (spans[index]?.start ?? Number.POSITIVE_INFINITY) <= start;
  });
}

/**
 * Parses a news article: metadata, blocks in source order, outline, with every character traced to the source.
 * Reads Markdown with front matter and HTML in it, HTML fragments, whole pages and plain text. Offsets are UTF-16 code
 * units, end exclusive, into `source`. Never throws on data: what is wrong is in `problems`; the empty text gives an
 * article without blocks. Nothing in the text is ever run. Linear in the length of the text.
 *
 * @throws TypeError when `source` is no string.
 * @example
 * ```ts
 * const article = parseArticle('---\ntitle: 多哈会谈闭幕\n---\n\n<p>会谈在卡塔尔首都多哈闭幕。</p>');
 * article.metadata.title?.value; // '多哈会谈闭幕'
 * article.blocks[0]?.text; // '会谈在卡塔尔首都多哈闭幕。'
 * ```
 */
export function parseArticle(source: string, options: ParseOptions = {}): Article {
  if (typeof source !== 'string') throw new TypeError('parseArticle expects the text of an article as a string');
  const { fileName } = options;
  // A bare carriage return ends a line, too; in its place a line feed keeps every offset.
  const text = source.replace(/\r(?!\n)/g, '\n');
  const front = readFrontMatter(text);
  const body = joinBrokenTitle(text.slice(front.bodyStart));
  const format = formatOf(body, fileName);
  const page = format === 'page' ? readPage(body, front.bodyStart) : undefined;
  const tokens = page?.tokens ?? tokensOf(format, body, front.bodyStart);
  const elements = page === undefined ? undefined : contentTree(tokens);
  const all = rawBlocks(tokens, elements === undefined ? undefined : linkBoxes(elements));
  const article =
    elements === undefined ? all : withLeadPictures(all, blocksWithin(all, mainContent(tokens, elements)));
  const lines = inOrder(withStampLines(withoutTrailingCredits(article)));
  const head = page === undefined ? infoFields(lines, tokens) : pageFields(page.head, tokens, all, lines);
  const sites = siteNames(front.fields, head);
  const frontTitle = front.fields.find(({ key }) => key === 'title');
  const title = frontTitle?.value ?? head.find(({ key }) => key === 'title')?.value;
  const titleIndex = titleBlockIndex(lines, title, sites);
  const raw = withSuffixApart(lines, titleIndex, sites);
  const blocks = classifyBlocks(raw, {
    titleIndex,
    suffixIndex: raw === lines ? -1 : titleIndex + 1,
    title: raw[titleIndex]?.text ?? title ?? '',
    written: front.fields.filter(({ key }) => namingKeys.has(key)).map(({ value }) => value),
  });
  const titleRaw = raw[titleIndex];
  const metadata = readMetadata({
    source,
    frontMatter: front.fields,
    titleBlock: titleRaw === undefined ? undefined : { ...titleRaw, link: titleRaw.look.link },
    comments: tokens.flatMap((token) => (token.type === 'comment' ? [token] : [])),
    head:
      page === undefined ? [...head, ...titleSite(frontTitle, sites), ...titleSite(lines[titleIndex], sites)] : head,
    markup: markupAuthors(tokens, blocks.find(({ role }) => role === 'lead')?.start ?? 0),
    sites,
    blocks,
  });
  return {
    source,
    ...(fileName === undefined ? {} : { fileName }),
    metadata,
    blocks,
    outline: buildOutline(source, metadata.title, blocks),
    problems: front.problems,
  };
}
