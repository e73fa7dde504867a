import { describe, expect, test } from 'vitest';
import { isFoundAnyway } from './links.js';

describe('isFoundAnyway', () => {
  const link = (target: string, kind: 'link' | 'article' | 'picture' = 'link') => ({ start: 0, end: 1, target, kind });

  test.each(['https://example.com', 'http://example.com:8080/a/b.html?x=1&y=2#z', 'https://a.example/%E5%A4%9A'])(
    'the editor finds %s by itself',
    (address) => {
      expect(isFoundAnyway(link(address), address)).toBe(true);
    },
  );

  test.each([
    ['a relative address', link('https://example.com/1.html'), '/1.html'],
    ['an escaped one', link('https://example.com/?a&b'), 'https://example.com/?a&amp;b'],
    ['one with Chinese', link('https://example.com/多哈'), 'https://example.com/多哈'],
    ['one with brackets', link('https://example.com/a_(b)'), 'https://example.com/a_(b)'],
    ['one that ends as a sentence does', link('https://example.com/a.'), 'https://example.com/a.'],
    ['that of the article', link('https://example.com', 'article'), 'https://example.com'],
    ['a picture', link('https://example.com/1.jpg', 'picture'), 'https://example.com/1.jpg'],
  ])('not %s', (_what, found, written) => {
    expect(isFoundAnyway(found, written)).toBe(false);
  });
});
