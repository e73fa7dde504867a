import { linePositions } from '@yiming/core';
import { Diagnostic, DiagnosticSeverity, Disposable, languages, Range } from 'vscode';
import type { Services } from '../services.js';
import type { GlossaryFile } from './glossary-file.js';
import { isHarmless, problemText } from './problem-text.js';

/** More problems of one file than these are not shown. */
const mostShown = 100;

/** The problems of a file as the editor shows them, each at its place; those of a file as a whole at its beginning. */
export function diagnosticsOf({ text, problems }: GlossaryFile): readonly Diagnostic[] {
  const positionOf = linePositions(text);
  return problems.slice(0, mostShown).map((problem) => {
    const [start, end] = [positionOf(problem.start), positionOf(problem.end)];
    const range = new Range(start.line - 1, start.column - 1, end.line - 1, end.column - 1);
    const severity = isHarmless(problem) ? DiagnosticSeverity.Information : DiagnosticSeverity.Warning;
    const diagnostic = new Diagnostic(range, problemText(problem, text), severity);
    diagnostic.source = 'Yiming';
    diagnostic.code = problem.code;
    return diagnostic;
  });
}

/**
 * Shows what is wrong in the glossary files that people keep, in the files themselves. One that a setting names and that is
 * not there has no place for it: it is told in the log.
 */
export function registerGlossaryProblems({ glossaries, analyses }: Services): Disposable {
  const collection = languages.createDiagnosticCollection('yiming-glossary');
  let shown = new Map<string, GlossaryFile>();

  function update(): void {
    const now = new Map<string, GlossaryFile>();
    // One file may serve several folders, and is read for each.
    for (const file of glossaries.files) if (file.state !== 'missing') now.set(file.uri.toString(), file);
    for (const [key, { uri }] of shown) if (!now.has(key)) collection.delete(uri);
    for (const [key, file] of now) if (shown.get(key) !== file) collection.set(file.uri, diagnosticsOf(file));
    shown = now;
  }

  update();
  return Disposable.from(
    collection,
    glossaries.onDidChange(update),
    // The first reading of the files is told by nobody; an article that was read has waited for it.
    analyses.onDidChange(update),
  );
}
