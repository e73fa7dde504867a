import { describe, expect, test } from 'vitest';
import { Uri } from 'vscode';
import { glossaryPath } from './glossary-path.js';

const folder = Uri.parse('file:///ws/news');
const remote = Uri.parse('vscode-remote://box/ws/news');

describe('a path', () => {
  test.each([
    ['names.tsv', folder, 'file:///ws/news/names.tsv'],
    [' 译名/人名.tsv ', folder, 'file:///ws/news/译名/人名.tsv'],
    ['..\\shared\\names.tsv', folder, 'file:///ws/shared/names.tsv'],
    ['a/../../b.tsv', folder, 'file:///ws/b.tsv'],
    ['/srv/names.tsv', folder, 'file:///srv/names.tsv'],
    ['/ws/news/../../etc/passwd', folder, 'file:///etc/passwd'],
    ['/srv/names.tsv', remote, 'vscode-remote://box/srv/names.tsv'],
    ['names.tsv', remote, 'vscode-remote://box/ws/news/names.tsv'],
    ['/srv/names.tsv', undefined, 'file:///srv/names.tsv'],
    ['file:///ws/news/../../etc/passwd', folder, 'file:///etc/passwd'],
    ['FILE:///srv/names.tsv', folder, 'file:///srv/names.tsv'],
    ['memfs:/names.tsv', folder, 'memfs:/names.tsv'],
    ['𠮷/𠮷.tsv', folder, 'file:///ws/news/𠮷/𠮷.tsv'],
    ['C:\\names.tsv', folder, 'file:///c:/names.tsv'],
    ['100%/a#b?c.tsv', folder, 'file:///ws/news/100%25/a%23b%3Fc.tsv'],
  ])('%s from %s', (value, base, expected) => {
    const found = glossaryPath(value, base);
    expect(found.kind === 'address' ? found.uri.toString(true) : found.reason).toBe(
      expected.includes('%') ? Uri.parse(expected).toString(true) : expected,
    );
  });

  test.each([
    ['\\\\server\\share\\x.tsv', true],
    ['//server/share/x.tsv', true],
    ['file://server/share/x.tsv', true],
    ['/srv/x.tsv', false],
    ['x.tsv', false],
  ])('%s leads to another machine: %s', (value, isNetwork) => {
    expect(glossaryPath(value, folder)).toMatchObject({ kind: 'address', isNetwork });
  });
});

describe('no path', () => {
  test.each([
    [undefined, 'not-text'],
    [7, 'not-text'],
    [['a.tsv'], 'not-text'],
    ['', 'not-text'],
    [' \t', 'not-text'],
    ['a\0.tsv', 'not-text'],
    ['a'.repeat(1_001), 'too-long'],
    ['https://example.org/x.tsv', 'scheme'],
    ['HTTP://example.org/x.tsv', 'scheme'],
    ['data:text/plain,x', 'scheme'],
    ['command:workbench.action.terminal.new', 'scheme'],
    ['command:/x', 'scheme'],
    ['javascript:/x', 'scheme'],
    // An address whose path begins like that of another machine: no form of one is meant by it.
    ['file:////server/share/x.tsv', 'scheme'],
    ['file:/%2F%2Fserver/share/x.tsv', 'scheme'],
    ['//', 'not-text'],
  ])('%j is none: %s', (value, reason) => {
    expect(glossaryPath(value, folder)).toEqual({ kind: 'wrong', reason });
  });

  test('relative to nothing', () => {
    expect(glossaryPath('names.tsv', undefined)).toEqual({ kind: 'wrong', reason: 'relative' });
    expect(glossaryPath('names.tsv', Uri.from({ scheme: 'memfs', authority: 'x' }))).toMatchObject({
      reason: 'relative',
    });
  });
});
