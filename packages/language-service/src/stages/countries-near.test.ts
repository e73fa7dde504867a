import { describe, expect, test } from 'vitest';
import type { FoundName } from '../found-name.js';
import { nameIn } from '../test-knowledge.js';
import { countriesNear, ownersNear } from './countries-near.js';
import type { TextNames } from './text-names.js';

const filler = '这里有三十多个字隔在当中所以说不出它属于哪一个地方而且还要再长一些才行';
const codes: Readonly<Record<string, string>> = { 美国: 'US', 阿富汗: 'AF', 中国: 'CN', 日本: 'JP' };

/** A text with the countries of {@link codes} that stand in it, each for the first time. */
function textNames(text: string): TextNames {
  const names = Object.entries(codes)
    .filter(([name]) => text.includes(name))
    .map(([name, code]): FoundName => nameIn(text, name, { type: 'country' }, code))
    .sort((a, b) => a.start - b.start);
  return { searched: { text, map: [], boilerplate: false, code: [] }, names };
}

/** All places of a name in a text. */
const placesOf = (text: string, name: string) =>
  [...text.matchAll(new RegExp(name, 'g'))].map(({ index }) => ({
    start: index,
    end: index + name.length,
    text: name,
  }));

const near = (name: string, ...texts: readonly string[]): readonly string[] | undefined => {
  const found = countriesNear(
    texts.map(textNames),
    texts.map((text) => placesOf(text, name)),
  ).get(name);
  return found && [...found].sort();
};

const owners = (name: string, ...texts: readonly string[]): readonly string[] | undefined => {
  const found = ownersNear(
    texts.map(textNames),
    texts.map((text) => placesOf(text, name)),
  ).get(name);
  return found && [...found].sort();
};

describe('countriesNear', () => {
  test.each([
    ['before', ['美国议员福尔加尔'], ['US']],
    ['behind', ['福尔加尔到阿富汗'], ['AF']],
    ['both', ['美国议员福尔加尔到阿富汗'], ['AF', 'US']],
    ['in several texts', ['美国议员福尔加尔', '福尔加尔在中国', '日本'], ['CN', 'US']],
    ['too far before', [`美国${filler}福尔加尔`], []],
    ['too far behind', [`福尔加尔${filler}美国`], []],
    ['near one of two places', [`福尔加尔${filler}美国的福尔加尔`], ['US']],
    ['none', ['福尔加尔说'], []],
  ] as const)('%s', (_, texts, expected) => {
    expect(near('福尔加尔', ...texts)).toEqual(expected);
  });

  test('the same name in both scripts is one', () => {
    const texts = ['美国议员马丁说', '馬丁到日本'].map(textNames);
    const found = countriesNear(texts, [placesOf('美国议员马丁说', '马丁'), placesOf('馬丁到日本', '馬丁')]);
    expect([...found.keys()]).toEqual(['马丁']);
    expect([...(found.get('马丁') ?? [])].sort()).toEqual(['JP', 'US']);
  });

  test('a person of the glossary says where it belongs, too', () => {
    const text = '巴拉达尔和福尔加尔';
    const entry = {
      id: 'person/baradar',
      type: 'person',
      en: 'Baradar',
      english: [],
      zh: [],
      country: 'AF',
      status: 'preferred',
      origin: { layer: 'test', file: 'names.tsv', line: 2 },
      roles: [],
    } as const;
    const names = [nameIn(text, '巴拉达尔', { type: 'person', entry })];
    const found = countriesNear([{ ...textNames(text), names }], [placesOf(text, '福尔加尔')]);
    expect([...(found.get('福尔加尔') ?? [])]).toEqual(['AF']);
  });

  test('nothing is near nothing', () => {
    expect(countriesNear([], []).size).toBe(0);
    expect(countriesNear([textNames('美国')], [[]]).size).toBe(0);
  });
});

describe('ownersNear', () => {
  test.each([
    ['right before', ['中国外交部发言人汪文斌'], ['CN']],
    ['the last of two', ['美国和中国外交部发言人汪文斌'], ['CN']],
    ['a comma lies between', ['中国外交部，汪文斌'], undefined],
    ['a blank lies between', ['中国外交部 汪文斌'], undefined],
    ['too far before', ['中国的一个很大很大很大很大很大很大的部门汪文斌'], undefined],
    ['behind', ['汪文斌在中国'], undefined],
    ['in several texts', ['中国外交部发言人汪文斌', '美国议员汪文斌', '汪文斌'], ['CN', 'US']],
  ] as const)('%s', (_, texts, expected) => {
    expect(owners('汪文斌', ...texts)).toEqual(expected);
  });
});
