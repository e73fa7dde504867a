import { parseDate } from './dates.js';
import { sliceMapped } from './mapped-text.js';
import type { RawBlock } from './raw-block.js';

const longest = 120;

/**
 * Parts a short block of several lines one of which is a date, as 「任琛（摘编）⏎2020-06-29T14:58:06.315Z」, into its lines: a
 * signature and a timestamp are no lead. All other blocks stay as they are. Linear.
 */
export function withStampLines(blocks: readonly RawBlock[]): readonly RawBlock[] {
  return blocks.flatMap((block) => {
    if (block.kind !== 'paragraph' || block.text.length > longest || !block.text.includes('\n')) return [block];
    const lines = [...block.text.matchAll(/[^\n]+/g)].filter((line) => line[0].trim() !== '');
    if (!lines.some((line) => /\d{4}/.test(line[0]) && parseDate(line[0]) !== undefined)) return [block];
    return lines.map((line) => {
      const from = line.index + line[0].length - line[0].trimStart().length;
      return { ...block, ...sliceMapped(block.text, block.map, from, from + line[0].trim().length) };
    });
  });
}
