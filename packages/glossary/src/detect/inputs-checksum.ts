import type { BuiltinFile } from '../builtin/builtin-glossary.js';
import { checksum } from '../trie/checksum.js';

/** Dictionaries that the model is learned from besides, with their versions; what is written here is in the checksum. */
const dictionaries = 'opencc-js 1.4.2';

/**
 * Whether a file of the built-in glossary is one that the model is learned from: people, places and titles are.
 *
 * @example isLearnedFrom('people-europe.tsv') // true
 */
export const isLearnedFrom = (name: string): boolean => /^(people|places|titles)/.test(name);

/**
 * A checksum of what a detection model is learned from: the files of people, places and titles, those of name parts, and
 * the versions of the dictionaries. Another order of the files gives another one. Linear.
 *
 * @example inputsChecksum([], []) // eight hexadecimal digits
 */
export function inputsChecksum(files: readonly BuiltinFile[], parts: readonly BuiltinFile[]): string {
  const texts = [...files.filter(({ name }) => isLearnedFrom(name)), ...parts].map(
    ({ name, text }) => `${name}\n${text.replaceAll('\r\n', '\n')}`,
  );
  const all = [dictionaries, ...texts].join('\n');
  return checksum(Uint32Array.from(all, (character) => character.codePointAt(0) ?? 0))
    .toString(16)
    .padStart(8, '0');
}
