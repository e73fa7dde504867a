import type { GlossaryChange } from '@yiming/glossary/edit';
import { l10n, window } from 'vscode';
import type { ChangeOutcome, ChangePart, OnConflict } from '../glossaries/change-glossaries.js';
import type { WriteTarget } from '../glossaries/write-target.js';
import { listed } from '../names/name-words.js';
import { plainMessage } from '../plain-message.js';
import type { Services } from '../services.js';
import { targetName } from './pick-targets.js';

/** Asks what is to become of an entry that the glossary has otherwise. */
async function askConflict({ target, conflicts }: ChangeOutcome): Promise<OnConflict | undefined> {
  const [conflict] = conflicts;
  if (conflict === undefined) return undefined;
  const theirs = conflict.theirs?.en ?? '';
  const items = [
    { label: l10n.t('Keep what is there'), description: theirs, answer: undefined },
    { label: l10n.t('Write mine instead'), description: '', answer: 'ours' as const },
    {
      label: l10n.t('Keep both'),
      description: l10n.t('what is there first, mine as another form'),
      answer: 'both' as const,
    },
  ];
  const title =
    conflict.reason === 'exists'
      ? l10n.t('{0} has this name already', targetName(target))
      : l10n.t('{0} was changed by somebody else meanwhile', targetName(target));
  const chosen = await window.showQuickPick(items, { title, placeHolder: title });
  return chosen?.answer;
}

/** Says what was done, with ways to undo it and to see the file. */
async function tellDone(services: Services, title: string, outcomes: readonly ChangeOutcome[]): Promise<void> {
  const written = outcomes.filter(({ applied, failure }) => applied > 0 && failure === undefined);
  const unsaved = written.some((outcome) => outcome.unsaved);
  // That a table does not say where an entry is from is how its owner wants it.
  const dropped = [...new Set(written.flatMap((outcome) => outcome.dropped))].filter((column) => column !== 'source');
  const text = [
    title,
    ...(unsaved ? [l10n.t('The file is open with unsaved changes: save it to keep the entry.')] : []),
    ...(dropped.length === 0 ? [] : [l10n.t('Not written, for want of a column: {0}.', listed(dropped))]),
  ].join(' ');
  const undo = l10n.t('Undo');
  const open = l10n.t('Open');
  const [file] = written.flatMap(({ target }) => (target.kind === 'file' ? [target.uri] : []));
  const chosen = await window.showInformationMessage(plainMessage(text), undo, ...(file === undefined ? [] : [open]));
  if (chosen === undo) await undoLastChange(services);
  else if (chosen === open && file !== undefined) await window.showTextDocument(file);
}

/**
 * Changes glossaries, asks where something stands in the way, and says what became of it. `title` says what was done, in
 * the past: “Added 卡伊姆 to glossary.tsv”. `true` when something was written.
 */
export const changeAndTell = (
  services: Services,
  targets: readonly WriteTarget[],
  changes: readonly GlossaryChange[],
  title: string,
): Promise<boolean> =>
  changePartsAndTell(
    services,
    targets.map((target) => ({ target, changes })),
    title,
  );

/** As {@link changeAndTell}, with changes of its own for each glossary. */
export async function changePartsAndTell(
  services: Services,
  parts: readonly ChangePart[],
  title: string,
): Promise<boolean> {
  const outcomes: ChangeOutcome[] = [];
  for (const outcome of await services.changes.applyEach(parts, title)) {
    const answer = outcome.conflicts.length === 0 ? undefined : await askConflict(outcome);
    if (answer === undefined) {
      outcomes.push(outcome);
      continue;
    }
    const again = outcome.conflicts.map(({ change }) => change);
    outcomes.push(...(await services.changes.apply([outcome.target], again, title, answer)));
  }
  for (const { failure } of outcomes) {
    if (failure === undefined) continue;
    services.log.error(failure);
    void window.showErrorMessage(plainMessage(failure));
  }
  const done = outcomes.some(({ applied, failure }) => applied > 0 && failure === undefined);
  if (done) void tellDone(services, title, outcomes);
  return done;
}

/** Undoes the last change of glossaries and says what it was. */
export async function undoLastChange(services: Services): Promise<void> {
  const undone = await services.changes.undo();
  if (undone === undefined) {
    void window.showInformationMessage(l10n.t('There is no change of a glossary to undo'));
    return;
  }
  const failed = undone.outcomes.filter(({ failure, conflicts }) => failure !== undefined || conflicts.length > 0);
  if (failed.length === 0) {
    void window.showInformationMessage(plainMessage(l10n.t('Undone: {0}', undone.title)));
    return;
  }
  const why = failed.map(
    ({ target, failure }) => failure ?? l10n.t('{0} was changed by somebody else', targetName(target)),
  );
  void window.showWarningMessage(plainMessage(l10n.t('Not all undone: {0}. {1}', undone.title, why.join('; '))));
}
