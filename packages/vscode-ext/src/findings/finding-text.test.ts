import type { NameFinding } from '@yiming/language-service';
import { describe, expect, test } from 'vitest';
import { findingText } from './finding-text.js';

const finding = (code: NameFinding['code'], more: Partial<NameFinding>): NameFinding => ({
  code,
  start: 0,
  end: 2,
  text: '瑙堡',
  type: 'place',
  english: 'Qala-i-Naw',
  values: [],
  related: [],
  ...more,
});

describe('findingText', () => {
  test.each<readonly [string, NameFinding]>([
    ['No glossary has 瑙堡, and there is no guess: add its English to one', finding('unknown-name', {})],
    ['No glossary has 瑙堡; it may be Naubao', finding('unknown-name', { values: ['Naubao'] })],
    ['No glossary has 瑙堡; it may be A, or B | C', finding('unknown-name', { values: ['A', 'B', 'C', 'D'] })],
    [
      'Qala-i-Naw is 瑙堡 here (×1) and 加拉诺 elsewhere (×3): write 加拉诺',
      finding('inconsistent-rendering', { values: ['加拉诺', '3', '1'], replacements: ['加拉诺'] }),
    ],
    [
      'Qala-i-Naw is 瑙堡 here (×1) and 加拉诺 elsewhere (×3): write it one way',
      finding('inconsistent-rendering', { values: ['加拉诺', '3', '1'] }),
    ],
    [
      'The article gives 瑙堡 as Nau Bao, and the glossary as Qala-i-Naw: check which is right',
      finding('contradicting-gloss', { values: ['Nau Bao'] }),
    ],
    ['The glossary forbids 瑙堡: write 加拉诺', finding('forbidden-rendering', { values: ['forbidden', '加拉诺'] })],
    ['The glossary forbids 瑙堡, and says nothing better', finding('forbidden-rendering', { values: ['forbidden'] })],
    [
      'The glossary calls 瑙堡 deprecated: write 加拉诺',
      finding('forbidden-rendering', { values: ['deprecated', '加拉诺'] }),
    ],
  ])('%s', (text, about) => {
    expect(findingText(about)).toBe(text);
  });
});
