import { describe, expect, test } from 'vitest';
import { defaultStyle, readHouseStyle } from './house-style.js';

describe('readHouseStyle', () => {
  test('reads what a publication does', () => {
    const { style, problems } = readHouseStyle(
      JSON.stringify({
        firstMention: 'full',
        laterMention: 'full',
        persons: { 'Abdul Ghani Baradar': 'Mullah Baradar' },
        cultures: { vietnamese: 'full', thai: 'first-word', western: 'last-word' },
      }),
    );
    expect(problems).toEqual([]);
    expect([style.first, style.later]).toEqual(['full', 'full']);
    expect(style.persons).toEqual(new Map([['Abdul Ghani Baradar', 'Mullah Baradar']]));
    expect([...style.cultures]).toEqual([
      ['vietnamese', 'full'],
      ['thai', 'first-word'],
      ['western', 'last-word'],
    ]);
  });

  test.each(['', ' \n', '{}'])('%j is the default', (text) => {
    expect(readHouseStyle(text)).toEqual({ style: defaultStyle, problems: [] });
  });

  test('comments, trailing commas and a byte order mark are read', () => {
    const { style, problems } = readHouseStyle('\ufeff// 译名\n{ "firstMention": "full", }');
    expect(style.first).toBe('full');
    expect(problems).toEqual([]);
  });

  test('what can be read of a broken file counts, and the break is a problem at its place', () => {
    const text = '{ "firstMention": "full", "persons" }';
    const { style, problems } = readHouseStyle(text);
    expect(style.first).toBe('full');
    expect(problems.map(({ code, start }) => [code, text.charAt(start)])).toEqual([['bad-json', '}']]);
  });

  test('nesting without end is a problem', () => {
    const { style, problems } = readHouseStyle('{"persons":'.repeat(100_000));
    expect(style).toEqual(defaultStyle);
    expect(problems[0]?.code).toBe('bad-json');
  });

  test.each([
    ['{', 'bad-json'],
    ['null', 'bad-style'],
    ['[]', 'bad-style'],
    ['"role"', 'bad-style'],
    ['7', 'bad-style'],
    ['{"first":"role"}', 'unknown-key'],
    ['{"firstMention":"surname"}', 'wrong-value'],
    ['{"firstMention":null}', 'wrong-value'],
    ['{"laterMention":["full"]}', 'wrong-value'],
    ['{"persons":["Baradar"]}', 'wrong-value'],
    ['{"persons":{"Abdul Ghani Baradar":7}}', 'wrong-value'],
    ['{"persons":{"Abdul Ghani Baradar":""}}', 'wrong-value'],
    ['{"persons":{"Abdul Ghani Baradar":" "}}', 'wrong-value'],
    ['{"persons":{" ":"Baradar"}}', 'wrong-value'],
    ['{"firstMention":"role","firstMention":"role"}', 'duplicate-key'],
    ['{"cultures":{"thai":"last"}}', 'wrong-value'],
  ])('%s is %s, and the default stays', (text, code) => {
    const { style, problems } = readHouseStyle(text);
    expect(problems.map((problem) => problem.code)).toEqual([code]);
    expect(style).toEqual(defaultStyle);
  });

  test('what is right beside what is wrong counts', () => {
    const { style, problems } = readHouseStyle('{"firstMention":"full","cultures":{"thai":"last","lao":"full"}}');
    expect(style.first).toBe('full');
    expect([...style.cultures]).toEqual([['lao', 'full']]);
    expect(problems).toHaveLength(1);
  });

  test('a problem stands at its key and says what would be right', () => {
    const text = '{ "firstMention": "role", "laterMention": "surname" }';
    const [problem] = readHouseStyle(text).problems;
    expect(text.slice(problem?.start, problem?.end)).toBe('"laterMention"');
    expect(problem?.message).toBe('“laterMention” is one of culture, full');
    const inner = '{"persons":{"cultures":2},"cultures":3,"a\\"b":1}';
    expect(readHouseStyle(inner).problems.map(({ start, end }) => inner.slice(start, end))).toEqual([
      '"cultures"',
      '"cultures"',
      '"a\\"b"',
    ]);
    expect(readHouseStyle(inner).problems.map(({ start }) => start)).toEqual([12, 26, 39]);
    const [whole] = readHouseStyle('[]').problems;
    expect([whole?.start, whole?.end]).toEqual([0, 2]);
  });
});
