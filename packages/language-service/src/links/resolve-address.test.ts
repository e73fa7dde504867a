import { describe, expect, test } from 'vitest';
import { resolveAddress } from './resolve-address.js';

const page = 'https://news.example.com/a/b/1.html?from=rss#top';

describe('resolveAddress', () => {
  test.each([
    ['https://example.com/多哈', 'https://example.com/多哈'],
    ['HTTP://example.com', 'HTTP://example.com'],
    [' https://example.com/ ', 'https://example.com/'],
    ['https://example.com/?a=1&amp;b=2', 'https://example.com/?a=1&b=2'],
    ['https://example.com/?a=1&#38;b=2&#x26;c', 'https://example.com/?a=1&b=2&c'],
    ['https://example.com/?a=1&copy=2', 'https://example.com/?a=1&copy=2'],
    ['//cdn.example.com/1.jpg', 'https://cdn.example.com/1.jpg'],
    ['/image/1.jpg', 'https://news.example.com/image/1.jpg'],
    ['2.html', 'https://news.example.com/a/b/2.html'],
    ['./2.html#会谈', 'https://news.example.com/a/b/2.html#会谈'],
    ['../2.html', 'https://news.example.com/a/2.html'],
    ['../../../../2.html', 'https://news.example.com/2.html'],
    ['..', 'https://news.example.com/a/'],
    ['?page=2', 'https://news.example.com/a/b/1.html?page=2'],
    ['a:b/../c', undefined],
  ])('%s is %s', (written, expected) => {
    expect(resolveAddress(written, page)).toBe(expected);
  });

  test.each([
    '',
    ' ',
    '#top',
    'javascript:alert(1)',
    'JavaScript:alert(1)',
    ' javascript:alert(1)',
    'java\nscript:alert(1)',
    'javascript&#58;alert(1)',
    '\u0001javascript:alert(1)',
    'data:text/html,1',
    'file:///etc/passwd',
    'command:workbench.action.quit',
    'vscode://file/a',
    'mailto:a@example.com',
    'ftp://example.com',
    'https:',
    'https://',
    'https:///a',
    'https://user@example.com',
    'https://example.com\\@evil.example',
    'https://example.com/a b',
    'https://example.com/"onclick',
    '//user@example.com',
    '\\\\example.com\\share',
  ])('%j leads nowhere', (written) => {
    expect(resolveAddress(written, page)).toBeUndefined();
  });

  test('a relative address is nothing without a page', () => {
    for (const written of ['/1.jpg', '1.jpg', '//example.com/1.jpg', '?a'])
      for (const unknown of [undefined, '', 'file:///a/b', '多哈'])
        expect(resolveAddress(written, unknown)).toBeUndefined();
    expect(resolveAddress('1.jpg', 'https://example.com')).toBe('https://example.com/1.jpg');
  });
});
