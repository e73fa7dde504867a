import { describe, expect, test } from 'vitest';
import { type TestEvidence, testEvidence, testKnowledge } from '../test-knowledge.js';
import { resolveClip } from './resolve-clip.js';

const { clips } = testKnowledge();

/** How a character is resolved, and what it stands for, in order. */
function resolved(character: string, evidence: TestEvidence): readonly [string, readonly string[]] {
  const { by, targets } = resolveClip(clips.get(character) ?? [], testEvidence(evidence));
  return [by, targets.map(({ english }) => english)];
}

describe('resolveClip', () => {
  test.each([
    ['the country that the article names', '阿', { countries: { AF: 1 } }, 'named', ['Afghanistan']],
    ['none of two', '阿', { countries: { AF: 2, AR: 1 } }, 'open', ['Afghanistan', 'Argentina']],
    [
      'the one named more often stands first',
      '阿',
      { countries: { AF: 1, AR: 3 } },
      'open',
      ['Argentina', 'Afghanistan'],
    ],
    ['far more often', '阿', { countries: { AF: 20, AR: 1 } }, 'named', ['Afghanistan', 'Argentina']],
    [
      'five times as often, but not far more',
      '阿',
      { countries: { AF: 9, AR: 2 } },
      'open',
      ['Afghanistan', 'Argentina'],
    ],
    [
      'another country says nothing',
      '阿',
      { countries: { US: 9 } },
      'open',
      ['Afghanistan', 'Argentina', 'United Arab Emirates'],
    ],
    ['its places and persons hint at it', '阿', { related: { AR: 1 } }, 'named', ['Argentina']],
    ['so do far more of them', '阿', { related: { AF: 3, AR: 1 } }, 'named', ['Afghanistan', 'Argentina']],
    [
      'but not a few more',
      '阿',
      { related: { AF: 2, AR: 1 } },
      'open',
      ['Afghanistan', 'Argentina', 'United Arab Emirates'],
    ],
    ['what is named goes before hints', '阿', { countries: { AF: 1 }, related: { AR: 9 } }, 'named', ['Afghanistan']],
    ['what is no country', '塔', { named: { Taliban: 2 } }, 'named', ['Taliban']],
    [
      'a country or what is none',
      '塔',
      { countries: { TJ: 2 }, named: { Taliban: 2 } },
      'open',
      ['Taliban', 'Tajikistan'],
    ],
    ['the only one there is', '俄', {}, 'only', ['Russia']],
    ['the only one there is, named', '俄', { countries: { RU: 1 } }, 'named', ['Russia']],
    ['two of one adjective are one thing', '欧', {}, 'only', ['Europe', 'European Union']],
    ['of which the named one stands first', '欧', { named: { 'European Union': 1 } }, 'named', ['European Union']],
    ['nothing tells', '阿', {}, 'open', ['Afghanistan', 'Argentina', 'United Arab Emirates']],
  ] satisfies readonly (readonly [string, string, TestEvidence, string, readonly string[]])[])(
    '%s: %s',
    (_, character, evidence, by, targets) => {
      expect(resolved(character, evidence)).toEqual([by, targets]);
    },
  );

  test('says why in one sentence, with what it stands for', () => {
    const cases: readonly TestEvidence[] = [
      { countries: { AF: 1 } },
      { countries: { AF: 2, AR: 1 } },
      { countries: { AF: 20, AR: 1 } },
      { related: { AF: 1 } },
      {},
    ];
    for (const evidence of cases) {
      const { why } = resolveClip(clips.get('阿') ?? [], testEvidence(evidence));
      expect(why).toMatch(/^阿 .*Afghanistan.*\.$/);
    }
  });
});
