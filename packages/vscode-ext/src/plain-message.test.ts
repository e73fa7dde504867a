import { expect, test } from 'vitest';
import { plainMessage } from './plain-message.js';

/** What VS Code 1.139 takes for a link in a message. */
const link = /\[([^\]]+)\]\(((?:https?:\/\/|command:|file:)[^)\s]+)(?: (["'])(.+?)(\3))?\)/gi;

test.each([
  ['[run](command:workbench.action.closeWindow)', '[run] (command:workbench.action.closeWindow)'],
  ['[[a]](https://example.org "x") [b](file:///x)', '[[a]] (https://example.org "x") [b] (file:///x)'],
  ['[x]]((command:y)', '[x]] ((command:y)'],
  ['巴拉达尔 (Baradar) [1]', '巴拉达尔 (Baradar) [1]'],
  ['', ''],
])('%j', (data, plain) => {
  expect(plainMessage(data)).toBe(plain);
  expect(plainMessage(data)).not.toMatch(link);
});
