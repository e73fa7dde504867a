import type { Mention } from './mention.js';

/**
 * A name's English as it is shown where nothing else tells how sure it is: a guess carries a question mark. Empty where
 * nothing is known. Constant time.
 *
 * @example shownEnglish(mention) // 'Zarif?', for 扎里夫 with the status `guess`
 */
export const shownEnglish = ({ english, status }: Pick<Mention, 'english' | 'status'>): string =>
  status === 'guess' && english !== '' ? `${english}?` : english;
