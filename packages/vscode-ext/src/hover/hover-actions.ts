import { l10n } from 'vscode';
import type { NameArgument } from '../names/name-at.js';

/** The commands that a hover may run; a link to any other is shown as text. */
export const hoverCommands = [
  'yiming.copyEnglish',
  'yiming.insertGloss',
  'yiming.chooseRendering',
  'yiming.editEntry',
  'yiming.addToGlossary',
  'yiming.findMentions',
  'yiming.showName',
] as const;

/** What is known of a name that decides what can be done with it. */
export interface ActionContext {
  /** There is an English, be it a guess. */
  readonly hasEnglish: boolean;
  /** The name stands in the body's text of a document that can be written. */
  readonly canInsert: boolean;
  /** The entry is of a glossary that people keep. */
  readonly isOwn: boolean;
}

/** A link to a command in Markdown; the argument is plain data of ours, never text of a glossary. */
function link(label: string, command: (typeof hoverCommands)[number], argument: NameArgument, tip: string): string {
  const query = encodeURIComponent(JSON.stringify([argument])).replace(
    /[()']/g,
    (mark) => `%${mark.charCodeAt(0).toString(16)}`,
  );
  return `[${label}](command:${command}?${query} "${tip.replaceAll('"', '”')}")`;
}

/** The last line of a hover: what can be done with the name. */
export function hoverActions(argument: NameArgument, { hasEnglish, canInsert, isOwn }: ActionContext): string {
  const links = [
    ...(hasEnglish ? [link(l10n.t('Copy'), 'yiming.copyEnglish', argument, l10n.t('Copy the English due here'))] : []),
    ...(hasEnglish && canInsert
      ? [
          link(
            l10n.t('Insert（…）'),
            'yiming.insertGloss',
            argument,
            l10n.t('Insert the English in brackets behind the name'),
          ),
        ]
      : []),
    link(l10n.t('Other…'), 'yiming.chooseRendering', argument, l10n.t('Choose another English')),
    ...(isOwn ? [link(l10n.t('Edit'), 'yiming.editEntry', argument, l10n.t('Edit the entry in your glossary'))] : []),
    link(l10n.t('Add…'), 'yiming.addToGlossary', argument, l10n.t('Add the name to a glossary')),
    link(l10n.t('Mentions'), 'yiming.findMentions', argument, l10n.t('Find all mentions')),
    link(l10n.t('More'), 'yiming.showName', argument, l10n.t('Show all that is known of the name')),
  ];
  return links.join(' | ');
}
