const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** Blanks within a date; few, so that there is one way to match. */
const gap = '[\\s\\u3000]{0,4}';
const monthNames =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
const dayNames = '(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\\.?,?\\s{1,3})?';
const numeral = '[〇○零一二三四五六七八九十]';

// The ways of writing a day, each with its own groups.
const chinese = `(?<era>(?:中華|中华)?民[國国]${gap})?(?<year>\\d{2,4})${gap}年${gap}(?<month>\\d{1,2})${gap}月${gap}(?<day>\\d{1,2})${gap}[日号號]`;
const inNumerals = `(?<year>${numeral}{4})年(?<month>${numeral}{1,2})月(?<day>${numeral}{1,3})[日号號]`;
const international = `(?<year>\\d{4})${gap}[-/.]${gap}(?<month>\\d{1,2})${gap}[-/.]${gap}(?<day>\\d{1,2})(?!\\d)`;
const compact = '(?<year>(?:19|20)\\d{2})(?<month>0[1-9]|1[0-2])(?<day>0[1-9]|[12]\\d|3[01])(?!\\d)';
const dayThenName = `${dayNames}(?<day>\\d{1,2})(?:st|nd|rd|th)?\\s{1,3}(?<name>${monthNames}),?\\s{1,3}(?<year>\\d{4})(?!\\d)`;
const nameThenDay = `${dayNames}(?<name>${monthNames})\\s{1,3}(?<day>\\d{1,2})(?:st|nd|rd|th)?,?\\s{1,3}(?<year>\\d{4})(?!\\d)`;
const threeNumbers = '(?<left>\\d{1,2})[-/.](?<right>\\d{1,2})[-/.](?<year>\\d{4})(?!\\d)';

const weekday = '(?:[（(]?(?:星期|[周週]|[礼禮]拜)[一二三四五六日天][）)]?)?';
const beforeNoon = '早上|早晨|清晨|清早|上午|凌晨|早';
const afterNoon = '中午|正午|下午|午后|午後|傍晚|[晚夜][上间間]|深夜|晚';
const zone =
  'Z|(?:GMT|UTC)(?:[+-]\\d{1,2}(?::?\\d{2})?)?|[+-]\\d{2}:?\\d{2}|HKT|SGT|CST|JST|KST|EST|EDT|PST|PDT|BST|CES?T|ET|(?:北京|台北|臺北|香港)[时時][间間]';

/** What may stand between the day and the clock, and the clock. */
const clock =
  `(?:[\\s\\u3000]{0,4}[Tt,，|·–-]?[\\s\\u3000]{0,4}${weekday}[\\s\\u3000,，]{0,4}(?:(?<zoneBefore>HKT|北京[时時][间間])[\\s\\u3000]{0,3})?(?<half>${beforeNoon}|${afterNoon})?[\\s\\u3000]{0,3}` +
  `(?<hour>\\d{1,2})(?:[:：]|[时時點点])(?<minute>\\d{2})(?:[:：分](?:(?<second>\\d{2}(?:\\.\\d{1,9})?)秒?)?)?` +
  `(?:[\\s\\u3000]{0,3}(?<noon>[ap]\\.?m\\.?(?![a-z])))?(?:[\\s\\u3000]{0,3}[（(]?(?<zone>${zone})[）)]?(?![a-z]))?)`;
const digitsClock =
  '(?:T(?<hourDigits>\\d{2})(?<minuteDigits>\\d{2})(?<secondDigits>\\d{2})?(?<zoneDigits>Z|[+-]\\d{2}:?\\d{2})?)';
/** Behind the day of a whole text; JavaScript says the zone's name in brackets. */
const rest = `(?:${clock}(?:\\s{1,3}[（(][^（）()]{1,40}[）)])?|[\\s\\u3000]{0,4}${weekday})`;

/** Each form for a whole text, and for a place within a line before which no digit stands. */
const forms: readonly { readonly whole: RegExp; readonly within: RegExp }[] = [
  { whole: new RegExp(`^${chinese}${rest}$`, 'iu'), within: new RegExp(`(?<!\\d)${chinese}${clock}?`, 'iu') },
  { whole: new RegExp(`^${inNumerals}${rest}$`, 'iu'), within: new RegExp(`(?<!\\d)${inNumerals}${clock}?`, 'iu') },
  {
    whole: new RegExp(`^${international}${rest}$`, 'iu'),
    within: new RegExp(`(?<!\\d)${international}${clock}?`, 'iu'),
  },
  {
    whole: new RegExp(`^${compact}(?:${digitsClock}|${rest})$`, 'iu'),
    within: new RegExp(`(?<!\\d)${compact}${clock}?`, 'iu'),
  },
  { whole: new RegExp(`^${dayThenName}${rest}$`, 'iu'), within: new RegExp(`(?<!\\d)${dayThenName}${clock}?`, 'iu') },
  { whole: new RegExp(`^${nameThenDay}${rest}$`, 'iu'), within: new RegExp(`(?<!\\d)${nameThenDay}${clock}?`, 'iu') },
  { whole: new RegExp(`^${threeNumbers}${rest}$`, 'iu'), within: new RegExp(`(?<!\\d)${threeNumbers}${clock}?`, 'iu') },
];

const stamp = /^(?:\d{10}|\d{13})$/;
/** A crawler's stamp in digits alone: 20210803140512. */
const longStamp = /^((?:19|20)\d{6})(\d{2})(\d{2})(\d{2})$/;
/** No date is written longer, and trying the forms on more takes time. */
const longest = 200;

type Groups = Readonly<Record<string, string | undefined>>;

const pad = (value: number | string): string => String(value).padStart(2, '0');

function calendarDate(year: number, month: number, day: number): string | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  const real = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return real && year >= 1900 && year < 2200 ? `${year}-${pad(month)}-${pad(day)}` : undefined;
}

/** 二〇二一 is 2021, 十 is 10, 二十三 is 23; digits stay as they are. */
function numberOf(text: string): number {
  if (/^\d+$/.test(text)) return Number(text);
  const digits = [...text.replace(/[○零]/g, '〇')];
  const value = (digit: string | undefined): number => '〇一二三四五六七八九'.indexOf(digit ?? '');
  const ten = digits.indexOf('十');
  if (ten < 0) return Number(digits.map(value).join(''));
  return (ten === 0 ? 1 : value(digits[0])) * 10 + (ten === digits.length - 1 ? 0 : value(digits[ten + 1]));
}

/** `8/3/2021` is read where one number can be no month, with a.m. or p.m. as America writes it, with another time as Europe. */
function dayOfNumbers(year: number, left: number, right: number, groups: Groups): string | undefined {
  const american = groups['noon'] !== undefined || right > 12;
  if (left <= 12 && !american && groups['hour'] === undefined) return undefined;
  return american && left <= 12 ? calendarDate(year, left, right) : calendarDate(year, right, left);
}

function dayOf(groups: Groups): string | undefined {
  const { era, year = '', month = '', day = '', name, left, right } = groups;
  if (name !== undefined)
    return calendarDate(Number(year), months.indexOf(name.slice(0, 3).toLowerCase()) + 1, Number(day));
  if (left !== undefined) return dayOfNumbers(Number(year), Number(left), Number(right), groups);
  // The years of the Republic of China begin with 1912; without its name two or three digits are no year.
  if (era === undefined && year.length !== 4) return undefined;
  return calendarDate(
    numberOf(year) + (era === undefined || year.length === 4 ? 0 : 1911),
    numberOf(month),
    numberOf(day),
  );
}

const eastAsian: Readonly<Record<string, string>> = { hkt: '+08:00', sgt: '+08:00', jst: '+09:00', kst: '+09:00' };

/** The offset of a zone; nothing for names that several zones share, such as CST. */
function offset(written: string | undefined): string {
  const name = (written ?? '').toLowerCase();
  if (name === '') return '';
  if (/^(?:z|(?:gmt|utc)?(?:[+-]0{1,2}(?::?00)?)?)$/.test(name)) return 'Z';
  if (/[时時]/.test(name)) return '+08:00';
  const numeric = /([+-])(\d{1,2}?)(?::?(\d{2}))?$/.exec(name);
  if (numeric === null) return eastAsian[name] ?? '';
  return `${numeric[1]}${pad(numeric[2] ?? '0')}:${numeric[3] ?? '00'}`;
}

/** The hour of 24; `undefined` when there is none such. 晚上 12 is said of the night between two days, and tells nothing. */
function hourOf(written: number, half: string): number | undefined {
  const late = /^p|^(?:中午|正午|下午|午|傍|[晚夜深])/i.test(half);
  const early = half !== '' && !late;
  if (written > 23 || (early && written > 12)) return undefined;
  if (early) return written % 12;
  if (!late || written > 12) return written;
  if (written === 12) return /^[晚夜深]/.test(half) ? undefined : 12;
  // 中午 11 點 is before noon.
  return /^[中正]/.test(half) && written > 9 ? written : written + 12;
}

/** The time with its offset, empty when none is written, `undefined` when it is impossible. */
function timeOf(groups: Groups): string | undefined {
  const hour = groups['hour'] ?? groups['hourDigits'];
  const minute = groups['minute'] ?? groups['minuteDigits'] ?? '00';
  const second = groups['second'] ?? groups['secondDigits'] ?? '00';
  if (hour === undefined) return '';
  const ofDay = hourOf(Number(hour), groups['noon'] ?? groups['half'] ?? '');
  if (ofDay === undefined || Number(minute) > 59 || Number(second) >= 60) return undefined;
  const named = groups['zone'] ?? groups['zoneDigits'] ?? groups['zoneBefore'];
  return `T${pad(ofDay)}:${minute}:${second}${offset(named)}`;
}

function isoOf(groups: Groups): string | undefined {
  const day = dayOf(groups);
  const time = day === undefined ? undefined : timeOf(groups);
  return day === undefined || time === undefined ? undefined : day + time;
}

/**
 * Reads a date as archives write it, and gives ISO 8601; `undefined` when it is none. Only the whole text counts.
 * Reads RFC 5322 (`Sat, 14 Aug 2021 17:55:32 GMT`), ISO 8601, `2021/8/14 17:55`, `20210814`, `August 14, 2021`,
 * 2021年8月14日 下午5:55, 民國110年8月14日, 二〇二一年八月十四日, what JavaScript writes, and seconds or milliseconds since 1970.
 * `8/14/2021` is read where the order is plain. A missing or ambiguous offset is not made up.
 *
 * @example `parseDate('2021年8月14日')` gives `2021-08-14`.
 */
export function parseDate(written: string): string | undefined {
  const text = written.trim();
  if (text.length > longest || !/[\d一二三四五六七八九]/.test(text)) return undefined;
  if (stamp.test(text)) {
    const date = new Date(Number(text) * (text.length === 10 ? 1000 : 1));
    return date.toISOString().replace('.000Z', 'Z');
  }
  const digits = longStamp.exec(text);
  if (digits !== null) return parseDate(`${digits[1]}T${digits[2]}${digits[3]}${digits[4]}`);
  for (const { whole } of forms) {
    const groups = whole.exec(text)?.groups;
    if (groups !== undefined) return isoOf(groups);
  }
  return undefined;
}

/** A date within a line: what it says, and where. */
export interface FoundDate {
  readonly value: string;
  readonly from: number;
  readonly to: number;
}

/**
 * The first date in a short text, with the time behind it; `undefined` when there is none.
 *
 * @example 「发布时间：2021年8月14日 17:55　来源：新华网」 gives `2021-08-14T17:55:00` at 5–21.
 */
export function findDate(text: string): FoundDate | undefined {
  let best: FoundDate | undefined;
  if (text.length > longest || !/\d{4}|民[國国]|[〇○零一二]{2}/.test(text)) return undefined;
  for (const { within } of forms) {
    const match = within.exec(text);
    if (match?.groups === undefined || (best !== undefined && best.from <= match.index)) continue;
    const value = isoOf(match.groups);
    if (value !== undefined) best = { value, from: match.index, to: match.index + match[0].length };
  }
  return best;
}
