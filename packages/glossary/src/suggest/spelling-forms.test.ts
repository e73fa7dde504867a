import { describe, expect, test } from 'vitest';
import { heldOutShare, shareOf } from './held-out.js';
import { plainSpelling } from './plain-spelling.js';
import { printSpelling } from './print-spelling.js';
import { wordForms } from './propose-spellings.js';

describe('plainSpelling', () => {
  test.each([
    ['Šana‘a', 'sanaa'],
    ['Łódź', 'lodz'],
    ['Abdul Rahman', 'abdul rahman'],
    ['Ban Ki-moon', 'ban ki-moon'],
    ['O’Brien', 'obrien'],
    [' al-Sadr- ', 'al-sadr'],
    ['', ''],
    ['约翰', ''],
  ])('%s', (text, plain) => {
    expect(plainSpelling(text)).toBe(plain);
  });
});

describe('printSpelling', () => {
  test.each([
    ['khan', 'end', 'Khan'],
    ['al-sadr', 'end', 'al-Sadr'],
    ['von', 'inside', 'von'],
    ['von', 'start', 'Von'],
    ['mcfarlane', 'end', 'McFarlane'],
    ['abdul rahman', 'start', 'Abdul Rahman'],
    ['jean-pierre', 'start', 'Jean-Pierre'],
  ] as const)('%s, %s', (letters, place, printed) => {
    expect(printSpelling(letters, place)).toBe(printed);
  });
});

test('an Arabic article may be written or not', () => {
  expect(wordForms('al-Sadr')).toEqual(['Sadr', 'al-Sadr']);
  expect(wordForms('Baradar')).toEqual(['Baradar']);
});

test('a rendering is held out in both scripts, and about one in ten is', () => {
  expect(shareOf('約翰')).toBe(shareOf('约翰'));
  const sounds = [...'阿巴卡德尔法哈吉克拉马纳帕萨塔瓦亚扎'];
  const sample = sounds.flatMap((a) => sounds.flatMap((b) => sounds.map((c) => a + b + c)));
  const share = sample.filter((zh) => shareOf(zh) === heldOutShare).length / sample.length;
  expect(share).toBeGreaterThan(0.06);
  expect(share).toBeLessThan(0.14);
});
