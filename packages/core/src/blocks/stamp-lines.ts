import { parseDate } from '../metadata/dates.js';
import { sliceMapped } from '../text/mapped-text.js';
import { reasonOfWords } from './boilerplate-words.js';
import type { RawBlock } from './raw-block.js';

const longest = 120;

/** Where a line stands in its block, without the blanks around it. */
interface Line {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

function linesOf(text: string): readonly Line[] {
  return [...text.matchAll(/[^\n]+/g)].flatMap(({ 0: line, index }) => {
    const from = index + line.length - line.trimStart().length;
    const written = line.trim();
    return written === '' ? [] : [{ from, to: from + written.length, text: written }];
  });
}

const isFurniture = ({ text }: Line): boolean => reasonOfWords(text) !== undefined;
const isStamp = ({ text }: Line): boolean => /\d{4}/.test(text) && parseDate(text) !== undefined;

/**
 * Parts the first and the last lines of a block from it, as blocks of their own, where they are page furniture by their
 * words: 「…一书的作者。⏎翻译：纽约时报中文网⏎点击查看本文英文版。」. Of a short block one of whose lines is a date, as
 * 「任琛（摘编）⏎2020-06-29T14:58:06.315Z」, every line: a signature and a timestamp are no lead. All other blocks stay as
 * they are. Linear.
 */
export function withStampLines(blocks: readonly RawBlock[]): readonly RawBlock[] {
  return blocks.flatMap((block) => {
    if (block.kind !== 'paragraph' || !block.text.includes('\n')) return [block];
    if (reasonOfWords(block.text) !== undefined) return [block];
    const lines = linesOf(block.text);
    const part = (from: number, to: number): RawBlock => ({
      ...block,
      ...sliceMapped(block.text, block.map, from, to),
    });
    if (block.text.length <= longest && lines.some(isStamp)) return lines.map(({ from, to }) => part(from, to));
    const first = lines.findIndex((line) => !isFurniture(line));
    const last = lines.findLastIndex((line) => !isFurniture(line));
    const body = first < 0 ? [] : [{ from: lines[first]?.from ?? 0, to: lines[last]?.to ?? block.text.length }];
    const head = first < 0 ? lines : lines.slice(0, first);
    const tail = first < 0 ? [] : lines.slice(last + 1);
    if (head.length + tail.length === 0) return [block];
    return [...head, ...body, ...tail].map(({ from, to }) => part(from, to));
  });
}
