import { describe, expect, test } from 'vitest';
import { readGlossary } from './read-glossary.js';

const options = { fileName: 'names.tsv', layer: 'user' };
const header = 'zh\ttw\ten\tshort\tdemonym\troles\tnote\ttype\tid';

/** What a line gives below a full header: its values as `zh|tw=en(short, demonym, roles, note)`, and its problems. */
function read(line: string): { readonly values: readonly string[]; readonly problems: readonly string[] } {
  const text = `${header}\n${line}\n`;
  const { entries, problems } = readGlossary(text, options);
  return {
    values: entries.map(({ zh, english, short, demonym, roles, note }) => {
      const rest = [short, demonym, roles.map((role) => role.text).join('|'), note].map((value) => value ?? '');
      return `${zh.map((form) => form.text).join('|')}=${english.map((form) => form.text).join('|')}(${rest.join(';')})`;
    }),
    problems: problems.map(({ code, start, end }) => `${code} ${text.slice(start, end)}`),
  };
}

describe('no value is dropped without a problem', () => {
  test.each<[string, readonly string[], readonly string[]]>([
    // A value without text.
    ['马里|{short}\t\tMali', ['马里=Mali(;;;)'], ['empty-value {short}']],
    ['马里|-\t\tMali', ['马里=Mali(;;;)'], ['empty-value -']],
    ['马里\t-{short}\tMali|-', ['马里=Mali(;;;)'], ['empty-value -{short}', 'empty-value -']],
    ['马里\t\tMali\t-\t-\t-', ['马里=Mali(;;;)'], ['empty-value -', 'empty-value -', 'empty-value -']],
    ['-\t\tMali', [], ['empty-value -']],
    ['马里\t\t{2019}', [], ['empty-value {2019}']],
    ['马里||\t\t|Mali|', ['马里=Mali(;;;)'], []],
    // Columns of one value.
    ['马里\t\tMali\tA|B|C', ['马里=Mali(A;;;)'], ['extra-value B', 'extra-value C']],
    ['马里\t\tMali\t\tMalian|Mali', ['马里=Mali(;Malian;;)'], ['extra-value Mali']],
    ['马里\t\tMali\t-A', ['马里=Mali(;;;)'], ['forbidden-value -A']],
    ['马里\t\tMali\t-A|B{forbidden}|C', ['马里=Mali(C;;;)'], ['forbidden-value -A', 'forbidden-value B{forbidden}']],
    ['马里\t\tMali\tA{admitted}', ['马里=Mali(A;;;)'], ['unread-tag A{admitted}']],
    ['马里\t\tMali\t\tMalian{1960..}', ['马里=Mali(;Malian;;)'], ['unread-tag Malian{1960..}']],
    ['马里\t\tMali\t\\-A\t\\-B', ['马里=Mali(-A;-B;;)'], []],
    // Braces.
    ['马里|马利{short\t\tMali', ['马里=Mali(;;;)'], ['stray-brace {']],
    ['马里{short\t\tMali', [], ['stray-brace {']],
    ['马里|马利}\t\tMali', ['马里=Mali(;;;)'], ['stray-brace }']],
    ['马里|马{x}利\t\tMali', ['马里=Mali(;;;)'], ['stray-brace {']],
    ['马里|{马利{short}\t\tMali', ['马里=Mali(;;;)'], ['stray-brace {']],
    ['马里|\\\\{马利\t\tMali', ['马里=Mali(;;;)'], ['stray-brace {']],
    ['马里|\\{马利\t\tMali', ['马里|{马利=Mali(;;;)'], []],
    ['马里{}\t\tMali', ['马里=Mali(;;;)'], ['empty-tag {}']],
    ['马里{short}{ , }\t\tMali', ['马里=Mali(;;;)'], ['empty-tag { , }']],
    ['马里{}\t\t', [], ['empty-tag {}', 'empty-en ']],
    // Control characters.
    ['马里|马\0利\t\tMali', ['马里=Mali(;;;)'], ['control-character \0']],
    [
      '马里\t\tMali|Ma\u001bli|Ma\u0085li',
      ['马里=Mali(;;;)'],
      ['control-character \u001b', 'control-character \u0085'],
    ],
    ['马里\t\tMali\tA\u0007\tB\u007f', ['马里=Mali(;;;)'], ['control-character \u0007', 'control-character \u007f']],
    ['马里\t\tMali\t\t\t\ta\0b', ['马里=Mali(;;;)'], ['control-character \0']],
    // Tags that contradict each other.
    ['马里|马利{short full}\t\tMali', ['马里=Mali(;;;)'], ['conflicting-tag full']],
    ['马里|-马利{deprecated}\t\tMali', ['马里=Mali(;;;)'], ['conflicting-tag deprecated']],
    ['马里|马利{TW HK}\t\tMali', ['马里=Mali(;;;)'], ['conflicting-tag HK']],
    ['马里\t\tMali|Mally{2001}{2002..}', ['马里=Mali(;;;)'], ['conflicting-tag 2002..']],
    ['马里|-马利{forbidden short short}\t\tMali', ['马里|马利=Mali(;;;)'], []],
    // One form twice for one region, in two cells.
    ['马里|马利{TW}\t馬利|马利\tMali', ['马里|马利|馬利=Mali(;;;)'], ['duplicate-rendering 马利']],
    ['马里|马利{TW}\t馬利|马利{2001}\tMali', ['马里|马利|馬利|马利=Mali(;;;)'], []],
    // A single character is no name, but may be a clip.
    ['马\t\tMali\t\t\t\t\tperson', [], ['too-short 马']],
    ['马\t\tMali\t\t\t\t\tplace', [], ['too-short 马']],
    ['马里|马\t里\tMali', ['马里=Mali(;;;)'], ['too-short 马', 'too-short 里']],
    ['马里|-马{short}\t\tMali', ['马里=Mali(;;;)'], ['too-short -马{short}']],
    ['𠮷\t\tYoshi', [], ['too-short 𠮷']],
    ['马\u200b\t\tMali', [], ['too-short 马\u200b']],
    ['马\ufe00\t\tMali', [], ['too-short 马\ufe00']],
    ['X\t\tTwitter\t\t\t\t\tmedia', [], ['too-short X']],
    ['马里|马{abbr}\t馬{abbr}\tMali\t\t\t\t\tplace', ['马里|马|馬=Mali(;;;)'], []],
    ['马\t\tMali\t\t\t\t\tcountry', ['马=Mali(;;;)'], []],
    ['马\t\tMali\t\t\t\t\tabbr', ['马=Mali(;;;)'], []],
    ['推特\t\tX\tX', ['推特=X(X;;;)'], []],
    ['马里|\u200b\t\tMali', ['马里=Mali(;;;)'], ['empty-value \u200b']],
    // A problem in another cell does not explain why the line is left out.
    ['马里\t馬利{nick}\t', [], ['unknown-tag nick', 'empty-en ']],
    ['马里\t\t-Mali|-Mali', [], ['empty-en -Mali|-Mali', 'duplicate-rendering -Mali']],
    // The two languages in each other's places.
    ['Mali\t\t马里', [], ['swapped-columns 马里']],
    ['Mali|ML\t\tMali 马里', [], ['swapped-columns Mali 马里']],
    ['TikTok\t抖音\t抖音', ['TikTok|抖音=抖音(;;;)'], []],
    ['NATO\t\tNATO', ['NATO=NATO(;;;)'], []],
    ['北约\t\t北约', ['北约=北约(;;;)'], []],
    ['\t\t马里', [], ['empty-zh ']],
  ])('%j', (line, values, problems) => {
    expect(read(line)).toEqual({ values, problems });
  });

  test('the message names the character that cannot be seen, and the value', () => {
    const { problems } = readGlossary('马\0里\tMali', options);
    expect(problems.map(({ message }) => message)).toEqual([
      'The value “马里” holds the control character U+0000; remove it',
    ]);
  });

  test.each([
    ['马'.repeat(200), []],
    ['马'.repeat(201), ['too-long']],
    [`马里|${'马'.repeat(50_000)}`, ['too-long']],
  ])('a Chinese form has 200 code units at most', (zh, codes) => {
    const { entries, problems } = readGlossary(`zh\ttw\ten\n多哈\t${zh}\tMali`, options);
    expect(problems.map(({ code }) => code)).toEqual(codes);
    expect(entries).toHaveLength(1);
    expect(entries[0]?.zh.every(({ text }) => text.length <= 200)).toBe(true);
    for (const { start, end, message } of problems) {
      expect(end - start).toBeGreaterThan(200);
      expect(message).toMatch(/^“马{20}…” has \d+ code units; .* 200/);
    }
  });
});

test.each<[string, number, readonly string[]]>([
  ['en', 200, []],
  ['en', 201, ['too-long']],
  ['short', 201, ['too-long']],
  ['demonym', 201, ['too-long']],
  ['culture', 201, ['too-long']],
  ['roles', 201, ['too-long']],
  ['id', 201, ['too-long']],
  ['note', 2000, []],
  ['note', 2001, ['too-long']],
  ['source', 50_000, ['too-long']],
])('the column %s with %i code units: %j', (column, length, codes) => {
  const value = 'm'.repeat(length);
  const text = column === 'en' ? `zh\ten\n马里\tMali|${value}` : `zh\ten\t${column}\n马里\tMali\t${value}`;
  const { entries, problems } = readGlossary(text, options);
  expect(problems.map(({ code, start, end }) => [code, end - start])).toEqual(codes.map((code) => [code, length]));
  expect(entries.map(({ en }) => en)).toEqual(['Mali']);
});

describe('lines that stand twice', () => {
  test.each<[string, readonly string[], number, readonly string[]]>([
    ['the same line', ['马里\t\tMali', '多哈\t\tDoha', '马里\t\tMali'], 2, ['duplicate-entry 马里\t\tMali']],
    [
      'written in another way',
      ['马里|马利\t\tMali', '马里 | 马利\t\tMali '],
      1,
      ['duplicate-entry 马里 | 马利\t\tMali '],
    ],
    [
      'one of them with an id',
      ['马里\t\tMali', '马里\t\tMali\t\t\t\t\t\tm'],
      1,
      ['duplicate-entry 马里\t\tMali\t\t\t\t\t\tm'],
    ],
    [
      'the same id',
      ['马里\t\tMali\t\t\t\t\t\tm', '马里\t\tMali\t\t\t\t\t\tm'],
      1,
      ['duplicate-entry 马里\t\tMali\t\t\t\t\t\tm'],
    ],
    ['two things of one name', ['李明\t\tLi Ming\t\t\t\t\t\ta', '李明\t\tLi Ming\t\t\t\t\t\tb'], 2, []],
    ['another type', ['马里\t\tMali\t\t\t\t\tplace', '马里\t\tMali\t\t\t\t\tcountry'], 2, []],
    ['another English form', ['约翰逊\t\tJohnson', '约翰逊\t\tJohnston'], 2, []],
  ])('%s', (_, lines, remaining, expected) => {
    const text = [header, ...lines].join('\n');
    const { entries, problems } = readGlossary(text, options);
    expect(problems.map(({ code, start, end }) => `${code} ${text.slice(start, end)}`)).toEqual(expected);
    expect(entries).toHaveLength(remaining);
  });
});

test('cells separated by something else give one problem, at the first line', () => {
  const text = '\uFEFF# 名\nzh;en\n马里;Mali\n多哈;Doha, Qatar\n';
  const { entries, problems } = readGlossary(text, options);
  expect(entries).toEqual([]);
  expect(problems.map(({ code, start, end }) => [code, text.slice(start, end)])).toEqual([
    ['wrong-delimiter', 'zh;en'],
  ]);
  expect(problems[0]?.message).toContain('“;”');
});
