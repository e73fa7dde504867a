import type { ContentToken } from './content-token.js';

/** More text in one cell is prose: the table only lays the page out. */
const longestCell = 300;

/** In a cell these say that the table lays out a page. */
const layoutElements = new Set('figure h1 h2 h3 h4 h5 h6 article section form'.split(' '));

/** A cell with more paragraphs, and an item of a list with as many, hold a text of their own. */
const mostParagraphs = 2;

interface OpenTable {
  readonly at: number;
  data: boolean;
  layout: boolean;
  /** Cells of this row that hold text. */
  filled: number;
  /** Visible characters of this cell. */
  size: number;
  /** Paragraphs in this cell. */
  paragraphs: number;
}

/**
 * Finds the tables that hold data, by the index of their `<table>` token: some row has two cells with text or more, no
 * cell holds a page's worth of it, a heading or another table. All other tables lay out a page, as one cell a
 * row or one cell for the whole article, and what stands in them is text like any other. Linear.
 *
 * @example `<table><tr><td>喀布尔<td>阿富汗</table>` is data, `<table><tr><td><p>会谈闭幕。</p></table>` is not.
 */
export function dataTables(tokens: readonly ContentToken[]): ReadonlySet<number> {
  const found = new Set<number>();
  const stack: OpenTable[] = [];
  const endCell = (table: OpenTable): void => {
    if (table.size > 0) table.filled += 1;
    if (table.size > longestCell || table.paragraphs > mostParagraphs) table.layout = true;
    if (table.filled > 1) table.data = true;
    table.size = 0;
    table.paragraphs = 0;
  };
  const endTable = (): void => {
    const table = stack.pop();
    if (table === undefined) return;
    endCell(table);
    if (table.data && !table.layout) found.add(table.at);
  };
  for (const [at, token] of tokens.entries()) {
    const table = stack[stack.length - 1];
    if (token.type === 'open' && token.name === 'table') {
      if (table !== undefined) table.layout = true;
      stack.push({ at, data: false, layout: false, filled: 0, size: 0, paragraphs: 0 });
    } else if (table === undefined) {
    } else if (token.type === 'text') {
      table.size += token.text.trim().length;
    } else if (token.type === 'open') {
      if (layoutElements.has(token.name)) table.layout = true;
      if (token.name === 'p') table.paragraphs += 1;
      if (token.name === 'td' || token.name === 'th' || token.name === 'tr') endCell(table);
      if (token.name === 'tr') table.filled = 0;
    } else if (token.type === 'close' && token.name === 'table') {
      endTable();
    }
  }
  while (stack.length > 0) endTable();
  return found;
}

/**
 * Finds the items of lists that hold a text of their own, by the index of their `<li>` token: some pages lay their columns
 * out as a list, and an article of many paragraphs is no item. Linear.
 *
 * @example `<li><p>会谈开始。<p>会谈继续。<p>会谈闭幕。</li>` is one, `<li><p>多哈</li>` is not.
 */
export function layoutItems(tokens: readonly ContentToken[]): ReadonlySet<number> {
  const found = new Set<number>();
  const stack: { readonly at: number; paragraphs: number }[] = [];
  for (const [at, token] of tokens.entries()) {
    if (token.type === 'open' && token.name === 'li') stack.push({ at, paragraphs: 0 });
    const item = stack[stack.length - 1];
    if (item === undefined) continue;
    if (token.type === 'open' && token.name === 'p') item.paragraphs += 1;
    if (token.type !== 'close' || token.name !== 'li') continue;
    stack.pop();
    if (item.paragraphs > mostParagraphs) found.add(item.at);
  }
  for (const { at, paragraphs } of stack) if (paragraphs > mostParagraphs) found.add(at);
  return found;
}
