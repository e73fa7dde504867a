/** A part of a line with a name in it: `start`–`end` are UTF-16 code units into `text`, end exclusive. */
export interface Snippet {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** How much of a line is looked at on each side of a name, and how much of that is shown. */
const room = { seen: 400, before: 8, behind: 60 };

/** Text without tags, blanks in a row as one. */
const plain = (text: string): string =>
  text.replace(/<\/?[a-z][^<>]*>/gi, '').replace(/[\s\u0000-\u001f\u007f]+/g, ' ');

/** Text without half a character beyond the basic plane at its ends. */
const whole = (text: string): string => text.replace(/^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/g, '');

/**
 * The part of a line around a name, short enough for a narrow view, without tags and with blanks in a row as one; where
 * something is left out before or behind it stands `…`. The name itself is kept however long it is. Linear.
 *
 * @example lineSnippet('<p>塔利班进入喀布尔。</p>', 8, 11) // { text: '塔利班进入喀布尔。', start: 5, end: 8 }
 */
export function lineSnippet(line: string, start: number, end: number): Snippet {
  const to = Math.max(0, Math.min(end, line.length));
  const from = Math.max(0, Math.min(start, to));
  const left = plain(line.slice(Math.max(0, from - room.seen), from)).trimStart();
  const right = plain(line.slice(to, to + room.seen)).trimEnd();
  const before = left.length > room.before ? `…${whole(left.slice(-room.before))}` : whole(left);
  const behind = right.length > room.behind ? `${whole(right.slice(0, room.behind))}…` : whole(right);
  const name = plain(line.slice(from, to));
  return { text: `${before}${name}${behind}`, start: before.length, end: before.length + name.length };
}
