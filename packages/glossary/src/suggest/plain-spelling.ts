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
  ə: 'a',
};

/**
 * A spelling as it is learned and compared: small letters a to z without accents, dots and apostrophes; hyphens stay, every
 * other mark is a blank, and there is none at the ends. Linear; empty text gives empty text.
 *
 * @example plainSpelling('Šana‘a') // 'sanaa': 萨那
 */
export function plainSpelling(text: string): string {
  const spelled = text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[łøđðþßæœıŋə]/g, (letter) => plainLetters[letter] ?? letter)
    .replace(/[‐‑–]/g, '-')
    .replace(/[^a-z -]/g, (mark) => (/[\p{M}.'`´‘’‛ʻʼʾʿ′]/u.test(mark) ? '' : ' '))
    .replace(/ +/g, ' ');
  let [start, end] = [0, spelled.length];
  while (start < end && /[ -]/.test(spelled.charAt(start))) start += 1;
  while (end > start && /[ -]/.test(spelled.charAt(end - 1))) end -= 1;
  return spelled.slice(start, end);
}
