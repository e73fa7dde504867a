import { describe, expect, test } from 'vitest';
import { articlePieces } from './article-pieces.js';

const parted = (text: string): readonly string[] =>
  articlePieces(text, 'text').map(({ start, end }) => text.slice(start, end));

describe('articlePieces', () => {
  test.each(['', '喀布尔', '字'.repeat(20_000)])('leaves an ordinary text whole', (text) => {
    expect(parted(text)).toEqual([text]);
  });

  test('leaves a page whole, however long', () => {
    expect(articlePieces('字'.repeat(90_000), 'page')).toEqual([{ start: 0, end: 90_000 }]);
  });

  test.each([
    ['paragraphs', `${'字'.repeat(900)}。\n\n`.repeat(100), /^[\s\S]*\n\n$/],
    ['paragraphs with CRLF', `${'字'.repeat(900)}。\r\n\r\n`.repeat(100), /^[\s\S]*\r\n\r\n$/],
    ['lines', `${'字'.repeat(900)}。\n`.repeat(100), /^[\s\S]*\n$/],
    ['one line', '字'.repeat(90_000), /^字+$/],
  ])('parts a long text of %s, and loses nothing', (_what, text, ending) => {
    const pieces = parted(text);
    expect(pieces.join('')).toBe(text);
    expect(pieces.length).toBeGreaterThan(3);
    for (const piece of pieces) {
      expect(piece.length).toBeLessThanOrEqual(24_000);
      expect(piece).toMatch(ending);
    }
  });

  test('never cuts a character in two', () => {
    for (const piece of parted(`字${'𠮷'.repeat(60_000)}`)) expect(piece).not.toMatch(/\p{Cs}/u);
  });
});
