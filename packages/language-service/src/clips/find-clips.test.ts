import type { ClipTable } from '@yiming/glossary';
import { parseKnowledge } from '@yiming/glossary/recognition';
import { describe, expect, test } from 'vitest';
import { coveredBy } from '../found-name.js';
import { type TestEvidence, testEvidence, testKnowledge } from '../test-knowledge.js';
import { findClips } from './find-clips.js';

const { clips } = testKnowledge();

/** What is found: the text, its use, and what each character stands for. */
function found(
  text: string,
  evidence: TestEvidence,
  names: readonly string[] = [],
  table: ClipTable = clips,
): readonly (readonly string[])[] {
  const covered = coveredBy(
    text.length,
    names.map((name) => ({ start: text.indexOf(name), end: text.indexOf(name) + name.length })),
  );
  return findClips(text, covered, table, testEvidence(evidence)).map(({ start, end, use, parts }) => [
    text.slice(start, end),
    use,
    ...parts.map(({ targets }) => targets[0]?.english ?? ''),
  ]);
}

const afghan: TestEvidence = { countries: { AF: 5 } };
const all: TestEvidence = { countries: { AF: 5, US: 3, CN: 4, PK: 2 }, named: { Taliban: 5 } };

describe('findClips', () => {
  test.each([
    ['behind a verb of headlines', '他曾驻阿多年。', afghan, [['阿', 'noun', 'Afghanistan']]],
    ['with 涉', '在涉阿问题上。', afghan, [['阿', 'noun', 'Afghanistan']]],
    ['the side of a country', '阿方表示欢迎。', afghan, [['阿方', 'side', 'Afghanistan']]],
    ['方案 is no side', '提出对阿方案。', afghan, [['阿', 'noun', 'Afghanistan']]],
    ['its government takes the adjective', '阿政府称，', afghan, [['阿', 'adjective', 'Afghanistan']]],
    ['several in one word', '中美会谈开始。', all, [['中美', 'joint', 'China', 'United States']]],
    ['three', '中阿巴三方会谈。', all, [['中阿巴', 'joint', 'China', 'Afghanistan', 'Pakistan']]],
    ['one that is no country', '美塔协议签署。', all, [['美塔', 'joint', 'United States', 'Taliban']]],
    ['the armed forces', '美军撤离。', all, [['美军', 'military', 'United States']]],
    ['an officer is none', '美军官说。', all, [['美', 'adjective', 'United States']]],
    ['several before what they share', '中美的问题很多。', all, [['中美', 'joint', 'China', 'United States']]],
    ['a modal is no part of a word', '他期许中美能合作。', all, [['中美', 'joint', 'China', 'United States']]],
    [
      '方向 before another country is 方 and 向',
      '中方向美方提出，',
      all,
      [
        ['中方', 'side', 'China'],
        ['美方', 'side', 'United States'],
      ],
    ],
    ['in an ordinary word', '一位阿姨说。', afghan, []],
    ['a word by itself', '其中有人，集中起来。', all, []],
    ['an open one of countries that nobody names', '他曾驻阿多年。', {}, []],
    ['empty', '', afghan, []],
  ] satisfies readonly (readonly [string, string, TestEvidence, readonly (readonly string[])[]])[])(
    '%s: %s',
    (_, text, evidence, expected) => {
      expect(found(text, evidence)).toEqual(expected);
    },
  );

  test('two countries with one clip, both named, leave it open', () => {
    const text = '他曾驻阿多年。';
    const evidence = testEvidence({ countries: { AF: 2, AR: 2 } });
    const [clip] = findClips(text, new Uint8Array(text.length), clips, evidence);
    expect(clip?.parts[0]?.by).toBe('open');
    expect(clip?.parts[0]?.targets.map(({ country }) => country)).toEqual(['AF', 'AR']);
  });

  test('an open one is in no joint word', () => {
    expect(found('中阿巴三方会谈。', { countries: { AF: 2, AR: 2, CN: 1, PK: 1 } })).not.toContainEqual(
      expect.arrayContaining(['joint']),
    );
  });

  test('what a name covers is no clip', () => {
    expect(found('阿方乌兹别克村驻阿部队', afghan, ['阿方乌兹别克村'])).toEqual([['阿', 'noun', 'Afghanistan']]);
  });

  test('Traditional text is read alike, and offsets are into it', () => {
    expect(found('駐阿部隊與阿方會談。', afghan)).toEqual([
      ['阿', 'noun', 'Afghanistan'],
      ['阿方', 'side', 'Afghanistan'],
    ]);
  });
});

describe('characters that are ordinary words, too', () => {
  const { knowledge, problems } = parseKnowledge(
    JSON.stringify({
      version: 1,
      files: [
        {
          name: 'clips/countries.tsv',
          text: `clip\tcountry\ten\tadjective\tbefore\tafter\twords\tword
加\tCA\tCanada\tCanadian\t驻|访\t方\t加强|参加\tyes
乌\tUA\tUkraine\tUkrainian\t驻|访\t方\t乌云\tyes
乌\tUZ\tUzbekistan\tUzbek\t驻|访\t方\t乌云\tyes
以\tIL\tIsrael\tIsraeli\t驻|访\t方\t以及|以来\tyes
伊\tIR\tIran\tIranian\t驻|访\t方\t伊始\tyes
美\tUS\tUnited States\tU.S.\t驻|访\t方\t美丽
墨\tMX\tMexico\tMexican\t驻|访\t方\t墨水\tyes
`,
        },
      ],
    }),
  );
  const named: TestEvidence = { countries: { CA: 2, UA: 2, IL: 2, IR: 2, US: 2, MX: 2 } };

  test('the table has no problems', () => {
    expect(problems).toEqual([]);
  });

  test.each([
    ['with 国', '加国同意。', [['加国', 'noun', 'Canada']]],
    ['in Traditional characters', '加國同意。', [['加國', 'noun', 'Canada']]],
    ['国 of another word', '加国际航班。', []],
    ['at the beginning, before what headlines say', '乌称击落战机。', [['乌', 'noun', 'Ukraine']]],
    ['not behind another word', '他们乌称击落。', []],
    ['以 before a country is a preposition', '以美墨边境为例。', [['美墨', 'joint', 'United States', 'Mexico']]],
    ['in Traditional characters, too', '以美墨邊境為例。', [['美墨', 'joint', 'United States', 'Mexico']]],
    ['but for one that it is at odds with', '以伊冲突。', [['以伊', 'joint', 'Israel', 'Iran']]],
    ['a word of the list', '乌云密布，加强合作，以及参加。', []],
  ] as const)('%s: %s', (_, text, expected) => {
    expect(found(text, named, [], knowledge.clips)).toEqual(expected);
  });

  test('none of them where the article names no such country', () => {
    for (const text of ['加国同意。', '乌称击落战机。', '以伊冲突。'])
      expect(found(text, { countries: { AF: 3 } }, [], knowledge.clips)).toEqual([]);
  });
});
