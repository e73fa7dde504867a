/** Line and column of an offset, both from 1; the column counts UTF-16 code units, as editors do. */
export interface LinePosition {
  readonly line: number;
  readonly column: number;
}

/** Makes a function that finds the line of an offset in a text: CRLF, LF and bare CR end lines. O(log lines) each. */
export function linePositions(text: string): (offset: number) => LinePosition {
  const starts = [0, ...[...text.matchAll(/\r\n|\n|\r/g)].map((match) => match.index + match[0].length)];
  return (offset) => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
  };
}
