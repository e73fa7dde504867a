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
  ŋ: 'ng',
  '&': ' and ',
};

/**
 * The words of an English form as it is looked for: without case, accents, apostrophes (Sana'a, Sanaʻa) and dots (U.S.),
 * `&` as `and`, parted at hyphens, blanks and every other mark. Linear; nothing but marks gives no words.
 *
 * @example englishWords('Abdul-Latif al-Šana‘a & Co.') // ['abdul', 'latif', 'al', 'sanaa', 'and', 'co']
 */
export function englishWords(text: string): readonly string[] {
  const plain = text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[łøđðþßæœıŋ&]/g, (letter) => plainLetters[letter] ?? letter)
    .replace(/[\p{M}.'`´‘’‛ʻʼʾʿ′]/gu, '');
  return plain.split(/[^\p{L}\p{N}]/u).filter((word) => word !== '');
}

/**
 * The keys under which an English form is found: its words in one piece, and without a leading article where it has one.
 * In one piece, because outlets part the same name in different ways (Tae-young, Tae Young, Taeyoung).
 *
 * @example englishKeys('The Hague') // ['thehague', 'hague']: 海牙
 */
export function englishKeys(text: string): readonly string[] {
  const words = englishWords(text);
  if (words.length === 0) return [];
  return words[0] === 'the' && words.length > 1 ? [words.join(''), words.slice(1).join('')] : [words.join('')];
}
