/**
 * The symbol of a letter: 1 to 26, 27 for a blank, 28 for a hyphen; 0 for anything else.
 *
 * @example letterSymbol('b'.charCodeAt(0)) // 2, which 巴 begins with
 */
export function letterSymbol(code: number): number {
  if (code >= 97 && code <= 122) return code - 96;
  return code === 32 ? 27 : code === 45 ? 28 : 0;
}
