import { createVSCodeMock } from 'jest-mock-vscode';
import { vi } from 'vitest';

const mock = createVSCodeMock(vi);

/** The parts of `vscode` that tests need outside of an editor; what is no data is a spy of vitest. */
export const {
  CodeAction,
  CodeActionKind,
  commands,
  ConfigurationTarget,
  Diagnostic,
  DiagnosticRelatedInformation,
  DiagnosticSeverity,
  Disposable,
  DocumentSymbol,
  EventEmitter,
  FileSystemError,
  FileType,
  FoldingRange,
  FoldingRangeKind,
  languages,
  Location,
  MarkdownString,
  Position,
  ProgressLocation,
  Range,
  Selection,
  StatusBarAlignment,
  SymbolInformation,
  SymbolKind,
  TextEditorRevealType,
  ThemeColor,
  ThemeIcon,
  TreeItem,
  TreeItemCollapsibleState,
  Uri,
  window,
  workspace,
  WorkspaceEdit,
} = mock;

/** English alone: `{0}` stands for the first value. */
export const l10n = {
  t: (message: string, ...values: readonly (string | number | boolean)[]): string =>
    message.replace(/\{(\d)\}/g, (all, index: string) => String(values[Number(index)] ?? all)),
};

/** A pattern of files below a folder. */
export class RelativePattern {
  readonly base: unknown;
  readonly pattern: string;
  constructor(base: unknown, pattern: string) {
    this.base = base;
    this.pattern = pattern;
  }
}

/** The clipboard and the language of the editor. */
export const env = {
  language: 'en',
  clipboard: { writeText: async (_text: string): Promise<void> => {}, readText: async (): Promise<string> => '' },
};

/** Why code actions are asked for. */
export const CodeActionTriggerKind = { Invoke: 1, Automatic: 2 } as const;

/** How bad what a language status item says is. */
export const LanguageStatusSeverity = { Information: 0, Warning: 1, Error: 2 } as const;

/** Tells work that nobody waits for it any more. */
export class CancellationTokenSource {
  readonly #listeners = new Set<() => void>();
  readonly token = {
    isCancellationRequested: false,
    onCancellationRequested: (listener: () => void) => {
      this.#listeners.add(listener);
      return { dispose: () => void this.#listeners.delete(listener) };
    },
  };
  cancel(): void {
    if (this.token.isCancellationRequested) return;
    this.token.isCancellationRequested = true;
    for (const listener of this.#listeners) listener();
  }
  dispose(): void {
    this.#listeners.clear();
  }
}

/** A text behind another. */
export class InlayHint {
  readonly position: unknown;
  readonly label: unknown;
  constructor(position: unknown, label: unknown) {
    this.position = position;
    this.label = label;
  }
}

/** A part of such a text. */
export class InlayHintLabelPart {
  readonly value: string;
  constructor(value: string) {
    this.value = value;
  }
}
