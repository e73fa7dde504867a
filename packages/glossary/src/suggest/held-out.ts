import { fold } from '../match/fold.js';

/**
 * One of ten shares of all Chinese renderings, by FNV-1a (32 bits) over the UTF-16 code units of the folded rendering.
 * Share 0 is held out: the committed model learns nothing from it, so that it can be measured on it.
 *
 * @example shareOf('約翰') === shareOf('约翰') // true
 */
export function shareOf(zh: string): number {
  const folded = fold(zh);
  let hash = 0x811c9dc5;
  for (let at = 0; at < folded.length; at += 1) {
    hash = Math.imul(hash ^ folded.charCodeAt(at), 0x01000193);
  }
  return (hash >>> 0) % 10;
}

/** The share that no model is trained on. */
export const heldOutShare = 0;
