import { describe, expect, test } from 'vitest';
import type { Entry } from './entry.js';
import { formatGlossary } from './format-glossary.js';
import { readGlossary } from './read-glossary.js';

const options = { fileName: 'names.tsv', layer: 'user' };

describe('readGlossary', () => {
  test('a line with everything', () => {
    const text = [
      'type\tzh\tunknown\ten\ttw\thk\tshort\tcountry\tdemonym\tculture\troles\tnote\tsource\tstatus\tid',
      'place\t基辅|基輔{abbr}|-基也夫\tx\tKyiv{2019..}|-Kiev{2019..}\t基輔{..2018}\t\tKyiv\tUA\tKyivan\tslavic\tcapital{1991..}|seat\ta\\tb\\|c\tAP\tadmitted\tkyiv',
    ].join('\n');
    expect(readGlossary(text, { ...options, firstLine: 10 })).toEqual({
      problems: [],
      entries: [
        {
          id: 'kyiv',
          type: 'place',
          en: 'Kyiv',
          english: [
            { text: 'Kyiv', status: 'preferred', years: { from: 2019 } },
            { text: 'Kiev', status: 'forbidden', years: { from: 2019 } },
          ],
          short: 'Kyiv',
          zh: [
            { text: '基辅', kind: 'full', status: 'preferred' },
            { text: '基輔', kind: 'abbr', status: 'admitted' },
            { text: '基也夫', kind: 'variant', status: 'forbidden' },
            { text: '基輔', region: 'TW', kind: 'full', status: 'preferred', years: { to: 2018 } },
          ],
          country: 'UA',
          demonym: 'Kyivan',
          culture: 'slavic',
          roles: [{ text: 'capital', years: { from: 1991 } }, { text: 'seat' }],
          note: 'a\tb|c',
          source: 'AP',
          status: 'admitted',
          origin: { layer: 'user', file: 'names.tsv', line: 11 },
        },
      ],
    });
  });

  test.each([
    ['nothing', '', []],
    ['a header alone', 'zh\ten', []],
    ['two plain columns', '马里\tMali\n索马里\tSomalia', ['马里=Mali:1', '索马里=Somalia:2']],
    ['one column is no entry', '马里', []],
    ['BOM, CRLF, comments, blank lines', '\uFEFFzh\ten\r\n# 注\r\n\r\n马里\tMali\r\n', ['马里=Mali:4']],
    ['bare CR', 'zh\ten\r马里\tMali\r', ['马里=Mali:2']],
    [
      'CSV with quotes',
      '马里,"Mali, West ""Africa"""\n"索\n马里",Somalia\n多哈,Doha',
      ['马里=Mali, West "Africa":1', '索\n马里=Somalia:2', '多哈=Doha:4'],
    ],
    ['CSV with a header', 'en,zh\nMali,马里', ['马里=Mali:2']],
    ['astral Han', '𠮷田\tYoshida', ['𠮷田=Yoshida:1']],
    ['escapes', 'zh\ten\na\\|b\\\\\\-\\{x\\}\tC\\nD', ['a|b\\-{x}=C\nD:2']],
    ['tags in braces of their own', 'zh\ten\n马里 {short} {..2018}\tMali{2019}', ['马里=Mali:2']],
    ['the current form is preferred', 'zh\ten\n基辅\tKiev{..2018}|Kyiv{2019..}', ['基辅=Kyiv:2']],
  ])('%s', (_, text, expected) => {
    const { entries } = readGlossary(text, options);
    expect(entries.map(({ zh, en, origin }) => `${zh[0]?.text}=${en}:${origin.line}`)).toEqual(expected);
  });

  // [code, what the span slices to, entries that remain]; the wrong line stands between two good ones.
  const header = 'zh\ttw\ten\tshort\ttype\tcountry\troles\tstatus\tid';
  test.each<[string, string, string, number]>([
    ['wrong-type', '喀布尔\t\tKabul\t\tcity', 'city', 3],
    ['wrong-status', '喀布尔\t\tKabul\t\t\t\t\tgood', 'good', 2],
    ['wrong-country', '喀布尔\t\tKabul\t\t\tAFG', 'AFG', 3],
    ['empty-zh', '\t\tKabul', '', 2],
    ['empty-en', '喀布尔\t\t', '', 2],
    ['empty-en', '喀布尔', '喀布尔', 2],
    ['empty-en', '喀布尔\t\t-Kabul', '-Kabul', 2],
    ['unknown-tag', '喀布尔|喀城{nick}\t\tKabul', 'nick', 3],
    ['unknown-tag', '喀布尔{nick}\t\tKabul', 'nick', 2],
    ['unknown-tag', '喀布尔\t\tKabul{short}', 'short', 2],
    ['unknown-tag', '喀布尔\t喀布爾{TW}|喀布\tKabul', 'TW', 3],
    ['wrong-region', '喀布尔|喀城{XX}\t\tKabul', 'XX', 3],
    ['bad-years', '喀布尔\t\tKabul|Cabul{short 2019-}', 'short', 3],
    ['bad-years', '喀布尔\t\tKabul|Cabul{2019..2001}', '2019..2001', 3],
    ['bad-years', '喀布尔\t\tKabul|Cabul{..}', '..', 3],
    ['bad-years', '喀布尔\t\tKabul\t\t\t\tmayor{20x}', '20x', 3],
    ['duplicate-rendering', '喀布尔|喀布尔\t\tKabul', '喀布尔', 3],
    ['duplicate-rendering', '喀布尔\t\tKabul| Kabul', 'Kabul', 3],
    ['duplicate-id', '喀布尔\t\tKabul\t\t\t\t\t\tmali', 'mali', 3],
    ['too-many-cells', '喀布尔\t\tKabul\t\t\t\t\t\t\tx', 'x', 2],
  ])('%s in %j', (code, line, slice, remaining) => {
    const text = `${header}\r\n马里\t\tMali\t\t\t\t\t\tmali\r\n${line}\r\n多哈\t\tDoha\n`;
    const { entries, problems } = readGlossary(text, options);
    const expectedCode = slice === 'short' ? 'unknown-tag' : code;
    expect(problems[0]?.code).toBe(expectedCode);
    expect(problems.map(({ start, end }) => text.slice(start, end))).toContain(slice);
    expect(problems[0]?.start).toBeGreaterThanOrEqual(text.indexOf(line));
    expect(problems.every(({ message }) => message.length > 10)).toBe(true);
    expect(entries).toHaveLength(remaining);
    expect(new Set(entries.map(({ id }) => id)).size).toBe(remaining);
  });

  test.each([
    ['unterminated-quote', '马里,Mali\n索马里,"Somalia\n多哈,Doha', '"Somalia', 2],
    ['unterminated-quote', '马里,"Mali" x\n多哈,Doha', '"Mali" x', 1],
    ['wrong-type', 'zh,en,type\n"马""里",Mali,"ci""ty"', '"ci""ty"', 1],
    ['unknown-tag', 'zh,en\n"马""里|甲{x}",Mali', 'x', 1],
    ['missing-column', 'zh\ttype\n马里\tplace', 'zh\ttype', 0],
    ['duplicate-column', 'zh\ten\tzh\n马里\tMali', 'zh', 1],
    ['too-many-cells', '马里\tMali\tplace', 'place', 0],
  ])('%s in %j', (code, text, slice, remaining) => {
    const { entries, problems } = readGlossary(text, options);
    expect(problems.map((problem) => [problem.code, text.slice(problem.start, problem.end)])).toEqual([[code, slice]]);
    expect(entries).toHaveLength(remaining);
  });
});

describe('formatGlossary', () => {
  test('no entries give the header', () => {
    expect(formatGlossary([])).toMatch(/^zh\ttw\thk\tsg\ten\t[^\n]*\tid\n$/);
  });

  test('sorts by code units; reading back gives equal entries', () => {
    const text = 'id\ten\tzh\thk\na\tMali\t马里|马利{TW}|馬里{CN deprecated}\t-馬里{short 2001}\nb\tDoha\t多哈\t';
    const { entries } = readGlossary(text, options);
    const again = readGlossary(formatGlossary(entries), options);
    expect(again.problems).toEqual([]);
    expect(again.entries.map(({ id }) => id)).toEqual(['b', 'a']);
    expect(again.entries[1]).toEqual({ ...entries[0], origin: { ...entries[0]?.origin, line: 3 } });
  });

  test('random values come back as they were', () => {
    let seed = 19790204;
    const random = (below: number): number => {
      seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
      return Math.floor((seed / 2 ** 32) * below);
    };
    const alphabet = [...'马里\\|{}-#t\t\n,"{2019}﻿𠮷 '];
    const word = (characters = alphabet, blank = '里'): string =>
      `${Array.from({ length: random(7) }, () => characters[random(characters.length)] ?? '').join('')}`.trim() ||
      blank;
    // Chinese on the English side alone reads as swapped columns.
    const latin = alphabet.filter((character) => !/\p{Script=Han}/u.test(character));
    for (let round = 0; round < 500; round += 1) {
      // A single character is no Chinese form.
      const [zh, tw] = [`${word()}里`, `${word()}里`];
      const [en, note, role] = [word(latin, 'Li'), word(), word()];
      const entry: Entry = {
        id: 'names.tsv:2',
        type: 'term',
        en,
        english: [{ text: en, status: 'preferred' }],
        zh: [
          { text: zh, kind: 'short', status: 'forbidden', years: { from: 1, to: 1 } },
          { text: tw, region: 'TW', kind: 'full', status: 'preferred' },
        ],
        note,
        roles: [{ text: role, years: { to: 2020 } }],
        status: 'preferred',
        origin: { layer: 'user', file: 'names.tsv', line: 2 },
      };
      expect(readGlossary(formatGlossary([entry]), options)).toEqual({ entries: [entry], problems: [] });
    }
  });
});
