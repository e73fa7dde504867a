import { describe, expect, test } from 'vitest';
import { compileConversion } from './compile-conversion.js';
import { readConversion } from './conversion.js';
import { openccGroups } from './opencc.js';

const bytes = compileConversion(openccGroups());

describe('the compiled tables', () => {
  test('are the same each time, and small enough for a bundle', () => {
    expect(Buffer.compare(bytes, compileConversion(openccGroups()))).toBe(0);
    expect(bytes.length).toBeLessThan(1_600_000);
  });

  test('load from anywhere in a buffer, and give one converter for a configuration', () => {
    const moved = new Uint8Array(bytes.length + 3);
    moved.set(bytes, 3);
    const conversion = readConversion(moved.subarray(3));
    expect(conversion.converter('s2tw').convert('汉语')).toBe('漢語');
    expect(conversion.converter('s2tw')).toBe(conversion.converter('s2tw', { extended: false }));
  });

  test.each<[string, (file: Uint8Array) => Uint8Array]>([
    ['magic', (file) => file.with(0, 0)],
    ['version', (file) => file.with(8, 9)],
    ['truncated', (file) => file.subarray(0, 1000)],
    ['truncated', () => new Uint8Array(0)],
    ['checksum', (file) => file.with(file.length - 9, (file.at(-9) ?? 0) ^ 1)],
  ])('damage is named: %s', (code, damage) => {
    expect(() => readConversion(damage(bytes))).toThrow(expect.objectContaining({ code }));
  });

  test('the extension table is an option', () => {
    const conversion = readConversion(bytes);
    expect(conversion.converter('t2s').convert('團圞')).toBe('团圞');
    expect(conversion.converter('t2s', { extended: true }).convert('團圞')).toBe('团𪢮');
    expect(conversion.converter('tw2sp', { extended: true }).convert('團圞')).toBe('团𪢮');
  });
});
