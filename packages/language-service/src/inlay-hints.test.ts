import { readdirSync, readFileSync } from 'node:fs';
import { parseArticle } from '@yiming/core';
import { createGlossary, type NameKnowledge } from '@yiming/glossary';
import { loadBuiltin } from '@yiming/glossary/builtin';
import { loadKnowledge } from '@yiming/glossary/knowledge';
import { beforeAll, describe, expect, test } from 'vitest';
import { findMentions } from './find-mentions.js';
import { inlayHints } from './inlay-hints.js';
import { names, testGlossary } from './test-glossary.js';
import { testKnowledge } from './test-knowledge.js';

const glossary = testGlossary(`${names}外长\t\tforeign minister\t\ttitle\n`);

/** The text with its hints in braces behind the names; `[…]` marks the stretch that is asked for. */
function hinted(marked: string): string {
  const start = Math.max(0, marked.indexOf('['));
  const source = marked.replace(/[[\]]/g, '');
  const end = marked.includes(']') ? marked.indexOf(']') - 1 : source.length;
  const article = parseArticle(source);
  const mentions = findMentions(article, glossary, { knowledge: testKnowledge() });
  return inlayHints(article, mentions, { start, end }).reduceRight(
    (text, { offset, english }) => `${text.slice(0, offset)}{${english}}${text.slice(offset)}`,
    source,
  );
}

describe('inlayHints', () => {
  test.each([
    ['塔利班进入喀布尔。塔利班说。', '塔利班{Taliban}进入喀布尔{Kabul}。塔利班说。'],
    ['塔利班进入[喀布尔。塔利班]说。', '塔利班进入喀布尔{Kabul}。塔利班说。'],
    ['塔利班进入喀布尔。[塔利班]说。', '塔利班进入喀布尔。塔利班说。'],
    ['阿卜杜勒·加尼·巴拉达尔说。巴拉达尔说。', '阿卜杜勒·加尼·巴拉达尔{Abdul Ghani Baradar}说。巴拉达尔说。'],
    ['<p>喀<b>布</b>尔</p>', '<p>喀<b>布</b>尔{Kabul}</p>'],
    ['塔利班外长说。', '塔利班{Taliban}外长说。'],
    ['喀布尔（Kabul）局势。', '喀布尔（Kabul）局势。'],
    ['「喀布尔」 (英语：Kabul) 局势。', '「喀布尔」 (英语：Kabul) 局势。'],
    ['Kabul（喀布尔）局势。', 'Kabul（喀布尔）局势。'],
    ['喀布尔（首都）局势。', '喀布尔{Kabul}（首都）局势。'],
    ['塔利说。', '塔利说。'],
    ['𠮷进入喀布尔。', '𠮷进入喀布尔{Kabul}。'],
    ['', ''],
  ])('%s', (marked, expected) => {
    expect(hinted(marked)).toBe(expected);
  });

  test('the first mention outside of boilerplate counts', () => {
    const source = '责任编辑：喀布尔\n\n塔利班进入喀布尔，会谈继续。';
    const article = parseArticle(source);
    const mentions = findMentions(article, glossary);
    const marked = mentions.map((mention) =>
      mention.start < 9 ? { ...mention, boilerplate: true as const } : mention,
    );
    const hints = inlayHints(article, marked, { start: 0, end: source.length });
    expect(hints.map(({ offset }) => source.slice(offset - 3, offset))).toEqual(['塔利班', '喀布尔']);
    expect(hints[1]?.offset).toBe(source.lastIndexOf('喀布尔') + 3);
  });
});

describe('the seeds', () => {
  let knowledge: NameKnowledge;
  let builtin: ReturnType<typeof createGlossary>;
  beforeAll(async () => {
    ({ knowledge } = await loadKnowledge());
    builtin = createGlossary([(await loadBuiltin()).layer]);
  });

  const seeds = new URL('../../../seeds/', import.meta.url);
  test.each(readdirSync(seeds).filter((name) => name.endsWith('.md')))(
    '%s has each hint once, at the end of a name',
    (name) => {
      const source = readFileSync(new URL(name, seeds), 'utf8');
      const article = parseArticle(source);
      const mentions = findMentions(article, builtin, { knowledge });
      const ends = new Set(mentions.map(({ end }) => end));
      const whole = inlayHints(article, mentions, { start: 0, end: source.length });
      expect(whole.length).toBeGreaterThan(5);
      expect(new Set(whole.map(({ offset }) => offset)).size).toBe(whole.length);
      for (const { offset, english, status } of whole) {
        expect(ends.has(offset)).toBe(true);
        expect(english).not.toBe('');
        expect(status).not.toBe('unknown');
        expect(source.slice(offset)).not.toMatch(/^》?（[A-Z]/);
      }
      // Two stretches give what the whole gives.
      const half = source.length >> 1;
      const parts = [
        ...inlayHints(article, mentions, { start: 0, end: half }),
        ...inlayHints(article, mentions, { start: half, end: source.length }),
      ];
      expect(parts).toEqual(whole);
    },
  );
});
