import { expect, it } from 'vitest';
import * as core from './index.js';

it('exports these names and no others', () => {
  expect(Object.keys(core).sort()).toEqual([
    'articleToJson',
    'linePositions',
    'parseArticle',
    'sourceSpan',
    'toMdast',
    'visibleOffset',
  ]);
});
