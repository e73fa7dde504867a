import { describe, expect, it } from 'vitest';
import { verbatimMap } from '../text/mapped-text.js';
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
    [
      'when and where left out',
      '当地时间14日，据路透社报道，拉夫罗夫在莫斯科再次警告说：“局势很难，也很乱。”',
      '拉夫罗夫',
    ],
    [
      'with the original in brackets',
      '主席沙阿（Rajiv Shah, 58岁）表示：“会谈很重要，也很难。”',
      '主席沙阿（Rajiv Shah, 58岁）',
    ],
    ['before a colon without a verb', '拜登：“会谈很重要，也很难。”', '拜登'],
    ['behind a dash', '“会谈很重要，也很难。” ——汪勇', '汪勇'],
    [
      'what is told of the speaker left out',
      '“会谈很重要，也很难。”在多哈主持了三轮会谈、曾任国家安全顾问的代表巴拉达尔说。',
      '代表巴拉达尔',
    ],
    ['the one who is quoted by a paper', '《时代》引述库德洛的话说：“会谈很重要，也很难。”', '库德洛'],
    ['not a letter', '贺电表示，双方将“坚定不移地维护和平”。', undefined],
    ['not 小说', '这本小说“写的是他的一生，也是我的一生”。', undefined],
    ['with a name in 信', '官房长官加藤胜信说：“会谈很重要，也很难。”', '官房长官加藤胜信'],
    ['with a name in 信 before 在', '官房长官加藤胜信在记者会上说，“会谈很重要，也很难。”', '官房长官加藤胜信'],
    ['with a name in 中', '部长王立中说：“会谈很重要，也很难。”', '部长王立中'],
    ['not a letter to somebody', '公开信说：“会谈很重要，也很难。”', undefined],
    ['not what is said in a letter', '信中说：“会谈很重要，也很难。”', undefined],
    ['not what is said in a court', '法庭上说：“会谈很重要，也很难。”', undefined],
    ['a body in 会', '安理会表示：“会谈很重要，也很难。”', '安理会'],
    ['not those who will say it', '有人会说：“会谈很重要，也很难。”', undefined],
    ['当选 is a word', '当选总统莱希说：“会谈很重要，也很难。”', '当选总统莱希'],
    ['并购 is a word', '并购专家万里说：“会谈很重要，也很难。”', '并购专家万里'],
    ['据守 is a word', '据守孤城的司令哈桑说：“会谈很重要，也很难。”', '据守孤城的司令哈桑'],
    ['而立 is a word', '而立之年的商人阿里说：“会谈很重要，也很难。”', '商人阿里'],
    ['于 is a surname', '发言人于洋在讲话中再次强调：“会谈很重要，也很难。”', '发言人于洋'],
    ['于 is a word', '发言人哈桑于周二强调：“会谈很重要，也很难。”', '发言人哈桑'],
    ['when the speech was given', '葉南德茲致詞時說：「會談很重要，也很難。」', '葉南德茲'],
    ['接着 left out', '发言人万斯上校接着说道：“会谈很重要，也很难。”', '发言人万斯上校'],
    ['如是 left out', '“会谈很重要，也很难。”拉夫罗夫如是说。', '拉夫罗夫'],
    ['behind what it was about', '“会谈很重要，也很难。”谈到未来，拉夫罗夫这样说。', '拉夫罗夫'],
    ['先生 is a word', '四十歲的陳先生對本報記者說：「會談很重要，也很難。」', '陳先生'],
    [
      'behind a dateline in brackets',
      '（中央社記者文芷萱台北3日電）外交部長吳釗燮今天說，「會談很重要，也很難」。',
      '外交部長吳釗燮',
    ],
    ['behind a dateline', '新华社北京8月3日电（记者于洋）发言人哈桑说：“会谈很重要，也很难。”', '发言人哈桑'],
    ["somebody's relative", '她的丈夫文在宇告诉记者：“会谈很重要，也很难。”', '丈夫文在宇'],
    ['the adverb of 称 left out', '律师哈桑辩称：“会谈很重要，也很难。”', '律师哈桑'],
    ['with a name in 学', '“会谈很重要，也很难。”万城目学说。', '万城目学'],
    ['not a title alone', '总统对此表示：“会谈很重要，也很难。”', undefined],
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
