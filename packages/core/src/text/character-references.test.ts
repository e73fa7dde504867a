import { describe, expect, it } from 'vitest';
import { decodeReferences } from './character-references.js';
import { sourceSpan } from './source-map.js';

describe('decodeReferences', () => {
  it.each([
    // The written text, what it shows, and how each shown character is written.
    ['巴拉&middot;汗', '巴拉·汗', ['巴', '拉', '&middot;', '汗']],
    ['&#24052;&#x62C9;', '巴拉', ['&#24052;', '&#x62C9;']],
    ['&#X20BB7;田', '𠮷田', ['&#X20BB7;', '田']],
    ['甲&amp乙', '甲&乙', ['甲', '&amp', '乙']],
    ['&copy2021', '©2021', ['&copy', '2', '0', '2', '1']],
    ['&amp;lt;', '&lt;', ['&amp;', 'l', 't', ';']],
    ['甲&乙&;&#;&#x;&unknown;', '甲&乙&;&#;&#x;&unknown;', [...'甲&乙&;&#;&#x;&unknown;']],
    ['&nbsp;', '\u00a0', ['&nbsp;']],
    ['', '', []],
  ])('%s shows %s', (written, shown, parts) => {
    const { text, map } = decodeReferences(written, 100);
    expect(text).toBe(shown);
    let at = 0;
    const found = [...text].map((character) => {
      const span = sourceSpan({ map }, at, at + character.length);
      at += character.length;
      return span === undefined ? undefined : written.slice(span.start - 100, span.end - 100);
    });
    expect(found).toEqual(parts);
  });

  it('takes linear time over ampersands', () => {
    const start = performance.now();
    expect(decodeReferences('&'.repeat(200_000), 0).text).toHaveLength(200_000);
    expect(performance.now() - start).toBeLessThan(1000);
  });
});
