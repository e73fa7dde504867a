import { type Disposable, Location, l10n, languages, Range, SymbolInformation, Uri } from 'vscode';
import { typeName } from '../../names/name-words.js';
import { nameKinds } from '../../names/symbol-kinds.js';
import { englishLabel, mentionCount } from '../name-labels.js';
import type { NameInFile, WorkspaceIndex } from './workspace-index.js';

/** More symbols than these are not given to one question. */
const mostSymbols = 500;

/** A thing in a file, called by its Chinese and English, as the editor shows only what has the letters asked for. */
function toSymbol({ uri, name }: NameInFile): SymbolInformation {
  const { text, english, status, type, count, places } = name;
  const [{ line, character, start, end }] = places;
  const label = english === '' ? text : `${text} ${englishLabel({ english, status })}`;
  const said = l10n.t('{0}, {1}', typeName(type), mentionCount(count));
  const range = new Range(line, character, line, character + end - start);
  return new SymbolInformation(label, nameKinds[type], said, new Location(Uri.parse(uri), range));
}

/**
 * Finds the names of all articles of the workspace in “Go to Symbol in Workspace”, by Chinese and by English. It answers with
 * what is read so far; the first question begins the reading, which `begin` does once.
 */
export const registerWorkspaceSymbols = (index: WorkspaceIndex, begin: () => void): Disposable =>
  languages.registerWorkspaceSymbolProvider({
    provideWorkspaceSymbols(query) {
      if (query.trim() === '') return [];
      begin();
      return index.findSymbols(query, mostSymbols).map(toSymbol);
    },
  });
