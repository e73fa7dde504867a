import type { NameFinding } from '@yiming/language-service';
import { commands, type Disposable, l10n, type QuickPickItem, type TextDocument, window } from 'vscode';
import { isNameArgument, type NameArgument, openDocument } from '../names/name-at.js';
import { plainMessage } from '../plain-message.js';
import type { Services } from '../services.js';
import type { FileChange } from './change-file.js';
import type { DocumentFindings } from './document-findings.js';
import { findingKind, findingText } from './finding-text.js';
import type { IgnoredFinding } from './ignored-findings.js';
import { type IgnoredScope, type IgnoredStore, ignoredFileFor } from './ignored-store.js';

/** What a quick fix hands to the command: which finding, and where. Plain data. */
export interface FindingArgument extends NameArgument {
  readonly code: string;
}

/** Reasons are a sentence. */
const longestReason = 300;

function isFindingArgument(value: unknown): value is FindingArgument {
  if (!isNameArgument(value)) return false;
  return 'code' in value && typeof value.code === 'string';
}

interface FindingItem extends QuickPickItem {
  readonly finding: NameFinding;
}

/** The one finding that is meant; asks where several stand at the cursor. */
async function choose(found: readonly NameFinding[]): Promise<NameFinding | undefined> {
  const [first, ...others] = found;
  if (first === undefined) {
    void window.showInformationMessage(l10n.t('There is nothing to ignore here'));
    return undefined;
  }
  if (others.length === 0) return first;
  const items = found.map(
    (finding): FindingItem => ({ label: findingKind(finding), detail: findingText(finding), finding }),
  );
  const title = l10n.t('What is to be ignored?');
  return (await window.showQuickPick(items, { title, placeHolder: title }))?.finding;
}

/** The finding that the command is about: the one of its argument, or else that at the cursor or right before it. */
async function findingFor(
  findings: DocumentFindings,
  argument: unknown,
): Promise<{ readonly document: TextDocument; readonly finding: NameFinding } | undefined> {
  const editor = window.activeTextEditor;
  const document = isFindingArgument(argument) ? openDocument(argument.uri) : editor?.document;
  const all = document === undefined ? [] : ((await findings.of(document))?.findings ?? []);
  const offset = editor === undefined ? -1 : editor.document.offsetAt(editor.selection.active);
  const here = isFindingArgument(argument)
    ? all.filter(({ start, code }) => start === argument.start && code === argument.code)
    : all.filter(({ start, end }) => start <= offset && offset <= end);
  const finding = await choose(here);
  return document === undefined || finding === undefined ? undefined : { document, finding };
}

interface ScopeItem extends QuickPickItem {
  readonly scope: IgnoredScope;
}

async function pickScope(document: TextDocument, title: string): Promise<IgnoredScope | undefined> {
  const hasFile = ignoredFileFor(document.uri) !== undefined;
  const items: readonly ScopeItem[] = [
    { label: l10n.t('In this article'), scope: 'article' },
    hasFile
      ? { label: l10n.t('In this folder'), description: l10n.t('all articles'), scope: 'folder' }
      : { label: l10n.t('In all articles outside of a folder'), scope: 'folder' },
  ];
  const placeHolder = hasFile
    ? l10n.t('Where? It is kept in .yiming/ignored-findings.tsv, for all who work in the folder')
    : l10n.t('Where? It is kept in this workspace, for you alone');
  return (await window.showQuickPick(items, { title, placeHolder }))?.scope;
}

const askReason = (title: string): Thenable<string | undefined> =>
  window.showInputBox({
    title,
    prompt: l10n.t('Why is it right as it is? A few words for those who read it later'),
    ignoreFocusOut: true,
    validateInput: (value) => {
      if (value.trim() === '') return l10n.t('Write a reason; a word is enough');
      return value.length > longestReason ? l10n.t('Write at most {0} characters', longestReason) : undefined;
    },
  });

/** Registers the command that ignores a finding, with a reason. */
export function registerIgnoring({ log }: Services, findings: DocumentFindings, ignored: IgnoredStore): Disposable {
  function tellFailure(message: string): void {
    log.error(message);
    void window.showErrorMessage(plainMessage(l10n.t('It could not be kept: {0}', message)));
  }

  async function tellDone(
    { uri }: TextDocument,
    finding: NameFinding,
    rule: IgnoredFinding,
    outcome: FileChange,
    scope: IgnoredScope,
  ): Promise<void> {
    const kind = findingKind(finding);
    const text =
      outcome.kind === 'unsaved'
        ? l10n.t('Ignored at {0}. The file of ignored findings is open with unsaved changes: save it.', finding.text)
        : scope === 'article'
          ? l10n.t('Ignored in this article, at {0}: {1}', finding.text, kind)
          : l10n.t('Ignored in all articles, at {0}: {1}', finding.text, kind);
    const undo = l10n.t('Undo');
    if ((await window.showInformationMessage(plainMessage(text), undo)) !== undo) return;
    const undone = await ignored.remove(uri, rule);
    if (undone.kind === 'failed') tellFailure(undone.message);
  }

  return commands.registerCommand('yiming.ignoreFinding', async (argument: unknown) => {
    const wanted = await findingFor(findings, argument);
    if (wanted === undefined) return;
    const { document, finding } = wanted;
    const title = l10n.t('Ignore at {0}: {1}', finding.text, findingKind(finding));
    const scope = await pickScope(document, title);
    if (scope === undefined) return;
    const reason = await askReason(title);
    if (reason === undefined) return;
    const rule = ignored.ruleFor(document.uri, finding, scope, reason.trim());
    const outcome = await ignored.add(document.uri, rule);
    if (outcome.kind === 'failed') return tellFailure(outcome.message);
    // The message stays until somebody answers it; the command is done now.
    void tellDone(document, finding, rule, outcome, scope);
  });
}
