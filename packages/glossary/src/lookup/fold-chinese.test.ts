import { expect, test } from 'vitest';
import { chineseKey } from './fold-chinese.js';

test.each([
  ['巴拉達爾', '巴拉达尔'],
  ['穆罕默德‧汗', '穆罕默德汗'],
  ['让-马克·埃罗', '让马克埃罗'],
  ['ＮＡＴＯ', 'nato'],
  [' 喀布爾　', '喀布尔'],
  ['𠮷田', '𠮷田'],
  ['·', ''],
  ['', ''],
])('%s is found as %s', (text, key) => {
  expect(chineseKey(text)).toBe(key);
  expect(chineseKey(key)).toBe(key);
});
