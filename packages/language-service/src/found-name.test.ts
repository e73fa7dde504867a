import { expect, test } from 'vitest';
import { coveredBy, inOrder, isCovered } from './found-name.js';
import { nameIn } from './test-knowledge.js';

const text = '阿富汗外长到喀布尔。';
const [kabul, afghanistan] = [nameIn(text, '喀布尔', {}), nameIn(text, '阿富汗', {})];

test('names cover their own places', () => {
  expect([...coveredBy(text.length, [kabul, afghanistan])]).toEqual([1, 1, 1, 0, 0, 0, 1, 1, 1, 0]);
  expect([...coveredBy(3, [])]).toEqual([0, 0, 0]);
  expect([...coveredBy(0, [])]).toEqual([]);
});

test('a name that reaches over the end covers what there is', () => {
  expect([...coveredBy(2, [afghanistan])]).toEqual([1, 1]);
});

test.each([
  [0, 3, true],
  [3, 6, false],
  [5, 7, true],
  [9, 10, false],
  [2, 2, false],
])('%d–%d is covered: %s', (start, end, expected) => {
  expect(isCovered(coveredBy(text.length, [kabul, afghanistan]), start, end)).toBe(expected);
});

test('names come in the order of the text, and the list given stays as it is', () => {
  const names = [kabul, afghanistan];
  expect(inOrder(names).map(({ start }) => start)).toEqual([0, 6]);
  expect(names).toEqual([kabul, afghanistan]);
  expect(inOrder([])).toEqual([]);
});
