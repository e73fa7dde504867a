import { expect, it } from 'vitest';
import { jsonLdFields } from './json-ld.js';

const read = (text: string) => jsonLdFields({ text, start: 3, end: 9 }).map(({ key, value }) => `${key}=${value}`);

it.each([
  ['{"@type":"NewsArticle","headline":"多哈","author":{"name":"张三"}}', ['title=多哈', 'author=张三']],
  [
    '{"@graph":[{"@type":"WebSite"},{"@type":"Article","author":["张三",{"name":"李四"}]}]}',
    ['author=张三', 'author=李四'],
  ],
  ['[{"@type":"NewsArticle","mainEntityOfPage":{"@id":"https://example.org/1"}}]', ['url=https://example.org/1']],
  ['{"@type":"NewsArticle","url":" https://example.org/1 "}', ['url=https://example.org/1']],
  ['{"@type":"Person","name":"张三"}', []],
  ['{"@type":"NewsArticle","headline":{"a":1},"author":7}', []],
  ['{"@type":', []],
  ['null', []],
  ['', []],
])('%s', (text, fields) => {
  expect(read(text)).toEqual(fields);
});
