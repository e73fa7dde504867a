import type { Article, OutlineKind, OutlineNode, Quotation, Span } from '@yiming/core';
import type { EntryType } from '@yiming/glossary';
import { groupNames, type ListedName, listNames } from './list-names.js';
import type { Mention } from './mention.js';
import { overlapping } from './ordered-spans.js';
import { shownEnglish } from './shown-english.js';

/**
 * What a symbol stands for: a section of the outline, the date and place of the report, the group of all names, those of
 * one type, or one name.
 */
export type SymbolRole = OutlineKind | 'dateline' | 'names' | 'name-type' | 'name';

/** A symbol as LSP knows it, with offsets instead of positions; `selection` lies in `start`–`end`, and so do the children. */
export interface ArticleSymbol extends Span {
  readonly role: SymbolRole;
  /** What kind of thing a name is, or the names of a group are. */
  readonly type?: EntryType;
  /** Text of the article; of a group and of boilerplate a word in English, to be said in the reader's language. */
  readonly name: string;
  /**
   * A name's English, a guess with a question mark, and how often it stands in the article; how many names a group has; the
   * English of a quotation's speaker; the date of a dateline, in ISO 8601.
   */
  readonly detail: string;
  /** Who says a quotation, as written: 阿富汗前政府顾问法哈迪. */
  readonly speaker?: string;
  readonly selection: Span;
  readonly children: readonly ArticleSymbol[];
}

/** The quotations of an article by their place. */
type QuotationAt = (start: number) => Quotation | undefined;

function quotationsOf({ blocks }: Article): QuotationAt {
  const all = blocks.flatMap(({ quotations = [] }) => quotations);
  const byStart = new Map(all.map((quotation) => [quotation.start, quotation]));
  return (start) => byStart.get(start);
}

/** The English of a speaker: of the last person named there, or else of the last name (外交部发言人). */
function speakerEnglish({ start, end }: Span, mentions: readonly Mention[]): string {
  const named = overlapping(mentions, start, end).filter(({ type }) => type !== 'title' && type !== 'term');
  const speaker = named.findLast(({ type }) => type === 'person') ?? named.at(-1);
  return speaker === undefined ? '' : shownEnglish(speaker);
}

const within = ({ start, end }: Span, outer: Span): boolean => outer.start <= start && end <= outer.end;

function sectionSymbol(node: OutlineNode, quotationAt: QuotationAt, mentions: readonly Mention[]): ArticleSymbol {
  const { kind, name, start, end, selection } = node;
  const speaker = kind === 'quotation' ? quotationAt(start)?.speaker : undefined;
  // Boilerplate between the paragraphs, which the outline lists with the rest, does not lie in the fold at the end.
  const children = kind === 'boilerplate' ? node.children.filter((child) => within(child, node)) : node.children;
  return {
    role: kind,
    name,
    detail: speaker === undefined ? '' : speakerEnglish(speaker, mentions),
    ...(speaker === undefined ? {} : { speaker: speaker.text }),
    start,
    end,
    selection,
    children: children.map((child) => sectionSymbol(child, quotationAt, mentions)),
  };
}

const longestName = 40;

/** A text as a name of a symbol: on one line, forty characters at most. */
function shortName(text: string): string {
  const characters = [...text.replace(/\s+/g, ' ').trim()];
  return characters.length <= longestName ? characters.join('') : `${characters.slice(0, longestName - 1).join('')}…`;
}

/** The line that says when and where; without one, the date of the metadata, as it is written. */
function datelineSymbol({ blocks, metadata: { datePublished } }: Article): readonly ArticleSymbol[] {
  const block = blocks.find(({ role }) => role === 'dateline');
  const date = datePublished?.value ?? '';
  const written = datePublished === undefined || /^\d*$/.test(datePublished.raw) ? date : datePublished.raw;
  const place = block ?? datePublished;
  if (place === undefined) return [];
  const span = { start: place.start, end: place.end };
  const name = shortName(block?.text ?? written);
  return [{ role: 'dateline', name, detail: date, ...span, selection: span, children: [] }];
}

/** The dateline as the first child of the title, or before all others where there is none; titles stay first. */
function withDateline(sections: readonly ArticleSymbol[], article: Article): readonly ArticleSymbol[] {
  const dateline = datelineSymbol(article);
  const [title, ...others] = sections;
  if (title === undefined || title.role !== 'title') return [...dateline, ...sections];
  return [{ ...title, children: [...dateline, ...title.children] }, ...others];
}

/** Around symbols from the first to the last of them; the first one is selected. */
function groupSymbol(
  group: Pick<ArticleSymbol, 'role' | 'name' | 'detail' | 'type'>,
  children: readonly ArticleSymbol[],
): ArticleSymbol {
  const start = children.reduce((least, child) => Math.min(least, child.start), Number.POSITIVE_INFINITY);
  const end = children.reduce((most, child) => Math.max(most, child.end), 0);
  const first = children.find((child) => child.start === start);
  return { ...group, start, end, selection: first?.selection ?? { start, end }, children };
}

function nameSymbol(name: ListedName): ArticleSymbol {
  const detail = [shownEnglish(name), ...(name.count > 1 ? [`×${name.count}`] : [])].filter((part) => part !== '');
  return {
    role: 'name',
    type: name.type,
    name: name.text,
    detail: detail.join(' '),
    ...name.first,
    selection: name.first,
    children: [],
  };
}

/** The group of all names, by type, each at its first mention. */
function namesSymbol(names: readonly ListedName[]): readonly ArticleSymbol[] {
  if (names.length === 0) return [];
  const types = groupNames(names).map(({ type, names: own }) =>
    groupSymbol({ role: 'name-type', name: type, detail: String(own.length), type }, own.map(nameSymbol)),
  );
  return [groupSymbol({ role: 'names', name: 'names', detail: String(names.length) }, types)];
}

/**
 * The outline of an article for an editor: its title over dateline, lead, sections, captions and quotations with their
 * speakers, and a group with every name once, by type, in the order of first mention, titles and terms apart. Selections
 * and children lie in their symbols. Linear.
 *
 * @example An article titled 多哈会谈 gives one symbol `title` 多哈会谈 with its sections, then `names` with `place` 多哈.
 */
export function documentSymbols(article: Article, mentions: readonly Mention[]): readonly ArticleSymbol[] {
  const quotationAt = quotationsOf(article);
  const sections = article.outline.map((node) => sectionSymbol(node, quotationAt, mentions));
  return [...withDateline(sections, article), ...namesSymbol(listNames(mentions))];
}
