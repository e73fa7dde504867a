import { describe, expect, test } from 'vitest';
import type { FoundName } from '../found-name.js';
import { testGlossary } from '../test-glossary.js';
import { nameIn, testKnowledge } from '../test-knowledge.js';
import { namedOwners } from './named-owners.js';

const { bodies } = testKnowledge();
const ministry = bodies.at('国防部', 0)?.words[0]?.line ?? 0;

const countriesOf = (text: string, ...names: readonly FoundName[]): readonly string[] => [
  ...(namedOwners([{ searched: { text, map: [], boilerplate: false, code: [] }, names }], bodies).get(ministry) ?? []),
];
const glossary = testGlossary(`zh\ttw\ten\ttype\tcountry
台湾国防部\t台灣國防部\tTaiwan's Defense Ministry\torg\tTW
`);

describe('namedOwners', () => {
  test('a country with a body behind it', () => {
    const text = '阿富汗国防部';
    expect(countriesOf(text, nameIn(text, '阿富汗', { type: 'country' }, 'AF'))).toEqual(['AF']);
    const traditional = '阿富汗國防部';
    expect(countriesOf(traditional, nameIn(traditional, '阿富汗', { type: 'country' }, 'AF'))).toEqual(['AF']);
  });

  test('two countries', () => {
    const text = '阿富汗国防部，美国国防部';
    const names = [
      nameIn(text, '阿富汗', { type: 'country' }, 'AF'),
      nameIn(text, '美国', { type: 'country' }, 'US'),
    ] as const;
    expect(countriesOf(text, ...names)).toEqual(['AF', 'US']);
  });

  test('a name of the glossary that ends in the body, unless it is a guess', () => {
    const text = '台灣國防部說';
    const entry = glossary.lookup('台湾国防部')[0]?.entry;
    const answer = { type: 'org', ...(entry === undefined ? {} : { entry }) } as const;
    expect(countriesOf(text, nameIn(text, '台灣國防部', answer))).toEqual(['TW']);
    expect(countriesOf(text, nameIn(text, '台灣國防部', { ...answer, status: 'guess' }))).toEqual([]);
  });

  test('a country with something else behind it', () => {
    const text = '阿富汗说，国防部';
    expect(countriesOf(text, nameIn(text, '阿富汗', { type: 'country' }, 'AF'))).toEqual([]);
  });

  test('a body alone, and no names', () => {
    expect(countriesOf('国防部')).toEqual([]);
    expect(countriesOf('')).toEqual([]);
  });
});
