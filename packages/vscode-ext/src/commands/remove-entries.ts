import type { Entry } from '@yiming/glossary';
import type { GlossaryChange } from '@yiming/glossary/edit';
import type { Mention } from '@yiming/language-service';
import { commands, type Disposable, l10n, type QuickPickItem, type TextDocument, window } from 'vscode';
import { targetKey, type WriteTarget } from '../glossaries/write-target.js';
import { isOwnEntry } from '../hover/hover-provider.js';
import { listed, typeName } from '../names/name-words.js';
import { withoutIcons } from '../plain-message.js';
import type { Services } from '../services.js';
import { cellsNow, targetOf } from './edit-entry.js';
import { keyOf } from './entry-draft.js';
import { entryCount } from './glossary-items.js';
import { targetName } from './pick-targets.js';
import { changePartsAndTell } from './tell-outcome.js';

interface EntryItem extends QuickPickItem {
  readonly entry: Entry;
  readonly target: WriteTarget;
}

/** The entries of people's own glossaries that an article names, each once, in the order of the article. */
function ownEntries(mentions: readonly Mention[]): readonly Entry[] {
  const entries = new Map<string, Entry>();
  for (const { entry } of mentions) {
    if (entry === undefined || !isOwnEntry(entry.origin.layer)) continue;
    const { layer, file, line } = entry.origin;
    const key = JSON.stringify([layer, file, line]);
    if (!entries.has(key)) entries.set(key, entry);
  }
  return [...entries.values()];
}

/** What is to be written for the chosen entries, glossary by glossary; those that are gone meanwhile are left out. */
async function removals(
  services: Services,
  document: TextDocument,
  chosen: readonly EntryItem[],
): Promise<readonly { readonly target: WriteTarget; readonly changes: readonly GlossaryChange[] }[]> {
  const parts = new Map<string, { readonly target: WriteTarget; readonly changes: GlossaryChange[] }>();
  for (const { entry, target } of chosen) {
    const before = await cellsNow(services, target, entry, document);
    if (before === undefined) continue;
    const change: GlossaryChange = { kind: 'remove', key: keyOf(entry), before };
    const part = parts.get(targetKey(target));
    if (part === undefined) parts.set(targetKey(target), { target, changes: [change] });
    else part.changes.push(change);
  }
  return [...parts.values()];
}

/**
 * Lists the entries that people keep of the names of the article in sight, and removes those that are checked: from as many
 * glossaries as they are in, and as one step that can be undone.
 */
async function removeEntries(services: Services): Promise<void> {
  const document = window.activeTextEditor?.document;
  const analysis = document === undefined ? undefined : await services.analyses.of(document);
  if (document === undefined || analysis === undefined) {
    void window.showInformationMessage(l10n.t('Open an article first'));
    return;
  }
  const items = ownEntries(analysis.mentions).flatMap((entry): readonly EntryItem[] => {
    const target = targetOf(services, document.uri, entry);
    if (target === undefined) return [];
    const detail = `${typeName(entry.type)} · ${withoutIcons(targetName(target))}`;
    return [{ label: withoutIcons(keyOf(entry).zh), description: withoutIcons(entry.en), detail, entry, target }];
  });
  if (items.length === 0) {
    void window.showInformationMessage(l10n.t('No name of this article is in a glossary of yours'));
    return;
  }
  const chosen = await window.showQuickPick(items, {
    title: l10n.t('Remove entries of this article'),
    placeHolder: l10n.t('Check the entries to be removed; it can be undone'),
    canPickMany: true,
    matchOnDescription: true,
    matchOnDetail: true,
  });
  if (chosen === undefined || chosen.length === 0) return;
  const parts = await removals(services, document, chosen);
  const count = parts.reduce((sum, { changes }) => sum + changes.length, 0);
  const where = listed(parts.map(({ target }) => targetName(target)));
  await changePartsAndTell(services, parts, l10n.t('Removed {0}: {1}.', entryCount(count), where));
}

/** Registers the command that removes entries. */
export const registerRemoving = (services: Services): Disposable =>
  commands.registerCommand('yiming.removeEntries', () => removeEntries(services));
