import { type TextDocument, Uri, window, workspace } from 'vscode';

/** A change of a document, as an editor tells of it. */
interface Change {
  readonly rangeOffset: number;
  readonly rangeLength: number;
  readonly text: string;
}

/** What tests need of a document: its text can be changed, and listeners hear of it. */
export interface OpenDocument {
  readonly document: TextDocument;
  /** Replaces `start`–`end` as somebody typing does. */
  edit(start: number, end: number, text: string): void;
  close(): void;
  /** Whether some editor shows it. */
  show(visible: 'shown' | 'hidden'): void;
}

/** Stands in for the window: documents, editors and their events. */
export interface TestEditor {
  open(text: string, options?: { readonly languageId?: string; readonly path?: string }): OpenDocument;
}

type Listener = (event: unknown) => void;

/** Line and column of an offset; a line break of two characters is one step for an editor. */
function positionAt(text: string, offset: number): { line: number; character: number } {
  const before = text.slice(0, Math.max(0, Math.min(offset, text.length)));
  const lines = before.split(/\r\n|\r|\n/);
  return { line: lines.length - 1, character: lines.at(-1)?.length ?? 0 };
}

/** Makes the events of `workspace` and `window` ones that a test fires. Call it before what listens is made. */
export function createTestEditor(): TestEditor {
  const listeners = { change: new Set<Listener>(), close: new Set<Listener>(), visible: new Set<Listener>() };
  const event = (set: Set<Listener>) => (listener: Listener) => {
    set.add(listener);
    return { dispose: () => void set.delete(listener) };
  };
  const seen: { document: unknown }[] = [];
  Object.assign(workspace, {
    onDidChangeTextDocument: event(listeners.change),
    onDidCloseTextDocument: event(listeners.close),
  });
  Object.assign(window, { onDidChangeVisibleTextEditors: event(listeners.visible), visibleTextEditors: seen });
  const fire = (set: Set<Listener>, value: unknown): void => {
    for (const listener of set) listener(value);
  };

  return {
    open(content, { languageId = 'markdown', path = '/news/a.md' } = {}) {
      let text = content;
      const document = {
        uri: Uri.file(path),
        languageId,
        version: 1,
        isClosed: false,
        getText: () => text,
        positionAt: (offset: number) => positionAt(text, offset),
      };
      const editor = { document };
      return {
        // The parts of a document that are asked for here.
        document: document as unknown as TextDocument,
        edit(start, end, replacement) {
          text = text.slice(0, start) + replacement + text.slice(end);
          document.version += 1;
          const change: Change = { rangeOffset: start, rangeLength: end - start, text: replacement };
          fire(listeners.change, { document, contentChanges: [change] });
        },
        close() {
          document.isClosed = true;
          fire(listeners.close, document);
        },
        show(visible) {
          const at = seen.indexOf(editor);
          if (visible === 'shown' && at < 0) seen.push(editor);
          if (visible === 'hidden' && at >= 0) seen.splice(at, 1);
          fire(listeners.visible, [...seen]);
        },
      };
    },
  };
}
