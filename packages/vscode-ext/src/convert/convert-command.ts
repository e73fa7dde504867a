import type { ChineseTag } from '@yiming/glossary/convert';
import { commands, Disposable, l10n, ProgressLocation, type TextEditor, window, workspace } from 'vscode';
import { longestArticle } from '../analyses/analyses.js';
import { isArticleLanguage } from '../article-languages.js';
import { plainMessage } from '../plain-message.js';
import type { Services } from '../services.js';
import { conversionReport, summary, targetName } from './conversion-report.js';
import { type ConvertedText, type ConvertibleText, convertText } from './convert-text.js';
import { type ConvertedEditors, createConvertedEditors } from './open-converted.js';

const targets: Readonly<Record<string, ChineseTag>> = {
  'yiming.convertToSimplified': 'zh-Hans',
  'yiming.convertToTraditional': 'zh-Hant',
  'yiming.convertToTaiwan': 'zh-Hant-TW',
  'yiming.convertToHongKong': 'zh-Hant-HK',
};

/** From this many code units on a conversion takes long enough to say that it runs. */
const long = 100_000;

/** More of a title than this many characters does not fit a tab. */
const longestTitle = 30;

/** Lets the editor show what it was told. */
const turn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 20));

/** What an editor holds, with its selections in text order. */
function textIn({ document, selections }: TextEditor): ConvertibleText {
  const selected = selections
    .filter((selection) => !selection.isEmpty)
    .map(({ start, end }) => ({ start: document.offsetAt(start), end: document.offsetAt(end) }))
    .sort((a, b) => a.start - b.start);
  const names: Readonly<Record<string, string>> = { html: 'article.html', markdown: 'article.md' };
  const articleName = names[document.languageId] ?? document.uri.path;
  return {
    text: document.getText(),
    selected,
    articleName: isArticleLanguage(document.languageId) ? articleName : undefined,
  };
}

/** What a text is called on its tab: the title of the article, or else the name of the file. */
function titleOf({ document: { uri } }: TextEditor, { title }: ConvertedText): string {
  const name = title?.replace(/\s+/g, ' ').trim() ?? '';
  const characters = [...(name === '' ? uri.path.slice(uri.path.lastIndexOf('/') + 1) : name)];
  return characters.length > longestTitle ? `${characters.slice(0, longestTitle).join('')}…` : characters.join('');
}

/** Shows a report as Markdown in a document that has no file. */
async function openReport(content: string): Promise<void> {
  await window.showTextDocument(await workspace.openTextDocument({ language: 'markdown', content }), {
    preview: false,
  });
}

/** Converts what the active editor holds and opens the result beside it; the text itself is never changed. */
async function convertActive(
  to: ChineseTag,
  { assets, glossaries }: Services,
  editors: ConvertedEditors,
): Promise<void> {
  const editor = window.activeTextEditor;
  if (editor === undefined) return void window.showInformationMessage(l10n.t('Open a text to convert it.'));
  const { document } = editor;
  const source = textIn(editor);
  if (source.articleName !== undefined && source.selected.length === 0 && source.text.length > longestArticle)
    return void window.showInformationMessage(
      l10n.t('The text is too long to be converted as a whole; select a part of it.'),
    );

  const work = async (): Promise<ConvertedText> => {
    const [conversion, names] = await Promise.all([assets.conversion(), glossaries.glossaryFor(document.uri)]);
    await turn();
    return convertText(source, { to, conversion, names, longestArticle });
  };
  const title = l10n.t('Converting: {0}', targetName(to));
  const converted =
    source.text.length < long
      ? await work()
      : await window.withProgress({ location: ProgressLocation.Notification, title }, work);
  if (converted.text === converted.source)
    return void window.showInformationMessage(
      l10n.t('Nothing to convert: the text is written so already ({0}).', targetName(to)),
    );

  const name = titleOf(editor, converted);
  await editors.open(document, converted, l10n.t('{0} ↔ {1}', name, targetName(to)));
  const asked = window.showInformationMessage(summary(converted.report, to), l10n.t('Report'));
  void asked.then((chosen) => {
    if (chosen !== undefined) void openReport(conversionReport(converted.report, name, to));
  });
}

/**
 * The commands that convert the active text, or what is selected in it, into another script and region, names kept whole: the
 * result is a new document without a file, shown beside the text.
 */
export function registerConversion(services: Services): Disposable {
  const editors = createConvertedEditors();
  const registered = Object.entries(targets).map(([command, to]) =>
    commands.registerCommand(command, async () => {
      try {
        await convertActive(to, services, editors);
      } catch (error) {
        services.log.error(error instanceof Error ? error : String(error));
        const message = error instanceof Error ? error.message : String(error);
        void window.showErrorMessage(plainMessage(l10n.t('The text could not be converted ({0})', message)));
      }
    }),
  );
  return Disposable.from(editors, ...registered);
}
