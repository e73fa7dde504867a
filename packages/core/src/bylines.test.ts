import { describe, expect, it } from 'vitest';
import { readByline } from './bylines.js';
import { verbatimMap } from './mapped-text.js';

const read = (text: string) => readByline({ text, start: 5, end: 5 + text.length, map: verbatimMap(5, text.length) });

describe('readByline', () => {
  it.each([
    ['【文/观察者网 王小明】会谈闭幕。', ['王小明'], '观察者网'],
    ['【采写/王小明 李小红】会谈闭幕。', ['王小明', '李小红'], undefined],
    ['（文/王小明）会谈闭幕。', ['王小明'], undefined],
    ['（中央社記者張三台北6日電）會談閉幕。', ['張三'], undefined],
    ['新华社记者王小明、李小红多哈14日电 会谈闭幕。', ['王小明', '李小红'], undefined],
    ['作者：王小明', ['王小明'], undefined],
    ['作者：王小明、李小红', ['王小明', '李小红'], undefined],
    ['作者：阿卜杜勒·加尼', ['阿卜杜勒·加尼'], undefined],
    ['作者：Ursula von der Leyen', ['Ursula von der Leyen'], undefined],
    ['撰文｜观察者网', [], '观察者网'],
    ['（记者 王小明）会谈闭幕。', ['王小明'], undefined],
    ['（本報記者王小明）會談閉幕。', ['王小明'], undefined],
    ['会谈闭幕，记者王小明在场。', [], undefined],
    ['作者认为：会谈没有结果。', [], undefined],
    ['', [], undefined],
  ])('%s', (text, authors, outlet) => {
    const byline = read(text);
    expect(byline.authors.map(({ value }) => value)).toEqual(authors);
    expect(byline.outlet?.value).toBe(outlet);
    for (const { value, start, end } of byline.authors) expect(text.slice(start - 5, end - 5)).toBe(value);
  });

  it('does not try every way to part a long line', () => {
    const start = performance.now();
    expect(read(`作者：${'Aaa '.repeat(45)}!`).authors).toEqual([]);
    expect(performance.now() - start).toBeLessThan(500);
  });
});
