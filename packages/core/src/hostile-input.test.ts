import { describe, expect, it } from 'vitest';
import { parseArticle } from './parse-article.js';

/** Input of up to a million characters, each once quadratic, exponential or too deep somewhere. */
const hostile: readonly (readonly [string, string])[] = [
  ['divisions 10,000 deep', `${'<div>'.repeat(10_000)}甲${'</div>'.repeat(10_000)}`],
  ['ends that close nothing', `${'<div>'.repeat(10_000)}${'</ul>'.repeat(10_000)}`],
  ['a list 10,000 deep in HTML', `${'<ul><li>'.repeat(10_000)}甲`],
  ['a list 50,000 deep in one line', `${'- '.repeat(50_000)}甲`],
  ['numbered lists in one line', `${'1. '.repeat(50_000)}甲`],
  ['a quote 50,000 deep in one line', `${'> '.repeat(50_000)}甲`],
  ['opening brackets', '['.repeat(100_000)],
  ['closing brackets', ']'.repeat(100_000)],
  ['empty brackets', '[]'.repeat(50_000)],
  ['links that never end', '[甲]('.repeat(50_000)],
  ['images that never end', '!['.repeat(50_000)],
  ['asterisks', '*'.repeat(100_000)],
  ['emphasis that never ends', '*a '.repeat(50_000)],
  ['emphasis of both kinds', '*a_ '.repeat(50_000)],
  ['ticks', '`a``b '.repeat(30_000)],
  ['less-than signs', '<'.repeat(100_000)],
  ['tags that never end', '<div "'.repeat(50_000)],
  ['comments that never end', `甲${'<!--'.repeat(50_000)}`],
  ['comments before something else', `${'<!---->'.repeat(40)}甲`],
  ['declarations that never end', `甲${'<![CDATA['.repeat(30_000)}`],
  ['ampersands', '&'.repeat(100_000)],
  ['entities', `<p>${'&middot;甲'.repeat(50_000)}</p>`],
  ['opening quotation marks', '“'.repeat(100_000)],
  ['line breaks', `<p>${'甲<br>'.repeat(100_000)}</p>`],
  ['images in one paragraph', `<p>甲${'<img alt="乙">'.repeat(20_000)}`],
  ['tags in one paragraph', `<p>${'<b>甲</b> '.repeat(50_000)}</p>`],
  ['words', '甲 '.repeat(300_000)],
  ['blanks in a line', `甲${' '.repeat(200_000)}乙`],
  ['one line', '阿富汗'.repeat(300_000)],
  ['rules', '---\n'.repeat(100_000)],
  ['blank lines', '\n'.repeat(500_000)],
  ['blank lines in front matter', `---\n${'\n'.repeat(200_000)}title: 甲\n---\n乙`],
  ['blanks in broken front matter', `---\ntitle: a: b${' '.repeat(100_000)}x\n---\n甲`],
  ['many keys', `---\n${Array.from({ length: 10_000 }, (_, index) => `k${index}: 甲`).join('\n')}\n---\n乙`],
  ['a long list of tags', `---\ntags: [${'甲,'.repeat(150_000)}]\n---\n乙`],
  ['front matter 5,000 deep', `---\na: ${'['.repeat(5_000)}\n---\n甲`],
  ['a huge data address', `![甲](data:image/png;base64,${'iVBORw0KGgo'.repeat(90_000)}) 甲`],
  ['a title of dashes', `<html><title>甲${'-新华网'.repeat(20_000)}</title>`],
  ['a title of blanks', `<html><title>甲${' '.repeat(100_000)}乙</title>`],
  ['a tag name that never ends', `<p>甲<${'a'.repeat(300_000)}`],
  ['blanks behind the opening of front matter', `---${'\t'.repeat(300_000)}甲`],
  ['a date of blanks', `---\ndate: 1.2.2021${' '.repeat(200_000)}:\n---\n甲`],
  ['a label that never ends, line by line', `[${'甲\n'.repeat(100_000)}`],
  ['an author of blanks', `---\nauthor: 文${' '.repeat(200_000)}x\n---\n甲`],
  ['surrogates without a partner', '\ud842'.repeat(100_000)],
];

/** What holds of any article; a wrong way through such input shows as a hang, which only the long guard ends. */
function expectSound(source: string, fileName: string): void {
  const { source: kept, blocks } = parseArticle(source, { fileName });
  expect(kept).toBe(source);
  let before = 0;
  for (const { text, start, end, map } of blocks) {
    expect(start).toBeGreaterThanOrEqual(before);
    expect(end).toBeLessThanOrEqual(source.length);
    expect(map.reduce((length, run) => length + run.length, 0)).toBe(text.length);
    before = start;
  }
}

describe('parseArticle gets through', () => {
  it.each(hostile)(
    '%s',
    (_, source) => {
      expectSound(source, 'a.md');
    },
    60_000,
  );

  it('blank lines of blanks in plain text', () => {
    expectSound(`甲\n${' '.repeat(100_000)}\n乙\n\n丙`, 'a.txt');
  });
});
