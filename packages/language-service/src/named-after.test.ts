import { expect, test } from 'vitest';
import { isNamedAfter } from './named-after.js';

test.each([
  ['施里弗空军基地', true],
  ['施里弗空軍基地', true],
  ['施里弗奖', true],
  ['施里弗说', false],
  ['施里弗', false],
])('%s: %s', (text, named) => {
  expect(isNamedAfter(text, 3)).toBe(named);
});
