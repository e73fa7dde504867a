/**
 * Orders that show one of everything, so that the harness can prove that it sees what there is to see.
 */

import {
  CodeAction,
  CodeActionKind,
  CodeLens,
  commands,
  Diagnostic,
  DiagnosticSeverity,
  Disposable,
  InlayHint,
  languages,
  TreeItem,
  TreeItemCollapsibleState,
  WorkspaceEdit,
  window,
  workspace,
} from 'vscode';
import { rangeIn } from '../places.mjs';

/** What the user answered to the last message. */
let answer;

/** What is shown at the moment. */
let shown = new Disposable(() => {});

/** @type {Readonly<Record<string, import('./index.mjs').Order>>} */
export const exhibitOrders = {
  /** Shows a notification, or a dialog when it is modal, without waiting for the answer. */
  notify: ({ message, items, modal = false }) => {
    answer = window.showInformationMessage(message, { modal }, ...items);
  },

  /** Waits until the user has answered what `notify` has shown. */
  notified: () => answer,

  /** Decorates a piece of text in the active editor with everything that extensions can show there. */
  exhibit: async ({ source, at }) => {
    const document = await workspace.openTextDocument(source);
    const range = rangeIn(document, at);
    const selector = { pattern: document.uri.path };
    const coloured = window.createTextEditorDecorationType({
      color: 'rgb(1, 2, 3)',
      after: { contentText: '‹after›' },
    });
    const boxed = window.createTextEditorDecorationType({ backgroundColor: 'rgb(4, 5, 6)' });
    for (const type of [coloured, boxed]) window.activeTextEditor?.setDecorations(type, [range]);
    const diagnostics = languages.createDiagnosticCollection('exhibit');
    diagnostics.set(document.uri, [new Diagnostic(range, 'An exhibit', DiagnosticSeverity.Warning)]);
    const hints = { provideInlayHints: () => [new InlayHint(range.end, 'Hint')] };
    const lenses = { provideCodeLenses: () => [new CodeLens(range, { title: 'Lens', command: '' })] };
    shown = Disposable.from(
      coloured,
      boxed,
      diagnostics,
      languages.registerInlayHintsProvider(selector, hints),
      languages.registerCodeLensProvider(selector, lenses),
      languages.registerCodeActionsProvider(selector, { provideCodeActions }),
      window.registerTreeDataProvider('yimingProbe.exhibit', treeData),
      new Disposable(() => commands.executeCommand('setContext', 'yimingProbe.exhibit', false)),
    );
    await commands.executeCommand('setContext', 'yimingProbe.exhibit', true);
  },

  /** Takes it all away. */
  endExhibit: () => shown.dispose(),
};

/** Offers to mark every exhibit in a range. */
function provideCodeActions(document, _range, { diagnostics }) {
  return diagnostics.map((diagnostic) => {
    const action = new CodeAction(`Put brackets around ${document.getText(diagnostic.range)}`, CodeActionKind.QuickFix);
    action.diagnostics = [diagnostic];
    action.edit = new WorkspaceEdit();
    action.edit.replace(document.uri, diagnostic.range, `[${document.getText(diagnostic.range)}]`);
    return action;
  });
}

/** A root with two children. */
const treeData = {
  getChildren: (element) => (element === undefined ? ['Root'] : element === 'Root' ? ['First', 'Second'] : []),
  getTreeItem: (element) => {
    const { Expanded, None } = TreeItemCollapsibleState;
    const item = new TreeItem(element, element === 'Root' ? Expanded : None);
    item.description = `about ${element}`;
    return item;
  },
};
