import { expect, test } from 'vitest';
import { homeCountry } from './home-country.js';
import { type TestEvidence, testEvidence } from './test-knowledge.js';

test.each([
  ['one country alone', { countries: { AF: 1 } }, 'AF'],
  ['one far more often', { countries: { AF: 20, PK: 2 } }, 'AF'],
  ['half as often again', { countries: { AF: 3, PK: 2 } }, 'AF'],
  ['less', { countries: { AF: 4, PK: 3 } }, undefined],
  ['alike', { countries: { AF: 3, PK: 3 } }, undefined],
  ['its places and persons count', { countries: { AF: 2, PK: 3 }, related: { AF: 3 } }, 'AF'],
  ['they alone are enough', { related: { AF: 2 } }, 'AF'],
  ['none', {}, undefined],
] satisfies readonly (readonly [string, TestEvidence, string | undefined])[])('%s', (_, evidence, expected) => {
  expect(homeCountry(testEvidence(evidence))).toBe(expected);
});
