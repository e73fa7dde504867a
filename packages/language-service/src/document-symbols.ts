import type { Article, OutlineKind, OutlineNode, Span } from '@yiming/core';
import type { EntryType } from '@yiming/glossary';
import { isName, type Mention } from './mention.js';

/** What a symbol stands for: a section of the outline, the group of all names, or one name. */
export type SymbolRole = OutlineKind | 'names' | 'name';

/** A symbol as LSP knows it, with offsets instead of positions; `selection` lies in `start`–`end`. */
export interface ArticleSymbol extends Span {
  readonly role: SymbolRole;
  /** What kind of thing a name is. */
  readonly type?: EntryType;
  readonly name: string;
  /** A name's English and how often it stands in the article. */
  readonly detail: string;
  readonly selection: Span;
  readonly children: readonly ArticleSymbol[];
}

function sectionSymbol({ kind, name, start, end, selection, children }: OutlineNode): ArticleSymbol {
  return { role: kind, name, detail: '', start, end, selection, children: children.map(sectionSymbol) };
}

/** One symbol a thing, at its first mention, in order of first mention. */
function nameSymbols(mentions: readonly Mention[]): readonly ArticleSymbol[] {
  const byThing = new Map<string, { readonly first: Mention; count: number }>();
  for (const mention of mentions) {
    const key = mention.entry?.id ?? `text:${mention.text}`;
    const known = byThing.get(key);
    if (known === undefined) byThing.set(key, { first: mention, count: 1 });
    else known.count += 1;
  }
  return [...byThing.values()].map(({ first, count }) => {
    const span = { start: first.start, end: first.end };
    return {
      role: 'name' as const,
      type: first.type,
      name: first.text,
      detail: count > 1 ? `${first.english} ×${count}` : first.english,
      ...span,
      selection: span,
      children: [],
    };
  });
}

/**
 * The outline of an article for an editor: its sections, and a group with every name once, titles and terms apart. Selections lie in their
 * symbols, as editors demand. Linear.
 *
 * @example An article titled 多哈会谈 gives one symbol `title` 多哈会谈 with its sections, then `names`.
 */
export function documentSymbols(article: Article, mentions: readonly Mention[]): readonly ArticleSymbol[] {
  const sections = article.outline.map(sectionSymbol);
  const names = nameSymbols(mentions.filter((mention) => isName(mention) && mention.boilerplate !== true));
  const [first] = names;
  if (first === undefined) return sections;
  const start = Math.min(...names.map((name) => name.start));
  const end = Math.max(...names.map((name) => name.end));
  return [
    ...sections,
    {
      role: 'names',
      name: 'names',
      detail: String(names.length),
      start,
      end,
      selection: first.selection,
      children: names,
    },
  ];
}
