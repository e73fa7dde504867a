import type { Mention } from '@yiming/language-service';
import { commands, type Disposable, env, l10n, type TextDocument, WorkspaceEdit, window, workspace } from 'vscode';
import { type NameInDocument, nameFor } from '../names/name-at.js';
import { isCertain } from '../names/name-words.js';
import { plainMessage, withoutIcons } from '../plain-message.js';
import type { Services } from '../services.js';
import { englishOffers, pickEnglish } from './pick-english.js';

/** The English of a name at its place: in full at the first mention, afterwards the later form; never the title with it. */
export const englishHere = ({ index, english, short, due }: Mention): string =>
  index === 1 ? english : (short ?? (due === '' ? english : due));

/** Says that there is nothing to be done. */
const noName = (): void => void window.showInformationMessage(l10n.t('There is no name here'));

/** Puts an English form on the clipboard and says so. */
export async function copyText(english: string): Promise<void> {
  await env.clipboard.writeText(english);
  window.setStatusBarMessage(l10n.t('Copied: {0}', withoutIcons(english)), 4_000);
}

async function copyEnglish({ analyses }: Services, argument: unknown): Promise<void> {
  const found = await nameFor(analyses, argument);
  if (found === undefined) return noName();
  const english = englishHere(found.mention);
  if (english === '') {
    void window.showInformationMessage(plainMessage(l10n.t('Nothing knows the English of {0}', found.mention.text)));
    return;
  }
  await copyText(english);
}

/** A gloss in brackets as the text's format wants it. */
function glossFor(document: TextDocument, english: string): string {
  const plain = `（${english}）`;
  if (document.languageId !== 'html') return plain;
  return plain.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** Whether Latin letters in brackets stand behind the name already. */
const isGlossed = (document: TextDocument, { end }: Mention): boolean =>
  /^\s{0,2}[（(]\s{0,2}[A-Za-zÀ-ɏ]/.test(document.getText().slice(end, end + 6));

/** Inserts an English in brackets behind a name; one step to undo. Says why, where it cannot. */
export async function insertGloss({ document, mention }: NameInDocument, english: string): Promise<void> {
  const edit = new WorkspaceEdit();
  edit.insert(document.uri, document.positionAt(mention.end), glossFor(document, english));
  if (!(await workspace.applyEdit(edit)))
    void window.showWarningMessage(l10n.t('The file cannot be changed; the English is on the clipboard instead'));
  else return;
  await env.clipboard.writeText(english);
}

async function insertAt(services: Services, argument: unknown): Promise<void> {
  const before = await nameFor(services.analyses, argument);
  if (before === undefined) return noName();
  if (isGlossed(before.document, before.mention)) {
    void window.showInformationMessage(
      plainMessage(l10n.t('{0} has its English in brackets already', before.mention.text)),
    );
    return;
  }
  // A guess is never written by itself: somebody has to choose it.
  const sure = isCertain(before.mention.status);
  const english = sure
    ? englishHere(before.mention)
    : await pickEnglish(before.mention.text, englishOffers(before.mention));
  if (english === undefined || english === '') return;
  // The question may have taken a while, in which the text may have changed.
  const analysis = sure ? before.analysis : await services.analyses.of(before.document);
  const mention =
    analysis === before.analysis
      ? before.mention
      : analysis?.mentions.find(({ start, text }) => start === before.mention.start && text === before.mention.text);
  if (mention === undefined || analysis?.version !== before.document.version) return noName();
  await insertGloss({ ...before, analysis, mention }, english);
}

/** Registers the commands that take an English to where it is wanted. */
export function registerCopying(services: Services): Disposable {
  const all = [
    commands.registerCommand('yiming.copyEnglish', (argument: unknown) => copyEnglish(services, argument)),
    commands.registerCommand('yiming.insertGloss', (argument: unknown) => insertAt(services, argument)),
  ];
  return { dispose: () => all.forEach((one) => void one.dispose()) };
}
