import type { NameFinding } from '@yiming/language-service';
import {
  Diagnostic,
  DiagnosticRelatedInformation,
  DiagnosticSeverity,
  type Disposable,
  Location,
  languages,
  type TextDocument,
  window,
  workspace,
} from 'vscode';
import { rangeOf } from '../names/name-at.js';
import type { Services } from '../services.js';
import { readSettings, section } from '../settings.js';
import type { DocumentFindings } from './document-findings.js';
import { findingText, relatedText } from './finding-text.js';
import type { IgnoredStore } from './ignored-store.js';

/** Who says it, in the Problems panel. */
export const diagnosticSource = 'Yiming';

/** More findings of one file than these are not shown, and no more other places of one. */
const most = { findings: 200, related: 20 };

/** The other side of a comparison is nothing to correct. */
const passedOver: ReadonlySet<string> = new Set(['git']);

/** A finding as the editor shows it; never a warning. */
function toDiagnostic(document: TextDocument, finding: NameFinding, severity: DiagnosticSeverity): Diagnostic {
  const made = new Diagnostic(rangeOf(document, finding), findingText(finding), severity);
  made.source = diagnosticSource;
  made.code = finding.code;
  made.relatedInformation = finding.related
    .slice(0, most.related)
    .map(
      (place) =>
        new DiagnosticRelatedInformation(
          new Location(document.uri, rangeOf(document, place)),
          relatedText(finding, place.text),
        ),
    );
  return made;
}

/**
 * Shows the findings of the articles that somebody sees, and takes them away when nobody does. They change with a new
 * analysis alone; the editor moves them while somebody types.
 */
export function registerDiagnostics(
  { analyses, log }: Services,
  findings: DocumentFindings,
  ignored: Pick<IgnoredStore, 'onDidChange'>,
): Disposable {
  const collection = languages.createDiagnosticCollection('yiming');
  const shown = new Set<TextDocument>();

  const isSeen = (document: TextDocument): boolean =>
    window.visibleTextEditors.some((editor) => editor.document === document);

  function hide(document: TextDocument): void {
    if (shown.delete(document)) collection.delete(document.uri);
  }

  async function show(document: TextDocument): Promise<void> {
    const { findings: level } = readSettings(document);
    if (level === 'off' || passedOver.has(document.uri.scheme)) return hide(document);
    const analysis = analyses.known(document);
    // The reading that is under way tells of itself.
    if (analysis?.fresh !== true) return;
    const found = await findings.in(document, analysis);
    if (document.isClosed || document.version !== analysis.version || !isSeen(document)) return;
    const severity = level === 'hint' ? DiagnosticSeverity.Hint : DiagnosticSeverity.Information;
    shown.add(document);
    collection.set(
      document.uri,
      found.slice(0, most.findings).map((finding) => toDiagnostic(document, finding, severity)),
    );
  }

  const update = (document: TextDocument): void => {
    show(document).catch((error: unknown) => log.error(error instanceof Error ? error : String(error)));
  };
  const updateAll = (): void => {
    for (const document of new Set(window.visibleTextEditors.map((editor) => editor.document))) update(document);
  };

  const listeners = [
    collection,
    analyses.onDidChange(update),
    ignored.onDidChange(updateAll),
    window.onDidChangeVisibleTextEditors((editors) => {
      for (const document of [...shown]) if (!isSeen(document)) hide(document);
      for (const { document } of editors) if (!shown.has(document)) update(document);
    }),
    workspace.onDidCloseTextDocument(hide),
    workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration(`${section}.findings`)) updateAll();
    }),
  ];
  return {
    dispose() {
      for (const listener of listeners) listener.dispose();
    },
  };
}
