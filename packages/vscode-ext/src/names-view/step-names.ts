import { isName, type Mention, nextName, previousName } from '@yiming/language-service';
import { commands, type Disposable, l10n, type TextDocument, window } from 'vscode';
import type { Analyses } from '../analyses/analyses.js';
import { withoutIcons } from '../plain-message.js';
import { isArticle } from './active-article.js';
import { selectSpan } from './go-to-name.js';

/** How long the message in the status bar stays, in milliseconds. */
const shownFor = 4_000;

/** Where a name stands among those that are gone through, from 1, and how many there are. Linear. */
export function placeAmong(
  mentions: readonly Mention[],
  mention: Mention,
): { readonly number: number; readonly count: number } {
  const inBoilerplate = mention.boilerplate === true;
  const gone = mentions.filter((other) => isName(other) && (inBoilerplate || other.boilerplate !== true));
  return { number: gone.indexOf(mention) + 1, count: gone.length };
}

/** What stepping needs of the view: the article that it shows, and to keep step with the editor. */
export interface StepView {
  readonly document: TextDocument | undefined;
  follow(document: TextDocument, mention: Mention): void;
}

async function step(analyses: Analyses, view: StepView, way: 'next' | 'previous'): Promise<void> {
  const active = window.activeTextEditor;
  const document = active !== undefined && isArticle(active.document) ? active.document : view.document;
  const editor = window.visibleTextEditors.find((one) =>
    active?.document === document ? one === active : one.document === document,
  );
  const analysis = document === undefined ? undefined : await analyses.soon(document);
  if (document === undefined || analysis === undefined) {
    void window.showInformationMessage(l10n.t('There is no article in the editor'));
    return;
  }
  const from = editor === undefined ? 0 : document.offsetAt(editor.selection.start);
  const mention = (way === 'next' ? nextName : previousName)(analysis.mentions, from);
  if (mention === undefined) {
    void window.showInformationMessage(l10n.t('There are no names in this article'));
    return;
  }
  await selectSpan(document, mention, 'take');
  const { number, count } = placeAmong(analysis.mentions, mention);
  const said = mention.english === '' ? mention.text : mention.english;
  window.setStatusBarMessage(l10n.t('{0} of {1}: {2}', number, count, withoutIcons(said)), shownFor);
  view.follow(document, mention);
}

/** Registers the commands that go from the cursor to the next name and to the one before, around the ends of the article. */
export function registerSteps(analyses: Analyses, view: StepView): Disposable {
  const all = [
    commands.registerCommand('yiming.nextName', () => step(analyses, view, 'next')),
    commands.registerCommand('yiming.previousName', () => step(analyses, view, 'previous')),
  ];
  return { dispose: () => all.forEach((one) => void one.dispose()) };
}
