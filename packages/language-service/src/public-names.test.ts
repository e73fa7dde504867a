import { expect, test } from 'vitest';
import * as languageService from './index.js';

test('exports these names and no others', () => {
  expect(Object.keys(languageService).sort()).toEqual([
    'defaultStyle',
    'documentSymbols',
    'findInconsistencies',
    'findMentions',
    'hoverAt',
    'isName',
    'laterForm',
    'mentionAt',
    'readHouseStyle',
    'regionProfile',
    'rolesIn',
  ]);
});
