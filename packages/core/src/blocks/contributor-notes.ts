import { furnitureLine } from './furniture-line.js';
import type { RawBlock } from './raw-block.js';

const longest = 300;

/** What stands under an article about those who wrote it, as `furnitureLine` writes it. */
const notes = [
  /^(?:本文|文章)?作者[\p{Script=Han}·]{0,12}(?:是|为|系|现任|现为|简介|来自)/u,
  /^[^。，]{2,60}是(?:《?[^。，》]{0,4}时报》?|本报|本刊|本社|本台|ft)[^。，]{0,40}(?:记者|作家|作者|社长|撰稿人|评论员|编辑|主任)/,
  /(?:请|欢迎)[在到于] ?(?:twitter|推特|x|微博|facebook|instagram|脸书)[^。，]{0,6}(?:关注|追踪)/,
  /(?:关注|追踪)[他她我]们?[^。，]{0,8}@\w/,
  /^follow [^。.]{2,40} on (?:twitter|x|facebook|instagram)\b/,
];

/** The author of a book, by name: 文万里是律师，《多哈》一书的作者。 */
const isBookNote = (line: string): boolean => /^[^。，他她]{2,80}是/.test(line) && /[书》]的作者。?$/.test(line);

/**
 * The notes about contributors at the end of an article, as indexes of `blocks`: 「本文作者是北京大学教授。」. Only the last
 * blocks can be notes, and never all that there is to read; `isFurniture` tells which blocks are no text anyway. Linear.
 */
export function contributorNotes(
  blocks: readonly RawBlock[],
  isFurniture: (index: number) => boolean,
): ReadonlySet<number> {
  const found = new Set<number>();
  for (let index = blocks.length - 1; index >= 0; index -= 1) {
    const block = blocks[index];
    if (block === undefined || block.kind === 'image' || isFurniture(index)) continue;
    if (block.kind !== 'paragraph') return found;
    const line = block.text.length <= longest ? furnitureLine(block.text) : '';
    if (!isBookNote(line) && !notes.some((pattern) => pattern.test(line))) return found;
    found.add(index);
  }
  return new Set();
}
