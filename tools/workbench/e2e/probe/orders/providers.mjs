/**
 * Orders that ask the language features, as VS Code itself asks them: the answers of all providers come together.
 */

import { commands, languages, workspace } from 'vscode';
import { positionIn, rangeIn } from '../places.mjs';
import { activateSubject } from '../subject.mjs';
import { toJson } from '../to-json.mjs';

/** Asks at a position. */
const atPosition =
  (command, ...more) =>
  (document, { at }) =>
    commands.executeCommand(command, document.uri, positionIn(document, at), ...more);

/** Asks for a range, which is the whole document unless the order names one. */
const inRange =
  (command) =>
  (document, { at }) =>
    commands.executeCommand(command, document.uri, rangeIn(document, at));

/** Asks for the whole document. */
const inDocument =
  (command, ...more) =>
  (document) =>
    commands.executeCommand(command, document.uri, ...more);

/** How many answers of one kind are resolved: those that come in two steps, like code lenses. */
const most = 1000;

/**
 * What each order asks.
 *
 * @type {Readonly<Record<string, (document: import('vscode').TextDocument, args: any) => Thenable<unknown>>>}
 */
const questions = {
  hover: atPosition('vscode.executeHoverProvider'),
  definition: atPosition('vscode.executeDefinitionProvider'),
  references: atPosition('vscode.executeReferenceProvider'),
  highlights: atPosition('vscode.executeDocumentHighlights'),
  completions: (document, { at, trigger }) =>
    commands.executeCommand(
      'vscode.executeCompletionItemProvider',
      document.uri,
      positionIn(document, at),
      trigger,
      50,
    ),
  rename: (document, { at, name }) =>
    commands.executeCommand('vscode.executeDocumentRenameProvider', document.uri, positionIn(document, at), name),
  inlayHints: inRange('vscode.executeInlayHintProvider'),
  codeActions: (document, { at, kind }) =>
    commands.executeCommand('vscode.executeCodeActionProvider', document.uri, rangeIn(document, at), kind, most),
  outline: inDocument('vscode.executeDocumentSymbolProvider'),
  codeLenses: inDocument('vscode.executeCodeLensProvider', most),
  links: inDocument('vscode.executeLinkProvider', most),
  folding: inDocument('vscode.executeFoldingRangeProvider'),
  diagnostics: async (document) => languages.getDiagnostics(document.uri),
};

/**
 * Tells whether an order of this file is about one document.
 *
 * @param {string} name
 * @returns {boolean}
 */
export function isQuestion(name) {
  return Object.hasOwn(questions, name);
}

/**
 * Asks a language feature without making JSON of the answer. Our extension is there to answer: opening a document starts
 * it, but nobody waits for that.
 *
 * @param {string} name an order of this file that is about one document
 * @param {any} args its arguments
 * @returns {Promise<any>}
 */
export async function askProvider(name, args) {
  await activateSubject();
  return questions[name](await workspace.openTextDocument(args.source), args);
}

/** @type {Record<string, import('./index.mjs').Order>} */
const documentQuestions = Object.fromEntries(
  Object.keys(questions).map((name) => [
    name,
    async (args) => toJson(await askProvider(name, args), await workspace.openTextDocument(args.source)) ?? [],
  ]),
);

/** @type {Readonly<Record<string, import('./index.mjs').Order>>} */
export const providerOrders = {
  ...documentQuestions,

  /** Does what a code action offers: its edit, then its command. */
  applyCodeAction: async ({ source, at, title, kind }) => {
    const actions = await askProvider('codeActions', { source, at, kind });
    const action = actions.find((candidate) => candidate.title === title);
    if (action === undefined) {
      throw new Error(
        `There is no code action "${title}" but ${actions.map((other) => `"${other.title}"`).join(', ')}.`,
      );
    }
    if (action.edit !== undefined) await workspace.applyEdit(action.edit);
    const command = typeof action.command === 'string' ? action : action.command;
    if (command !== undefined) await commands.executeCommand(command.command, ...(command.arguments ?? []));
  },

  /** Applies what a rename would change. */
  applyRename: async (args) => workspace.applyEdit(await askProvider('rename', args)),

  /** Symbols of the whole workspace that match a query. */
  workspaceSymbols: async ({ query }) => {
    await activateSubject();
    return commands.executeCommand('vscode.executeWorkspaceSymbolProvider', query);
  },
};
