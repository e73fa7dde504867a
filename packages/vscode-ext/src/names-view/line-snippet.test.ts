import { describe, expect, test } from 'vitest';
import { lineSnippet } from './line-snippet.js';

/** The name marked by `[…]` in a line, and in its snippet. */
function snippet(marked: string): string {
  const start = marked.indexOf('[');
  const end = marked.indexOf(']') - 1;
  const { text, ...span } = lineSnippet(marked.replace(/[[\]]/g, ''), start, end);
  return `${text.slice(0, span.start)}[${text.slice(span.start, span.end)}]${text.slice(span.end)}`;
}

describe('lineSnippet', () => {
  test.each([
    ['塔利班进入[喀布尔]。', '塔利班进入[喀布尔]。'],
    ['[喀布尔]', '[喀布尔]'],
    ['  \t他在[喀布尔]　 说', '他在[喀布尔] 说'],
    ['<p class="x">他在<b>[喀布尔]</b>说<br/>。</p>', '他在[喀布尔]说。'],
    ['<p>[阿卜杜勒·<b>加尼</b>]说', '[阿卜杜勒·加尼]说'],
    ['3 < 4，[喀布尔] > 5', '3 < 4，[喀布尔] > 5'],
    [`${'前'.repeat(30)}[喀布尔]${'后'.repeat(100)}`, `…${'前'.repeat(8)}[喀布尔]${'后'.repeat(60)}…`],
    [`${'𠮷'.repeat(30)}，[喀布尔]`, `…${'𠮷'.repeat(3)}，[喀布尔]`],
    [`[${'长'.repeat(200)}]后`, `[${'长'.repeat(200)}]后`],
    [`[喀布尔]a${'𠮷'.repeat(60)}`, `[喀布尔]a${'𠮷'.repeat(29)}…`],
  ])('%j', (line, expected) => {
    expect(snippet(line)).toBe(expected);
    expect(snippet(line)).not.toMatch(/\p{Cs}/u);
  });

  test.each([
    ['', 0, 3],
    ['短', 5, 9],
    ['短', 0, 0],
  ])('a place beyond the line is no failure: %j', (line, start, end) => {
    expect(lineSnippet(line, start, end).text).toBe(line);
  });
});
