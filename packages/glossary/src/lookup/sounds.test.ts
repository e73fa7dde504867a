import { expect, test } from 'vitest';
import { readPinyin } from '../pinyin/read-pinyin.js';
import { soundOf, soundPrice } from './sounds.js';

const sounds = (character: string) => readPinyin(character).map(soundOf);

test.each([
  ['奇', '基', 1],
  ['气', '基', 2],
  ['穆', '木', 1],
  ['达', '達', 1],
  ['扎', '查', 1],
  ['张', '占', 2],
  ['涅', '列', 2],
  ['尔', '儿', 1],
  ['汉', '方', 3],
  ['巴', '拉', 4],
  ['基', '西', 4],
  ['基', 'A', 4],
  ['·', '·', 4],
])('%s and %s: %i', (a, b, price) => {
  expect(soundPrice(sounds(a), sounds(b))).toBe(price);
  expect(soundPrice(sounds(b), sounds(a))).toBe(price);
});

test.each([
  ['zhang', 'zh', 'ang'],
  ['a', '', 'a'],
  ['er', '', 'er'],
  ['yu', 'y', 'u'],
  ['lüe', 'l', 'üe'],
  ['ng', 'n', 'g'],
  ['', '', ''],
])('%s is %s and %s', (syllable, initial, final) => {
  expect(soundOf(syllable)).toMatchObject({ initial, final });
});
