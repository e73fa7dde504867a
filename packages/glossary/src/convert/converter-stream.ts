import type { ConversionGroup } from './conversion-group.js';
import { cutUnits } from './cut-units.js';
import { offsetMapOf, sourceOffset } from './offset-map.js';
import type { ConverterGroups } from './opencc-converter.js';
import { replaceUnits } from './replace-units.js';
import { unitsOf } from './units.js';

/**
 * Converts a text that comes in chunks, cut anywhere, even inside a surrogate pair. What `push` and `flush` give, joined,
 * is what the whole text converts to.
 *
 * @example
 * const stream = conversion.converter('s2twp').stream();
 * stream.push('鼠') + stream.push('标里面') + stream.flush() // '滑鼠裡面'
 */
export interface ConverterStream {
  /** Takes a chunk; gives the text that is certain by now, perhaps none. */
  push(chunk: string): string;
  /** Gives what is left. A stream that was flushed begins anew. */
  flush(): string;
}

/** Code units that are converted at once. */
const blockLength = 1 << 16;

/** Whether no step of a configuration ever changes this code unit or joins it with another. */
function isNeutral(groups: readonly ConversionGroup[], unit: number): boolean {
  return (unit & 0xf800) !== 0xd800 && groups.every(({ table }) => table[unit] === unit && unit !== 0);
}

/**
 * An offset of a block, 0 if there is none, at which all that stands before can be converted by itself whatever comes
 * after the block: behind the last character that no dictionary knows, such as a line's end; without one, behind a phrase
 * that the block shows whole.
 */
function safeCut({ normal, segmentation, chain }: ConverterGroups, text: string): number {
  const { units, mayDescribe, mayBeIrregular } = unitsOf(text);
  const all = [normal, ...chain, ...(segmentation === undefined ? [] : [segmentation])];
  if (!mayDescribe) {
    for (let at = text.length; at > 0; at -= 1) if (isNeutral(all, units[at - 1] ?? 0)) return at;
  }
  const cutting = segmentation ?? chain[0];
  if (cutting === undefined) return 0;
  const regular = mayBeIrregular ? replaceUnits(normal, units, text.length) : { units, length: text.length, edits: [] };
  let cut = 0;
  cutUnits(cutting, regular.units, regular.length, {
    phrase: (start, end) => {
      if (start + cutting.longest <= regular.length) cut = end;
    },
    description: (_, whole) => whole,
  });
  return sourceOffset(offsetMapOf(regular.edits, text.length), cut, 'start');
}

/**
 * Makes a stream for a configuration. It keeps a block of 65,536 code units; more only of a text that goes on for longer
 * without a line's end, a mark, or a phrase of the dictionaries.
 */
export function createConverterStream(groups: ConverterGroups, convert: (text: string) => string): ConverterStream {
  let pending = '';
  let wanted = blockLength;

  return {
    push: (chunk) => {
      pending += chunk;
      const parts: string[] = [];
      while (pending.length >= wanted) {
        const block = pending.slice(0, wanted);
        const cut = safeCut(groups, block);
        if (cut === 0) {
          wanted *= 2;
          continue;
        }
        parts.push(convert(block.slice(0, cut)));
        pending = pending.slice(cut);
        wanted = blockLength;
      }
      return parts.join('');
    },
    flush: () => {
      const rest = convert(pending);
      pending = '';
      wanted = blockLength;
      return rest;
    },
  };
}
