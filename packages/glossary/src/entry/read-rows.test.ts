import { describe, expect, test } from 'vitest';
import { readRows } from './read-rows.js';

describe('readRows', () => {
  test('every offset of a quoted cell leads to the character it stands for', () => {
    const text = '马里,"""马""""里"" ""a"""';
    const cell = readRows(text).rows[0]?.cells[1];
    expect(cell?.text).toBe('"马""里" "a"');
    const characters = [...(cell?.text ?? '')];
    expect(characters.map((_, at) => text[cell?.offsetOf(at) ?? -1])).toEqual(characters);
    expect(cell?.offsetOf(characters.length)).toBe(text.length - 1);
  });

  test('a quoted cell with many quotes is read in linear time', () => {
    const parts = 400_000;
    const cell = readRows(`马里,"${'""|'.repeat(parts)}"`).rows[0]?.cells[1];
    let sum = 0;
    for (let at = 0; at <= 2 * parts; at += 1) sum += cell?.offsetOf(at) ?? 0;
    expect(cell?.offsetOf(2 * parts)).toBe(4 + 3 * parts);
    expect(sum).toBeGreaterThan(0);
  });

  test.each<[string, string | undefined]>([
    ['zh;en\n马里;Mali', ';'],
    ['马里；Mali', '；'],
    ['\uFEFF# 注;\n马里;Mali\n多哈', ';'],
    ['马里;Mali\n多哈\tDoha', undefined],
    ['马里\n多哈;Doha', undefined],
    ['马里\tMali; West Africa', undefined],
    ['', undefined],
  ])('the foreign delimiter of %j is %s', (text, delimiter) => {
    expect(readRows(text).foreignDelimiter).toBe(delimiter);
  });
});
