import type { Span } from '@yiming/core';
import { listNames, nameSheet, type SheetFormat } from '@yiming/language-service';
import {
  commands,
  type Disposable,
  l10n,
  languages,
  type QuickPickItem,
  type TextEditor,
  window,
  workspace,
} from 'vscode';
import { isArticleLanguage } from '../article-languages.js';
import { sourceName } from '../names/name-words.js';
import type { Services } from '../services.js';
import { sheetWords } from './sheet-words.js';

interface FormatItem extends QuickPickItem {
  readonly format: SheetFormat;
}

/** The languages of the editor for each format; those of tables come with other extensions. */
const languageOf: Readonly<Record<SheetFormat, string>> = { md: 'markdown', csv: 'csv', tsv: 'tsv' };

const formats = (): readonly FormatItem[] => [
  { format: 'md', label: 'Markdown', description: l10n.t('a table to read') },
  { format: 'csv', label: 'CSV', description: l10n.t('for a spreadsheet') },
  { format: 'tsv', label: 'TSV', description: l10n.t('to be pasted into a spreadsheet') },
];

/** What is selected: from the beginning of the first selection to the end of the last; `undefined` where nothing is. */
export function selectedSpan({ document, selections }: TextEditor): Span | undefined {
  const spans = selections
    .filter((selection) => !selection.isEmpty)
    .map(({ start, end }) => ({ start: document.offsetAt(start), end: document.offsetAt(end) }));
  if (spans.length === 0) return undefined;
  return { start: Math.min(...spans.map(({ start }) => start)), end: Math.max(...spans.map(({ end }) => end)) };
}

/** Whether a name stands in a stretch of the text. */
const isIn = ({ start, end }: Span, selection: Span | undefined): boolean =>
  selection === undefined || (start < selection.end && end > selection.start);

/** Opens the names of the active article, or of what is selected in it, as a table in a document without a file. */
async function openNameSheet({ analyses }: Services): Promise<void> {
  const editor = window.activeTextEditor;
  if (editor === undefined || !isArticleLanguage(editor.document.languageId))
    return void window.showInformationMessage(l10n.t('Open an article to list its names.'));
  const selection = selectedSpan(editor);
  const analysis = await analyses.of(editor.document);
  const mentions = analysis?.mentions.filter((mention) => isIn(mention, selection)) ?? [];
  if (analysis === undefined || listNames(mentions).length === 0) {
    const nothing =
      selection === undefined ? l10n.t('There are no names in this text.') : l10n.t('No name is selected.');
    return void window.showInformationMessage(nothing);
  }
  const title = selection === undefined ? l10n.t('Names of this article') : l10n.t('Names of the selection');
  const chosen = await window.showQuickPick(formats(), { title, placeHolder: l10n.t('As what kind of table?') });
  if (chosen === undefined) return;
  const { format } = chosen;
  const content = nameSheet(analysis.article, mentions, { format, labels: sheetWords(), sourceOf: sourceName });
  const known = await languages.getLanguages();
  const language = known.includes(languageOf[format]) ? languageOf[format] : 'plaintext';
  await window.showTextDocument(await workspace.openTextDocument({ language, content }), { preview: false });
}

/** The command that opens the table of an article's names (译名对照表). */
export function registerNameSheet(services: Services): Disposable {
  return commands.registerCommand('yiming.nameSheet', () => openNameSheet(services));
}
