import type { Span } from '@yiming/core';

/** How many of spans in order start before a place. Logarithmic. */
function countBefore(spans: readonly Span[], at: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.start ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The last of spans in order that starts before a place. Logarithmic. */
export const lastBefore = <S extends Span>(spans: readonly S[], at: number): S | undefined =>
  spans[countBefore(spans, at) - 1];

/**
 * The spans that a stretch of text overlaps, of spans in order that do not overlap each other. Logarithmic, and linear in
 * what it gives.
 *
 * @example overlapping(names, 3, 7) // the names of 加尼和卡伊姆 at 0–2 and 3–6: [{ start: 3, end: 6 }]
 */
export function overlapping<S extends Span>(spans: readonly S[], start: number, end: number): readonly S[] {
  const to = countBefore(spans, end);
  let from = to;
  while (from > 0 && (spans[from - 1]?.end ?? 0) > start) from -= 1;
  return spans.slice(from, to);
}

/**
 * The spans that no longer one covers, in order; of equal ones the first. n log n.
 *
 * @example withoutCovered([中国驻缅甸大使馆, 缅甸大使馆]) // [中国驻缅甸大使馆]
 */
export function withoutCovered<S extends Span>(spans: readonly S[]): readonly S[] {
  let reached = -1;
  return [...spans]
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter(({ end }) => {
      if (end <= reached) return false;
      reached = end;
      return true;
    });
}
