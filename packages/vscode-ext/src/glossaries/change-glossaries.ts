import { applyChanges, type ChangeConflict, type GlossaryChange, newGlossaryText } from '@yiming/glossary/edit';
import { type Disposable, l10n, Range, type Uri, WorkspaceEdit, workspace } from 'vscode';
import type { ArticleEntries } from './article-entries.js';
import type { Glossaries } from './glossaries.js';
import { createQueue } from './in-turn.js';
import { minimalEdit } from './minimal-edit.js';
import { readFileText } from './read-file.js';
import { saveFile } from './save-file.js';
import { type WriteTarget, writeLimit } from './write-target.js';

/** What is to become of an entry that somebody else changed or that is there already in another way. */
export type OnConflict = 'report' | 'ours' | 'both';

/** What became of a change of one glossary. */
export interface ChangeOutcome {
  readonly target: WriteTarget;
  /** How many of the changes hold now. */
  readonly applied: number;
  readonly conflicts: readonly ChangeConflict[];
  /** Values that the file has no column for. */
  readonly dropped: readonly string[];
  /** The file is open with changes that are not saved: the entry was added there, and is not on disk yet. */
  readonly unsaved: boolean;
  /** Why nothing was written. */
  readonly failure?: string;
}

/** What is to change in one glossary. */
export interface ChangePart {
  readonly target: WriteTarget;
  readonly changes: readonly GlossaryChange[];
}

/** Changes of glossaries, each of which can be undone. */
export interface GlossaryChanges extends Disposable {
  /** Applies changes to some glossaries as one step; `title` says what it was, for the one who undoes it. */
  apply(
    targets: readonly WriteTarget[],
    changes: readonly GlossaryChange[],
    title: string,
    onConflict?: OnConflict,
  ): Promise<readonly ChangeOutcome[]>;
  /** As {@link GlossaryChanges.apply}, with changes of its own for each glossary. */
  applyEach(parts: readonly ChangePart[], title: string, onConflict?: OnConflict): Promise<readonly ChangeOutcome[]>;
  /** Undoes the last step; what others have changed since stays as they wrote it, and is reported. */
  undo(): Promise<{ readonly title: string; readonly outcomes: readonly ChangeOutcome[] } | undefined>;
}

interface Step {
  readonly title: string;
  readonly parts: readonly { readonly target: WriteTarget; readonly inverse: readonly GlossaryChange[] }[];
}

/** How often a file that others write at the same moment is read again. */
const attempts = 5;

/** More steps than these cannot be undone. */
const mostSteps = 100;

const nothing = { applied: 0, conflicts: [], dropped: [], unsaved: false } as const;

/** Whether somebody chose the columns that are filled: then a table gets those that it lacks. A new entry has what fits. */
const fillsColumns = (changes: readonly GlossaryChange[]): boolean => changes.some(({ kind }) => kind === 'change');

const documentOf = (uri: Uri) =>
  workspace.textDocuments.find((document) => document.uri.toString() === uri.toString() && !document.isClosed);

/**
 * Changes glossary files entry by entry: the file is read as it is at that moment, so what others wrote meanwhile stays. A
 * file that somebody is editing is changed in the editor and left for them to save. The changes of one window run one
 * after the other.
 */
export function createGlossaryChanges(glossaries: Glossaries, articleEntries: ArticleEntries): GlossaryChanges {
  const steps: Step[] = [];
  const inTurn = createQueue();

  type Written = { readonly outcome: ChangeOutcome; readonly inverse: readonly GlossaryChange[] };

  const failed = (target: WriteTarget, failure: string): Written => ({
    outcome: { target, ...nothing, failure },
    inverse: [],
  });

  async function writeArticle(
    target: Extract<WriteTarget, { kind: 'article' }>,
    changes: readonly GlossaryChange[],
    onConflict: OnConflict,
  ): Promise<Written> {
    const before = articleEntries.textOf(target.article);
    const { text, applied, conflicts, dropped, inverse } = applyChanges(
      before === '' ? newGlossaryText([]) : before,
      changes,
      { onConflict, addColumns: fillsColumns(changes) },
    );
    // A table of nothing but its header is none.
    if (text !== before) await articleEntries.write(target.article, /[\r\n][^\r\n]/.test(text) ? text : '');
    return { outcome: { target, applied: applied.length, conflicts, dropped, unsaved: false }, inverse };
  }

  async function writeFile(
    target: Extract<WriteTarget, { kind: 'file' }>,
    changes: readonly GlossaryChange[],
    onConflict: OnConflict,
  ): Promise<Written> {
    const { uri } = target;
    const limit = writeLimit(target);
    const isCsv = /\.csv$/i.test(uri.path);
    for (let attempt = 0; attempt < attempts; attempt += 1) {
      const open = documentOf(uri);
      const dirty = open?.isDirty === true ? open : undefined;
      const now = dirty === undefined ? await readFileText(uri, limit) : undefined;
      if (now?.kind === 'refused') return failed(target, now.message);
      const before = dirty?.getText() ?? (now?.kind === 'text' ? now.text : undefined);
      const result = applyChanges(before ?? newGlossaryText([], { delimiter: isCsv ? 'comma' : 'tab' }), changes, {
        onConflict,
        addColumns: fillsColumns(changes),
        delimiter: isCsv ? 'comma' : 'tab',
      });
      const { applied, conflicts, dropped, inverse } = result;
      const outcome: ChangeOutcome = { target, applied: applied.length, conflicts, dropped, unsaved: false };
      if (result.text === before || applied.length === 0) return { outcome, inverse };
      if (dirty !== undefined) {
        const { start, end, text } = minimalEdit(dirty.getText(), result.text);
        const edit = new WorkspaceEdit();
        edit.replace(uri, new Range(dirty.positionAt(start), dirty.positionAt(end)), text);
        if (!(await workspace.applyEdit(edit))) continue;
        await glossaries.reload(uri);
        return { outcome: { ...outcome, unsaved: true }, inverse };
      }
      const saved = await saveFile(uri, before, result.text, limit);
      if (saved.kind === 'failed')
        return failed(target, l10n.t('{0} cannot be written ({1})', target.label, saved.message));
      if (saved.kind === 'changed') continue;
      await glossaries.reload(uri);
      return { outcome, inverse };
    }
    return failed(target, l10n.t('{0} is being changed all the time; nothing was written', target.label));
  }

  /** Changes one glossary; what goes wrong with it is told, and does not keep the others from being changed. */
  async function write(
    target: WriteTarget,
    changes: readonly GlossaryChange[],
    onConflict: OnConflict,
  ): Promise<Written> {
    try {
      return target.kind === 'article'
        ? await writeArticle(target, changes, onConflict)
        : await writeFile(target, changes, onConflict);
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      return failed(target, l10n.t('{0} cannot be written ({1})', target.label, message));
    }
  }

  function remember(step: Step): void {
    if (step.parts.length > 0) steps.push(step);
    if (steps.length > mostSteps) steps.shift();
  }

  const applyEach: GlossaryChanges['applyEach'] = (wanted, title, onConflict = 'report') =>
    inTurn(async () => {
      const written: Written[] = [];
      for (const { target, changes } of wanted) written.push(await write(target, changes, onConflict));
      const parts = written
        .filter(({ inverse }) => inverse.length > 0)
        .map(({ outcome, inverse }) => ({ target: outcome.target, inverse }));
      remember({ title, parts });
      return written.map(({ outcome }) => outcome);
    });

  return {
    apply: (targets, changes, title, onConflict) =>
      applyEach(
        targets.map((target) => ({ target, changes })),
        title,
        onConflict,
      ),
    applyEach,
    undo: () =>
      inTurn(async () => {
        const step = steps.pop();
        if (step === undefined) return undefined;
        const outcomes: ChangeOutcome[] = [];
        const left: Step['parts'][number][] = [];
        for (const part of step.parts) {
          const { outcome } = await write(part.target, part.inverse, 'report');
          outcomes.push(outcome);
          if (outcome.failure !== undefined) left.push(part);
        }
        // What could not be written can be undone again, once the file can be written.
        remember({ title: step.title, parts: left });
        return { title: step.title, outcomes };
      }),
    dispose() {
      steps.length = 0;
    },
  };
}
