import { describe, expect, test } from 'vitest';
import { fold } from './fold.js';
import { foldFrom, foldTo } from './fold-table.generated.js';

describe('fold', () => {
  test.each([
    ['', ''],
    ['巴拉達爾', '巴拉达尔'],
    ['裏裡里', '里里里'],
    ['烏茲別克斯坦', '乌兹别克斯坦'],
    ['拉‧夫•羅・夫∙甲．乙⋅丙･丁', '拉·夫·罗·夫·甲·乙·丙·丁'],
    ['U.S. ＡＰ２０２１ａｚ', 'U.S. AP2021az'],
    ['𠮷田茂，é', '𠮷田茂，é'],
  ])('%s → %s', (text, folded) => {
    expect(fold(text)).toBe(folded);
    expect(fold(folded)).toBe(folded);
    expect(folded).toHaveLength(text.length);
  });

  test('the table is aligned, idempotent and free of surrogates', () => {
    expect(foldFrom.length).toBe(foldTo.length);
    expect(new Set(foldFrom).size).toBe(foldFrom.length);
    const sources = new Set(foldFrom);
    expect([...foldTo].filter((character) => sources.has(character))).toEqual([]);
    expect(/[\uD800-\uDFFF]/.test(foldFrom + foldTo)).toBe(false);
  });
});
