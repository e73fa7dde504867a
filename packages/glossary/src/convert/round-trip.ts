import type { Span } from '@yiming/core';
import { composeMaps, convertThrough } from './chain-converters.js';
import { targetOffset } from './offset-map.js';
import type { MappedText, OpenccConverter } from './opencc-converter.js';

/** Characters that come back otherwise when the converted text is converted back: 发 → 發 → 发 does not, 乾 → 干 → 幹 does. */
export interface LostCharacters {
  readonly source: Span;
  readonly target: Span;
  readonly text: string;
  readonly converted: string;
  /** What the converted text becomes on the way back. */
  readonly back: string;
}

/**
 * Compares a converted text with its source by way of back. Gives the runs of characters that differ, in text order,
 * offsets into the two texts (UTF-16 code units, end exclusive). Costs a second conversion.
 *
 * @example // 乾燥 from zh-Hant-TW to zh-Hans and back: 乾燥 again, nothing is lost; 乾 alone is
 */
export function lostCharacters(
  text: string,
  { text: converted, map }: MappedText,
  back: readonly OpenccConverter[],
): readonly LostCharacters[] {
  const returned = convertThrough(back, converted);
  if (returned.text === text) return [];
  const lost: LostCharacters[] = [];
  const round = composeMaps(map, returned.map);
  const add = (source: Span, returnedSpan: Span): void => {
    const target = {
      start: targetOffset(map, source.start, 'start'),
      end: targetOffset(map, source.end, 'end'),
    };
    lost.push({
      source,
      target,
      text: text.slice(source.start, source.end),
      converted: converted.slice(target.start, target.end),
      back: returned.text.slice(returnedSpan.start, returnedSpan.end),
    });
  };
  for (let run = 0; run + 1 < round.sources.length; run += 1) {
    const [start = 0, end = 0] = round.sources.subarray(run, run + 2);
    const [from = 0, to = 0] = round.targets.subarray(run, run + 2);
    if (end - start !== to - from) {
      if (text.slice(start, end) !== returned.text.slice(from, to)) add({ start, end }, { start: from, end: to });
      continue;
    }
    for (let at = start; at < end; ) {
      const length = (text.codePointAt(at) ?? 0) > 0xffff && at + 1 < end ? 2 : 1;
      const other = from + at - start;
      if (text.slice(at, at + length) !== returned.text.slice(other, other + length)) {
        add({ start: at, end: at + length }, { start: other, end: other + length });
      }
      at += length;
    }
  }
  return lost;
}
