/** Initials of Pinyin that Wade-Giles writes otherwise, the longer first; marks of breath are left out as the press does. */
const initials: readonly (readonly [string, string])[] = [
  ['zh', 'ch'],
  ['ch', 'ch'],
  ['sh', 'sh'],
  ['b', 'p'],
  ['d', 't'],
  ['g', 'k'],
  ['j', 'ch'],
  ['q', 'ch'],
  ['x', 'hs'],
  ['z', 'ts'],
  ['c', 'ts'],
  ['r', 'j'],
];

/** Whole syllables that no rule of initial and final gives. */
const whole: Readonly<Record<string, string>> = {
  zhi: 'chih',
  chi: 'chih',
  shi: 'shih',
  ri: 'jih',
  zi: 'tzu',
  ci: 'tzu',
  si: 'szu',
  yi: 'yi',
  ye: 'yeh',
  yan: 'yen',
  you: 'yu',
  yong: 'yung',
  er: 'erh',
  e: 'o',
  ge: 'ko',
  ke: 'ko',
  he: 'ho',
  guo: 'kuo',
  kuo: 'kuo',
  huo: 'huo',
  zhuo: 'cho',
  chuo: 'cho',
  shuo: 'shuo',
  ruo: 'jo',
  luo: 'lo',
  nuo: 'no',
  duo: 'to',
  tuo: 'to',
  zuo: 'tso',
  cuo: 'tso',
  suo: 'so',
  gui: 'kuei',
  kui: 'kuei',
  lü: 'lu',
  nü: 'nu',
  lüe: 'lueh',
  nüe: 'nueh',
  yue: 'yueh',
  yuan: 'yuan',
  yun: 'yun',
  yu: 'yu',
  zhe: 'che',
  che: 'che',
  she: 'she',
  re: 'je',
  te: 'te',
  de: 'te',
  ze: 'tse',
  ce: 'tse',
  se: 'se',
  le: 'le',
  me: 'me',
  ne: 'ne',
};

/**
 * A syllable of Hanyu Pinyin in Wade-Giles as the press of Taiwan prints it, without apostrophes and umlauts. What is no
 * syllable comes back as it is. The table is written after the common conversion tables of the two systems.
 *
 * @example wadeGiles('zeng') // 'tseng', the 曾 of 曾永权
 */
export function wadeGiles(syllable: string): string {
  const known = whole[syllable];
  if (known !== undefined) return known;
  const [from, to] = initials.find(([initial]) => syllable.startsWith(initial)) ?? ['', ''];
  const rest = syllable
    .slice(from.length)
    .replace('ü', 'u')
    .replace(/ong$/, 'ung')
    .replace(/ian$/, 'ien')
    .replace(/ie$/, 'ieh')
    .replace(/^ue$/, 'ueh');
  return to + rest;
}
