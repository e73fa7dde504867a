import type { Clip } from './read-clips.js';

/** Clips by their character. */
export type ClipTable = ReadonlyMap<string, readonly Clip[]>;

/**
 * Puts the lines of one character together. No clips give an empty table. Linear.
 *
 * @example clipTable(clips).get('阿')?.map(({ english }) => english) // ['United Arab Emirates', 'Afghanistan', …]
 */
export function clipTable(clips: readonly Clip[]): ClipTable {
  const table = new Map<string, Clip[]>();
  for (const clip of clips) {
    const same = table.get(clip.text);
    if (same === undefined) table.set(clip.text, [clip]);
    else same.push(clip);
  }
  return table;
}
