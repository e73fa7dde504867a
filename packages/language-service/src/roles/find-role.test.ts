import { describe, expect, test } from 'vitest';
import type { FoundName } from '../found-name.js';
import { nameIn, testKnowledge } from '../test-knowledge.js';
import { findRoles, type Role } from './find-role.js';

const knowledge = testKnowledge();

const countries: Readonly<Record<string, readonly [string, string]>> = {
  阿富汗: ['Afghanistan', 'AF'],
  美国: ['United States', 'US'],
  美國: ['United States', 'US'],
  中国: ['China', 'CN'],
};

/** The title at the last of the names, of which the first are countries. */
function roleAt(text: string, person: string, before: readonly (string | FoundName)[] = []): Role | undefined {
  const others = before.map((name) => {
    if (typeof name !== 'string') return name;
    const [english = '', code] = countries[name] ?? [];
    return nameIn(text, name, { type: 'country', english }, code);
  });
  const found = nameIn(text, person, { type: 'person', english: 'X' });
  return findRoles(
    text,
    [...others, found].toSorted((a, b) => a.start - b.start),
    knowledge,
  )(found);
}

/** The English, and each part with its kind. */
const shown = (role: Role | undefined): readonly string[] =>
  role === undefined
    ? []
    : [role.english, ...role.parts.map(({ kind, text, english }) => `${kind} ${text} ${english}`)];

describe('findRoles', () => {
  test.each([
    [
      '阿富汗国防部长穆罕默迪说',
      '穆罕默迪',
      ['阿富汗'],
      ['Afghan Defense Minister', 'owner 阿富汗 Afghanistan', 'office 国防部长 defense minister'],
    ],
    ['外交部长王毅说', '王毅', [], ['Foreign Minister', 'office 外交部长 foreign minister']],
    ['谢赫塔米姆说', '塔米姆', [], ['Sheikh', 'honorific 谢赫 sheikh']],
    [
      '阿富汗总统毛拉某某说',
      '某某',
      ['阿富汗'],
      ['Afghan President Mullah', 'owner 阿富汗 Afghanistan', 'office 总统 president', 'honorific 毛拉 mullah'],
    ],
    [
      '阿富汗驻中国大使卡伊姆说',
      '卡伊姆',
      ['阿富汗', '中国'],
      ['Afghan Ambassador to China', 'owner 阿富汗 Afghanistan', 'host 中国 China', 'office 大使 ambassador'],
    ],
    ['驻中国大使卡伊姆说', '卡伊姆', ['中国'], ['Ambassador to China', 'host 中国 China', 'office 大使 ambassador']],
    ['会见穆罕默迪', '穆罕默迪', [], []],
    ['国防部长和穆罕默迪', '穆罕默迪', [], []],
    ['穆罕默迪', '穆罕默迪', [], []],
  ] as const)('%s', (text, person, before, expected) => {
    expect(shown(roleAt(text, person, before))).toEqual(expected);
  });

  test.each([
    ['美国国防部长奥斯汀说', '奥斯汀', '美国'],
    ['美國國防部長奧斯汀說', '奧斯汀', '美國'],
  ])('a country has a word of its own for the office: %s', (text, person, owner) => {
    expect(roleAt(text, person, [owner])?.english).toBe('U.S. Defense Secretary');
  });

  test('every part slices the text to what it says', () => {
    const text = '据报道，阿富汗驻中国大使卡伊姆说';
    const role = roleAt(text, '卡伊姆', ['阿富汗', '中国']);
    expect(role?.parts).toHaveLength(3);
    for (const { start, end, text: own } of role?.parts ?? []) expect(text.slice(start, end)).toBe(own);
  });

  test('the office may stand behind the name, where the glossary has it', () => {
    const text = '加尼总统说';
    const president = nameIn(text, '总统', { type: 'title', english: 'president' });
    expect(shown(roleAt(text, '加尼', [president]))).toEqual(['President', 'office 总统 president']);
  });

  test('a title of the glossary is one where the data has none', () => {
    const text = '办公厅主任某某说';
    const title = nameIn(text, '办公厅主任', { type: 'title', english: 'chief of staff' });
    expect(shown(roleAt(text, '某某', [title]))).toEqual(['Chief of Staff', 'office 办公厅主任 chief of staff']);
  });

  test('nothing is owned by a guess', () => {
    const text = '阿总统加尼说';
    const guess = nameIn(text, '阿', { type: 'abbr', english: 'Afghanistan', status: 'guess' }, 'AF');
    expect(shown(roleAt(text, '加尼', [guess]))).toEqual(['President', 'office 总统 president']);
  });
});
