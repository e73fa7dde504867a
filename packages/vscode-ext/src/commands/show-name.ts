import { hoverAt, type NameHover } from '@yiming/language-service';
import { commands, type Disposable, l10n, type QuickPickItem, QuickPickItemKind, window } from 'vscode';
import { isOwnEntry, yearOf } from '../hover/hover-provider.js';
import { type NameInDocument, nameArgument, nameFor } from '../names/name-at.js';
import { isCertain, reasonText, sourceName, statusName, typeName } from '../names/name-words.js';
import { withoutIcons } from '../plain-message.js';
import type { Services } from '../services.js';
import { addToGlossary } from './add-to-glossary.js';
import { copyText, insertGloss } from './copy-and-insert.js';
import { englishOffers, pickEnglish } from './pick-english.js';
import { undoLastChange } from './tell-outcome.js';

interface ActionItem extends QuickPickItem {
  readonly run?: () => unknown;
}

const separator = (label: string): ActionItem => ({ label, kind: QuickPickItemKind.Separator });

/** A line that only says something; choosing it copies it. */
const fact = (text: string, description: string): ActionItem => ({
  label: withoutIcons(text),
  description: withoutIcons(description),
  run: () => copyText(text),
});

/** What is known of the name, each in a line. */
function facts(hover: NameHover): readonly ActionItem[] {
  const lines: ActionItem[] = [];
  if (hover.due !== '' && hover.due !== hover.english) lines.push(fact(hover.due, l10n.t('due here')));
  if (hover.later !== undefined && hover.later !== hover.due) lines.push(fact(hover.later, l10n.t('later form')));
  for (const { region, text } of hover.renderings) lines.push(fact(text, l10n.t('written in {0}', region)));
  for (const { text, english } of hover.role?.parts ?? []) lines.push(fact(english, l10n.t('title: {0}', text)));
  const when =
    hover.year === undefined ? l10n.t('office (the article has no date)') : l10n.t('office in {0}', hover.year);
  for (const office of hover.roles) lines.push(fact(office, when));
  if (hover.contradiction !== undefined) lines.push(fact(hover.contradiction, l10n.t('as the article glosses it')));
  if (hover.note !== undefined) lines.push(fact(hover.note, l10n.t('note')));
  return lines;
}

/** What can be done with the name. */
function actions(services: Services, found: NameInDocument): readonly ActionItem[] {
  const { document, mention } = found;
  const argument = nameArgument(document, mention);
  const command = (label: string, id: string): ActionItem => ({
    label,
    run: () => commands.executeCommand(id, argument),
  });
  return [
    ...(mention.english === ''
      ? []
      : [
          command(`$(copy) ${l10n.t('Copy the English due here')}`, 'yiming.copyEnglish'),
          command(`$(insert) ${l10n.t('Insert the English in brackets behind the name')}`, 'yiming.insertGloss'),
        ]),
    command(`$(list-selection) ${l10n.t('Choose another English')}`, 'yiming.chooseRendering'),
    { label: `$(add) ${l10n.t('Add the name to a glossary')}`, run: () => addToGlossary(services, argument) },
    ...(isOwnEntry(mention.entry?.origin.layer)
      ? [
          command(`$(edit) ${l10n.t('Edit the entry in your glossary')}`, 'yiming.editEntry'),
          command(`$(trash) ${l10n.t('Remove the entry')}`, 'yiming.removeEntry'),
        ]
      : []),
    command(`$(references) ${l10n.t('Find all mentions')}`, 'yiming.findMentions'),
    command(`$(arrow-down) ${l10n.t('Next name')}`, 'yiming.nextName'),
  ];
}

/** Shows all that is known of a name and what can be done with it, for the keyboard and for screen readers. */
async function showName(services: Services, argument: unknown): Promise<void> {
  const found = await nameFor(services.analyses, argument);
  if (found === undefined) {
    void window.showInformationMessage(l10n.t('There is no name here'));
    return;
  }
  const year = yearOf(found.analysis);
  const hover = hoverAt(found.analysis.mentions, found.mention.start, year === undefined ? {} : { year });
  if (hover === undefined) return;
  const { english, status, type, text, index, count } = hover;
  const answer = english === '' ? l10n.t('unknown name') : `${english}${isCertain(status) ? '' : '?'}`;
  const items: readonly ActionItem[] = [
    {
      label: withoutIcons(answer),
      description: `${typeName(type)} · ${statusName(status)} · ${sourceName(hover)}`,
      detail: reasonText(hover),
      ...(english === '' ? {} : { run: () => copyText(english) }),
    },
    ...facts(hover),
    ...hover.others.map(({ english: other }) => fact(other, l10n.t('another candidate'))),
    separator(l10n.t('Actions')),
    ...actions(services, found),
  ];
  const chosen = await window.showQuickPick(items, {
    title: l10n.t('{0}: mention {1} of {2}', text, index, count),
    placeHolder: l10n.t('Choose a line to copy it, or an action'),
    matchOnDescription: true,
  });
  await chosen?.run?.();
}

/** Offers every English of a name, and what to do with the one chosen. */
async function chooseRendering(services: Services, argument: unknown): Promise<void> {
  const found = await nameFor(services.analyses, argument);
  if (found === undefined) {
    void window.showInformationMessage(l10n.t('There is no name here'));
    return;
  }
  const english = await pickEnglish(found.mention.text, englishOffers(found.mention));
  if (english === undefined) return;
  const place = nameArgument(found.document, found.mention);
  const items: readonly ActionItem[] = [
    {
      label: `$(add) ${l10n.t('Use it from now on')}`,
      description: l10n.t('add it to a glossary'),
      run: () => addToGlossary(services, { ...place, english }),
    },
    {
      label: `$(file) ${l10n.t('Use it in this article only')}`,
      run: () => addToGlossary(services, { ...place, english, targets: ['article'] }),
    },
    { label: `$(copy) ${l10n.t('Copy')}`, run: () => copyText(english) },
    {
      label: `$(insert) ${l10n.t('Insert it in brackets behind the name')}`,
      run: async () => {
        const now = await nameFor(services.analyses, place);
        if (now?.mention.text === found.mention.text) await insertGloss(now, english);
      },
    },
  ];
  const chosen = await window.showQuickPick(items, { title: l10n.t('{0} as {1}', found.mention.text, english) });
  await chosen?.run?.();
}

/** Registers the commands that show a name and let somebody choose its English. */
export function registerNameCommands(services: Services): Disposable {
  const all = [
    commands.registerCommand('yiming.showName', (argument: unknown) => showName(services, argument)),
    commands.registerCommand('yiming.chooseRendering', (argument: unknown) => chooseRendering(services, argument)),
    commands.registerCommand('yiming.undoGlossaryChange', () => undoLastChange(services)),
  ];
  return { dispose: () => all.forEach((one) => void one.dispose()) };
}
