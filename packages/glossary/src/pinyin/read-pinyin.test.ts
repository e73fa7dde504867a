import { expect, test } from 'vitest';
import { readPinyin } from './read-pinyin.js';

test.each<[string, readonly string[]]>([
  ['基', ['ji']],
  ['奇', ['qi', 'ji']],
  ['達', ['da']],
  ['绿', ['lü', 'lu']],
  ['儿', ['er']],
  ['·', []],
  ['A', []],
  ['兙', []],
  ['𠮷', []],
  ['\ud842', []],
  ['', []],
])('%s reads %j', (character, readings) => {
  expect(readPinyin(character)).toEqual(readings);
});
