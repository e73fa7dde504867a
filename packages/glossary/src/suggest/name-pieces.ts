import { fold } from '../match/fold.js';

/** One piece of a name: a part in Chinese characters, or Latin initials that stand as they are. */
export interface NamePiece {
  /** Folded Chinese characters, or Latin letters. */
  readonly text: string;
  readonly isLatin: boolean;
  /** What joins it to the next piece in English: a blank, or a hyphen (让-皮埃尔). */
  readonly joint: ' ' | '-';
}

const mostPieces = 8;
const longestName = 60;
const whole = /^[\p{Script=Han}A-Za-z][\p{Script=Han}A-Za-z·. -]*$/u;
const piece = /\p{Script=Han}+|[A-Za-z]+|[·. -]+/gu;

/**
 * Cuts a name into its pieces at every dot and hyphen, and where Latin initials stand: folded, dots of all kinds alike. What
 * holds anything but Chinese characters, Latin letters, dots and hyphens, no Chinese character, or more than eight pieces
 * gives none. Linear.
 *
 * @example namePieces('喬治．W．布什').map(({ text }) => text) // ['乔治', 'W', '布什']
 */
export function namePieces(name: string): readonly NamePiece[] {
  const text = fold(name.trim())
    .replace(/[－‐‑–—]/g, '-')
    .replace(/[·. -]{1,4}$/, '');
  if (text.length === 0 || text.length > longestName || !whole.test(text)) return [];
  const pieces: NamePiece[] = [];
  for (const [found] of text.matchAll(piece)) {
    const last = pieces.at(-1);
    if (/^[·. -]/.test(found)) {
      if (last !== undefined && found.includes('-')) pieces[pieces.length - 1] = { ...last, joint: '-' };
    } else pieces.push({ text: found, isLatin: /^[A-Za-z]/.test(found), joint: ' ' });
  }
  return pieces.length > mostPieces || pieces.every(({ isLatin }) => isLatin) ? [] : pieces;
}
