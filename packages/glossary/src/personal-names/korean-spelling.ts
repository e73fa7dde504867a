/** Surnames whose usual spelling in the South hides the syllable. */
const surnameSyllables: Readonly<Record<string, string>> = {
  Lee: 'Ri',
  Park: 'Pak',
  Choi: 'Choe',
  Cho: 'Jo',
  Roh: 'No',
  Noh: 'No',
};

/** Vowels of the South's spellings as the North writes them, the longer first. */
const vowels: readonly (readonly [RegExp, string])[] = [
  [/^hee$/, 'hui'],
  [/^heung$/, 'hung'],
  [/^eui$/, 'ui'],
  [/oo/, 'u'],
  [/yeo/, 'yo'],
  [/eo/, 'o'],
  [/^(h?y|ky|gy|by|py|my)u(ng|n|l|k)$/, '$1o$2'],
  [/^young$/, 'yong'],
  [/eu/, 'u'],
];

/**
 * Spellings of a Sino-Korean syllable as its place in a given name wants them first: 龙 is Yong at the beginning, Ryong
 * behind; 烈 stays Yeol. The same spellings in another order.
 *
 * @example inPlace(['Yong', 'Ryong'], 1) // ['Ryong', 'Yong']
 */
export function inPlace(spellings: readonly string[], place: number): readonly string[] {
  const liquid = (spelling: string): boolean => /^(?:R|Ny)/.test(spelling);
  const wanted = spellings.filter((own) => liquid(own) === (place > 0 && !spellings.includes('Yeol')));
  return [...wanted, ...spellings.filter((own) => !wanted.includes(own))];
}

/**
 * The spelling of the North's press for a syllable given in those of the South: 正 Jong, 崔 Choe, 泰 Thae. `place` counts
 * from the surname, 0: consonants are voiced from 2 on. Of several spellings the one that shows the vowel is taken.
 *
 * @example northern(['Jung', 'Jeong'], 1) // 'Jong', the 正 of 金正恩
 */
export function northern(spellings: readonly string[], place: number): string {
  const [usual = ''] = spellings;
  const base =
    (place === 0 ? surnameSyllables[usual] : undefined) ??
    spellings.find((own) => /^R/.test(own)) ??
    spellings.find((own) => own.includes('eo')) ??
    usual;
  let syllable = base.toLowerCase();
  for (const [from, to] of vowels) {
    const next = syllable.replace(from, to);
    if (next === syllable) continue;
    syllable = next;
    break;
  }
  syllable = syllable.replace(/^t(?!h)/, 'th').replace(/^l/, 'r');
  if (place < 2) syllable = syllable.replace(/^g/, 'k').replace(/^d/, 't').replace(/^b/, 'p');
  else syllable = syllable.replace(/^k(?!h)/, 'g');
  return syllable.charAt(0).toUpperCase() + syllable.slice(1);
}
