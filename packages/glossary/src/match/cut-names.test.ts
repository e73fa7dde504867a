import { describe, expect, test } from 'vitest';
import { withoutCutNames } from './cut-names.js';

/** The texts of the names marked by `[…]` that are left. */
function left(marked: string): readonly string[] {
  const spans: { start: number; end: number }[] = [];
  let text = '';
  for (const character of marked) {
    if (character === '[') spans.push({ start: text.length, end: text.length });
    else if (character === ']') spans.splice(-1, 1, { start: spans.at(-1)?.start ?? 0, end: text.length });
    else text += character;
  }
  return withoutCutNames(text, spans).map(({ start, end }) => text.slice(start, end));
}

describe('withoutCutNames', () => {
  test.each([
    ['卡斯[比尔特]家族', []],
    ['金舒[巴赫]说', []],
    ['金舒[巴赫]說', []],
    ['[麦肯]锡上将', []],
    ['[麥肯]錫上將', []],
    ['阿尔[纳吉]尔医院', []],
    ['总统[普京]说', ['普京']],
    ['[历史学家]费[利莫诺夫]说', ['历史学家']],
    ['[美国]和[俄罗斯]', ['美国', '俄罗斯']],
    ['让[拜登]上台', ['拜登']],
    ['[俄罗斯][普京]', ['俄罗斯', '普京']],
    ['[希拉里][克林顿]', ['希拉里', '克林顿']],
    ['承诺[布林肯]访华', ['布林肯']],
    ['[高雄]街头', ['高雄']],
    ['阿尔[中国]尔', ['中国']],
    ['[普京]', ['普京']],
    ['', []],
  ])('%s leaves %j', (marked, names) => {
    expect(left(marked)).toEqual(names);
  });
});
