import type { Disposable } from 'vscode';
import type { Services } from '../services.js';
import { registerDiagnostics } from './diagnostics.js';
import { createDocumentFindings, type DocumentFindings } from './document-findings.js';
import { registerIgnoring } from './ignore-finding.js';
import { createIgnoredStore } from './ignored-store.js';
import { registerQuickFixes } from './quick-fixes.js';

/** The findings of open documents, for other features, and what shows them. */
export interface Findings extends Disposable, DocumentFindings {
  /** What is ignored changed, and with it the findings of documents that were not read again. */
  readonly onDidChange: ReturnType<typeof createIgnoredStore>['onDidChange'];
}

/** Registers all that is about findings: what shows them, what mends them, and the command that ignores one. */
export function registerFindings(services: Services): Findings {
  const ignored = createIgnoredStore(services);
  const findings = createDocumentFindings(services, ignored);
  const parts = [
    registerDiagnostics(services, findings, ignored),
    registerQuickFixes(services, findings),
    registerIgnoring(services, findings, ignored),
    ignored,
  ];
  return {
    ...findings,
    onDidChange: ignored.onDidChange,
    dispose() {
      for (const part of parts) part.dispose();
    },
  };
}
