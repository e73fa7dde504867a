import { listNames, type NameFinding } from '@yiming/language-service';
import { CodeLens, type Disposable, EventEmitter, l10n, languages, Range, type TextDocument, workspace } from 'vscode';
import type { Analysis } from '../analyses/analyses.js';
import { articleSelector } from '../article-languages.js';
import type { Findings } from '../findings/findings.js';
import { nameCount } from '../names/name-words.js';
import { goToNameCommand } from '../names-view/go-to-name.js';
import { withoutIcons } from '../plain-message.js';
import type { Services } from '../services.js';
import { readSettings, section } from '../settings.js';
import { titlePlace } from './title-place.js';

/** What the line over the title says. */
export interface NameSummary {
  readonly names: number;
  /** Names that no glossary has: guesses, and those with nothing to offer. */
  readonly unknown: number;
  /** Things that are written in several ways. */
  readonly inconsistent: number;
}

/** Counts what the line says; what people chose to ignore counts no more. */
export function summarize({ mentions }: Analysis, findings: readonly NameFinding[]): NameSummary {
  const of = (code: NameFinding['code']): readonly NameFinding[] => findings.filter((finding) => finding.code === code);
  return {
    names: listNames(mentions).length,
    unknown: of('unknown-name').length,
    // There is one at every place of a rendering.
    inconsistent: new Set(of('inconsistent-rendering').map(({ type, english }) => `${type} ${english}`)).size,
  };
}

/** The line over the title; parts that are zero are left out. */
export function summaryText({ names, unknown, inconsistent }: NameSummary): string {
  return [
    nameCount(names),
    ...(unknown === 0 ? [] : [l10n.t('{0} unknown', unknown)]),
    ...(inconsistent === 0 ? [] : [l10n.t('{0} inconsistent', inconsistent)]),
  ].join(' · ');
}

/** The line, and behind it a way to the first name that wants a look; when that is known, the next one is the first. */
function toLenses(document: TextDocument, analysis: Analysis, findings: readonly NameFinding[]): CodeLens[] {
  const summary = summarize(analysis, findings);
  if (summary.names === 0) return [];
  const at = document.positionAt(titlePlace(analysis.article)?.start ?? 0);
  const place = new Range(at, at);
  const all = new CodeLens(place, {
    title: summaryText(summary),
    tooltip: l10n.t('Show the names of this article'),
    command: 'yiming.showNames',
  });
  const first = findings.find(({ code }) => code === 'unknown-name');
  if (first === undefined) return [all];
  const { start, end, text } = first;
  const next = new CodeLens(place, {
    ...goToNameCommand({ uri: document.uri.toString(), start, end, text }),
    title: l10n.t('first unknown: {0}', withoutIcons(text)),
    tooltip: l10n.t('Go to the first name that no glossary has'),
  });
  return [all, next];
}

/** Shows one line over the title: how many names there are, and what of them wants a look. */
export function registerCodeLens({ analyses }: Services, findings: Pick<Findings, 'in' | 'onDidChange'>): Disposable {
  const changed = new EventEmitter<void>();
  /** What was shown last; it stays while somebody types, so that the text does not jump. */
  const last = new WeakMap<TextDocument, readonly CodeLens[]>();

  const listeners = [
    changed,
    findings.onDidChange(() => changed.fire()),
    analyses.onDidChange((document) => {
      if (readSettings(document).codeLens) changed.fire();
    }),
    workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration(`${section}.codeLens`)) changed.fire();
    }),
    languages.registerCodeLensProvider(articleSelector, {
      onDidChangeCodeLenses: changed.event,
      async provideCodeLenses(document, token) {
        if (!readSettings(document).codeLens) return [];
        const analysis = await analyses.soon(document);
        if (token.isCancellationRequested) return undefined;
        if (analysis?.fresh === false) return [...(last.get(document) ?? [])];
        if (analysis === undefined) return [];
        const found = await findings.in(document, analysis);
        if (token.isCancellationRequested) return undefined;
        const lenses = toLenses(document, analysis, found);
        last.set(document, lenses);
        return lenses;
      },
    }),
  ];
  return {
    dispose() {
      for (const listener of listeners) listener.dispose();
    },
  };
}
