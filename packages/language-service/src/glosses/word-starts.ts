import { platformWords } from '../platform-words.js';

/**
 * Where words begin in a stretch of the text, by the platform's word segmentation, which knows few names: a support for an
 * edge found otherwise, never its only reason. The stretch is a few dozen characters at most.
 *
 * @example [...wordStarts('农民伯恩', 0, 4)] // [0, 2] and more, as the platform cuts 伯恩
 */
export function wordStarts(text: string, start: number, end: number): ReadonlySet<number> {
  return new Set([...platformWords(text.slice(start, end))].map(({ index }) => start + index));
}
