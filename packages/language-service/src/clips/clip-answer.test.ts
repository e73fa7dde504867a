import { describe, expect, test } from 'vitest';
import { type TestEvidence, testEvidence, testKnowledge } from '../test-knowledge.js';
import { clipAnswer } from './clip-answer.js';
import type { FoundClip } from './find-clips.js';
import { resolveClip } from './resolve-clip.js';

const { clips, demonyms } = testKnowledge();

/** Clips found with one use, in an article that says so. */
function foundClip(text: string, use: FoundClip['use'], evidence: TestEvidence): FoundClip {
  const parts = [...text].map((character) => resolveClip(clips.get(character) ?? [], testEvidence(evidence)));
  return { start: 0, end: text.length, parts, use };
}

const all: TestEvidence = { countries: { AF: 5, US: 3, CN: 4, PK: 2 } };

describe('clipAnswer', () => {
  test.each([
    ['阿', 'noun', ['Afghanistan', 'Afghan']],
    ['阿', 'adjective', ['Afghan', 'Afghanistan']],
    ['阿', 'side', ['Afghanistan', 'Afghan side']],
    ['美', 'adjective', ['U.S.', 'United States']],
    ['中美', 'joint', ['China-U.S.', 'China and the United States']],
    ['中阿巴', 'joint', ['China-Afghanistan-Pakistan', 'China, Afghanistan and Pakistan']],
  ] as const)('%s as %s', (text, use, forms) => {
    const answer = clipAnswer(foundClip(text, use, all), demonyms);
    expect([answer.type, answer.status, answer.english]).toEqual(['abbr', 'derived', forms[0]]);
    expect(answer.candidates?.map(({ english }) => english)).toEqual(forms);
    expect(answer.source).not.toBe('');
    expect(answer.why).not.toBe('');
  });

  test('a joint answer gives the reason of each part', () => {
    const { why } = clipAnswer(foundClip('中阿巴', 'joint', all), demonyms);
    expect(why.match(/\.(?: |$)/g)).toHaveLength(3);
  });

  test('an open one is a guess with all that it may be', () => {
    const answer = clipAnswer(foundClip('阿', 'noun', { countries: { AF: 2, AR: 1 } }), demonyms);
    expect([answer.status, answer.english]).toEqual(['guess', 'Afghanistan']);
    expect(answer.candidates?.map(({ english }) => english)).toEqual(['Afghanistan', 'Argentina']);
    expect(answer.why).toContain('both');
  });

  test('the best candidate is the answer, and scores fall', () => {
    const { english, candidates = [] } = clipAnswer(foundClip('阿', 'noun', {}), demonyms);
    const scores = candidates.map(({ score }) => score);
    expect(candidates[0]?.english).toBe(english);
    expect(scores).toEqual(scores.toSorted((a, b) => b - a));
    expect(scores.every((score) => score > 0 && score <= 1)).toBe(true);
  });
});
