import { describe, expect, it } from 'vitest';
import { verbatimMap } from './mapped-text.js';
import { findQuotations } from './quotations.js';

describe('the speaker of a quotation', () => {
  it.each([
    ['before the words', '卡伊姆还提到，“这些红利可能有利于每一方。”', '卡伊姆'],
    ['before a colon', '普京说：“会谈很重要，也很难。”', '普京'],
    ['with a title', '美国国务院发言人内德·普赖斯表示，“会谈仍在继续。”', '美国国务院发言人内德·普赖斯'],
    ['behind the words', '“这并不是一种好形象，” 法哈迪指出。', '法哈迪'],
    [
      'behind the words, with what he was',
      '“邻国不得不两头下注，” 阿富汗前政府顾问法哈迪说。',
      '阿富汗前政府顾问法哈迪',
    ],
    ['in Traditional text', '布林肯說：「會談很重要，也很難。」', '布林肯'],
    ['not a pronoun', '他说：“会谈很重要，也很难。”', undefined],
    ['not a report', '据报道称，“会谈很重要，也很难。”', undefined],
    ['nobody', '“会谈很重要，也很难。”', undefined],
  ])('%s', (_what, text, speaker) => {
    const [quotation] = findQuotations({ text, map: verbatimMap(0, text.length), start: 0, end: text.length });
    expect(quotation).toBeDefined();
    expect(quotation?.speaker?.text).toBe(speaker);
    if (quotation?.speaker !== undefined) {
      expect(text.slice(quotation.speaker.start, quotation.speaker.end)).toBe(speaker);
    }
  });
});
