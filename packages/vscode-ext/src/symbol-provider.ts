import type { EntryType } from '@yiming/glossary';
import { type ArticleSymbol, documentSymbols, type SymbolRole } from '@yiming/language-service';
import { DocumentSymbol, type DocumentSymbolProvider, l10n, Range, SymbolKind, type TextDocument } from 'vscode';
import type { Analyses } from './analyses.js';

/** VS Code knows symbols of programs only; these have the icons that come nearest. */
const sectionKinds: Readonly<Record<SymbolRole, SymbolKind>> = {
  title: SymbolKind.File,
  lead: SymbolKind.Field,
  story: SymbolKind.File,
  heading: SymbolKind.String,
  caption: SymbolKind.Object,
  quotation: SymbolKind.Event,
  boilerplate: SymbolKind.Null,
  names: SymbolKind.Namespace,
  name: SymbolKind.Constant,
};

const nameKinds: Readonly<Record<EntryType, SymbolKind>> = {
  person: SymbolKind.Class,
  place: SymbolKind.Constant,
  country: SymbolKind.Constant,
  org: SymbolKind.Module,
  media: SymbolKind.Module,
  group: SymbolKind.Interface,
  event: SymbolKind.Event,
  title: SymbolKind.Key,
  term: SymbolKind.Key,
  abbr: SymbolKind.Key,
};

/** A name for the reader, where the symbol's own is not text of the article. */
function labelOf({ role, name }: ArticleSymbol): string {
  if (role === 'names') return l10n.t('Names');
  if (role === 'boilerplate' && name === 'boilerplate') return l10n.t('Boilerplate');
  if (role === 'quotation') return `“${name}”`;
  return name === '' ? l10n.t(role) : name;
}

/** What the reader sees beside the name: the English of a name, or the part of the article. */
function detailOf({ role, detail }: ArticleSymbol): string {
  return detail === '' && role !== 'title' && role !== 'heading' ? l10n.t(role) : detail;
}

function toDocumentSymbol(symbol: ArticleSymbol, document: TextDocument): DocumentSymbol {
  const range = (start: number, end: number): Range => new Range(document.positionAt(start), document.positionAt(end));
  const made = new DocumentSymbol(
    labelOf(symbol),
    detailOf(symbol),
    symbol.type === undefined ? sectionKinds[symbol.role] : nameKinds[symbol.type],
    range(symbol.start, symbol.end),
    range(symbol.selection.start, symbol.selection.end),
  );
  made.children = symbol.children.map((child) => toDocumentSymbol(child, document));
  return made;
}

/** Gives the outline and the breadcrumb: title, lead, crossheads, captions, quotations, and all names. */
export function createSymbolProvider(analyses: Analyses): DocumentSymbolProvider {
  return {
    async provideDocumentSymbols(document, token) {
      const analysis = await analyses.of(document);
      if (analysis === undefined || token.isCancellationRequested) return undefined;
      return documentSymbols(analysis.article, analysis.mentions).map((symbol) => toDocumentSymbol(symbol, document));
    },
  };
}
