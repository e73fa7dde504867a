import { expect, test } from 'vitest';
import { formFinder } from './form-finder.js';

const finder = formFinder([
  ['马里', 'Mali'],
  ['索马里', 'Somalia'],
  ['索马里兰', 'Somaliland'],
  ['𠮷野', 'Yoshino'],
  ['', 'nothing'],
]);

test.each<[string, readonly (readonly [number, number, string])[]]>([
  [
    '索马里和马里',
    [
      [0, 3, 'Somalia'],
      [4, 6, 'Mali'],
    ],
  ],
  ['索马里兰', [[0, 4, 'Somaliland']]],
  ['在𠮷野，索', [[1, 4, 'Yoshino']]],
  ['', []],
])('%s', (text, found) => {
  expect(finder.findAll(text).map(({ start, end, value }) => [start, end, value])).toEqual(found);
});

test('the longest at a place', () => {
  expect(finder.at('索马里兰', 0)?.value).toBe('Somaliland');
  expect(finder.at('索马里兰', 4)).toBeUndefined();
});
