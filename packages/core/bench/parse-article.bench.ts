import { readFileSync } from 'node:fs';
import { load } from 'cheerio/slim';
import { bench, describe } from 'vitest';
import { parseArticle } from '../src/index.js';

/** Words that the body of each seed must hold, so that a wrong answer is no fast one. */
const seeds: readonly (readonly [string, string])[] = [
  ['000_342d0c61f641ffd6.md', '希望中国“出手”'],
  ['004_299cce44e7b57b22.md', '集体安全条约组织框架内的承诺仍然完全有效'],
];

function check(text: string, expected: string): void {
  if (!text.includes(expected)) throw new Error(`the result lacks ${expected}`);
}

describe.each(seeds)('%s', (name, expected) => {
  const source = readFileSync(new URL(`../../../seeds/${name}`, import.meta.url), 'utf8');

  bench('parseArticle: metadata, blocks, outline, positions', () => {
    check(
      parseArticle(source)
        .blocks.map(({ text }) => text)
        .join('\n'),
      expected,
    );
  });

  bench('naive: cheerio’s text, without front matter, blocks or positions', () => {
    check(load(source).text(), expected);
  });

  bench('naive: tags cut away with a regular expression', () => {
    check(source.replace(/<[^>]*>/g, ''), expected);
  });
});
