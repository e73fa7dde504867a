import { pinyin } from 'pinyin-pro';

/** A reading in Hanyu Pinyin without its tone; `ü` is kept. A character without one, such as 兙, comes back as itself. */
const syllable = /^[a-zü]+$/;

/**
 * The readings of one Chinese character, Simplified or Traditional, in Hanyu Pinyin without tones, the usual one first;
 * none for anything else. The one importer of pinyin-pro, whose tables (0.45 MB) only this entry point carries:
 * hand the function to `createLookup`, which then ranks names that sound alike first. A lookup in a table.
 *
 * @example readPinyin('奇') // ['qi', 'ji']
 */
export function readPinyin(character: string): readonly string[] {
  if (!/^\p{Script=Han}$/u.test(character)) return [];
  return pinyin(character, { multiple: true, toneType: 'none', type: 'array' }).filter((text) => syllable.test(text));
}
