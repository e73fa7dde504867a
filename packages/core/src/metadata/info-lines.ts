import type { Block, MetadataValue } from '../article.js';
import type { RawBlock } from '../blocks/raw-block.js';
import type { ContentToken } from '../formats/content-token.js';
import type { Field } from '../formats/yaml-fields.js';
import { sourceLines } from '../page/page-source.js';
import { sliceMapped } from '../text/mapped-text.js';
import { findDate } from './dates.js';

/** A line that tells about an article is short. */
const longestLine = 160;
/** How many blocks before and behind the text may tell about it. */
const before = 8;
const behind = 4;

const sentence = /[。！？；]/;
const isProse = ({ kind, text }: RawBlock): boolean =>
  kind === 'paragraph' && text.length > 40 && (sentence.test(text) || text.length > longestLine);

/** The blocks around the text of an article: those before its first paragraph and the last ones. Captions are none. */
function infoBlocks(blocks: readonly RawBlock[]): readonly RawBlock[] {
  const first = blocks.findIndex(isProse);
  const head = blocks.slice(0, Math.min(first < 0 ? blocks.length : first, before));
  const tail = blocks.slice(Math.max(head.length, blocks.length - behind));
  return [...head, ...tail].filter(
    ({ kind, text }) => kind !== 'image' && kind !== 'caption' && text !== '' && text.length <= longestLine,
  );
}

const label =
  /^[（(【[]?\s{0,3}(?:(?:[发發][布佈表稿][时時]?[间間]?|[发發]表[于於]|[时時][间間]|日期|建立[时時][间間]|[创創]建[时時][间間]|刊登[时時][间間]|出版[时時][间間]|播出[时時][间間]|published(?: on)?|posted(?: on)?|date)\s{0,3}[:：]?|(?:来源|來源|文章来源|作者|source)[:：][^。！？；]{1,40}[|｜\s])\s{0,3}$/i;
const updated = /更新|修[改订訂]|updated|modified/i;
/** What goes on behind the date of an info line, as against a sentence: 2021年8月3日，俄罗斯…. */
const goesOn =
  /^(?:$|[\s|｜·•（()）\],，、]*(?:$|[（(]|来源|來源|文章来源|稿件来源|作者|编辑|編輯|责任|責任|记者|記者|更新|发布|發布|阅读|閱讀|评论|by |source))/i;

/** The place of a part of a block's text as a field. */
function partOf({ text, map }: RawBlock, key: string, value: string, from: number, to: number): Field {
  const { start, end } = sliceMapped(text, map, from, to);
  return { key, value, start, end, map: undefined };
}

/** The date of a line such as 「2021-08-03 14:05:12　来源：…」; those of an update come last. */
function dateFields(blocks: readonly RawBlock[]): readonly Field[] {
  const found = blocks.flatMap((block): readonly (Field & { readonly late: boolean })[] => {
    const date = block.kind === 'heading' || sentence.test(block.text) ? undefined : findDate(block.text);
    if (date === undefined) return [];
    const head = block.text.slice(0, date.from).trim();
    const late = updated.test(head);
    const own = /^[（(【[]?$/.test(head) || late || label.test(`${head} `);
    if (!own || head.length > 60 || !goesOn.test(block.text.slice(date.to))) return [];
    return [{ ...partOf(block, 'line-date', block.text.slice(date.from, date.to), date.from, date.to), late }];
  });
  return [...found.filter(({ late }) => !late), ...found.filter(({ late }) => late)].map(
    ({ late: _, ...rest }) => rest,
  );
}

const sourceOf =
  /^[>\s（(【[]{0,4}(?:文章)?(?:[来來]源|原文|原[载載]|出[处處]|source|via)(?:[链鏈連][接結结]|地址|[网網]址)?\s{0,3}[:：]?/i;
const address = /https?:\/\/[^\s，。；、）)】\]>"'`]{4,2000}/;

/** The address in a line at the top that begins with 来源, 原文, Source or via: written out, or of the link in it. */
function sourceAddresses(blocks: readonly RawBlock[], tokens: readonly ContentToken[]): readonly Field[] {
  const lines = blocks.filter(({ text }) => sourceOf.test(text));
  return lines.flatMap((block): readonly Field[] => {
    const written = address.exec(block.text);
    if (written !== null)
      return [partOf(block, 'source-url', written[0], written.index, written.index + written[0].length)];
    for (const token of tokens) {
      if (token.start > block.end) break;
      if (token.type !== 'open' || token.end < block.start) continue;
      const { href = '' } = token.attributes;
      const inside = token.start >= block.start || token.name === 'a';
      if (inside && address.test(href))
        return [{ key: 'source-url', value: href, start: token.start, end: token.end, map: undefined }];
    }
    return [];
  });
}

/** News agencies sign at the beginning of their first paragraph: 韩联社首尔8月3日电, 【共同社8月3日电】, （中央社台北3日電）. */
const dateline =
  /^[（(【〔]?(新[华華]社|中新社|中新[网網]|中央社|[韩韓][联聯]社|共同社|[时時]事社|法新社|美[联聯]社|路透社|[德俄]新社|塔斯社|俄[罗羅]斯[卫衛]星通[讯訊]社|埃菲社|安莎社|朝中社|越通社)(?:\p{Script=Han}|[/／·、，,\s]){0,16}?(?:\d{1,2}月)?\d{1,2}日?(?:[专專])?[电電]/u;

/**
 * The outlet whose dateline opens the text; `undefined` when there is none.
 *
 * @example 「新华社喀布尔8月3日电（记者…）…」 gives 新华社.
 */
export function datelineOutlet(blocks: readonly Block[]): MetadataValue | undefined {
  for (const { kind, text, map } of blocks.filter(({ kind }) => kind === 'paragraph').slice(0, 4)) {
    const match = kind === 'paragraph' ? dateline.exec(text.slice(0, 60)) : null;
    const name = match?.[1];
    if (match === null || name === undefined) continue;
    const from = match[0].indexOf(name);
    const { text: value, ...place } = sliceMapped(text, map, from, from + name.length);
    return { value, ...place };
  }
  return undefined;
}

/**
 * What the lines around the text of an article tell of it, in Markdown and pieces of HTML: fields `line-date`, `source-url` and `site`.
 * Looks at a few blocks, and at the tokens before them.
 *
 * @example 「2021-08-03 14:05:12　来源：新华社」 gives the date, 「来源：https://…」 the address.
 */
export function infoFields(blocks: readonly RawBlock[], tokens: readonly ContentToken[]): readonly Field[] {
  const info = infoBlocks(blocks);
  const top = info.filter(({ start }) => start <= (blocks[before]?.start ?? Number.POSITIVE_INFINITY));
  return [...dateFields(info), ...sourceAddresses(top, tokens), ...sourceLines(top)];
}
