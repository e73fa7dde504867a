import { fold } from '../match/fold.js';

/**
 * The key under which a Chinese form is found: folded as in matching (both scripts, full-width Latin), and without case,
 * middle dots, hyphens and blanks, which outlets write or leave out. Linear; nothing but marks gives the empty key.
 *
 * @example chineseKey('約翰·保羅 二世') // '约翰保罗二世'
 */
export function chineseKey(text: string): string {
  return fold(text)
    .toLowerCase()
    .replace(/[\s·\-‐–—＝=]/g, '');
}
