import { expect, test } from 'vitest';
import * as editing from './index.js';

test('the public names', () => {
  expect(Object.keys(editing).sort()).toEqual([
    'applyChanges',
    'entryCells',
    'escapeCell',
    'newGlossaryText',
    'unescapeCell',
  ]);
});
