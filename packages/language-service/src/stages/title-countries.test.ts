import type { Entry } from '@yiming/glossary';
import { describe, expect, test } from 'vitest';
import type { FoundName } from '../found-name.js';
import { testGlossary } from '../test-glossary.js';
import { nameIn, testKnowledge } from '../test-knowledge.js';
import type { TextNames } from './text-names.js';
import { titleCountries } from './title-countries.js';

const stage = titleCountries(testKnowledge());
const [defense, foreign] = ['国防部长', '外长'].map(
  (zh) => testGlossary(`zh\ten\ttype\tid\n${zh}\t${zh}\ttitle\ttitle/x\n`).lookup(zh)[0]?.entry,
);
const builtin = (entry: Entry | undefined): Partial<FoundName['answer']> =>
  entry === undefined ? {} : { entry: { ...entry, origin: { ...entry.origin, layer: 'builtin' } } };

/** What the title of a text is called, with its status. */
function called(text: string, country: string, code: string, title: string, entry: Entry | undefined): string {
  const names = [
    nameIn(text, country, { type: 'country', english: country }, code),
    nameIn(text, title, { type: 'title', english: 'as ever', ...builtin(entry) }),
  ];
  const given: TextNames = { searched: { text, map: [], boilerplate: false, code: [] }, names };
  const { answer } = stage([given])[0]?.names[1] ?? {};
  return `${answer?.english} ${answer?.status}`;
}

describe('titleCountries', () => {
  test.each([
    ['美国国防部长', '美国', 'US', '国防部长', defense, 'secretary of defense derived'],
    ['阿富汗国防部长', '阿富汗', 'AF', '国防部长', defense, 'defense minister derived'],
    ['美国外长', '美国', 'US', '外长', foreign, 'secretary of state derived'],
    ['美国的国防部长', '美国', 'US', '国防部长', defense, 'as ever known'],
    ['美国国防部长期', '美国', 'US', '国防部', defense, 'as ever known'],
  ] as const)('%s', (text, country, code, title, entry, expected) => {
    expect(called(text, country, code, title, entry)).toBe(expected);
  });

  test('a title of a glossary of one’s own stays', () => {
    const text = '美国国防部长';
    const names = [
      nameIn(text, '美国', { type: 'country', english: 'United States' }, 'US'),
      nameIn(text, '国防部长', {
        type: 'title',
        english: 'war secretary',
        ...(defense === undefined ? {} : { entry: defense }),
      }),
    ];
    const found = stage([{ searched: { text, map: [], boilerplate: false, code: [] }, names }]);
    expect(found[0]?.names[1]?.answer.english).toBe('war secretary');
  });
});
