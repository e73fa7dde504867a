import { describe, expect, it } from 'vitest';
import { scriptOf } from './script-of.js';

describe('scriptOf', () => {
  it.each([
    ['俄罗斯外长拉夫罗夫对媒体说', 'zh-Hans'],
    ['俄羅斯外長拉夫羅夫對媒體說', 'zh-Hant'],
    ['这国来们，那頭', 'zh-Hans'],
    ['这国来们這國來們', undefined],
    ['这国来', undefined],
    ['山水人口大小', undefined],
    ['Doha', undefined],
    ['', undefined],
  ])('%s is %s', (text, script) => {
    expect(scriptOf(text)).toBe(script);
  });
});
