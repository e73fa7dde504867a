import { countNames, listNames, type Mention, type NameCounts } from '@yiming/language-service';
import { type Disposable, l10n, StatusBarAlignment, type TextDocument, window, workspace } from 'vscode';
import { listed } from '../names/name-words.js';
import { isArticle, isPane } from '../names-view/active-article.js';
import type { Services } from '../services.js';

/** The text in the status bar; it begins with 译 and the number of names in every language. */
function shortText({ names, unknown }: NameCounts): string {
  if (unknown === 0) return names === 1 ? l10n.t('译 1 name') : l10n.t('译 {0} names', names);
  return names === 1 ? l10n.t('译 1 name · 1 unknown') : l10n.t('译 {0} names · {1} unknown', names, unknown);
}

/** The same in full, for the tooltip and for one who hears it. */
function longText({ names, certain, derived, doubtful, unknown }: NameCounts): string {
  const parts = [
    l10n.t('{0} certain', certain + derived),
    ...(doubtful === 0 ? [] : [l10n.t('{0} guessed', doubtful)]),
    ...(unknown === 0 ? [] : [l10n.t('{0} unknown', unknown)]),
  ];
  const counted = names === 1 ? l10n.t('1 name in this article') : l10n.t('{0} names in this article', names);
  return names === 0 ? counted : l10n.t('{0}: {1}', counted, listed(parts));
}

/** Whether a text without names is worth a word: one in Chinese is, an English README is not. */
const isChinese = (text: string): boolean => /\p{Script=Han}{2}/u.test(text.slice(0, 20_000));

/**
 * Shows in the status bar how many names the article in the active editor has, and how many of them nothing is known of;
 * choosing it shows them. It follows the analyses, and has no work or timer of its own.
 */
export function registerNameCount({ analyses, log }: Pick<Services, 'analyses' | 'log'>): Disposable {
  const item = window.createStatusBarItem('yiming.names', StatusBarAlignment.Right, 100);
  item.name = l10n.t('Yiming: names in this article');
  item.command = 'yiming.showNames';
  let current: TextDocument | undefined;

  function show(document: TextDocument, mentions: readonly Mention[] | undefined): void {
    const counts = mentions === undefined ? undefined : countNames(listNames(mentions));
    if (counts === undefined || (counts.names === 0 && !isChinese(document.getText()))) {
      item.hide();
      return;
    }
    const label = longText(counts);
    item.text = shortText(counts);
    item.tooltip = `${label}\n${l10n.t('Choose it to see them all; point at a name in the text to read its English')}`;
    item.accessibilityInformation = { label, role: 'button' };
    item.show();
  }

  function showLoading(): void {
    const label = l10n.t('Yiming is reading the article');
    item.text = l10n.t('译 …');
    item.tooltip = label;
    item.accessibilityInformation = { label };
    item.show();
  }

  async function follow(document: TextDocument | undefined): Promise<void> {
    // The output is no document; what the item says still holds for the article beside it.
    if (document !== undefined && isPane(document)) return;
    current = document !== undefined && isArticle(document) ? document : undefined;
    if (document === undefined || current === undefined) {
      item.hide();
      return;
    }
    const known = analyses.known(document);
    if (known !== undefined) {
      show(document, known.mentions);
      return;
    }
    showLoading();
    try {
      const analysis = await analyses.of(document);
      if (document === current) show(document, analysis?.mentions);
    } catch (error) {
      log.error(error instanceof Error ? error : String(error));
      if (document === current) item.hide();
    }
  }

  const listeners = [
    item,
    window.onDidChangeActiveTextEditor((editor) => void follow(editor?.document)),
    analyses.onDidChange((document) => {
      if (document === current) show(document, analyses.known(document)?.mentions);
    }),
    // A document whose language is changed is closed and opened again.
    workspace.onDidOpenTextDocument((document) => {
      if (document === window.activeTextEditor?.document) void follow(document);
    }),
  ];
  void follow(window.activeTextEditor?.document);
  return { dispose: () => listeners.forEach((one) => void one.dispose()) };
}
