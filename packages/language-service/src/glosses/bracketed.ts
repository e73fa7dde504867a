import type { Span } from '@yiming/core';

/** A bracket without brackets in it: `start`–`end` with its marks, `inner` between them. UTF-16 code units. */
export interface Bracketed extends Span {
  readonly inner: Span;
}

const opening = /[(（[［【〔]/;
const closing = /[)）\]］】〕]/;
/** A gloss is no longer than this; what is longer is a sentence in brackets. */
const longest = 240;

/**
 * Finds the innermost brackets of a text, of full and half width, also mixed, `（Kuenssberg)`. What opens and never
 * closes, closes and never opened, is empty or too long for a gloss is left out. In order; one pass.
 *
 * @example findBracketed('美联社（AP）')[0] // { start: 3, end: 7, inner: { start: 4, end: 6 } }
 */
export function findBracketed(text: string): readonly Bracketed[] {
  const found: Bracketed[] = [];
  let open = -1;
  for (let at = 0; at < text.length; at += 1) {
    const character = text.charAt(at);
    if (opening.test(character)) open = at;
    else if (open >= 0 && closing.test(character)) {
      if (at > open + 1 && at - open <= longest)
        found.push({ start: open, end: at + 1, inner: { start: open + 1, end: at } });
      open = -1;
    }
  }
  return found;
}
