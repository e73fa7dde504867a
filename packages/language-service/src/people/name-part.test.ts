import { expect, test } from 'vitest';
import { testGlossary } from '../test-glossary.js';
import { isPartOfName } from './name-part.js';

const [reading] = testGlossary(
  'zh\ten\ttype\tid\n查德·沃尔夫|沃尔夫{short}|杀狼\tChad Wolf\tperson\tperson/wolf\n',
).lookup('查德·沃尔夫');

test.each([
  ['沃尔夫', true],
  ['沃爾夫', true],
  ['查德', true],
  ['查德·沃尔夫', false],
  ['查德·沃爾夫', false],
  ['杀狼', false],
])('%s: %s', (surface, expected) => {
  expect(reading && isPartOfName(surface, reading.entry)).toBe(expected);
});
