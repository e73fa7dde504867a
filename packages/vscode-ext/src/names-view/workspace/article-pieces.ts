/** Texts up to this many UTF-16 code units are read at once; an article has 2,000 to 8,000. */
const atOnce = 16_000;

/** A piece is no longer than this, wherever its text could be parted. */
const longest = 24_000;

/** A part of a text: `start`–`end` in UTF-16 code units, end exclusive. */
export interface Piece {
  readonly start: number;
  readonly end: number;
}

/** The best place to part a text between two offsets: a blank line, or else a line's end, or else the last offset. */
function partingPlace(text: string, from: number, to: number): number {
  const blank = /\n[ \t\r]*\n/.exec(text.slice(from, to));
  if (blank !== null) return from + blank.index + blank[0].length;
  const line = text.lastIndexOf('\n', to - 1) + 1;
  if (line > from) return line;
  // Never between the two halves of a character beyond the basic plane.
  const code = text.charCodeAt(to);
  return code >= 0xdc00 && code < 0xe000 ? to - 1 : to;
}

/**
 * Parts a text into pieces that each take no longer to read than a few articles; a text of ordinary length is one piece. A
 * web page is never parted: its names are found where its frame is known. Together the pieces are the whole text. Linear.
 *
 * @example A novel of 200,000 characters comes in about ten pieces, each ending with a paragraph.
 */
export function articlePieces(text: string, isPage: 'page' | 'text'): readonly Piece[] {
  const pieces: Piece[] = [];
  let start = 0;
  while (isPage === 'text' && text.length - start > longest) {
    const end = partingPlace(text, start + atOnce, start + longest);
    pieces.push({ start, end });
    start = end;
  }
  return [...pieces, { start, end: text.length }];
}
