import {
  type Disposable,
  type Event,
  EventEmitter,
  type TextDocument,
  type TextEditor,
  Uri,
  window,
  workspace,
} from 'vscode';
import { isArticleLanguage } from '../article-languages.js';

/** Schemes of editors that are parts of the window: the output, the debug console, boxes for comments and commit messages. */
const paneScheme =
  /^(?:output|debug|comment|walkThrough\w*|vscode(?!-(?:remote|vfs|userdata|notebook-cell|test-web)\b)[\w-]*)$/;

/** Whether an editor is a part of the window and not one of its documents: the output, for example. */
export const isPane = ({ uri }: TextDocument): boolean => paneScheme.test(uri.scheme);

/** Whether a document can be an article that somebody edits or reads. */
export const isArticle = (document: TextDocument): boolean =>
  isArticleLanguage(document.languageId) && !isPane(document) && !document.isClosed;

/** Whether an editor or a tab that is out of sight shows a document. */
function isShown({ uri }: TextDocument): boolean {
  const address = uri.toString();
  const isIn = (input: unknown): boolean => {
    if (typeof input !== 'object' || input === null) return false;
    const { uri: own, modified, original } = input as Partial<Record<'uri' | 'modified' | 'original', unknown>>; // any tab
    return [own, modified, original].some((one) => one instanceof Uri && one.toString() === address);
  };
  return (
    window.visibleTextEditors.some(({ document }) => document.uri.toString() === address) ||
    window.tabGroups.all.some(({ tabs }) => tabs.some(({ input }) => isIn(input)))
  );
}

/** The article that somebody works on. */
export interface ActiveArticle extends Disposable {
  /** That in the active editor, or else the last one that was, until its last editor is closed. */
  readonly document: TextDocument | undefined;
  readonly onDidChange: Event<TextDocument | undefined>;
}

/** Follows which article is the active one. Something else in the active editor, or none, changes nothing. */
export function followActiveArticle(): ActiveArticle {
  const changed = new EventEmitter<TextDocument | undefined>();
  let document: TextDocument | undefined;
  const set = (next: TextDocument | undefined): void => {
    if (next === document) return;
    document = next;
    changed.fire(next);
  };
  const follow = (editor: TextEditor | undefined): void => {
    if (editor !== undefined && isArticle(editor.document)) set(editor.document);
  };
  /** The editor keeps a document for a while after its tab is closed. */
  const leave = (): void => {
    if (document !== undefined && window.activeTextEditor?.document !== document && !isShown(document)) set(undefined);
  };
  follow(window.activeTextEditor);
  const listeners = [
    changed,
    window.onDidChangeActiveTextEditor(follow),
    window.tabGroups.onDidChangeTabs(leave),
    window.onDidChangeVisibleTextEditors(leave),
    workspace.onDidCloseTextDocument((closed) => {
      if (closed === document) set(undefined);
    }),
    // A document whose language is changed is closed and opened again.
    workspace.onDidOpenTextDocument((opened) => {
      if (window.activeTextEditor?.document === opened) follow(window.activeTextEditor);
    }),
  ];
  return {
    get document() {
      return document;
    },
    onDidChange: changed.event,
    dispose() {
      for (const listener of listeners) listener.dispose();
    },
  };
}
