import type { Mention, NameHint } from '@yiming/language-service';
import { describe, expect, test } from 'vitest';
import { type InlayHintLabelPart, Uri } from 'vscode';
import { openTestWorkspace } from '../test-workspace.js';
import { toInlayHint } from './inlay-hints.js';

const uri = Uri.file('/a.md');
const document = openTestWorkspace([]).open(uri, '在𠮷野\n塔利班进入喀布尔。\n');

const mention: Mention = {
  start: 10,
  end: 13,
  text: '喀布尔',
  type: 'place',
  english: 'Kabul',
  status: 'known',
  source: '',
  origin: { text: 'found in the article ({0} %)', values: [''] },
  why: '',
  reasons: [],
  index: 1,
  count: 1,
  due: 'Kabul',
};

const hint: NameHint = { offset: 13, english: 'Kabul', status: 'known', type: 'place' };

function partOf(one: NameHint): InlayHintLabelPart | undefined {
  const { label } = toInlayHint(document, { mentions: [mention] }, one);
  return typeof label === 'string' ? undefined : label[0];
}

describe('toInlayHint', () => {
  test('stands behind the name, with what it is and a way to more', () => {
    const made = toInlayHint(document, { mentions: [mention] }, hint);
    expect(made.position).toMatchObject({ line: 1, character: 8 });
    expect(made.paddingLeft).toBe(true);
    expect(partOf(hint)).toMatchObject({
      value: 'Kabul',
      tooltip: 'Kabul · place · known',
      command: { command: 'yiming.showName', arguments: [{ uri: uri.toString(), start: 10 }] },
    });
  });

  test('a guess has a question mark', () => {
    expect(partOf({ ...hint, status: 'guess' })).toMatchObject({ value: 'Kabul?', tooltip: 'Kabul · place · guess' });
  });

  test('a long name is cut, and whole in the tooltip', () => {
    const english = '𠮷'.repeat(100);
    const part = partOf({ ...hint, english });
    expect([...(part?.value ?? '')]).toHaveLength(60);
    expect(part?.value).toBe(`${'𠮷'.repeat(59)}…`);
    expect(part?.tooltip).toContain(english);
  });
});
