const digits: Readonly<Record<string, number>> = {
  〇: 0,
  零: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};

/** The most characters that a number in a name has: 第一百一十七届. */
export const longestNumber = 6;

const numeral = /^(?:[0-9]{1,5}|[０-９]{1,5}|[〇零一二两三四五六七八九十百]{1,6})$/;

/** A Chinese numeral below a thousand: 八十二 is 82. */
function chineseNumber(text: string): number {
  if (!/[十百]/.test(text)) return Number([...text].map((digit) => digits[digit] ?? 0).join(''));
  let sum = 0;
  let digit = 0;
  for (const character of text) {
    if (character === '百' || character === '十') {
      sum += (digit === 0 && character === '十' ? 1 : digit) * (character === '百' ? 100 : 10);
      digit = 0;
    } else digit = digits[character] ?? 0;
  }
  return sum + digit;
}

/**
 * Reads a number as names have it, in Arabic or Chinese numerals, below 100,000; `undefined` where the text is none.
 *
 * @example readNumber('八十二') // 82
 */
export function readNumber(text: string): number | undefined {
  if (!numeral.test(text)) return undefined;
  const number = /^[0-9]+$/.test(text.normalize('NFKC')) ? Number(text.normalize('NFKC')) : chineseNumber(text);
  return number > 0 ? number : undefined;
}

/**
 * A number as an English ordinal in figures, as news prints it of units and meetings.
 *
 * @example englishOrdinal(82) // '82nd', as in 第八十二空降师
 */
export function englishOrdinal(number: number): string {
  const [tens, ones] = [Math.floor(number / 10) % 10, number % 10];
  const ending = tens === 1 ? 'th' : (['th', 'st', 'nd', 'rd'][ones] ?? 'th');
  return `${number}${ending}`;
}
