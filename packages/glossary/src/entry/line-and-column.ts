/** A place as editors count it: both from 1, the column in UTF-16 code units. */
export interface LineAndColumn {
  readonly line: number;
  readonly column: number;
}

/**
 * The line and column of an offset (UTF-16 code units). Lines end with LF, CRLF or CR; an offset past the end gives the
 * end. Linear in the offset: for many offsets of one text, keep the line starts instead.
 *
 * @example lineAndColumn('zh\ten\n马里\tMali', 6) // { line: 2, column: 1 }
 */
export function lineAndColumn(text: string, offset: number): LineAndColumn {
  const end = Math.min(offset, text.length);
  let line = 1;
  let lineStart = 0;
  for (const lineBreak of text.matchAll(/\r\n?|\n/g)) {
    const next = lineBreak.index + lineBreak[0].length;
    if (next > end) break;
    line += 1;
    lineStart = next;
  }
  return { line, column: end - lineStart + 1 };
}
