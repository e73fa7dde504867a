/** A part of a line with a name in it: `start`–`end` are UTF-16 code units into `text`, end exclusive. */
export interface Snippet {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** How much of a line is shown before a name, and in all. */
const room = { before: 16, all: 80 };

/** Whether an offset is between the two halves of a character beyond the basic plane. */
const splits = (line: string, offset: number): boolean => /^[\uDC00-\uDFFF]/.test(line.slice(offset, offset + 1));

/**
 * The part of a line around a name, short enough for a narrow view, blanks in a row as one; where something is left out
 * before or behind it stands `…`. The name itself is kept however long it is. Linear.
 *
 * @example lineSnippet('塔利班进入喀布尔。', 5, 8) // { text: '塔利班进入喀布尔。', start: 5, end: 8 }
 */
export function lineSnippet(line: string, start: number, end: number): Snippet {
  const to = Math.max(0, Math.min(end, line.length));
  const from = Math.max(0, Math.min(start, to));
  let first = Math.max(0, from - room.before);
  let last = Math.min(line.length, Math.max(to, first + room.all));
  if (splits(line, first)) first += 1;
  if (splits(line, last)) last += 1;
  const plain = (text: string): string => text.replace(/[\s\u0000-\u001f\u007f]+/g, ' ');
  const before = `${first > 0 ? '…' : ''}${plain(line.slice(first, from))}`.replace(/^ /, '');
  const name = plain(line.slice(from, to));
  const behind = `${plain(line.slice(to, last))}${last < line.length ? '…' : ''}`.replace(/ $/, '');
  return { text: `${before}${name}${behind}`, start: before.length, end: before.length + name.length };
}
