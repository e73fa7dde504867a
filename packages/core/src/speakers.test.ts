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
    ['behind a tail of the verb', '总统文在寅在首尔表示希望“会谈还能继续”。', '总统文在寅'],
    ['earlier in the sentence', '普京在讲话中说，会谈很难，“但我们不会先走”。', '普京'],
    ['in the clause before', '普京表示会谈很难，并称“我们不会先走，也不会让步”。', '普京'],
    ['when and where left out', '当地时间14日，据路透社报道，拉夫罗夫在莫斯科再次警告说：“局势很难，也很乱。”', '拉夫罗夫'],
    ['with the original in brackets', '主席沙阿（Rajiv Shah, 58岁）表示：“会谈很重要，也很难。”', '主席沙阿（Rajiv Shah, 58岁）'],
    ['before a colon without a verb', '拜登：“会谈很重要，也很难。”', '拜登'],
    ['behind a dash', '“会谈很重要，也很难。” ——汪勇', '汪勇'],
    ['what is told of the speaker left out', '“会谈很重要，也很难。”在多哈主持了三轮会谈、曾任国家安全顾问的代表巴拉达尔说。', '代表巴拉达尔'],
    ['the one who is quoted by a paper', '《时代》引述库德洛的话说：“会谈很重要，也很难。”', '库德洛'],
    ['not a letter', '贺电表示，双方将“坚定不移地维护和平”。', undefined],
    ['not 小说', '这本小说“写的是他的一生，也是我的一生”。', undefined],
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
