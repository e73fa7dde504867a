import { inlayHints, mentionAt, type NameHint } from '@yiming/language-service';
import {
  type Disposable,
  EventEmitter,
  InlayHint,
  InlayHintLabelPart,
  l10n,
  languages,
  type TextDocument,
  workspace,
} from 'vscode';
import type { Analysis } from '../analyses/analyses.js';
import { freshAnalysis } from '../analyses/fresh-analysis.js';
import { articleSelector } from '../article-languages.js';
import { nameArgument } from '../names/name-at.js';
import { isCertain, statusName, typeName } from '../names/name-words.js';
import type { Services } from '../services.js';
import { readSettings, section } from '../settings.js';

/** English names are seldom longer; what is cut stands in the tooltip. */
const longest = 60;

/** The hint behind a name: its English, with a question mark for a guess. */
export function toInlayHint(
  document: TextDocument,
  { mentions }: Pick<Analysis, 'mentions'>,
  hint: NameHint,
): InlayHint {
  const { offset, english, status, type } = hint;
  const shown = [...english].length > longest ? `${[...english].slice(0, longest - 1).join('')}…` : english;
  const part = new InlayHintLabelPart(isCertain(status) ? shown : `${shown}?`);
  const mention = mentionAt(mentions, offset - 1);
  part.tooltip = l10n.t('{0} · {1} · {2}', english, typeName(type), statusName(status));
  if (mention !== undefined)
    part.command = {
      title: l10n.t('Show the name {0}', mention.text),
      command: 'yiming.showName',
      arguments: [nameArgument(document, mention)],
    };
  const made = new InlayHint(document.positionAt(offset), [part]);
  made.paddingLeft = true;
  return made;
}

/** Shows the English behind the first mention of each name, where the setting is on. */
export function registerInlayHints({ analyses }: Services): Disposable {
  const changed = new EventEmitter<void>();
  const isOn = (document: TextDocument): boolean => readSettings(document).inlayHints;
  const listeners = [
    changed,
    analyses.onDidChange((document) => {
      if (isOn(document)) changed.fire();
    }),
    workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration(`${section}.inlayHints`)) changed.fire();
    }),
    languages.registerInlayHintsProvider(articleSelector, {
      onDidChangeInlayHints: changed.event,
      async provideInlayHints(document, range, token) {
        if (!isOn(document)) return [];
        const analysis = await freshAnalysis(analyses, document, token);
        if (analysis === undefined) return undefined;
        const span = { start: document.offsetAt(range.start), end: document.offsetAt(range.end) };
        return inlayHints(analysis.article, analysis.mentions, span).map((hint) =>
          toInlayHint(document, analysis, hint),
        );
      },
    }),
  ];
  return {
    dispose() {
      for (const listener of listeners) listener.dispose();
    },
  };
}
