import { describe, expect, it } from 'vitest';
import { verbatimMap } from '../text/mapped-text.js';
import { findQuotations } from './quotations.js';

/** The text without its brackets, and the quotations that the brackets mark, marks of quotation included. */
function marked(text: string): { readonly text: string; readonly quoted: readonly string[] } {
  return {
    text: text.replace(/[[\]]/g, ''),
    quoted: [...text.matchAll(/\[([^\]]*)\]/g)].map((match) => match[1] ?? ''),
  };
}

describe('findQuotations', () => {
  it.each([
    // Somebody's words.
    ['代表说：[“我们同意停火。”]'],
    ['代表說：[「我們同意停火。」]'],
    ['[“我们同意停火，”]代表说。'],
    ['[“我们同意停火，”] 外交部发言人表示。'],
    ['[『各方都同意，』]代表指出。'],
    ['代表说，要求他们与对方[“彻底划清界限”]，一刻不停。'],
    ['对此，代表表示[“遗憾”]。'],
    ['他们以[“后勤问题”]为由缺席。'],
    ['各方商定[“继续协作”]，互相配合。'],
    ['代表称，局势还不明朗。但这一切他只能[“等等再看”]。'],
    ['他说[“我们同意停火”]，又说[“明天再谈”]。'],
    ['他说：[“对方讲‘不行’，我们讲‘行’。”]'],
    ['他说：[“对方讲“不行”，我们讲“行”。”]'],
    ['他说：“首先，[“我们同意停火。”]'],
    ['𠮷田说：[“𠮷野家开门了。”]'],
    ['代表说：["我们同意停火。"]'],
    ['代表说：["我们同意停火，"]他又说：["明天再谈。"]'],
    ['发言人说，要[“提高警觉”]。'],
    // A word in doubt, a name, or nothing.
    ['部队连续“攻城拔寨”。'],
    ['发言人说，“多哈声明”草案还没有写好。'],
    ['会场有一台55"的电视，代表说很大。'],
    ['代表说，"我们同意"，又说"明天再谈。'],
    ['所谓“停火”还没有开始。'],
    ['“多哈模式”会谈开始。'],
    ['“多哈模式”第三次会议开始。'],
    ['该组织名为“多哈之友”。'],
    ['说到“停火”。'],
    ['坚持“阿人主导、阿人所有”的原则。'],
    ['代表说：“我们同意停火。'],
    ['我们同意停火。”'],
    ['“”'],
    ['他说：“ ”'],
    [''],
  ])('%s', (text) => {
    const { text: shown, quoted } = marked(text);
    const block = { text: shown, start: 10, end: 10 + shown.length, map: verbatimMap(10, shown.length) };
    const found = findQuotations(block);
    expect(found.map(({ start, end }) => shown.slice(start - 10, end - 10))).toEqual(quoted);
    expect(found.map((quotation) => quotation.text)).toEqual(quoted.map((words) => words.slice(1, -1)));
  });

  it('takes linear time over marks that are never closed', () => {
    const text = '“'.repeat(200_000);
    const start = performance.now();
    expect(findQuotations({ text, start: 0, end: text.length, map: verbatimMap(0, text.length) })).toEqual([]);
    expect(performance.now() - start).toBeLessThan(1000);
  });
});
