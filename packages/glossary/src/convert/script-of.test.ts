import { expect, test } from 'vitest';
import { scriptOf } from './script-of.js';

test.each([
  ['', 'zh-Hans'],
  ['里台', 'zh-Hans'],
  ['喀布尔机场', 'zh-Hans'],
  ['喀布爾機場', 'zh-Hant'],
  ['川普說这', 'zh-Hans'],
  ['川普總統說这', 'zh-Hant'],
])('%s is %s', (text, script) => {
  expect(scriptOf(text)).toBe(script);
});
