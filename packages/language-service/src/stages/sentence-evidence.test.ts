import { parseArticle } from '@yiming/core';
import { createGlossary, fold, readGlossary } from '@yiming/glossary';
import { describe, expect, test } from 'vitest';
import type { FoundName } from '../found-name.js';
import { nameIn } from '../test-knowledge.js';
import { knownNames } from './known-names.js';
import { sentenceEvidence } from './sentence-evidence.js';

const glossary = createGlossary([
  {
    name: 'test',
    entries: readGlossary(
      `zh\ttw\ten\tshort\ttype\tcountry\tid
中国\t中國\tChina\t\tcountry\tCN\tcountry/CN
美国\t美國\tUnited States\tU.S.\tcountry\tUS\tcountry/US
伊拉克\t\tIraq\t\tcountry\tIQ\tcountry/IQ
北京\t\tBeijing\t\tplace\tCN\tplace/beijing
国务院\t國務院\tState Department\tState\torg\tUS\torg/us-state
国务院\t國務院\tState Council\tState Council\torg\tCN\torg/cn-council
国务院\t國務院\tPrivy Council\t\torg\t\torg/council
`,
      { fileName: 'names.tsv', layer: 'test' },
    ).entries,
  },
]);

/** The answers for 国务院 in a text, after the stage. */
const said = (source: string): readonly string[] =>
  sentenceEvidence(knownNames(parseArticle(source), glossary).texts)
    .flatMap(({ searched, names }) => names.map((name) => [searched.text.slice(name.start, name.end), name] as const))
    .filter(([text]) => fold(text) === '国务院')
    .map(([, { answer }]) => `${answer.english} ${answer.status}`);

describe('a name of several readings', () => {
  test.each([
    ['the sentence names the country of one', '美国发言。国务院与中国会谈。', ['State Council known']],
    ['by a place', '美国发言。国务院在北京开会。', ['State Council known']],
    ['in Traditional characters', '美國發言。國務院與中國會談。', ['State Council known']],
    ['by a body that is China’s alone', '美国发言。党中央、国务院决定。', ['State Council known']],
    [
      'each sentence by itself',
      '国务院与美国会谈！国务院与中国会谈？',
      ['State Department known', 'State Council known'],
    ],
    [
      'the other sentence on a line of its own',
      '国务院与美国会谈\n\n国务院与中国会谈',
      ['State Department known', 'State Council known'],
    ],
    ['both countries', '国务院在美国和中国。', ['State Department guess']],
    ['neither', '国务院在伊拉克。', ['State Department guess']],
    ['nothing at all', '国务院开会。', ['State Department guess']],
  ])('%s: %s', (_, source, expected) => {
    expect(said(source)).toEqual(expected);
  });

  test('says why, keeps what else it may be, and takes the short form of the entry', () => {
    const [text] = sentenceEvidence(knownNames(parseArticle('国务院与美国会谈。'), glossary).texts);
    const answer = text?.names[0]?.answer;
    expect(answer).toMatchObject({ english: 'State Department', short: 'State', entry: { id: 'org/us-state' } });
    expect(answer?.candidates).toHaveLength(3);
    expect(answer?.why).toBe('The sentence names its country; other entries with this surface are of other countries.');
  });
});

test('a text whose names have one reading each is given back as it is', () => {
  const names: readonly FoundName[] = [nameIn('美国说，', '美国', { type: 'country' }, 'US')];
  const texts = [{ searched: { text: '美国说，', map: [], boilerplate: false, code: [] }, names }];
  expect(sentenceEvidence(texts)[0]?.names).toBe(names);
  expect(sentenceEvidence([])).toEqual([]);
});
