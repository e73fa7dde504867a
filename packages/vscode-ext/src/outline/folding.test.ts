import { describe, expect, test } from 'vitest';
import { FoldingRangeKind, Uri } from 'vscode';
import { openTestWorkspace } from '../test-workspace.js';
import { toFoldingRange } from './folding.js';

describe('toFoldingRange', () => {
  const text = '---\ntitle: 多哈\n---\n\n𠮷野\n责任编辑：张三\n未经授权\n';
  const document = openTestWorkspace([]).open(Uri.file('/a.md'), text);

  test.each([
    ['front matter without its last line break', 0, 17, [0, 2]],
    ['front matter with it', 0, 18, [0, 2]],
    ['the last lines', text.indexOf('责任'), text.length, [5, 6]],
  ])('%s', (_what, start, end, lines) => {
    const range = toFoldingRange(document, { kind: 'boilerplate', start, end });
    expect([range?.start, range?.end]).toEqual(lines);
    expect(range?.kind).toBe(FoldingRangeKind.Comment);
  });

  test('one line is no fold', () => {
    expect(toFoldingRange(document, { kind: 'section', start: 0, end: 4 })).toBeUndefined();
    expect(toFoldingRange(document, { kind: 'section', start: 0, end: 0 })).toBeUndefined();
  });
});
