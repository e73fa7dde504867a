import { sliceMapped } from '../text/mapped-text.js';
import type { RawBlock } from './raw-block.js';

/** What stands behind the last sentence of a text without being part of it. */
const behindSentence = [
  // Who edited it, and the number of the desk, written out or not: （編輯：陳政一）1100120, （編輯：張佑之）10911xx
  /[（(](?:[责責]任)?(?:[编編][辑輯]|[译譯]者|[编編][译譯]|核稿|校[对對]|[审審]校|[责責][编編])\s?[:：/／][^（）()]{1,40}[）)]\s?[\dxX]{0,8}$/u,
  // Where it comes from: （来源：新华社）
  /[（(](?:文章|[消信]息|新[闻聞]|稿件)?(?:[来來]源|稿源)\s?[:：][^（）()]{1,40}[）)]$/u,
  // That it ends here: （完）, （全文完）, 【完】, -END-
  /[（(【[](?:全文|本文)?完[）)】\]]$/,
  /[（(【[—–-]\s?(?:the )?end\s?[）)】\]—–-]$/i,
];
/** Where a teaser is cut: 「……他說，...more」. */
const cut = /(?:\.{3,6}|…{1,2})\s?more$/i;
const sentenceEnd = /[。！？」”』…）)】]$/;

/** No sign at the end is longer, and no text has more of them. */
const longest = 80;
const most = 4;

/** Where a text ends and what stands behind it begins, as offsets of `text`; `undefined` when nothing does. */
function tailOf(text: string): { readonly end: number; readonly from: number } | undefined {
  const from = Math.max(0, text.length - longest);
  const tail = text.slice(from);
  const more = tail.search(cut);
  if (more > 0) return { end: from + tail.slice(0, more).trimEnd().length, from: from + more };
  for (const pattern of behindSentence) {
    const at = tail.search(pattern);
    const sentence = tail.slice(0, Math.max(0, at)).trimEnd();
    if (sentenceEnd.test(sentence)) return { end: from + sentence.length, from: from + at };
  }
  return undefined;
}

/**
 * Parts what stands behind the last sentence of a paragraph from it, as blocks of their own: 中央社 writes
 * 「……方能通過。（編輯：陳政一）1100120」, others 「……通过。（完）」 and 「……他說，...more」. All other blocks stay as they are.
 * Linear.
 */
export function withoutTrailingCredits(blocks: readonly RawBlock[]): readonly RawBlock[] {
  return blocks.flatMap((block) => {
    if (block.kind !== 'paragraph') return [block];
    const parts: RawBlock[] = [];
    let text = block.text.trimEnd();
    for (let found = tailOf(text); found !== undefined && parts.length < most; found = tailOf(text)) {
      parts.unshift({ ...block, ...sliceMapped(block.text, block.map, found.from, text.length) });
      text = text.slice(0, found.end);
    }
    return parts.length === 0
      ? [block]
      : [{ ...block, ...sliceMapped(block.text, block.map, 0, text.length) }, ...parts];
  });
}
