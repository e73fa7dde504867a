import { mentionsOfThing, thingKey } from '@yiming/language-service';
import {
  commands,
  type Disposable,
  Location,
  l10n,
  languages,
  Range,
  Selection,
  type TextDocument,
  type TextEditor,
  Uri,
  window,
} from 'vscode';
import { articleSelector } from '../article-languages.js';
import type { Services } from '../services.js';
import { type NameInDocument, nameFor, rangeOf } from './name-at.js';
import { nameTouching } from './name-touching.js';

/** A mention in a file that need not be open. */
export interface MentionElsewhere {
  /** The file's address. */
  readonly uri: string;
  /** UTF-16 code units, end exclusive, into the file's text. */
  readonly start: number;
  readonly end: number;
  /** From 0, and the character in that line. */
  readonly line: number;
  readonly character: number;
}

/** Finds the mentions of a thing in other files of the workspace, by its key (`thingKey`). */
export type Elsewhere = (key: string) => readonly MentionElsewhere[];

/** Mentions in other files beyond these are not listed. */
const mostElsewhere = 1_000;

function locationOf({ uri, start, end, line, character }: MentionElsewhere): Location {
  return new Location(Uri.parse(uri), new Range(line, character, line, character + end - start));
}

/** All mentions of what a name names: those of its document, then those of other files. */
function locationsOf({ document, analysis, mention }: NameInDocument, elsewhere: Elsewhere): Location[] {
  const own = document.uri.toString();
  const here = mentionsOfThing(analysis.mentions, mention).map(
    (one) => new Location(document.uri, rangeOf(document, one)),
  );
  const others = elsewhere(thingKey(mention)).filter(({ uri }) => uri !== own);
  return [...here, ...others.slice(0, mostElsewhere).map(locationOf)];
}

/** Shows the document where it is shown already, else in the active group. */
function reveal(document: TextDocument): Thenable<TextEditor> {
  const shown = window.visibleTextEditors.find((editor) => editor.document === document);
  const column = shown?.viewColumn;
  return window.showTextDocument(document, column === undefined ? {} : { viewColumn: column });
}

/**
 * Finds all mentions of a name: for the editor's own “Find All References” and for our command, which shows them at the name
 * itself. `elsewhere` knows other files; without it the document alone is looked through.
 */
export function registerReferences({ analyses }: Services, elsewhere: Elsewhere = () => []): Disposable {
  const provider = languages.registerReferenceProvider(articleSelector, {
    async provideReferences(document, position, _context, token) {
      const analysis = await analyses.soon(document);
      if (analysis === undefined || token.isCancellationRequested) return undefined;
      const mention = nameTouching(analysis.mentions, document.offsetAt(position));
      return mention === undefined ? undefined : locationsOf({ document, analysis, mention }, elsewhere);
    },
  });
  const command = commands.registerCommand('yiming.findMentions', async (argument: unknown) => {
    const found = await nameFor(analyses, argument);
    if (found === undefined) {
      void window.showInformationMessage(l10n.t('There is no name here; point at one'));
      return;
    }
    const { document, mention } = found;
    const editor = await reveal(document);
    const { start } = rangeOf(document, mention);
    editor.selection = new Selection(start, start);
    editor.revealRange(rangeOf(document, mention));
    await commands.executeCommand('editor.action.showReferences', document.uri, start, locationsOf(found, elsewhere));
  });
  return {
    dispose() {
      provider.dispose();
      command.dispose();
    },
  };
}
