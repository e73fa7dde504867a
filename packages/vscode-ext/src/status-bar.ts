import { isName } from '@yiming/language-service';
import {
  type Disposable,
  l10n,
  StatusBarAlignment,
  type TextDocument,
  type TextEditor,
  window,
  workspace,
} from 'vscode';
import type { Analyses } from './analyses.js';
import { isArticleLanguage } from './article-languages.js';

const pause = 300;

/** Shows how many names the article in the active editor has; follows edits after a short pause. */
export function showNameCount(analyses: Analyses): Disposable {
  const item = window.createStatusBarItem('yiming.names', StatusBarAlignment.Right, 100);
  item.name = l10n.t('Yiming: names in this article');
  let timer: ReturnType<typeof setTimeout> | undefined;

  const update = async (editor: TextEditor | undefined): Promise<void> => {
    if (editor === undefined || !isArticleLanguage(editor.document.languageId)) return item.hide();
    const analysis = await analyses.of(editor.document);
    if (window.activeTextEditor !== editor) return;
    const names = analysis?.mentions.filter(isName) ?? [];
    if (names.length === 0) return item.hide();
    const length = new Set(names.map(({ entry, text }) => entry?.id ?? text)).size;
    item.text = l10n.t('译 {0} names', length);
    item.tooltip = l10n.t('Yiming found {0} names; point at one to read its English', length);
    item.accessibilityInformation = { label: item.tooltip };
    item.show();
  };
  const later = (document: TextDocument): void => {
    if (window.activeTextEditor?.document !== document) return;
    clearTimeout(timer);
    timer = setTimeout(() => void update(window.activeTextEditor), pause);
  };
  const listeners = [
    window.onDidChangeActiveTextEditor((editor) => void update(editor)),
    workspace.onDidChangeTextDocument(({ document }) => later(document)),
    workspace.onDidCloseTextDocument((document) => analyses.forget(document)),
  ];
  void update(window.activeTextEditor);
  return {
    dispose() {
      clearTimeout(timer);
      for (const listener of listeners) listener.dispose();
      item.dispose();
    },
  };
}
