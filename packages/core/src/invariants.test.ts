import { describe, expect, it } from 'vitest';
import { articleFaults, mapFaults } from '../fuzz/check-article.js';
import type { MappedText } from './article.js';
import { parseArticle } from './parse-article.js';
import { testArticles } from './test-articles.js';

const inputs = testArticles();

describe('the promises of an article', () => {
  it.each(inputs)('hold for $name', ({ name, text }) => {
    expect(articleFaults(parseArticle(text, { fileName: name }))).toEqual([]);
  });

  it.each(inputs)('hold for $name cut off anywhere', ({ name, text }) => {
    const step = Math.max(1, Math.floor(text.length / 40));
    for (let length = 0; length < text.length; length += step) {
      expect(articleFaults(parseArticle(text.slice(0, length), { fileName: name }))).toEqual([]);
    }
  });

  it('are broken by a map that skips a character', () => {
    const text: MappedText = {
      text: '多哈',
      start: 0,
      end: 1,
      map: [{ visible: 0, length: 1, source: 0, sourceLength: 1 }],
    };
    expect(mapFaults(text.text, text.map, '多哈')).not.toEqual([]);
  });
});
