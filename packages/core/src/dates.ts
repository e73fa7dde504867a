const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

const pad = (value: number | string): string => String(value).padStart(2, '0');

function calendarDate(year: string, month: number, day: string): string | undefined {
  const date = new Date(Date.UTC(Number(year), month - 1, Number(day)));
  const real = date.getUTCMonth() === month - 1 && date.getUTCDate() === Number(day);
  return real && Number(year) >= 1900 && Number(year) < 2200 ? `${year}-${pad(month)}-${pad(day)}` : undefined;
}

function clockTime(
  hour: string | undefined,
  minute: string | undefined,
  second: string | undefined,
  zone: string | undefined,
): string | undefined {
  if (hour === undefined || minute === undefined) return '';
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second ?? 0) >= 60) return undefined;
  return `T${pad(hour)}:${minute}:${second ?? '00'}${offset(zone)}`;
}

function offset(zone: string | undefined): string {
  if (zone === undefined || zone === '') return '';
  if (/^(?:gmt|utc|z|[+-]00:?00)$/i.test(zone)) return 'Z';
  const numeric = /([+-]\d{2}):?(\d{2})$/.exec(zone);
  return numeric === null ? '' : `${numeric[1]}:${numeric[2]}`;
}

const international =
  /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T\s]+(\d{1,2}):(\d{2})(?::(\d{2}(?:\.\d+)?))?\s*(Z|GMT|UTC|[+-]\d{2}:?\d{2})?)?$/i;
const chinese =
  /^(\d{4})\s*年\s*(\d{1,2})\s*月\s*(\d{1,2})\s*[日号號](?:\s*(\d{1,2})[:：时時](\d{2})(?:[:：分](\d{2})?秒?)?)?$/;
const mail =
  /^(?:[a-z]{3,9},?\s+)?(\d{1,2})\s+([a-z]{3})[a-z]*\.?,?\s+(\d{4})(?:\s+(\d{1,2}):(\d{2})(?::(\d{2}))?\s*(GMT|UTC|Z|[+-]\d{2}:?\d{2})?)?$/i;
/** Day first, as Europe writes: `14/07/2020 - 00:06`; read only where the first number can be no month, or a time follows. */
const dayFirst = /^(\d{1,2})[/.](\d{1,2})[/.](\d{4})(?:(?:\s*[-–,])?\s*(\d{1,2}):(\d{2}))?$/;
const stamp = /^(?:\d{10}|\d{13})$/;
/** No date is written longer, and trying the forms on more takes time. */
const longest = 200;

/**
 * Reads a date as archives write it, and gives ISO 8601; `undefined` when it is none. Only the whole text counts.
 * Reads RFC 5322 (`Sat, 14 Aug 2021 17:55:32 GMT`), ISO 8601, `2021/8/14 17:55`, `2021年8月14日 17:55`, and seconds or
 * milliseconds since 1970. A missing offset is not made up.
 *
 * @example `parseDate('2021年8月14日')` gives `2021-08-14`.
 */
export function parseDate(written: string): string | undefined {
  const text = written.trim();
  if (text.length > longest) return undefined;
  if (stamp.test(text)) {
    const date = new Date(Number(text) * (text.length === 10 ? 1000 : 1));
    return date.toISOString().replace('.000Z', 'Z');
  }
  const european = dayFirst.exec(text);
  if (european !== null) {
    const [, day = '', month = '', year = '', hour, minute] = european;
    if (Number(day) <= 12 && hour === undefined) return undefined;
    const date = calendarDate(year, Number(month), day);
    const time = clockTime(hour, minute, undefined, undefined);
    return date === undefined || time === undefined ? undefined : date + time;
  }
  const numeric = international.exec(text) ?? chinese.exec(text);
  const named = numeric === null ? mail.exec(text) : null;
  const [year, month, day, hour, minute, second, zone] =
    numeric !== null
      ? [numeric[1], Number(numeric[2]), numeric[3], numeric[4], numeric[5], numeric[6], numeric[7]]
      : named !== null
        ? [
            named[3],
            months.indexOf((named[2] ?? '').toLowerCase()) + 1,
            named[1],
            named[4],
            named[5],
            named[6],
            named[7],
          ]
        : [];
  if (year === undefined || month === undefined || day === undefined) return undefined;
  const date = calendarDate(year, month, day);
  const time = clockTime(hour, minute, second, zone);
  return date === undefined || time === undefined ? undefined : date + time;
}
