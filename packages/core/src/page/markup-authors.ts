import type { ContentToken } from '../formats/content-token.js';
import type { Field } from '../formats/yaml-fields.js';
import { sliceMapped, trimMapped } from '../text/mapped-text.js';

/** The classes by which the common systems for news sites mark the name of an author. */
const authorClass =
  /(?:^|\s)(?:author|author-?name|byline-?name|article-?author|post-?author|entry-?author|single-name|p-author|fn)(?=\s|$)/;

const longestName = 40;

/** What stands before and behind a name in such an element: 作者：张三, By Jane Doe. */
const label = /^(?:by\s+|(?:作者|撰文|文|记者|記者)\s*[:：/／|｜]?\s*)/i;

/**
 * Authors that the markup of the body names: `<a rel="author">`, `itemprop="author"`, the common classes. Only elements
 * that begin before `limit` (a source offset, the start of the text) count, for lists of other articles name authors, too. Linear.
 *
 * @example `<span class="author">张三</span>` gives 张三.
 */
export function markupAuthors(tokens: readonly ContentToken[], limit: number): readonly Field[] {
  const found: Field[] = [];
  for (const [at, token] of tokens.entries()) {
    if (token.start >= limit) break;
    if (token.type !== 'open') continue;
    const { rel = '', itemprop = '' } = token.attributes;
    const marked = /(?:^|\s)author(?:\s|$)/i.test(`${rel} ${itemprop}`);
    if (!marked && !authorClass.test(token.attributes['class'] ?? '')) continue;
    const field = onlyText(tokens, at);
    if (field !== undefined && !found.some(({ value }) => value === field.value)) found.push(field);
  }
  return found;
}

/** The text of the element that opens at `at`, when it is one short piece such as a name; looks at a few tokens. */
function onlyText(tokens: readonly ContentToken[], at: number): Field | undefined {
  let depth = 0;
  let field: Field | undefined;
  for (let index = at; index < Math.min(tokens.length, at + 12); index += 1) {
    const token = tokens[index];
    if (token?.type === 'open') depth += 1;
    else if (token?.type === 'close') depth -= 1;
    else if (token?.type === 'text' && token.text.trim() !== '') {
      if (field !== undefined) return undefined;
      const cut = label.exec(token.text.trimStart())?.[0].length ?? 0;
      const lead = token.text.length - token.text.trimStart().length + cut;
      const rest = sliceMapped(token.text, token.map, lead, token.text.length);
      const name = trimMapped(rest.text, rest.map);
      if (name === undefined || name.text.length < 2 || name.text.length > longestName) return undefined;
      const { text: value, ...place } = name;
      field = { key: 'author', value, ...place };
    }
    if (depth === 0) return field;
  }
  return undefined;
}
