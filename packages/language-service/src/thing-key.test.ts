import { expect, test } from 'vitest';
import { names, testGlossary } from './test-glossary.js';
import { thingKey } from './thing-key.js';

const [kabul] = testGlossary(names).lookup('喀布尔');

test.each([
  ['the entry', { entry: kabul?.entry, english: 'Kabul', type: 'place' }, 'entry place/kabul'],
  ['type and English', { entry: undefined, english: 'Kabul', type: 'place' }, 'place Kabul'],
  ['the characters', { entry: undefined, english: '', type: 'place' }, 'text 喀布尔'],
] as const)('%s', (_, { entry, ...mention }, expected) => {
  expect(thingKey({ text: '喀布尔', ...mention, ...(entry === undefined ? {} : { entry }) })).toBe(expected);
});
