import type { ContentToken } from '../formats/content-token.js';

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

/** What elements are for the layout of a page, by the index of their open token. */
export interface LayoutBoxes {
  /** Tables that hold data; all others lay out a page, and what stands in them is text like any other. */
  readonly dataTables: ReadonlySet<number>;
  /** Items of lists that hold a text of their own: some pages lay their columns out as a list. */
  readonly columns: ReadonlySet<number>;
}

/**
 * Tells tables and lists that hold data from those that lay out a page. A table holds data when some row has two cells
 * with text or more and no cell holds a page's worth of it, a heading or another table; an item of a list is a column when
 * it has more than two paragraphs. Linear.
 *
 * @example `<table><tr><td>喀布尔<td>阿富汗</table>` is data, `<table><tr><td><p>会谈闭幕。</p></table>` is not.
 */
export function layoutBoxes(tokens: readonly ContentToken[]): LayoutBoxes {
  const dataTables = new Set<number>();
  const columns = new Set<number>();
  const tables: OpenTable[] = [];
  const items: { readonly at: number; paragraphs: number }[] = [];
  const endCell = (table: OpenTable): void => {
    if (table.size > 0) table.filled += 1;
    if (table.size > longestCell || table.paragraphs > mostParagraphs) table.layout = true;
    if (table.filled > 1) table.data = true;
    table.size = 0;
    table.paragraphs = 0;
  };
  const endTable = (): void => {
    const table = tables.pop();
    if (table === undefined) return;
    endCell(table);
    if (table.data && !table.layout) dataTables.add(table.at);
  };
  const endItem = (): void => {
    const item = items.pop();
    if (item !== undefined && item.paragraphs > mostParagraphs) columns.add(item.at);
  };
  const open = (name: string, at: number): void => {
    const table = tables[tables.length - 1];
    if (name === 'table') {
      if (table !== undefined) table.layout = true;
      tables.push({ at, data: false, layout: false, filled: 0, size: 0, paragraphs: 0 });
    } else if (name === 'li') {
      items.push({ at, paragraphs: 0 });
    } else if (name === 'p') {
      const item = items[items.length - 1];
      if (item !== undefined) item.paragraphs += 1;
      if (table !== undefined) table.paragraphs += 1;
    } else if (table !== undefined) {
      if (layoutElements.has(name)) table.layout = true;
      if (name === 'td' || name === 'th' || name === 'tr') endCell(table);
      if (name === 'tr') table.filled = 0;
    }
  };
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined) break;
    if (token.type === 'open') {
      open(token.name, at);
    } else if (token.type === 'text') {
      const table = tables[tables.length - 1];
      if (table !== undefined) table.size += token.text.trim().length;
    } else if (token.type === 'close') {
      if (token.name === 'table') endTable();
      else if (token.name === 'li') endItem();
    }
  }
  while (tables.length > 0) endTable();
  while (items.length > 0) endItem();
  return { dataTables, columns };
}
