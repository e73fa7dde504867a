import { parseArticle } from '@yiming/core';
import { describe, expect, test } from 'vitest';
import { findMentions } from './find-mentions.js';
import { isName, type Mention } from './mention.js';
import { mentionsOfThing } from './mentions-of-thing.js';
import { nextName, previousName } from './next-name.js';
import { names, testGlossary } from './test-glossary.js';

const glossary = testGlossary(`${names}外长\t\tforeign minister\t\ttitle\n`);
const mentionsOf = (source: string): readonly Mention[] => findMentions(parseArticle(source), glossary);

/** The names before and behind the mark `|`, which is taken out. */
function around(marked: string): string {
  const mentions = mentionsOf(marked.replace('|', ''));
  const offset = marked.indexOf('|');
  const shown = (mention: Mention | undefined): string =>
    mention === undefined ? 'none' : `${mention.text} ${mention.start}`;
  return `${shown(previousName(mentions, offset))}, ${shown(nextName(mentions, offset))}`;
}

describe('previousName and nextName', () => {
  test.each([
    ['|塔利班进入喀布尔。美国说。', '美国 9, 喀布尔 5'],
    ['塔|利班进入喀布尔。美国说。', '美国 9, 喀布尔 5'],
    ['塔利班|进入喀布尔。美国说。', '塔利班 0, 喀布尔 5'],
    ['塔利班进入|喀布尔。美国说。', '塔利班 0, 美国 9'],
    ['塔利班进入喀布|尔。美国说。', '塔利班 0, 美国 9'],
    ['塔利班进入喀布尔。美国说。|', '美国 9, 塔利班 0'],
    ['塔利班|喀布尔', '塔利班 0, 塔利班 0'],
    ['塔利班外|长在喀布尔。', '塔利班 0, 喀布尔 6'],
    ['说|话', 'none, none'],
    ['|', 'none, none'],
    ['喀布|尔', '喀布尔 0, 喀布尔 0'],
  ])('%s', (marked, expected) => {
    expect(around(marked)).toBe(expected);
  });

  test('boilerplate is stepped over, unless it is where one is', () => {
    const mentions = mentionsOf('塔利班、喀布尔、美国、阿富汗。').map((mention) =>
      mention.text === '喀布尔' || mention.text === '美国' ? { ...mention, boilerplate: true as const } : mention,
    );
    expect([nextName(mentions, 0), previousName(mentions, 11)].map((mention) => mention?.text)).toEqual([
      '阿富汗',
      '塔利班',
    ]);
    expect([nextName(mentions, 4), previousName(mentions, 4)].map((mention) => mention?.text)).toEqual([
      '美国',
      '塔利班',
    ]);
  });

  test('from start to start it goes through all names and around, both ways', () => {
    const mentions = mentionsOf('塔利班外长在喀布尔说，美国喀布尔、悉尼与特朗普。');
    const all = mentions.filter(isName);
    const walk = (step: typeof nextName): readonly (Mention | undefined)[] => {
      let at = all[0];
      return all.map(() => {
        at = step(mentions, at?.start ?? 0);
        return at;
      });
    };
    expect(walk(nextName)).toEqual([...all.slice(1), all[0]]);
    expect(walk(previousName)).toEqual(all.toReversed());
  });
});

describe('mentionsOfThing', () => {
  test('full and short forms, in both scripts', () => {
    const mentions = mentionsOf('阿卜杜勒·加尼·巴拉达尔在喀布尔。巴拉达尔说喀布爾。');
    const texts = (at: number): readonly string[] =>
      mentions.slice(at, at + 1).flatMap((mention) => mentionsOfThing(mentions, mention).map(({ text }) => text));
    expect(texts(0)).toEqual(['阿卜杜勒·加尼·巴拉达尔', '巴拉达尔']);
    expect(texts(3)).toEqual(['喀布尔', '喀布爾']);
  });

  test('as many as the chain counts', () => {
    const mentions = mentionsOf('塔利班外长在喀布尔说，美国喀布尔、悉尼与塔利班。');
    for (const mention of mentions) expect(mentionsOfThing(mentions, mention)).toHaveLength(mention.count);
    for (const mention of mentions.slice(0, 1)) expect(mentionsOfThing([], mention)).toEqual([]);
  });
});
