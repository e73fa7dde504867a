import type { Span } from '@yiming/core';

/**
 * One run of the conversion. Runs follow each other without gaps in both texts. A run of equal lengths is character by
 * character (word by word where idioms are used: 网络 → 網路), any other stands as a whole for its target.
 */
export interface ConvertedRun {
  readonly source: Span;
  readonly target: Span;
}

/** Collects a converted text and its map. */
export interface RunWriter {
  /** Adds the target of the next stretch of the source. Neighbours of equal lengths grow together unless `alone`. */
  readonly write: (start: number, end: number, target: string, how: 'alone' | 'joined') => ConvertedRun;
  /** Code units written so far. */
  readonly length: () => number;
  readonly finish: () => { readonly text: string; readonly map: readonly ConvertedRun[] };
}

/**
 * Makes a writer of an empty text.
 *
 * @example // write(0, 3, '川普', 'alone'), write(3, 4, '說', 'joined'): the text 川普說, the map 0–3 to 0–2, 3–4 to 2–3
 */
export function createRunWriter(): RunWriter {
  const parts: string[] = [];
  const map: ConvertedRun[] = [];
  let at = 0;
  let joinable = false;
  return {
    write: (start, end, target, how) => {
      const run = { source: { start, end }, target: { start: at, end: at + target.length } };
      const equal = how === 'joined' && end - start === target.length;
      const last = map.at(-1);
      if (equal && joinable && last !== undefined) {
        map[map.length - 1] = {
          source: { start: last.source.start, end },
          target: { start: last.target.start, end: run.target.end },
        };
      } else map.push(run);
      joinable = equal;
      parts.push(target);
      at = run.target.end;
      return run;
    },
    length: () => at,
    finish: () => ({ text: parts.join(''), map }),
  };
}
