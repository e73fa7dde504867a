import { describe, expect, test } from 'vitest';
import { plainStatus } from './plain-status.js';

describe('plainStatus', () => {
  test.each([
    ['', ''],
    ['译名/人名.tsv: too large', '译名/人名.tsv: too large'],
    ['[x](command:evil)', '[x] (command:evil)'],
    ['[x](https://example.org "t")', '[x] (https://example.org "t")'],
    ['[[x](command:a)](command:b)', '[[x] (command:a)] (command:b)'],
    ['$(bug)', '$ (bug)'],
    ['a\n b\u0000c', 'a b c'],
  ])('%j', (text, plain) => {
    expect(plainStatus(text)).toBe(plain);
  });

  test('is short, and cuts no character in two', () => {
    const plain = plainStatus(`a${'𠮷'.repeat(400)}`);
    expect(plain.length).toBeLessThanOrEqual(300);
    expect(plain).not.toMatch(/\p{Cs}/u);
  });
});
