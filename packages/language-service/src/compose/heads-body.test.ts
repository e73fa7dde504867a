import { describe, expect, test } from 'vitest';
import { bodyGoesOn, headsBody } from './heads-body.js';

test.each([
  ['外交部长', '外交部', true],
  ['俄罗斯外交部长说', '俄罗斯外交部', true],
  ['外交部長說', '外交部', true],
  ['国务院长期', '国务院', false],
  ['安全局长达', '安全局', false],
  ['安全局长达十年', '安全局', false],
  ['内政部长达尔马宁', '内政部', true],
  ['外交部长期待', '外交部', true],
  ['最高法院长臂管辖', '最高法院', false],
  ['委员会长', '委员会', true],
  ['外交部', '外交部', false],
  ['外交部发言人', '外交部', false],
  ['北京长城', '北京', false],
  ['塔利班长官', '塔利班', false],
])('%s: %s heads a title: %s', (text, body, expected) => {
  const start = text.indexOf(body);
  expect(headsBody(text, start, start + body.length)).toBe(expected);
});

test('an empty stretch is no body', () => {
  expect(headsBody('', 0, 0)).toBe(false);
  expect(headsBody('长', 0, 0)).toBe(false);
});

describe('bodyGoesOn', () => {
  test.each([
    ['司法部门', '司法部', true],
    ['安全部門負責', '安全部', true],
    ['议会民主制', '议会', true],
    ['议会民主国家', '议会', true],
    ['議會制度', '議會', true],
    ['国会主义', '国会', true],
    ['外交部', '外交部', false],
    ['外交部发言人', '外交部', false],
    ['外交部门口', '外交部', false],
    ['议会民主党', '议会', false],
    ['国务院制度', '国务院', false],
  ])('%s: %s goes on: %s', (text, body, expected) => {
    const start = text.indexOf(body);
    expect(bodyGoesOn(text, start, start + body.length)).toBe(expected);
  });

  test('an empty stretch does not', () => {
    expect(bodyGoesOn('', 0, 0)).toBe(false);
    expect(bodyGoesOn('部门', 1, 1)).toBe(false);
  });
});
