/** A place as editors count it: both from 1, the column in UTF-16 code units. 哈 in `多\n多哈` is `{ line: 2, column: 2 }`. */
export interface LinePosition {
  readonly line: number;
  readonly column: number;
}

/**
 * Makes a function that finds the line and column of an offset (UTF-16 code units). CRLF, LF and bare CR end lines; a
 * byte order mark at the very start takes no column. An offset outside the text gives its nearest end; the empty text
 * has line 1, column 1. Linear once, then O(log lines) for each offset.
 *
 * @example linePositions('多哈\n塔利班')(4) // { line: 2, column: 2 }
 */
export function linePositions(text: string): (offset: number) => LinePosition {
  const starts = [text.startsWith('\uFEFF') ? 1 : 0];
  for (const lineBreak of text.matchAll(/\r\n|\n|\r/g)) starts.push(lineBreak.index + lineBreak[0].length);
  return (offset) => {
    const at = Math.min(offset, text.length);
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= at) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: Math.max(at - (starts[low] ?? 0), 0) + 1 };
  };
}
