import { describe, expect, it } from 'vitest';
import { createTextBuilder, sliceMapped, trimMapped, verbatimMap } from './mapped-text.js';

describe('createTextBuilder', () => {
  const build = (...pieces: readonly string[]) => {
    const builder = createTextBuilder();
    let at = 0;
    for (const piece of pieces) {
      builder.add(piece, verbatimMap(at, piece.length));
      at += piece.length;
    }
    return builder.take();
  };

  it.each([
    [['多哈'], '多哈'],
    [['巴拉', '达尔'], '巴拉达尔'],
    [['会谈在多哈\n  闭幕'], '会谈在多哈闭幕'],
    [['会谈在 多哈'], '会谈在 多哈'],
    [['in Doha\ntoday'], 'in Doha today'],
    [['多哈\nDoha'], '多哈 Doha'],
    [['会谈。\n', '“好'], '会谈。“好'],
    [['　　会谈　'], '会谈'],
    [['巴拉\u200b达\u00ad尔'], '巴拉达尔'],
    [['\ufeff会谈'], '会谈'],
    [['𠮷', '田'], '𠮷田'],
    [['e', '\u0301'], 'e\u0301'],
  ])('%j shows %s', (pieces, shown) => {
    expect(build(...pieces)?.text).toBe(shown);
  });

  it.each([[[]], [['']], [[' \n']], [['　']], [['\u200b']]])('%j shows nothing', (pieces) => {
    expect(build(...pieces)).toBeUndefined();
  });

  it('starts anew after a text was taken', () => {
    const builder = createTextBuilder();
    builder.add('甲 ', verbatimMap(0, 2));
    expect(builder.isEmpty()).toBe(false);
    expect(builder.take()?.text).toBe('甲');
    expect(builder.isEmpty()).toBe(true);
    builder.add('乙', verbatimMap(2, 1));
    expect(builder.take()).toEqual({ text: '乙', start: 2, end: 3, map: verbatimMap(2, 1) });
  });

  it('adds breaks between texts only', () => {
    const builder = createTextBuilder();
    builder.addGap('\n', 0, 4);
    builder.add('甲 ', verbatimMap(4, 2));
    builder.addGap('\n', 6, 4);
    builder.add(' 乙', verbatimMap(10, 2));
    builder.addGap('\n', 12, 4);
    expect(builder.take()?.text).toBe('甲\n乙');
  });

  it('keeps preformatted white space', () => {
    const builder = createTextBuilder();
    builder.addVerbatim('a\n  b', verbatimMap(0, 5));
    expect(builder.take()?.text).toBe('a\n  b');
  });

  it('takes linear time over a hundred thousand words', () => {
    const builder = createTextBuilder();
    const start = performance.now();
    for (let at = 0; at < 200_000; at += 2) {
      builder.add('甲 ', verbatimMap(at, 2));
      builder.isEmpty();
    }
    expect(builder.take()?.text).toHaveLength(199_999);
    expect(performance.now() - start).toBeLessThan(1000);
  });
});

describe('sliceMapped', () => {
  const map = [
    { visible: 0, length: 2, source: 10, sourceLength: 2 },
    { visible: 2, length: 1, source: 12, sourceLength: 8 },
    { visible: 3, length: 1, source: 20, sourceLength: 1 },
  ];

  it.each([
    [0, 4, '巴拉·汗', 10, 21],
    [1, 3, '拉·', 11, 20],
    [2, 3, '·', 12, 20],
    [3, 4, '汗', 20, 21],
    [1, 1, '', 0, 0],
  ])('%i–%i is %s at %i–%i', (from, to, text, start, end) => {
    expect(sliceMapped('巴拉·汗', map, from, to)).toMatchObject({ text, start, end });
  });
});

describe('trimMapped', () => {
  it('cuts blanks off both ends', () => {
    expect(trimMapped('　　多哈　', verbatimMap(5, 5))).toEqual({
      text: '多哈',
      start: 7,
      end: 9,
      map: verbatimMap(7, 2),
    });
  });

  it.each(['', ' ', '　'])('leaves nothing of %j', (text) => {
    expect(trimMapped(text, verbatimMap(0, text.length))).toBeUndefined();
  });
});
