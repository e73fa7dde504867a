import type { EntryType } from '@yiming/glossary';
import { describe, expect, test } from 'vitest';
import { nameIn } from '../test-knowledge.js';
import { withLegalForms } from './legal-forms.js';

/** What the name in the text covers afterwards. */
function covered(
  text: string,
  name: string,
  type: EntryType = 'org',
  others: readonly string[] = [],
): string | undefined {
  const names = [nameIn(text, name, { type }), ...others.map((other) => nameIn(text, other, {}))];
  const [first] = withLegalForms(text, names);
  return first === undefined ? undefined : text.slice(first.start, first.end);
}

describe('withLegalForms', () => {
  test.each([
    ['华为公司称', '华为', '华为'],
    ['汉莎航空公司说', '汉莎航空', '汉莎航空公司'],
    ['华为集团公司说', '华为', '华为集团公司'],
    ['华为技术有限公司称', '华为', '华为技术有限公司'],
    ['海康威視數位技術股份有限公司表示', '海康威視', '海康威視數位技術股份有限公司'],
    ['阿里巴巴集团宣布', '阿里巴巴', '阿里巴巴集团'],
    ['华为发布手机', '华为', '华为'],
    ['华为科技发达', '华为', '华为'],
    ['第一集团军', '第一', '第一'],
    ['华为', '华为', '华为'],
  ])('%s: %s covers %s', (text, name, expected) => {
    expect(covered(text, name)).toBe(expected);
  });

  test('what is no company keeps its end', () => {
    expect(covered('国防部公司', '国防部')).toBe('国防部');
    expect(covered('悉尼公司', '悉尼', 'place')).toBe('悉尼');
  });

  test('it does not reach into the next name', () => {
    expect(covered('华为国际投资公司', '华为', 'org', ['国际投资'])).toBe('华为');
  });

  test('a guess is left alone', () => {
    const text = '华为公司';
    expect(withLegalForms(text, [nameIn(text, '华为', { type: 'org', status: 'guess' })])[0]?.end).toBe(2);
  });

  test('no names, nothing to stretch', () => {
    expect(withLegalForms('华为公司', [])).toEqual([]);
  });
});
