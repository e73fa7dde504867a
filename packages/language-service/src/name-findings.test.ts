import { readdirSync, readFileSync } from 'node:fs';
import { parseArticle } from '@yiming/core';
import { createGlossary, type Glossary, type NameKnowledge } from '@yiming/glossary';
import { loadBuiltin } from '@yiming/glossary/builtin';
import { loadKnowledge } from '@yiming/glossary/knowledge';
import { beforeAll, describe, expect, test } from 'vitest';
import { findMentions } from './find-mentions.js';
import type { NameFinding } from './findings/name-finding.js';
import type { Mention } from './mention.js';
import { findNameFindings } from './name-findings.js';
import { testGlossary } from './test-glossary.js';
import { testKnowledge } from './test-knowledge.js';

const glossary = testGlossary(`zh\ttw\ten\tshort\ttype\tid\tstatus
加拉诺|瑙堡\t\tQala-e-Naw\t\tplace\tplace/qala-e-naw\t
喀布尔|卡布尔\t喀布爾\tKabul\t\tplace\tplace/kabul\t
特朗普|-特郎普\t川普|-川皇\tDonald Trump\tTrump\tperson\tperson/trump\t
谢尔盖·拉夫罗夫|谢尔盖·拉甫罗夫|拉夫罗夫{short}|拉甫罗夫{short}\t\tSergey Lavrov\tLavrov\tperson\tperson/lavrov\t
泽连斯基|-泽伦斯基{2022..}|泽林斯基{deprecated}\t\tVolodymyr Zelenskyy\tZelenskyy\tperson\tperson/zelenskyy\t
基辅\t\tKyiv{2019..}|-Kiev{2019..}\t\tplace\tplace/kyiv\t
塔利\t\tTally\t\tplace\tplace/tally\tforbidden
外相\t\tforeign minister\t\ttitle\ttitle/foreign-minister\t
一国两制|一国两治{deprecated}\t\tone country, two systems\t\tterm\tterm/one-country\t
布什{short}|乔治·沃克·布什\t\tGeorge W. Bush\t\tperson\tperson/bush-43\t
布什{short}|乔治·赫伯特·布什\t\tGeorge H.W. Bush\t\tperson\tperson/bush-41\t
`);

const mentionsOf = (source: string): readonly Mention[] =>
  findMentions(parseArticle(source), glossary, { knowledge: testKnowledge() });

const findingsOf = (source: string, more: readonly Mention[] = []): readonly NameFinding[] => {
  const mentions = [...mentionsOf(source), ...more].sort((a, b) => a.start - b.start);
  return findNameFindings(parseArticle(source), mentions, glossary);
};

/** What is found: code and text with its place, the values, what may stand there instead, and where else to look. */
const shown = ({ code, start, text, values, related, replacements }: NameFinding): string =>
  [
    `${code} ${start} ${text}`,
    values.join(', '),
    ...(replacements === undefined ? [] : [`→ ${replacements.join(', ')}`]),
    ...related.map((place) => `see ${place.start} ${place.text}`),
  ]
    .filter((part) => part !== '')
    .join('; ');

describe('findNameFindings', () => {
  test.each([
    ['nothing', '', []],
    ['names in order', '特朗普在喀布尔。特朗普说。', []],
    [
      'a place written in two ways, at the rarer one',
      '加拉诺失守。瑙堡有战事。加拉诺平静。',
      ['inconsistent-rendering 6 瑙堡; 加拉诺, 2, 1; → 加拉诺; see 0 加拉诺'],
    ],
    [
      'at every mention of it',
      '瑙堡失守。瑙堡有战事。加拉诺、加拉诺、加拉诺平静。',
      [
        'inconsistent-rendering 0 瑙堡; 加拉诺, 3, 2; → 加拉诺; see 11 加拉诺',
        'inconsistent-rendering 5 瑙堡; 加拉诺, 3, 2; → 加拉诺; see 11 加拉诺',
      ],
    ],
    [
      'a last name replaced by a last name, a full one by a full one',
      '谢尔盖·拉夫罗夫说。拉夫罗夫说。谢尔盖·拉甫罗夫说。拉甫罗夫说。拉夫罗夫说。',
      [
        'inconsistent-rendering 16 谢尔盖·拉甫罗夫; 谢尔盖·拉夫罗夫, 3, 1; → 谢尔盖·拉夫罗夫; see 10 拉夫罗夫; see 0 谢尔盖·拉夫罗夫; see 26 拉甫罗夫',
        'inconsistent-rendering 26 拉甫罗夫; 拉夫罗夫, 3, 1; → 拉夫罗夫; see 10 拉夫罗夫; see 0 谢尔盖·拉夫罗夫; see 16 谢尔盖·拉甫罗夫',
      ],
    ],
    [
      'a name parted by a tag is not replaced',
      '加拉诺、<b>瑙</b>堡、加拉诺。',
      ['inconsistent-rendering 7 瑙堡; 加拉诺, 2, 1; see 0 加拉诺'],
    ],
    ['a forbidden rendering', '特郎普说。', ['forbidden-rendering 0 特郎普; forbidden, 特朗普; → 特朗普']],
    ['a deprecated one', '泽林斯基说。', ['forbidden-rendering 0 泽林斯基; deprecated, 泽连斯基; → 泽连斯基']],
    ['a deprecated term', '一国两治的说法。', ['forbidden-rendering 0 一国两治; deprecated, 一国两制; → 一国两制']],
    ['one that is forbidden later', '---\ndate: 2021-08-14\n---\n\n泽伦斯基说。', []],
    [
      'one that is forbidden by then',
      '---\ndate: 2023-08-14\n---\n\n泽伦斯基说。',
      ['forbidden-rendering 26 泽伦斯基; forbidden, 泽连斯基; → 泽连斯基'],
    ],
    ['one that is forbidden now', '泽伦斯基说。', ['forbidden-rendering 0 泽伦斯基; forbidden, 泽连斯基; → 泽连斯基']],
    ['one that only Taiwan forbids', '川皇说。', []],
    ['an entry that is forbidden', '塔利说。', ['forbidden-rendering 0 塔利; forbidden']],
    [
      'English that the glossary forbids',
      '基辅（Kiev）说。',
      ['forbidden-rendering 3 Kiev; forbidden, Kyiv; → Kyiv; see 0 基辅'],
    ],
    ['English that it forbids later', '---\ndate: 2014-02-14\n---\n\n基辅（Kiev）说。', []],
    ['English that it has', '基辅（Kyiv）说。', []],
    ['an ambiguous name', '布什说。', []],
  ])('%s', (_, source, expected) => {
    expect(findingsOf(source).map(shown)).toEqual(expected);
  });

  test('in Traditional text the rendering of its own region takes the place', () => {
    const source = '特郎普總統與國會議員會談後說，這個問題還沒有結論，雙方將繼續對話。';
    expect(findingsOf(source).map(shown)).toEqual(['forbidden-rendering 0 特郎普; forbidden, 川普; → 川普']);
    // 泽连斯基 has no rendering of Taiwan, and none is made up.
    const other = '澤林斯基總統與國會議員會談後說，這個問題還沒有結論，雙方將繼續對話。';
    expect(findingsOf(other).map(shown)).toEqual(['forbidden-rendering 0 澤林斯基; deprecated']);
    expect(findingsOf('澤林斯基').map(shown)).toEqual(['forbidden-rendering 0 澤林斯基; deprecated']);
  });

  const [kabul] = mentionsOf('喀布尔');
  const unknown = (start: number, text: string, more: Partial<Mention> = {}): readonly Mention[] =>
    kabul === undefined
      ? []
      : [
          (({ entry: _, ...rest }: Mention): Mention => ({
            ...rest,
            start,
            end: start + text.length,
            text,
            type: 'person',
            english: '',
            status: 'unknown',
            ...more,
          }))(kabul),
        ];

  test('a name that nothing is known of, once, with its other mentions', () => {
    const source = '福尔加尔说。福尔加尔说。';
    expect(findingsOf(source, [...unknown(0, '福尔加尔'), ...unknown(6, '福尔加尔')]).map(shown)).toEqual([
      'unknown-name 0 福尔加尔; see 6 福尔加尔',
    ]);
  });

  test('a guess by the sound says what it may be', () => {
    const guess = {
      english: 'Folgar',
      status: 'guess',
      candidates: [
        { english: 'Folgar', score: 0.5 },
        { english: 'Fulgar', score: 0.2, id: 'Q1' },
      ],
    } as const;
    expect(findingsOf('福尔加尔说。', unknown(0, '福尔加尔', guess)).map(shown)).toEqual([
      'unknown-name 0 福尔加尔; Folgar, Fulgar',
    ]);
    // The article itself says it.
    expect(findingsOf('福尔加尔（Folgar）说。', unknown(0, '福尔加尔', guess))).toEqual([]);
    expect(findingsOf('福尔加尔说。', unknown(0, '福尔加尔', { ...guess, boilerplate: true }))).toEqual([]);
    for (const type of ['title', 'term', 'org', 'abbr'] as const)
      expect(findingsOf('福尔加尔说。', unknown(0, '福尔加尔', { ...guess, type }))).toEqual([]);
  });

  test('a name that the glossary has is none, whatever was made of it', () => {
    const source = '喀布尔。';
    const mentions = unknown(0, '喀布尔');
    expect(findNameFindings(parseArticle(source), mentions, glossary)).toEqual([]);
    expect(findNameFindings(parseArticle(source), mentions).map(shown)).toEqual(['unknown-name 0 喀布尔']);
  });

  test('a gloss that contradicts the glossary', () => {
    const source = '喀布尔（Cabool）平静。';
    const marked = mentionsOf(source).map((mention) => ({ ...mention, contradiction: 'Cabool' }));
    const [finding, ...others] = findNameFindings(parseArticle(source), marked, glossary);
    expect(others).toEqual([]);
    expect(finding === undefined ? '' : shown(finding)).toBe('contradicting-gloss 0 喀布尔; Cabool; see 4 Cabool');
    expect(finding?.entry?.id).toBe('place/kabul');
  });

  test('one finding a span: what is forbidden comes first', () => {
    const source = '喀布尔、喀布尔、特郎普、特朗普、特朗普。';
    const marked = mentionsOf(source).map((mention) =>
      mention.text === '特郎普' ? { ...mention, contradiction: 'Trumpp' } : mention,
    );
    expect(findNameFindings(parseArticle(source), marked, glossary).map(({ code }) => code)).toEqual([
      'forbidden-rendering',
    ]);
  });

  test('boilerplate does not count', () => {
    const source = '特郎普说。';
    const marked = mentionsOf(source).map((mention) => ({ ...mention, boilerplate: true as const }));
    expect(findNameFindings(parseArticle(source), marked, glossary)).toEqual([]);
  });
});

describe('the seeds', () => {
  let knowledge: NameKnowledge;
  let builtin: Glossary;
  beforeAll(async () => {
    ({ knowledge } = await loadKnowledge());
    builtin = createGlossary([(await loadBuiltin()).layer]);
  });

  const seeds = new URL('../../../seeds/', import.meta.url);
  test.each(readdirSync(seeds).filter((name) => name.endsWith('.md')))('%s: in order, one a span, and few', (name) => {
    const source = readFileSync(new URL(name, seeds), 'utf8');
    const article = parseArticle(source);
    const mentions = findMentions(article, builtin, { knowledge });
    const findings = findNameFindings(article, mentions, builtin);
    expect(findings.length).toBeLessThan(mentions.length / 10);
    let reached = 0;
    for (const { start, end, text, related, code } of findings) {
      expect(start).toBeGreaterThanOrEqual(reached);
      reached = end;
      for (const place of [{ start, end, text }, ...related])
        expect(source.slice(place.start, place.end).replace(/<[^>]*>/g, '')).toBe(place.text);
      expect(['forbidden-rendering', 'contradicting-gloss', 'unknown-name', 'inconsistent-rendering']).toContain(code);
    }
  });
});
