import { readdirSync, readFileSync } from 'node:fs';
import { formatMessage, recognitionTemplates } from '@yiming/glossary/recognition';
import { describe, expect, test } from 'vitest';
import { because, becauseAlso, say, sourced } from './message.js';
import { messageTemplates } from './message-templates.js';

describe('what is said of a mention', () => {
  const known = because(say('onlyEntry', '喀布尔'), say('unchecked'));

  test('reasons are sentences, joined by blanks in English', () => {
    expect(known.why).toBe('Only one entry is written 喀布尔. The entry is not checked yet.');
    expect(known.reasons.map(({ text }) => text)).toEqual([
      'Only one entry is written {0}.',
      'The entry is not checked yet.',
    ]);
  });

  test('a further reason stands behind the others', () => {
    const both = becauseAlso(known, say('initialLeftOut'));
    expect(both.why).toBe(`${known.why} The initial is left out.`);
    expect(both.reasons).toEqual([...known.reasons, say('initialLeftOut')]);
  });

  test('where it comes from', () => {
    expect(sourced(say('otherGlossary', 'workspace', '译名.tsv', 12))).toEqual({
      source: 'workspace glossary, 译名.tsv:12',
      origin: { text: '{0} glossary, {1}:{2}', values: ['workspace', '译名.tsv', 12] },
    });
  });

  test('in another language, whatever braces the names have', () => {
    const chinese = new Map([
      ['{0} of the country that the article is about.', '文章主要所涉国家的“{0}”。'],
      ['{0} and {1}', '{0}和{1}'],
    ]);
    const message = say('ofHomeCountry', say('and', '{1}部', '\u{20BB7}局'));
    expect(formatMessage(message, (text) => chinese.get(text) ?? text)).toBe(
      '文章主要所涉国家的“{1}部和\u{20BB7}局”。',
    );
    expect(formatMessage(message)).toBe('{1}部 and \u{20BB7}局 of the country that the article is about.');
  });
});

describe('the templates', () => {
  test('are different, those of recognition among them', () => {
    expect(new Set(messageTemplates).size).toBe(messageTemplates.length);
    expect(messageTemplates).toEqual(expect.arrayContaining(Object.values(recognitionTemplates)));
  });

  test.each(messageTemplates)('%s: counts its places from 0', (template) => {
    const places = [...template.matchAll(/\{(\d)\}/g)].map(([, place]) => Number(place));
    expect([...places].sort()).toEqual(places.map((_, index) => index));
  });

  test('nothing is said without one: the reasons and sources of all files are made of messages', () => {
    const sources = new URL('./', import.meta.url);
    const files = readdirSync(sources, { recursive: true, encoding: 'utf8' })
      .filter((path) => /(?<!\.test)\.ts$/.test(path) && !/(?:^|\/)test-/.test(path))
      .map((path) => ({ path, text: readFileSync(new URL(path, sources), 'utf8') }));
    // Words in quotes; sentences that are said already may be put together.
    const fixed = /\b(?:why|source|reason)\s*[:=]\s*['`][^'`]*[A-Za-z] [A-Za-z]/;
    expect(files.length).toBeGreaterThan(50);
    expect(files.filter(({ text }) => fixed.test(text)).map(({ path }) => path)).toEqual([]);
  });
});
