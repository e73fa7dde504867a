import type { ConversionGroup } from './conversion-group.js';
import { createDescriptionReader, opensDescription } from './ideographic-description.js';

/** Calls back for each phrase of a group in a text, leftmost-longest; `open` for each description it passes over. */
export interface CutReport {
  readonly phrase: (start: number, end: number) => void;
  /** Whether to go on after a description; `whole` is false when the text ended before it or a part of it did. */
  readonly description?: (start: number, whole: boolean) => boolean;
}

/**
 * Finds where the phrases of a group cut a text: the segmentation of a configuration. `units` holds `length` code units
 * and a 0 after them. Linear.
 *
 * @example // with the group `to-s`, 我不瞭解 has the phrase 瞭解 at 2–4
 */
export function cutUnits(group: ConversionGroup, units: Uint16Array, length: number, report: CutReport): void {
  const { table, nodes, filter, filterStride, phraseCount } = group;
  const mask = filter.length * 32 - 1;
  const descriptions = createDescriptionReader(units);
  // Indexed reads are in bounds, as in replaceUnits.
  for (let at = 0; at < length; ) {
    const entry = table[units[at] as number] as number;
    const first = (entry >>> 16) & 0x7fff;
    const second = ((table[units[at + 1] as number] as number) >>> 16) & 0x7fff;
    const bit = (Math.imul(first, filterStride) + second) & mask;
    if (entry < 0 && (((filter[bit >>> 5] as number) >>> bit) & 1) !== 0) {
      let node = 2 * first;
      let bestEnd = 0;
      for (let end = at + 1; ; end += 1) {
        const value = nodes[node] as number;
        const id = value < 0 ? ~value : (value & 1) === 1 ? (nodes[value & ~1] as number) : phraseCount;
        if (id < phraseCount) bestEnd = end;
        const code = ((table[units[end] as number] as number) >>> 16) & 0x7fff;
        const child = (value & ~1) + 2 * code;
        if (value < 0 || end >= length || code === 0 || nodes[child + 1] !== node) break;
        node = child;
      }
      if (bestEnd !== 0) {
        report.phrase(at, bestEnd);
        at = bestEnd;
        continue;
      }
    }
    if ((entry & 0xffff) === 0 && opensDescription(units[at] as number)) {
      const end = descriptions.end(at, length);
      if (report.description?.(at, !descriptions.ranOut()) === false) return;
      at = Math.max(end, at + 1);
    } else at += 1;
  }
}

/**
 * The cuts as ascending offsets, the last of them the length: the start and the end of each phrase.
 *
 * @example // with the group `to-s`, 我不瞭解他: 2, 4, 5
 */
export function cutsOf(group: ConversionGroup, units: Uint16Array, length: number): Int32Array {
  const cuts = new Int32Array(length + 1);
  let count = 0;
  let last = 0;
  cutUnits(group, units, length, {
    phrase: (start, end) => {
      if (start > last) cuts[count++] = start;
      cuts[count++] = end;
      last = end;
    },
  });
  if (last < length) cuts[count++] = length;
  return cuts.subarray(0, count);
}
