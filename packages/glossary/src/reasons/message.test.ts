import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { formatMessage, joined, type Message } from './message.js';
import { explained, recognitionTemplates, say } from './recognition-templates.js';

const usually: Message = { text: '{0} is usually {1}', values: ['约翰', 'John'] };

describe('formatMessage', () => {
  test.each([
    ['no place', { text: 'in a list', values: [] }, 'in a list'],
    ['two', usually, '约翰 is usually John'],
    ['a number', { text: 'stands {0} times', values: [2] }, 'stands 2 times'],
    ['zero and an empty value', { text: '{0}:{1}.', values: [0, ''] }, '0:.'],
    [
      'a message in a message',
      { text: '{0}; {1}', values: [usually, { text: '{0} by sound', values: ['纳舍尔'] }] },
      '约翰 is usually John; 纳舍尔 by sound',
    ],
    ['one place twice, in any order', { text: '{1}{0}{1}', values: ['a', 'b'] }, 'bab'],
    ['a value that looks like a place', { text: '{0} is {1}', values: ['{1}', '{0}'] }, '{1} is {0}'],
    ['a place without a value', { text: '{0} {2}', values: ['𠮷'] }, '𠮷 {2}'],
    ['braces of other sorts', { text: '{ {a} {10} {{0}} {0', values: ['x'] }, '{ {a} {10} {x} {0'],
    ['replacement patterns', { text: '{0}', values: ['$& $1'] }, '$& $1'],
    ['nothing', { text: '', values: ['x'] }, ''],
  ] as const)('%s', (_, message, expected) => {
    expect(formatMessage(message)).toBe(expected);
  });

  test('in another language, the messages among the values, too', () => {
    const chinese = new Map([
      ['{0}, {1}', '{0}、{1}'],
      ['stands {0} times', '出现 {0} 次'],
    ]);
    const message = say('list', say('inList'), say('standsTimes', 2));
    expect(formatMessage(message, (text) => chinese.get(text) ?? text)).toBe('in a list、出现 2 次');
  });

  test('many braces take no longer than as many letters', () => {
    const text = '{'.repeat(200_000);
    expect(formatMessage({ text, values: ['x'] })).toBe(text);
  });
});

describe('joined', () => {
  const { list } = recognitionTemplates;

  test.each([
    [[], ''],
    [['CN'], 'CN'],
    [['CN', 'TW'], 'CN, TW'],
    [['CN', 'TW', '{0}'], 'CN, TW, {0}'],
  ])('%j', (values, expected) => {
    expect(formatMessage({ text: '{0}', values: [joined(list, values)] })).toBe(expected);
  });
});

test('a reason goes with its English', () => {
  expect(explained(say('isUsually', '约翰', 'John'))).toEqual({ why: '约翰 is usually John', reason: usually });
});

test('templates are different, and count their places from 0', () => {
  const templates: readonly string[] = Object.values(recognitionTemplates);
  expect(new Set(templates).size).toBe(templates.length);
  for (const template of templates) {
    const places = [...template.matchAll(/\{(\d)\}/g)].map(([, place]) => Number(place));
    expect([...places].sort()).toEqual(places.map((_, index) => index));
  }
});

test('nothing is said for people that is not among the templates', () => {
  const sources = new URL('../', import.meta.url);
  const files = readdirSync(sources, { recursive: true, encoding: 'utf8' }).filter((path) =>
    /^(?:detect|knowledge|personal-names|suggest)\/.*(?<!\.test)\.ts$/.test(path),
  );
  expect(files.length).toBeGreaterThan(40);
  const literal = /\b(?:why|reasons?|says)\b\s*[:=(]\s*\[?\s*['`]/;
  expect(files.filter((path) => literal.test(readFileSync(new URL(path, sources), 'utf8')))).toEqual([
    // Keys of templates.
    'detect/name-cues.ts',
  ]);
});
