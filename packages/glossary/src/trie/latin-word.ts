/**
 * Whether a code unit, folded, is a Latin letter, a digit or a mark that combines with them: what a Latin name must not
 * be cut out of.
 *
 * @example isLatinWord('P'.charCodeAt(0)) // true; of 平 false
 */
export function isLatinWord(code: number): boolean {
  if (code < 0x80) return (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
  if (code >= 0xc0 && code <= 0x24f) return code !== 0xd7 && code !== 0xf7;
  return (code >= 0x300 && code <= 0x36f) || (code >= 0x1e00 && code <= 0x1eff);
}
