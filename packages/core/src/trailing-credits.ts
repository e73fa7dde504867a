import { sliceMapped } from './mapped-text.js';
import type { RawBlock } from './raw-block.js';

/** What stands behind the last sentence of a text without being part of it: who edited it, a number of the desk, 「完」. */
const trailing =
  /[（(](?:(?:[责責]任)?(?:[编編][辑輯]|[译譯]者|[编編][译譯]|核稿|校[对對]|[审審]校)\s*[:：/／][^（）()]{1,40}[）)]\s*\d{0,8}|完[）)])$/u;
const sentenceEnd = /[。！？」”』…）)]$/;

/**
 * Parts credits that stand at the end of a paragraph from it, as blocks of their own: 中央社 writes
 * 「……方能通過。（編輯：陳政一）1100120」. All other blocks stay as they are. Linear.
 */
export function withoutTrailingCredits(blocks: readonly RawBlock[]): readonly RawBlock[] {
  return blocks.flatMap((block) => {
    if (block.kind !== 'paragraph') return [block];
    const tail = block.text.slice(-80);
    const credits = tail.trimEnd().search(trailing);
    const sentence = tail.slice(0, Math.max(0, credits)).trimEnd();
    if (!sentenceEnd.test(sentence)) return [block];
    const from = block.text.length - tail.length + credits;
    const at = block.text.length - tail.length + sentence.length;
    return [
      { ...block, ...sliceMapped(block.text, block.map, 0, at) },
      { ...block, ...sliceMapped(block.text, block.map, from, block.text.trimEnd().length) },
    ];
  });
}
