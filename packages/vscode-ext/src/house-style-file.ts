import { type HouseStyle, readHouseStyle } from '@yiming/language-service';
import { type Disposable, type Event, EventEmitter, type LogOutputChannel, l10n, type Uri, workspace } from 'vscode';
import { glossaryPath } from './glossaries/glossary-path.js';
import { isInside } from './glossaries/inside-folder.js';
import { readFileText } from './glossaries/read-file.js';
import { section } from './settings.js';

/** The house style of a folder: how names are mentioned again. */
export interface HouseStyles extends Disposable {
  /** The style for an article; `undefined` where the setting `yiming.styleFile` names none, or one that cannot be read. */
  styleFor(article: Uri): Promise<HouseStyle | undefined>;
  readonly onDidChange: Event<void>;
}

/** A style is a page of settings, no more. */
const mostBytes = 200_000;

/**
 * Reads the house style that the setting `yiming.styleFile` names, once for each file, again when it is saved. What is wrong
 * in it is told in the log. In Restricted Mode the setting of the folder does not count, and no file outside is read.
 */
export function createHouseStyles(log: LogOutputChannel): HouseStyles {
  const changed = new EventEmitter<void>();
  const kept = new Map<string, Promise<HouseStyle | undefined>>();

  async function read(uri: Uri): Promise<HouseStyle | undefined> {
    const file = await readFileText(uri, mostBytes);
    if (file.kind !== 'text') {
      log.warn(l10n.t('The house style {0} cannot be read', workspace.asRelativePath(uri)));
      return undefined;
    }
    const { style, problems } = readHouseStyle(file.text.replace(/^\uFEFF/, ''));
    for (const { message } of problems) log.warn(`${workspace.asRelativePath(uri)}: ${message}`);
    return style;
  }

  const listeners = [
    changed,
    workspace.onDidSaveTextDocument(({ uri }) => {
      if (kept.delete(uri.toString())) changed.fire();
    }),
    workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration(`${section}.styleFile`)) kept.clear();
    }),
  ];
  return {
    async styleFor(article) {
      const folder = workspace.getWorkspaceFolder(article)?.uri ?? workspace.workspaceFolders?.[0]?.uri;
      const value = workspace.getConfiguration(section, article).get<unknown>('styleFile');
      if (value === undefined || value === '') return undefined;
      const path = glossaryPath(value, folder);
      if (path.kind === 'wrong') return undefined;
      const isOutside = folder === undefined || !isInside(path.uri, folder);
      if (!workspace.isTrusted && (isOutside || path.isNetwork)) return undefined;
      const key = path.uri.toString();
      const known = kept.get(key) ?? read(path.uri);
      kept.set(key, known);
      return known;
    },
    onDidChange: changed.event,
    dispose() {
      for (const listener of listeners) listener.dispose();
    },
  };
}
