import { describe, expect, test } from 'vitest';
import { englishKeys, englishWords } from './fold-english.js';

describe('englishKeys', () => {
  test.each([
    ['Abdul Ghani Baradar', 'ABDUL GHANI BARADAR'],
    ['al-Qaida', 'Al Qaida'],
    ['Kim Tae-young', 'Kim Taeyoung'],
    ['Hugo Chavez', 'Hugo Chávez'],
    ['Recep Tayyip Erdogan', 'Recep Tayyip Erdoğan'],
    ['Lech Walesa', 'Lech Wałęsa'],
    ["Sana'a", 'Sanaa'],
    ["Sana'a", 'Sana‘a'],
    ['U.S.', 'US'],
    ['J.D. Vance', 'J. D. Vance'],
    ['AT&T', 'AT and T'],
    ['Ａｎｓａ', 'Ansa'],
    ['Strasse', 'Straße'],
  ])('%s is found as %s', (form, query) => {
    expect(englishKeys(query)).toEqual(englishKeys(form));
  });

  test.each<[string, readonly string[]]>([
    ['The Hague', ['thehague', 'hague']],
    ['the', ['the']],
    ['Theresa May', ['theresamay']],
    ['', []],
    ['–', []],
    ['G7', ['g7']],
    ['喀布尔', ['喀布尔']],
  ])('%s gives %j', (form, keys) => {
    expect(englishKeys(form)).toEqual(keys);
  });
});

test('englishWords keeps the words apart', () => {
  expect(englishWords('Ursula von der Leyen-Gaßner')).toEqual(['ursula', 'von', 'der', 'leyen', 'gassner']);
});
