import { describe, expect, test } from 'vitest';
import type { Answer } from '../decide.js';
import { nameIn, testKnowledge } from '../test-knowledge.js';
import { composePlaces } from './compose-places.js';

const knowledge = testKnowledge();

/** What one name of a text says afterwards: its text, English, later form and status. */
function composed(text: string, name: string, answer: Partial<Answer>): readonly (string | undefined)[] {
  const [place] = composePlaces(text, [nameIn(text, name, answer)], knowledge);
  if (place === undefined) return [];
  const { english, short, status } = place.answer;
  return [text.slice(place.start, place.end), english, short, status];
}

describe('composePlaces', () => {
  test.each([
    ['巴德吉斯省首府', '巴德吉斯', 'Badghis', ['巴德吉斯省', 'Badghis Province', 'Badghis', 'derived']],
    ['贝加尔湖附近', '贝加尔', 'Baikal', ['贝加尔湖', 'Lake Baikal', 'Baikal', 'derived']],
    ['莫斯科市中', '莫斯科', 'Moscow', ['莫斯科', 'Moscow', undefined, 'known']],
    ['喀布尔监狱', '喀布尔', 'Kabul', ['喀布尔', 'Kabul', undefined, 'known']],
    ['赫拉特省会', '赫拉特', 'Herat', ['赫拉特', 'Herat', undefined, 'known']],
    ['喀布尔', '喀布尔', 'Kabul', ['喀布尔', 'Kabul', undefined, 'known']],
  ] as const)('%s: %s', (text, name, english, expected) => {
    expect(composed(text, name, { type: 'place', english })).toEqual(expected);
  });

  test('what lies at a place has its name', () => {
    expect(composed('喀布尔国际机场附近', '喀布尔', { english: 'Kabul' }).slice(0, 2)).toEqual([
      '喀布尔国际机场',
      'Kabul International Airport',
    ]);
  });

  test('the parts are given as the reason', () => {
    const text = '巴德吉斯省首府';
    const [place] = composePlaces(
      text,
      [nameIn(text, '巴德吉斯', { english: 'Badghis', why: 'It is known.' })],
      knowledge,
    );
    expect(place?.answer.why).toBe('Composed: 巴德吉斯 and 省. It is known.');
    expect(place?.answer.candidates?.[0]?.english).toBe('Badghis Province');
  });

  test('a guess stays one, and covers the word', () => {
    expect(composed('瑙堡省首府', '瑙堡', { english: 'Naubao', status: 'guess' })).toEqual([
      '瑙堡省',
      'Naubao Province',
      'Naubao',
      'guess',
    ]);
  });

  test('what is no place is no part of one', () => {
    expect(composed('塔利班省内', '塔利班', { type: 'group', english: 'Taliban' })[0]).toBe('塔利班');
  });

  test('a word that the next name begins with belongs to that', () => {
    const text = '赫拉特省长办公室';
    const names = [
      nameIn(text, '赫拉特', { english: 'Herat' }),
      nameIn(text, '省长', { type: 'title', english: 'governor' }),
    ];
    expect(composePlaces(text, names, knowledge).map(({ start, end }) => text.slice(start, end))).toEqual([
      '赫拉特',
      '省长',
    ]);
  });

  test('Traditional text keeps its offsets', () => {
    expect(composed('巴德吉斯省首府', '巴德吉斯', { english: 'Badghis' })[0]).toBe('巴德吉斯省');
    expect(composed('喀布爾國際機場', '喀布爾', { english: 'Kabul' })[0]).toBe('喀布爾國際機場');
  });
});
