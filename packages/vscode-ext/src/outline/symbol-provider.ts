import { type ArticleSymbol, documentSymbols, type SymbolRole } from '@yiming/language-service';
import { type Disposable, DocumentSymbol, l10n, languages, SymbolKind, type TextDocument } from 'vscode';
import { freshAnalysis } from '../analyses/fresh-analysis.js';
import { articleSelector } from '../article-languages.js';
import { rangeOf } from '../names/name-at.js';
import { typeHeading } from '../names/name-words.js';
import { nameKinds } from '../names/symbol-kinds.js';
import type { Services } from '../services.js';

/** VS Code knows symbols of programs only; these have the icons that come nearest. */
const sectionKinds: Readonly<Record<SymbolRole, SymbolKind>> = {
  title: SymbolKind.File,
  dateline: SymbolKind.Number,
  lead: SymbolKind.Field,
  story: SymbolKind.File,
  heading: SymbolKind.String,
  caption: SymbolKind.Object,
  quotation: SymbolKind.Event,
  boilerplate: SymbolKind.Null,
  names: SymbolKind.Namespace,
  'name-type': SymbolKind.Namespace,
  name: SymbolKind.Constant,
};

/** A part of an article in the reader's language. */
function roleName(role: SymbolRole): string {
  switch (role) {
    case 'title':
      return l10n.t('title of the article');
    case 'dateline':
      return l10n.t('dateline');
    case 'lead':
      return l10n.t('lead');
    case 'story':
      return l10n.t('story');
    case 'heading':
      return l10n.t('crosshead');
    case 'caption':
      return l10n.t('caption');
    case 'quotation':
      return l10n.t('quotation');
    case 'boilerplate':
      return l10n.t('boilerplate');
    case 'names':
    case 'name-type':
      return l10n.t('names');
    case 'name':
      return l10n.t('name');
  }
}

/** A name for the reader, where the symbol's own is not text of the article; never empty, which the editor refuses. */
export function labelOf({ role, name, type, speaker }: ArticleSymbol): string {
  if (role === 'names') return l10n.t('Names');
  if (role === 'name-type' && type !== undefined) return typeHeading(type);
  if (role === 'boilerplate' && name === 'boilerplate') return l10n.t('Boilerplate');
  // The speaker first: side bars are narrow. Both are text of the article, as is the mark between them.
  if (role === 'quotation') return speaker === undefined ? `“${name}”` : `${speaker}：“${name}”`;
  return name.trim() === '' ? roleName(role) : name;
}

/** What the reader sees beside the name: the English of a name or of who says a quotation, or the part of the article. */
export function detailOf({ role, name, detail }: ArticleSymbol): string {
  if (role === 'dateline') {
    const day = detail.slice(0, 10);
    return day === '' || name.includes(day) ? roleName(role) : l10n.t('dateline, {0}', day);
  }
  return detail === '' && role !== 'title' && role !== 'heading' && role !== 'name' ? roleName(role) : detail;
}

function toDocumentSymbol(symbol: ArticleSymbol, document: TextDocument): DocumentSymbol {
  const made = new DocumentSymbol(
    labelOf(symbol),
    detailOf(symbol),
    symbol.type === undefined ? sectionKinds[symbol.role] : nameKinds[symbol.type],
    rangeOf(document, symbol),
    rangeOf(document, symbol.selection),
  );
  made.children = symbol.children.map((child) => toDocumentSymbol(child, document));
  return made;
}

/**
 * Gives the outline and the breadcrumb: title, dateline, lead, crossheads, captions, quotations with their speakers, and all
 * names by type.
 */
export function registerOutline({ analyses }: Services): Disposable {
  return languages.registerDocumentSymbolProvider(
    articleSelector,
    {
      async provideDocumentSymbols(document, token) {
        const analysis = await freshAnalysis(analyses, document, token);
        if (analysis === undefined) return undefined;
        return documentSymbols(analysis.article, analysis.mentions).map((symbol) => toDocumentSymbol(symbol, document));
      },
    },
    { label: 'Yiming' },
  );
}
