import { describe, expect, test } from 'vitest';
import { minimalEdit } from './minimal-edit.js';

const apply = (before: string, after: string): string => {
  const { start, end, text } = minimalEdit(before, after);
  return before.slice(0, start) + text + before.slice(end);
};

describe('the one replacement', () => {
  test.each([
    ['', '', { start: 0, end: 0, text: '' }],
    ['马里\tMali\n', '马里\tMali\n多哈\tDoha\n', { start: 8, end: 8, text: '多哈\tDoha\n' }],
    ['马里\tMali\n', '多哈\tDoha\n马里\tMali\n', { start: 0, end: 0, text: '多哈\tDoha\n' }],
    ['aaaa', 'aa', { start: 2, end: 4, text: '' }],
    ['aa', 'aaaa', { start: 2, end: 2, text: 'aa' }],
    // Both characters begin with the same half: a pair stays whole.
    ['𠮷\n', '𠮵\n', { start: 0, end: 2, text: '𠮵' }],
    // Both end with the same half.
    ['\u{1f600}', '\u{20200}', { start: 0, end: 2, text: '\u{20200}' }],
    // A line break of two characters stays whole.
    ['a\r\nb\r\n', 'a\r\n\r\nb\r\n', { start: 3, end: 3, text: '\r\n' }],
    ['a\rb', 'a\r\nb', { start: 1, end: 2, text: '\r\n' }],
    ['a\nb', 'a\r\nb', { start: 1, end: 2, text: '\r\n' }],
    ['\uFEFFa', '\uFEFFb', { start: 1, end: 2, text: 'b' }],
  ])('%j to %j', (before, after, expected) => {
    expect(minimalEdit(before, after)).toEqual(expected);
    expect(apply(before, after)).toBe(after);
  });

  test('of random texts makes the other, and cuts nothing in two', () => {
    const parts = ['a', 'b', '\r\n', '\r', '\n', '𠮷', '𠮵', '\u{1f600}', '\u{20200}', '\ud842', '\udfb7'];
    let seed = 7;
    const next = (below: number): number => {
      seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
      return Math.floor((seed / 2_147_483_648) * below);
    };
    const random = (): string => Array.from({ length: next(7) }, () => parts[next(parts.length)]).join('');
    const cut = (text: string, at: number): boolean =>
      /[\ud800-\udbff][\udc00-\udfff]|\r\n/.test(text.slice(Math.max(0, at - 1), at + 1)) && at > 0 && at < text.length;
    const wrong: unknown[] = [];
    for (let round = 0; round < 20_000; round += 1) {
      const [before, after] = [random(), random()];
      const { start, end, text } = minimalEdit(before, after);
      const cuts = [cut(before, start), cut(before, end), cut(after, start), cut(after, start + text.length)];
      if (apply(before, after) !== after || cuts.includes(true)) wrong.push([before, after]);
    }
    expect(wrong).toEqual([]);
  });
});
