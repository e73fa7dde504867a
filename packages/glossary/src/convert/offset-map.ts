import type { Edits } from './edits.js';

/**
 * Which stretch of a source became which of its target, as runs. Run `i` is `sources[i]`–`sources[i + 1]` and
 * `targets[i]`–`targets[i + 1]`: UTF-16 code units, end exclusive. Both arrays ascend strictly from 0 to the lengths of
 * the texts (of empty texts they hold only 0), so runs cover both without gaps. A run of equal lengths is unit for unit, a
 * surrogate pair for a surrogate pair; no two of them are neighbours. Any other run stands as a whole for its target.
 *
 * @example // B超好 → 超音波好: sources 0, 2, 3, targets 0, 3, 4
 */
export interface OffsetMap {
  readonly sources: Int32Array;
  readonly targets: Int32Array;
}

/** Makes the map of a text of `length` code units from its edits. Linear in their number. */
export function offsetMapOf(edits: Edits, length: number): OffsetMap {
  const sources = new Int32Array((2 * edits.length) / 3 + 2);
  const targets = new Int32Array(sources.length);
  let count = 1;
  let [source, target] = [0, 0];
  const close = (sourceEnd: number, targetEnd: number): void => {
    if (sourceEnd === source) return;
    sources[count] = sourceEnd;
    targets[count] = targetEnd;
    count += 1;
    source = sourceEnd;
    target = targetEnd;
  };
  for (let at = 0; at < edits.length; at += 3) {
    const [start = 0, end = 0, targetLength = 0] = edits.slice(at, at + 3);
    // Two edits of a chain may cancel out; what they leave is unit for unit like all around it.
    if (end - start === targetLength) continue;
    close(start, target + start - source);
    close(end, target + targetLength);
  }
  close(length, target + length - source);
  return { sources: sources.slice(0, count), targets: targets.slice(0, count) };
}

/** The last index whose value is not above `offset`. */
function runAt(starts: Int32Array, offset: number): number {
  let [low, high] = [0, starts.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

function carry(from: Int32Array, to: Int32Array, offset: number, side: 'start' | 'end'): number {
  const run = runAt(from, offset);
  const [start = 0, end = start] = from.subarray(run, run + 2);
  const [target = 0, targetEnd = target] = to.subarray(run, run + 2);
  if (offset === start || end - start === targetEnd - target) return target + Math.min(offset, end) - start;
  return side === 'start' ? target : targetEnd;
}

/**
 * Where an offset of the source lies in the target. Inside a run that changed its length that is the run's `start` or
 * `end`, as asked. Offsets past the end are taken for the end. Takes the logarithm of the number of runs.
 *
 * @example targetOffset(map, 2, 'start') // 3, for B超|好 → 超音波|好
 */
export function targetOffset({ sources, targets }: OffsetMap, offset: number, side: 'start' | 'end'): number {
  return carry(sources, targets, offset, side);
}

/** The way back: where an offset of the target lies in the source; see {@link targetOffset}. */
export function sourceOffset({ sources, targets }: OffsetMap, offset: number, side: 'start' | 'end'): number {
  return carry(targets, sources, offset, side);
}
