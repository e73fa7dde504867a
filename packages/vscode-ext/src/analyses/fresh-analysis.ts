import { type CancellationToken, type Disposable, type TextDocument, window } from 'vscode';
import type { Analyses, Analysis } from './analyses.js';

/** The longest that is waited for a reading, in milliseconds; a text may have become too long to be read at all. */
const longestWait = 5_000;

/** Resolves at the next reading of a document, when editors come or go, when nobody waits any more, or after some time. */
function nextReading(analyses: Analyses, document: TextDocument, token: CancellationToken): Promise<void> {
  return new Promise((resolve) => {
    const listeners: Disposable[] = [];
    const timer = setTimeout(done, longestWait);
    function done(): void {
      clearTimeout(timer);
      for (const listener of listeners) listener.dispose();
      resolve();
    }
    listeners.push(
      analyses.onDidChange((other) => {
        if (other === document) done();
      }),
      window.onDidChangeVisibleTextEditors(done),
      token.onCancellationRequested(done),
    );
  });
}

/**
 * An analysis whose article is that of the document as it is, for answers that need places of the article itself. While
 * somebody types in a long text it waits for the reading that comes anyway, and never adds one; the editor keeps and moves
 * the former answer meanwhile. `undefined` when nobody waits any more, and for what is no article.
 */
export async function freshAnalysis(
  analyses: Analyses,
  document: TextDocument,
  token: CancellationToken,
): Promise<Analysis | undefined> {
  const until = Date.now() + longestWait;
  while (!token.isCancellationRequested && !document.isClosed && Date.now() < until) {
    const isSeen = window.visibleTextEditors.some((editor) => editor.document === document);
    // Nothing is read for an editor out of sight unless somebody asks, as is done here.
    const analysis = isSeen ? await analyses.soon(document) : await analyses.of(document);
    if (token.isCancellationRequested || analysis === undefined) return undefined;
    if (analysis.fresh && analysis.version === document.version) return analysis;
    if (!isSeen) return undefined;
    await nextReading(analyses, document, token);
  }
  return undefined;
}
