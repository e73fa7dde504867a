/** Readings of characters as text: a line for each list of readings, `qi,ji 奇`. */
type ReadCharacter = (character: string) => readonly string[];

/**
 * Writes the readings of characters as text, so that they are read without the library they come from. The same
 * characters give the same text.
 *
 * @example formatPinyinTable(['基', '奇'], readPinyin) // 'ji 基\nqi,ji 奇\n'
 */
export function formatPinyinTable(characters: Iterable<string>, read: ReadCharacter): string {
  const lines = new Map<string, string>();
  for (const character of characters) {
    const readings = read(character).join(',');
    if (readings !== '') lines.set(readings, (lines.get(readings) ?? '') + character);
  }
  return [...lines]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([readings, own]) => `${readings} ${own}\n`)
    .join('');
}

/**
 * Reads a table that {@link formatPinyinTable} has written: the readings of a character, the usual one first, none for one
 * that is not in it. Text of another shape gives no readings. Linear.
 *
 * @example readPinyinTable('qi,ji 奇\n')('奇') // ['qi', 'ji']
 */
export function readPinyinTable(text: string): ReadCharacter {
  // Twenty thousand characters have two thousand lists: a number for each is a twentieth of a map of them.
  const lists: (readonly string[])[] = [[]];
  const listOf = new Uint16Array(0x10000);
  const beyond = new Map<string, number>();
  for (const line of text.split('\n')) {
    const [readings = '', characters = ''] = line.split(' ');
    for (const character of characters) {
      if (character.length === 1) listOf[character.charCodeAt(0)] = lists.length;
      else beyond.set(character, lists.length);
    }
    lists.push(readings.split(','));
  }
  return (character) => {
    const list = character.length === 1 ? listOf[character.charCodeAt(0)] : beyond.get(character);
    return lists[list ?? 0] ?? [];
  };
}
