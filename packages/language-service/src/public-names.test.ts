import { expect, test } from 'vitest';
import * as languageService from './index.js';

test('exports these names and no others', () => {
  expect(Object.keys(languageService).sort()).toEqual([
    'countNames',
    'defaultStyle',
    'documentLinks',
    'documentSymbols',
    'englishSheetLabels',
    'findInconsistencies',
    'findMentions',
    'findMentionsInSteps',
    'findNameFindings',
    'foldingRanges',
    'formatMessage',
    'groupNames',
    'hoverAt',
    'inlayHints',
    'isName',
    'laterForm',
    'listNames',
    'mentionAt',
    'mentionsOfThing',
    'messageTemplates',
    'nameSheet',
    'nameTypeOrder',
    'nextName',
    'previousName',
    'readHouseStyle',
    'regionProfile',
    'rolesIn',
    'sheetColumns',
    'shiftMentions',
    'shownEnglish',
    'thingKey',
  ]);
});
