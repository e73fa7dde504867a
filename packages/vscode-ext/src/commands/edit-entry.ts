import { type Entry, entryTypes, type GlossaryColumn } from '@yiming/glossary';
import { type EntryCells, entryCells, escapeCell, unescapeCell } from '@yiming/glossary/edit';
import {
  commands,
  type Disposable,
  l10n,
  type QuickPickItem,
  Range,
  type TextDocument,
  type Uri,
  window,
  workspace,
} from 'vscode';
import { readFileText } from '../glossaries/read-file.js';
import { type WriteTarget, writeLimit } from '../glossaries/write-target.js';
import { isOwnEntry } from '../hover/hover-provider.js';
import { nameFor } from '../names/name-at.js';
import { typeName } from '../names/name-words.js';
import { plainMessage, withoutIcons } from '../plain-message.js';
import type { Services } from '../services.js';
import { addToGlossary } from './add-to-glossary.js';
import { keyOf } from './entry-draft.js';
import { wrongEnglish } from './pick-english.js';
import { targetLabel } from './pick-targets.js';
import { changeAndTell } from './tell-outcome.js';

/** A column as a person knows it. */
function columnName(column: GlossaryColumn): string {
  switch (column) {
    case 'zh':
      return l10n.t('Chinese');
    case 'tw':
      return l10n.t('Taiwan rendering');
    case 'hk':
      return l10n.t('Hong Kong rendering');
    case 'sg':
      return l10n.t('Singapore rendering');
    case 'en':
      return l10n.t('English');
    case 'short':
      return l10n.t('Later form');
    case 'type':
      return l10n.t('Type');
    case 'country':
      return l10n.t('Country (two letters)');
    case 'demonym':
      return l10n.t('Demonym');
    case 'culture':
      return l10n.t('Naming culture');
    case 'roles':
      return l10n.t('Offices');
    case 'note':
      return l10n.t('Note');
    case 'source':
      return l10n.t('Source');
    case 'status':
      return l10n.t('Status');
    case 'id':
      return l10n.t('Id');
  }
}

/** The columns that are edited here, in the order in which they are asked for. */
const columns: readonly GlossaryColumn[] = [
  'en',
  'short',
  'zh',
  'tw',
  'hk',
  'sg',
  'type',
  'country',
  'status',
  'roles',
  'note',
  'source',
];

const statuses = ['preferred', 'admitted', 'deprecated', 'forbidden', 'provisional'] as const;

interface ColumnItem extends QuickPickItem {
  readonly column: GlossaryColumn | 'open' | 'remove';
}

/** The glossary that an entry is of; `undefined` for a file that is no longer there. */
export function targetOf({ glossaries }: Services, article: Uri, { origin }: Entry): WriteTarget | undefined {
  if (origin.layer === 'article') return { kind: 'article', article, label: l10n.t('this article only') };
  const file = glossaries.filesFor(article).find(({ label, layer }) => label === origin.file && layer === origin.layer);
  return file === undefined
    ? undefined
    : { kind: 'file', uri: file.uri, layer: file.layer, label: file.label, exists: true };
}

/** The cells of an entry as its file has them at this moment. */
export async function cellsNow(
  services: Services,
  target: WriteTarget,
  entry: Entry,
  document: TextDocument,
): Promise<EntryCells | undefined> {
  if (target.kind === 'article') {
    const kept = services.articleEntries.textOf(document.uri);
    return entryCells(kept, keyOf(entry))?.cells;
  }
  const open = workspace.textDocuments.find(({ uri, isDirty }) => isDirty && uri.toString() === target.uri.toString());
  const text = open?.getText();
  if (text !== undefined) return entryCells(text, keyOf(entry))?.cells;
  const file = await readFileText(target.uri, writeLimit(target));
  return file.kind === 'text' ? entryCells(file.text, keyOf(entry))?.cells : undefined;
}

/** Asks for the new value of a column; `undefined` when the question was closed. The value is as a file writes it. */
async function askCell(column: GlossaryColumn, now: string): Promise<string | undefined> {
  if (column === 'type' || column === 'status') {
    const words: readonly string[] = column === 'type' ? entryTypes : statuses;
    const items = words.map((word) => ({
      label: word,
      description: column === 'type' ? typeName(entryTypes.find((type) => type === word) ?? 'term') : '',
      picked: word === now,
    }));
    const placeHolder = columnName(column);
    const chosen = await window.showQuickPick(items, { title: columnName(column), placeHolder });
    return chosen === undefined ? undefined : chosen.label === 'preferred' ? '' : chosen.label;
  }
  const isPlain = column === 'note' || column === 'source';
  const value = await window.showInputBox({
    title: columnName(column),
    value: isPlain ? unescapeCell(now) : now,
    prompt: isPlain ? '' : l10n.t('Several values are separated by |, the first is preferred'),
    validateInput: (text) => {
      if (column === 'zh' && text.trim() === '') return l10n.t('The entry needs a Chinese form');
      return column === 'en' ? wrongEnglish(text) : undefined;
    },
  });
  if (value === undefined) return undefined;
  return isPlain ? escapeCell(value.trim()) : value.trim();
}

/** Shows the line of an entry in its file. */
export async function openEntry({ origin }: Entry, target: WriteTarget): Promise<void> {
  if (target.kind !== 'file') return;
  const line = Math.max(0, origin.line - 1);
  await window.showTextDocument(target.uri, { selection: new Range(line, 0, line, 0) });
}

/** Removes an entry; it can be undone, so nothing is asked. */
async function removeEntry(services: Services, target: WriteTarget, entry: Entry, cells: EntryCells): Promise<void> {
  const title = l10n.t('Removed {0} from {1}.', keyOf(entry).zh, targetLabel(target));
  await changeAndTell(services, [target], [{ kind: 'remove', key: keyOf(entry), before: cells }], title);
}

/** The entry behind a name with its glossary; says why there is none to be edited. */
async function ownEntry(services: Services, argument: unknown) {
  const found = await nameFor(services.analyses, argument);
  const entry = found?.mention.entry;
  if (found === undefined) {
    void window.showInformationMessage(l10n.t('There is no name here'));
    return undefined;
  }
  if (entry === undefined || !isOwnEntry(entry.origin.layer)) {
    const add = l10n.t('Add…');
    const chosen = await window.showInformationMessage(
      plainMessage(
        l10n.t(
          '{0} is in no glossary of yours; add it to one, and that overrules the built-in one.',
          found.mention.text,
        ),
      ),
      add,
    );
    if (chosen === add)
      await addToGlossary(services, { uri: found.document.uri.toString(), start: found.mention.start });
    return undefined;
  }
  const target = targetOf(services, found.document.uri, entry);
  const cells = target === undefined ? undefined : await cellsNow(services, target, entry, found.document);
  if (target === undefined || cells === undefined) {
    void window.showWarningMessage(plainMessage(l10n.t('The entry of {0} is no longer there', found.mention.text)));
    return undefined;
  }
  return { entry, target, cells };
}

/** Asks which value of an entry is to change, and writes it. */
async function editEntry(services: Services, argument: unknown): Promise<void> {
  const own = await ownEntry(services, argument);
  if (own === undefined) return;
  const { entry, target, cells } = own;
  const items = columns.map(
    (column): ColumnItem => ({ label: columnName(column), description: withoutIcons(cells[column] ?? ''), column }),
  );
  if (target.kind === 'file')
    items.push({ label: `$(go-to-file) ${l10n.t('Open {0}', target.label)}`, column: 'open' });
  items.push({ label: `$(trash) ${l10n.t('Remove the entry')}`, column: 'remove' });
  const title = l10n.t('Edit {0} in {1}', keyOf(entry).zh, targetLabel(target));
  const chosen = await window.showQuickPick(items, {
    title,
    placeHolder: l10n.t('Choose what to change'),
    matchOnDescription: true,
  });
  if (chosen === undefined) return;
  if (chosen.column === 'open') return openEntry(entry, target);
  if (chosen.column === 'remove') return removeEntry(services, target, entry, cells);
  const { column } = chosen;
  const before = cells[column] ?? '';
  const after = await askCell(column, before);
  if (after === undefined || after === before) return;
  const change = {
    kind: 'change' as const,
    key: keyOf(entry),
    before: { [column]: before },
    after: { [column]: after },
  };
  await changeAndTell(services, [target], [change], l10n.t('Changed {0} of {1}.', columnName(column), keyOf(entry).zh));
}

/** Registers the commands that change and remove entries of glossaries that people keep. */
export function registerEditing(services: Services): Disposable {
  const all = [
    commands.registerCommand('yiming.editEntry', (argument: unknown) => editEntry(services, argument)),
    commands.registerCommand('yiming.removeEntry', async (argument: unknown) => {
      const own = await ownEntry(services, argument);
      if (own !== undefined) await removeEntry(services, own.target, own.entry, own.cells);
    }),
  ];
  return { dispose: () => all.forEach((one) => void one.dispose()) };
}
