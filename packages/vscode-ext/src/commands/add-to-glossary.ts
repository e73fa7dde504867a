import { type EntryType, entryTypes } from '@yiming/glossary';
import type { Mention } from '@yiming/language-service';
import { commands, type Disposable, l10n, type QuickPickItem, type TextDocument, window } from 'vscode';
import { isArticleLanguage } from '../article-languages.js';
import { targetKey, type WriteTarget, writeTargets } from '../glossaries/write-target.js';
import { isNameArgument, nameFor } from '../names/name-at.js';
import { isCertain, listed, nameCount, typeName } from '../names/name-words.js';
import { withoutIcons } from '../plain-message.js';
import type { Services } from '../services.js';
import { draftEntry, entryFor } from './entry-draft.js';
import { englishOffers, pickEnglish, wrongEnglish } from './pick-english.js';
import { pickTargets, targetLabel } from './pick-targets.js';
import { changeAndTell } from './tell-outcome.js';

/** What the command may be told besides the name, so that it asks less. */
export interface AddOptions {
  /** The English to be written. */
  readonly english?: string;
  /** Keys of the targets (`targetKey`). */
  readonly targets?: readonly string[];
}

/** What is to be added: a name that was found, or any text that somebody selected. */
interface Wanted {
  readonly document: TextDocument;
  readonly text: string;
  readonly mention?: Mention;
}

/** The longest Chinese text that can be a name, in UTF-16 code units. */
const longestName = 60;

/** Options out of whatever the command was called with. */
function optionsIn(argument: unknown): AddOptions {
  if (typeof argument !== 'object' || argument === null) return {};
  const { english, targets } = argument as Partial<Record<keyof AddOptions, unknown>>; // fields of unknown types, tested here
  return {
    ...(typeof english === 'string' && wrongEnglish(english) === undefined ? { english: english.trim() } : {}),
    ...(Array.isArray(targets) ? { targets: targets.filter((one) => typeof one === 'string') } : {}),
  };
}

/** What the command is about: the selected text, where there is one and no argument, or else the name at the place. */
async function wantedFor({ analyses }: Services, argument: unknown): Promise<Wanted | undefined> {
  const editor = window.activeTextEditor;
  if (!isNameArgument(argument) && editor !== undefined && !editor.selection.isEmpty) {
    const { document, selection } = editor;
    const text = document.getText(selection).trim();
    if (text.length > longestName || /[\r\n\t]/.test(text) || text === '') {
      void window.showInformationMessage(l10n.t('Select one name, of at most {0} characters', longestName));
      return undefined;
    }
    const [start, end] = [document.offsetAt(selection.start), document.offsetAt(selection.end)];
    const analysis = isArticleLanguage(document.languageId) ? await analyses.soon(document) : undefined;
    const mention = analysis?.mentions.find((one) => one.start === start && one.end === end);
    return { document, text, ...(mention === undefined ? {} : { mention }) };
  }
  const found = await nameFor(analyses, argument);
  if (found !== undefined) return { document: found.document, text: found.mention.text, mention: found.mention };
  void window.showInformationMessage(l10n.t('There is no name here; select the characters of one'));
  return undefined;
}

interface TypeItem extends QuickPickItem {
  readonly type: EntryType;
}

/** Asks what kind of thing a name is; the likeliest first. */
async function pickType(text: string, likely: EntryType): Promise<EntryType | undefined> {
  const items = [likely, ...entryTypes.filter((type) => type !== likely)].map(
    (type): TypeItem => ({ label: typeName(type), type }),
  );
  const placeHolder = l10n.t('What kind of thing is {0}?', text);
  return (await window.showQuickPick(items, { title: placeHolder, placeHolder }))?.type;
}

/** The targets that were named, as far as they can be written for this article. */
function namedTargets(services: Services, document: TextDocument, keys: readonly string[]): readonly WriteTarget[] {
  return writeTargets(services.glossaries, document.uri).filter((target) => keys.includes(targetKey(target)));
}

/** Asks what is not known yet and adds an entry to the chosen glossaries. */
export async function addToGlossary(services: Services, argument: unknown): Promise<void> {
  const wanted = await wantedFor(services, argument);
  if (wanted === undefined) return;
  const { document, text, mention } = wanted;
  const options = optionsIn(argument);
  const english = options.english ?? (await pickEnglish(text, mention === undefined ? [] : englishOffers(mention)));
  if (english === undefined) return;
  const sureType = mention !== undefined && mention.status !== 'unknown' && mention.status !== 'guess';
  const type = sureType ? mention.type : await pickType(text, mention?.type ?? 'person');
  if (type === undefined) return;
  const named = options.targets === undefined ? [] : namedTargets(services, document, options.targets);
  const targets =
    named.length > 0 ? named : await pickTargets(services, document.uri, l10n.t('Add {0} as {1} to…', text, english));
  if (targets === undefined) return;
  const article = (await services.analyses.soon(document))?.article;
  const entry = mention === undefined ? undefined : entryFor(mention, english);
  const cells = draftEntry({
    text,
    english,
    type,
    isProvisional: false,
    ...(entry === undefined ? {} : { entry }),
    ...(article === undefined ? {} : { article }),
  });
  const where = listed(targets.map(targetLabel));
  await changeAndTell(
    services,
    targets,
    [{ kind: 'add', cells }],
    l10n.t('Added {0} as {1}: {2}.', text, english, where),
  );
}

interface NameItem extends QuickPickItem {
  readonly mention: Mention;
}

/** Whether a name is worth adding: what no glossary that people keep has, and what has an English. */
const isNew = ({ english, status, entry }: Mention): boolean =>
  english !== '' && (entry === undefined || status === 'guess') && status !== 'known';

/** Lists the article's names that no glossary has, and adds those that are checked, as one step. Guesses stay provisional. */
export async function addAllNames(services: Services): Promise<void> {
  const document = window.activeTextEditor?.document;
  const analysis = document === undefined ? undefined : await services.analyses.of(document);
  if (document === undefined || analysis === undefined) {
    void window.showInformationMessage(l10n.t('Open an article first'));
    return;
  }
  const first = analysis.mentions.filter(
    (mention) => mention.index === 1 && mention.type !== 'abbr' && mention.boilerplate !== true && isNew(mention),
  );
  if (first.length === 0) {
    void window.showInformationMessage(l10n.t('Every name of this article is in a glossary already'));
    return;
  }
  const items = first.map(
    (mention): NameItem => ({
      label: withoutIcons(mention.text),
      description: withoutIcons(isCertain(mention.status) ? mention.english : `${mention.english}?`),
      detail: `${typeName(mention.type)} · ×${mention.count}`,
      // What the article itself says is checked already; guesses want a look.
      picked: mention.status === 'learned',
      mention,
    }),
  );
  const title = l10n.t('Add names of this article');
  const chosen = await window.showQuickPick(items, {
    title,
    placeHolder: l10n.t('Check the names to be added; guesses (?) are added as provisional'),
    canPickMany: true,
    matchOnDescription: true,
  });
  if (chosen === undefined || chosen.length === 0) return;
  const targets = await pickTargets(services, document.uri, title);
  if (targets === undefined) return;
  const changes = chosen.map(({ mention }) => ({
    kind: 'add' as const,
    cells: draftEntry({
      text: mention.text,
      english: mention.english,
      type: mention.type,
      isProvisional: !isCertain(mention.status),
      article: analysis.article,
    }),
  }));
  const where = listed(targets.map(targetLabel));
  await changeAndTell(services, targets, changes, l10n.t('Added {0}: {1}.', nameCount(changes.length), where));
}

/** Registers the commands that add names to glossaries. */
export function registerAdding(services: Services): Disposable {
  const all = [
    commands.registerCommand('yiming.addToGlossary', (argument: unknown) => addToGlossary(services, argument)),
    commands.registerCommand('yiming.addAllNames', () => addAllNames(services)),
  ];
  return { dispose: () => all.forEach((one) => void one.dispose()) };
}
