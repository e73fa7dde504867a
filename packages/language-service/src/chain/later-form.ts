/** Cultures whose persons are called by all of their name every time. */
const whole: ReadonlySet<string> = new Set(['mononym', 'burmese', 'khmer']);
/** Cultures that write the family name first and call people by it. */
const familyFirst: ReadonlySet<string> = new Set(['chinese', 'korean']);
/** Cultures that call people by the given name, which stands first. */
const givenFirst: ReadonlySet<string> = new Set(['thai', 'lao', 'ethiopian', 'malay']);

/** What belongs to the name behind it: bin Laden, van der Bellen, Abu Zubaydah. */
const particle =
  /^(?:al|el|bin|ibn|bint|ben|abu|umm|van|von|zu|der|den|ten|ter|de|del|della|di|da|dos|das|do|du|la|le|st\.?|san|santa|abd|abdul|mc|mac|o)$/i;
/** What stands behind a family name and is said at the first mention alone. */
const suffix = /^(?:jr\.?|sr\.?|i{1,3}|iv|v)$/i;

/** The last word of a name with the particles before it. */
function familyName(words: readonly string[]): string {
  let from = words.length - 1;
  while (from > 1 && particle.test(words[from - 1] ?? '')) from -= 1;
  return words.slice(from).join(' ');
}

/**
 * The form of a person's name on a later mention, by the naming culture: the family name (Chinese and Korean: the first
 * word; elsewhere the last, with its particles), the last word of a Vietnamese one, the first of a Thai one, all of a
 * Burmese one or of a single name; one that begins with Abu is never cut. A culture that is not known is read as a
 * western one. Source: the usage of AP and the BBC.
 *
 * @example laterForm('Osama bin Laden', 'arabic') // 'bin Laden', of 乌萨马·本·拉登
 */
export function laterForm(english: string, culture?: string): string {
  const words = english.split(/\s+/).filter((word) => word !== '');
  while (words.length > 2 && suffix.test(words.at(-1) ?? '')) words.pop();
  if (words.length < 2 || (culture !== undefined && whole.has(culture))) return english;
  if (/^(?:abu|umm)$/i.test(words[0] ?? '')) return english;
  if (culture !== undefined && familyFirst.has(culture)) {
    // Given names of these cultures have a hyphen or follow; a western first name shows that the family name is last.
    return words.length === 2 || words.length === 3 ? (words[0] ?? english) : familyName(words);
  }
  if (culture !== undefined && givenFirst.has(culture)) return words[0] ?? english;
  if (culture === 'vietnamese') return words.at(-1) ?? english;
  return familyName(words);
}
