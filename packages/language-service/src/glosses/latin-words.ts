/** Letters whose mark no decomposition takes off. */
const plainLetters: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
};

/**
 * The words of a Latin form for comparing: lower case, letters a–z alone, parted at blanks and hyphens, without accents,
 * apostrophes and dots. Linear; what has no such letters gives no words.
 *
 * @example latinWords("Majid Agha'i") // ['majid', 'aghai']: 阿加伊
 */
export function latinWords(text: string): readonly string[] {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[łøđðþßæœı]/g, (letter) => plainLetters[letter] ?? letter)
    .replace(/[\p{M}.'`´‘’ʻʼʾʿ′]/gu, '')
    .split(/[^a-z]/)
    .filter((word) => word !== '');
}

const sameWords = (a: readonly string[], b: readonly string[]): boolean => a.join('') === b.join('');

/** Capitals of the words that carry meaning: WTO of World Trade Organization. */
const initials = (words: readonly string[]): string =>
  words
    .filter((word) => !/^(?:of|the|and|for|in|on|to|de|la|du|des|et)$/.test(word))
    .map((word) => word.charAt(0))
    .join('');

/** A word without vowels and doubled letters: spellings of one name agree in it (Juangrungruangkit, Juangroongruangkit). */
const skeleton = (word: string): string =>
  word.charAt(0) +
  word
    .slice(1)
    .replace(/[aeiouyhw]/g, '')
    .replace(/(.)\1/g, '$1');

/** Whether two forms are the same words, in any order, or one the initials of the other. */
function sameForm(a: readonly string[], b: readonly string[]): boolean {
  if (a.length === 0 || b.length === 0) return false;
  if (sameWords(a, b) || sameWords([...a].sort(), [...b].sort())) return true;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short.length === 1 && (short[0] ?? '').length > 1 && initials(long) === short[0];
}

/** Two full names of a person: one has the words of the other, or the family names are one and the initials, too (Joe, Joseph). */
function samePerson(a: readonly string[], b: readonly string[]): boolean {
  if (a.length < 2 || b.length < 2) return false;
  const [long, short] = a.length >= b.length ? [a, b] : [b, a];
  if (short.every((word) => long.includes(word))) return true;
  if (a[0]?.charAt(0) !== b[0]?.charAt(0)) return false;
  if (a.at(-1) === b.at(-1)) return true;
  return a.length === b.length && a.every((word, index) => skeleton(word) === skeleton(b[index] ?? ''));
}

/**
 * Whether a Latin form is the English of a known name: equal but for case, accents and order, its abbreviation, for a
 * person also with other middle names, vowels or a given name of the same initial. A family name alone agrees only where
 * no full name is known that would not: 约翰逊 of Boris Johnson is not Maureen Johnson. What is more than the name of
 * a place is not it: Kabul University is not 喀布尔.
 *
 * @example agreesWith({ english: ['Donald Trump', 'Trump'], type: 'person' }, 'Donald J. Trump') // true: 特朗普
 */
export function agreesWith(
  name: { readonly english: readonly string[]; readonly type: string },
  latin: string,
): boolean {
  const words = latinWords(latin);
  const forms = name.english.map(latinWords);
  if (forms.some((form) => sameForm(form, words))) return true;
  const full = forms.filter((form) => form.length > 1);
  if (name.type === 'person') {
    if (full.some((form) => samePerson(form, words))) return true;
    if (words.length === 1) return full.some((form) => form[0] === words[0] || form.at(-1) === words[0]);
    return full.length === 0 && forms.some(([form]) => form === words.at(-1) || form === words[0]);
  }
  if (name.type === 'place' || name.type === 'country') return false;
  if (words.length === 1) return name.type === 'org' && full.some((form) => form[0] === words[0]);
  return full.some((form) => {
    const [long, short] = form.length >= words.length ? [form, words] : [words, form];
    return short.length > 1 && long.length - short.length <= 1 && short.every((word) => long.includes(word));
  });
}

/**
 * The piece of a Latin name that has these words, `undefined` when it has all of them or they do not stand together.
 *
 * @example partOf('Javid Ahamad Qaem', ['qaem']) // 'Qaem': 卡伊姆
 */
export function partOf(latin: string, words: readonly string[]): string | undefined {
  const tokens = [...latin.matchAll(/[^\s-]+/g)].map(({ 0: token, index }) => ({
    start: index,
    end: index + token.length,
    word: latinWords(token).join(''),
  }));
  for (let from = 0; from + words.length <= tokens.length && words.length < tokens.length; from += 1) {
    const piece = tokens.slice(from, from + words.length);
    if (piece.every(({ word }, index) => word === words[index])) return latin.slice(piece[0]?.start, piece.at(-1)?.end);
  }
  return undefined;
}
