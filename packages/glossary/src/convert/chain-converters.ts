import { composeEdits, type Edits } from './edits.js';
import { type OffsetMap, offsetMapOf } from './offset-map.js';
import type { MappedText, OpenccConverter } from './opencc-converter.js';

/** The edits that a map was made of, but for those that kept the length. */
function editsOf({ sources, targets }: OffsetMap): Edits {
  const edits: number[] = [];
  for (let run = 0; run + 1 < sources.length; run += 1) {
    const [start = 0, end = 0] = sources.subarray(run, run + 2);
    const [target = 0, targetEnd = 0] = targets.subarray(run, run + 2);
    if (end - start !== targetEnd - target) edits.push(start, end, targetEnd - target);
  }
  return edits;
}

/**
 * The map of two conversions, one after the other: `first` leads to the text that `second` leads on from.
 *
 * @example // B超 → 超音波 → 超声波: one run, 0–2 to 0–3
 */
export function composeMaps(first: OffsetMap, second: OffsetMap): OffsetMap {
  return offsetMapOf(composeEdits(editsOf(first), editsOf(second)), first.sources.at(-1) ?? 0);
}

/**
 * Converts by several converters, one after the other, with one map. None of them leaves the text as it is.
 *
 * @example convertThrough([hk2t, t2tw], '説').text // '說'
 */
export function convertThrough(converters: readonly OpenccConverter[], text: string): MappedText {
  const start: MappedText = { text, map: offsetMapOf([], text.length) };
  return converters.reduce((before, converter) => {
    const { text: target, map } = converter.convertMapped(before.text);
    return { text: target, map: before === start ? map : composeMaps(before.map, map) };
  }, start);
}
