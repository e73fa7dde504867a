import { describe, expect, test } from 'vitest';
import { namePieces } from './name-pieces.js';

const rows: readonly (readonly [name: string, pieces: string])[] = [
  ['约翰', '约翰'],
  ['喬治．W．布什', '乔治| W| 布什'],
  ['乔治·W·布什', '乔治| W| 布什'],
  ['让-皮埃尔·拉法兰', '让-皮埃尔| 拉法兰'],
  ['让－皮埃尔', '让-皮埃尔'],
  ['约翰‧史密斯', '约翰| 史密斯'],
  ['约翰.史密斯', '约翰| 史密斯'],
  [' 汗 ', '汗'],
  ['', ''],
  ['·', ''],
  ['John', ''],
  ['约翰2', ''],
  ['约翰，史密斯', ''],
  ['甲·乙·丙·丁·戊·己·庚·辛·壬', ''],
  ['𠮷', '𠮷'],
];

describe('namePieces', () => {
  test.each(rows)('%s', (name, expected) => {
    const pieces = namePieces(name);
    expect(
      pieces
        .map(({ text, joint }, at) => (at === pieces.length - 1 ? text : `${text}${joint === '-' ? '-' : '| '}`))
        .join(''),
    ).toBe(expected);
  });

  test('a text of any length takes no long time', () => {
    expect(namePieces('约·'.repeat(100_000))).toEqual([]);
  });
});
