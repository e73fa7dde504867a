import type { EntryType } from '@yiming/glossary';
import { SymbolKind } from 'vscode';

/** VS Code knows symbols of programs only; the icons that come nearest to each type of name: a person is a class. */
export const nameKinds: Readonly<Record<EntryType, SymbolKind>> = {
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
