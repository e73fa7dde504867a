import {
  commands,
  type Disposable,
  EventEmitter,
  type TextDocument,
  type TextDocumentContentProvider,
  Uri,
  workspace,
} from 'vscode';

/** The scheme of texts that were selected, as they were then; nobody can write in them. */
const selectedScheme = 'yiming-selected';

/** Where a converted text is opened: beside what it was made from. */
export interface ConvertedEditors extends Disposable {
  /**
   * Opens a text as a new document that has no file, and shows it as the difference to `document`, or to `source`, where
   * that is a part of it.
   */
  open(
    document: TextDocument,
    result: { readonly source: string; readonly text: string },
    title: string,
  ): Promise<void>;
}

/** Opens converted texts; what they are compared with is kept as long as an editor shows it. */
export function createConvertedEditors(): ConvertedEditors {
  const kept = new Map<string, string>();
  let last = 0;
  const changed = new EventEmitter<Uri>();
  const provider: TextDocumentContentProvider = {
    onDidChange: changed.event,
    provideTextDocumentContent: (uri) => kept.get(uri.toString()) ?? '',
  };
  const listeners = [
    changed,
    workspace.registerTextDocumentContentProvider(selectedScheme, provider),
    workspace.onDidCloseTextDocument(({ uri }) => void kept.delete(uri.toString())),
  ];
  return {
    async open(document, { source, text }, title) {
      let from = document.uri;
      if (source !== document.getText()) {
        last += 1;
        const name = document.uri.path.slice(document.uri.path.lastIndexOf('/') + 1);
        from = Uri.from({ scheme: selectedScheme, path: `/${last}/${name}` });
        kept.set(from.toString(), source);
      }
      const made = await workspace.openTextDocument({ language: document.languageId, content: text });
      await commands.executeCommand('vscode.diff', from, made.uri, title, { preview: false });
    },
    dispose() {
      for (const listener of listeners) listener.dispose();
      kept.clear();
    },
  };
}
