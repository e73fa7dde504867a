import { type Mention, mentionAt, type NameFinding } from '@yiming/language-service';
import {
  type CancellationToken,
  CodeAction,
  type CodeActionContext,
  CodeActionKind,
  CodeActionTriggerKind,
  type Diagnostic,
  type Disposable,
  l10n,
  languages,
  type Range,
  type TextDocument,
  WorkspaceEdit,
} from 'vscode';
import { freshAnalysis } from '../analyses/fresh-analysis.js';
import { articleSelector } from '../article-languages.js';
import { nameArgument, rangeOf } from '../names/name-at.js';
import { nameTouching } from '../names/name-touching.js';
import { isCertain } from '../names/name-words.js';
import type { Services } from '../services.js';
import { addingActions } from './adding-actions.js';
import { commandAction } from './code-action.js';
import { diagnosticSource } from './diagnostics.js';
import type { DocumentFindings, FoundInDocument } from './document-findings.js';
import { findingKind } from './finding-text.js';
import { isPlain, placesOfRendering } from './rewrite.js';

/** Findings beyond these in a selection are not mended from one menu, nor are more ways to write one. */
const most = { findings: 5, replacements: 3 };

/** Text that can be one name in Chinese: characters with the dots between its parts. */
const hanName = /^\p{Script=Han}(?:[\p{Script=Han}·•‧・∙．⋅]{0,28}\p{Script=Han})?$/u;

/** The finding as the editor shows it, so that the editor can tell what an action mends. */
const shownAs = (document: TextDocument, finding: NameFinding, { diagnostics }: CodeActionContext): Diagnostic[] =>
  diagnostics.filter(
    ({ source, code, range }) =>
      source === diagnosticSource && code === finding.code && range.isEqual(rangeOf(document, finding)),
  );

/** One edit of all places; one step to be undone. */
function replaceAll(
  document: TextDocument,
  places: readonly { readonly start: number; readonly end: number }[],
  text: string,
): WorkspaceEdit {
  const edit = new WorkspaceEdit();
  for (const place of places) edit.replace(document.uri, rangeOf(document, place), text);
  return edit;
}

/** Writing it as it should be: a rendering everywhere in the file, the English in a bracket in its one place. */
function rewriting(
  document: TextDocument,
  { analysis, findings }: FoundInDocument,
  finding: NameFinding,
): readonly CodeAction[] {
  const { code, start, end, text } = finding;
  // Where tags part this one, another place of the same rendering tells.
  const { replacements = [] } =
    findings.find((other) => other.code === code && other.text === text && other.replacements !== undefined) ?? finding;
  const { article, mentions } = analysis;
  const mention = mentionAt(mentions, start);
  const isMention = mention !== undefined && mention.start === start && mention.text === text;
  const own = article.source.slice(start, end) === text ? [{ start, end }] : [];
  return replacements
    .filter(isPlain)
    .slice(0, most.replacements)
    .flatMap((replacement, index) => {
      const places = isMention ? placesOfRendering(article, mentions, mention, replacement) : own;
      if (places.length === 0) return [];
      const title = isMention
        ? l10n.t('Write {0} as {1} everywhere in this file ({2})', text, replacement, places.length)
        : l10n.t('Write {0} as {1} here', text, replacement);
      const action = new CodeAction(title, CodeActionKind.QuickFix);
      action.edit = replaceAll(document, places, replacement);
      if (index === 0) action.isPreferred = true;
      return [action];
    });
}

/** What can be done about a finding. */
function fixesFor(document: TextDocument, found: FoundInDocument, finding: NameFinding): readonly CodeAction[] {
  const { code, start, text, values } = finding;
  const place = { uri: document.uri.toString(), start };
  const [own] = values;
  const ignore = commandAction(l10n.t('Ignore “{0}” with a reason…', findingKind(finding)), CodeActionKind.QuickFix, {
    name: 'yiming.ignoreFinding',
    argument: { ...place, code },
  });
  switch (code) {
    case 'inconsistent-rendering':
    case 'forbidden-rendering':
      return [...rewriting(document, found, finding), ignore];
    case 'contradicting-gloss':
      return own === undefined
        ? [ignore]
        : [
            commandAction(
              l10n.t('Add the article’s own {0} for {1} to a glossary…', own, text),
              CodeActionKind.QuickFix,
              { name: 'yiming.addToGlossary', argument: { ...place, english: own } },
            ),
            ignore,
          ];
    case 'unknown-name':
      return [ignore];
  }
}

/** The name at the cursor, or the one that a selection begins in. */
function nameIn(
  document: TextDocument,
  range: Range,
  { analysis: { mentions } }: FoundInDocument,
): Mention | undefined {
  const offset = document.offsetAt(range.start);
  return range.isEmpty ? nameTouching(mentions, offset) : mentionAt(mentions, offset);
}

/** Adding what is no doubtful name: a certain one, or selected characters. */
function otherAdding(document: TextDocument, range: Range, found: FoundInDocument): readonly CodeAction[] {
  const { Refactor: kind } = CodeActionKind;
  if (!range.isEmpty) {
    const text = document.getText(range).trim();
    if (!hanName.test(text)) return [];
    return [commandAction(l10n.t('Add {0} to a glossary…', text), kind, { name: 'yiming.addToGlossary' })];
  }
  const mention = nameIn(document, range, found);
  if (mention === undefined) return [];
  const argument = nameArgument(document, mention);
  return [
    commandAction(l10n.t('Add {0} to a glossary…', mention.text), kind, { name: 'yiming.addToGlossary', argument }),
  ];
}

/**
 * Offers what can be done about a finding, and the ways of adding a name. Certain names and selected characters are offered
 * when somebody asks, so that no lamp stands at every name.
 */
export function registerQuickFixes(
  { analyses, glossaries, log }: Services,
  findings: Pick<DocumentFindings, 'in'>,
): Disposable {
  async function actionsAt(
    document: TextDocument,
    range: Range,
    context: CodeActionContext,
    token: CancellationToken,
  ): Promise<CodeAction[]> {
    const { version } = document;
    const analysis = await freshAnalysis(analyses, document, token);
    const found = analysis === undefined ? undefined : { analysis, findings: await findings.in(document, analysis) };
    // Places of another version would mend the wrong characters.
    if (found?.analysis.version !== version || document.version !== version || token.isCancellationRequested) return [];
    const start = document.offsetAt(range.start);
    const end = document.offsetAt(range.end);
    // A cursor also touches what it stands right before or behind.
    const here = found.findings.filter((finding) =>
      start === end ? finding.start <= end && start <= finding.end : finding.start < end && start < finding.end,
    );
    const actions: CodeAction[] = [];
    for (const finding of here.slice(0, most.findings)) {
      const diagnostics = shownAs(document, finding, context);
      for (const action of fixesFor(document, found, finding)) {
        if (diagnostics.length > 0) action.diagnostics = diagnostics;
        actions.push(action);
      }
    }
    const mention = nameIn(document, range, found);
    const isExact = range.isEmpty || (mention?.start === start && mention.end === end);
    if (mention !== undefined && isExact && !isCertain(mention.status))
      return [...addingActions(document, mention, glossaries), ...actions];
    if (context.triggerKind === CodeActionTriggerKind.Automatic) return actions;
    return [...actions, ...otherAdding(document, range, found)];
  }

  return languages.registerCodeActionsProvider(
    articleSelector,
    {
      async provideCodeActions(document, range, context, token) {
        const { only } = context;
        if (
          only !== undefined &&
          !only.intersects(CodeActionKind.QuickFix) &&
          !only.intersects(CodeActionKind.Refactor)
        )
          return [];
        try {
          return await actionsAt(document, range, context, token);
        } catch (error) {
          log.error(error instanceof Error ? error : String(error));
          return [];
        }
      },
    },
    { providedCodeActionKinds: [CodeActionKind.QuickFix, CodeActionKind.Refactor] },
  );
}
