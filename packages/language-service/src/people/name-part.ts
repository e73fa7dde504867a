import { type Entry, fold } from '@yiming/glossary';

/**
 * Whether a person is named by less than any full name of the entry: a last name alone, which others have, too. Either
 * script. Constant cost.
 *
 * @example isPartOfName('沃尔夫', chadWolf) // true, of 查德·沃尔夫
 */
export function isPartOfName(surface: string, { zh }: Entry): boolean {
  const folded = fold(surface);
  return zh.every(({ kind, text }) => kind === 'short' || fold(text) !== folded);
}
