import type { Clip } from '@yiming/glossary';
import { describe, expect, test } from 'vitest';
import { testKnowledge } from '../test-knowledge.js';
import { jointEnglish } from './joint-english.js';

const { clips } = testKnowledge();

/** The first target of each character. */
const clipsOf = (text: string): readonly Clip[] =>
  [...text].flatMap((character) => clips.get(character)?.slice(0, 1) ?? []);

describe('jointEnglish', () => {
  test.each([
    ['中美', ['China-U.S.', 'China and the United States']],
    ['美中', ['U.S.-China', 'the United States and China']],
    ['中阿巴', ['China-Afghanistan-Pakistan', 'China, Afghanistan and Pakistan']],
    ['美塔', ['U.S.-Taliban', 'the United States and the Taliban']],
    ['中俄', ['China-Russia', 'China and Russia']],
    ['朝韩', ['North Korea-South Korea', 'North Korea and South Korea', 'inter-Korean', 'the two Koreas']],
    ['俄', ['Russia']],
  ])('%s', (text, expected) => {
    expect(jointEnglish(clipsOf(text))).toEqual(expected);
  });

  test('what has a short form in joint names takes it', () => {
    const [europe, union] = clips.get('欧') ?? [];
    const [china] = clips.get('中') ?? [];
    if (europe === undefined || union === undefined || china === undefined) throw new Error('no 欧 or 中');
    expect(jointEnglish([china, union])).toEqual(['China-EU', 'China and the European Union']);
    expect(jointEnglish([china, europe])[0]).toBe('China-Europe');
  });
});
