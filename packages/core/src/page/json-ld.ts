import type { Span } from '../article.js';
import type { Field } from '../formats/yaml-fields.js';

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The strings of a value, and the `name`s (or another property) of the things in it. */
const named = (value: unknown, property: string): readonly string[] =>
  [value].flat().flatMap((item) => {
    if (typeof item === 'string') return [item];
    const name = isRecord(item) ? item[property] : undefined;
    return typeof name === 'string' ? [name] : [];
  });

/**
 * What the article of a JSON-LD script says, by schema.org property; anything broken or of another type says nothing.
 * All fields have the place of the script.
 *
 * @example `{"@type": "NewsArticle", "headline": "多哈会谈闭幕"}` gives the title 多哈会谈闭幕.
 */
export function jsonLdFields({ text, start, end }: Span & { readonly text: string }): readonly Field[] {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return [];
  }
  const records = [data]
    .flat()
    .flatMap((item) => (isRecord(item) && Array.isArray(item['@graph']) ? item['@graph'] : [item]));
  const article = records.filter(isRecord).find((item) => /Article|Posting|Report/.test(String(item['@type'])));
  if (article === undefined) return [];
  const pairs: readonly (readonly [string, readonly string[]])[] = [
    ['title', named(article['headline'], 'name')],
    ['author', named(article['author'], 'name')],
    ['publisher', named(article['publisher'], 'name')],
    ['date', named(article['datePublished'], 'name')],
    ['url', [...named(article['url'], '@id'), ...named(article['mainEntityOfPage'], '@id')]],
  ];
  return pairs.flatMap(([key, values]) =>
    values.map((value) => ({ key, value: value.trim(), start, end, map: undefined })),
  );
}
