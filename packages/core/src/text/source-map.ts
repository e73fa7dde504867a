import type { MappedText, MapRun, SourceMap, Span } from '../article.js';

/** The run that holds the visible offset `at`, by binary search; `undefined` past the end. */
function runAt(map: SourceMap, at: number): MapRun | undefined {
  let low = 0;
  let high = map.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const run = map[middle];
    if (run === undefined) return undefined;
    if (at < run.visible) high = middle - 1;
    else if (at >= run.visible + run.length) low = middle + 1;
    else return run;
  }
  return undefined;
}

/**
 * The span in the source of the visible characters `from`–`to` of a text (UTF-16 code units, end exclusive).
 * It runs from the source of the first to the source of the last character, so tags inside a name are covered.
 * `undefined` for an empty or outside range. O(log runs).
 *
 * @example In `<b>巴拉</b>达尔` the visible 0–4 gives 3–11: `巴拉</b>达尔`.
 */
export function sourceSpan(block: Pick<MappedText, 'map'>, from: number, to: number): Span | undefined {
  if (from >= to) return undefined;
  const first = runAt(block.map, from);
  const last = runAt(block.map, to - 1);
  if (first === undefined || last === undefined) return undefined;
  const exactStart = first.length === first.sourceLength;
  const exactEnd = last.length === last.sourceLength;
  return {
    start: exactStart ? first.source + (from - first.visible) : first.source,
    end: exactEnd ? last.source + (to - last.visible) : last.source + last.sourceLength,
  };
}

/**
 * The visible offset at a source offset: the inverse of {@link sourceSpan}. Inside a tag it is that of the next
 * visible character; `undefined` before the first and from the end of the last. O(log runs).
 *
 * @example In `<b>巴拉</b>达尔` the source offset 9 (达) gives 2.
 */
export function visibleOffset(block: Pick<MappedText, 'map'>, source: number): number | undefined {
  const { map } = block;
  let low = 0;
  let high = map.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const run = map[middle];
    if (run !== undefined && run.source + run.sourceLength <= source) low = middle + 1;
    else high = middle;
  }
  const run = map[low];
  if (run === undefined || (low === 0 && source < run.source)) return undefined;
  if (source <= run.source || run.length !== run.sourceLength) return run.visible;
  return run.visible + (source - run.source);
}
