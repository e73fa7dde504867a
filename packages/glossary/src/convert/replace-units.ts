import type { ConversionGroup } from './conversion-group.js';
import { createDescriptionReader, opensDescription } from './ideographic-description.js';

export interface ReplaceOptions {
  /** Where the text is cut: ascending ends of segments, the last of them the length. No match reaches over a cut. */
  readonly cuts?: Int32Array | undefined;
  /** Whether the cuts that the group's own phrases make are to be collected. @default false */
  readonly collectCuts?: boolean;
}

/** What one step of a conversion wrote. */
export interface Replaced {
  /** The code units of the target and a 0 after them, perhaps more. */
  readonly units: Uint16Array;
  readonly length: number;
  /** The changes of length, as {@link Edits}. */
  readonly edits: number[];
  /** The cuts asked for, as offsets of the source, and its length; else nothing. */
  readonly cuts: Int32Array | undefined;
}

/** The output, or a longer copy of it when it is shorter than needed: targets may be longer than their sources. */
function withRoom(output: Uint16Array<ArrayBuffer>, needed: number): Uint16Array<ArrayBuffer> {
  if (needed <= output.length) return output;
  const longer = new Uint16Array(needed + (needed >> 1));
  longer.set(output);
  return longer;
}

/**
 * Replaces by one group of dictionaries: at each place the longest source that stands there, else the single character,
 * else the place stays. `units` holds `length` code units and a 0 after them. Descriptions (⿰里于) stay as they are.
 * Linear; a few ns a unit.
 *
 * @example // with the group `from-s`, 里面有 is written 裏面有; its cuts are 2, 3
 */
export function replaceUnits(
  group: ConversionGroup,
  units: Uint16Array,
  length: number,
  options: ReplaceOptions = {},
): Replaced {
  const { table, nodes, filter, filterStride, phraseCount, lengths, starts, values, pairs } = group;
  const { cuts, collectCuts = false } = options;
  const mask = filter.length * 32 - 1;
  const edits: number[] = [];
  const found = collectCuts ? new Int32Array(length + 1) : undefined;
  const descriptions = createDescriptionReader(units);
  let foundCount = 0;
  let lastCut = 0;
  let output = new Uint16Array(length + 16);
  let written = 0;
  let cutIndex = 0;
  let limit = cuts === undefined ? length : (cuts[0] ?? length);

  // Indexed reads are in bounds: the table holds every code unit, a bit is masked, the nodes end with a margin for every
  // code, and a 0 stands after the units. In a corrupt table they may give `undefined`, which ends a walk.
  // No function is made in here: what it held would cost a look at every use.
  let at = 0;
  let entry = length > 0 ? (table[units[0] as number] as number) : 0;
  while (at < length) {
    const next = table[units[at + 1] as number] as number;
    const first = (entry >>> 16) & 0x7fff;
    const bit = (Math.imul(first, filterStride) + ((next >>> 16) & 0x7fff)) & mask;
    if (entry < 0 && (((filter[bit >>> 5] as number) >>> bit) & 1) !== 0) {
      while (limit <= at) limit = cuts?.[++cutIndex] ?? length;
      let node = 2 * first;
      let end = at + 1;
      let bestEnd = 0;
      let bestId = -1;
      for (;;) {
        const value = nodes[node] as number;
        if (value < 0 || (value & 1) === 1) {
          bestEnd = end;
          bestId = value < 0 ? ~value : (nodes[value & ~1] as number);
        }
        if (value < 0 || end >= limit) break;
        const code = ((table[units[end] as number] as number) >>> 16) & 0x7fff;
        const child = (value & ~1) + 2 * code;
        if (code === 0 || nodes[child + 1] !== node) break;
        node = child;
        end += 1;
      }
      if (bestEnd !== 0) {
        const targetLength = lengths[bestId] as number;
        if (found !== undefined && bestId < phraseCount) {
          if (at > lastCut) found[foundCount++] = at;
          found[foundCount++] = bestEnd;
          lastCut = bestEnd;
        }
        if (targetLength === 0) {
          for (; at < bestEnd; at += 1) output[written++] = table[units[at] as number] as number;
        } else {
          if (targetLength !== bestEnd - at) {
            edits.push(at, bestEnd, targetLength);
            output = withRoom(output, written + targetLength + length - bestEnd + 1);
          }
          const from = starts[bestId] as number;
          for (let unit = 0; unit < targetLength; unit += 1) output[written++] = values[from + unit] as number;
          at = bestEnd;
        }
        entry = table[units[at] as number] as number;
        continue;
      }
    }
    const single = entry & 0xffff;
    entry = next;
    if (single !== 0) {
      output[written++] = single;
      at += 1;
      continue;
    }
    const unit = units[at] as number;
    const pair = pairs.get(unit);
    if (pair !== undefined) {
      edits.push(at, at + 1, 2);
      output = withRoom(output, written + 2 + length - at);
      output[written++] = pair >>> 16;
      output[written++] = pair;
      at += 1;
      continue;
    }
    while (limit <= at) limit = cuts?.[++cutIndex] ?? length;
    const end = opensDescription(unit) ? descriptions.end(at, limit) : 0;
    for (const stop = Math.max(end, at + 1); at < stop; at += 1) output[written++] = units[at] as number;
    entry = table[units[at] as number] as number;
  }
  output[written] = 0;
  if (found !== undefined && lastCut < length) found[foundCount++] = length;
  return { units: output, length: written, edits, cuts: found?.subarray(0, foundCount) };
}
