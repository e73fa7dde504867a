import { type Disposable, type Event, EventEmitter, type Memento, type Uri, workspace } from 'vscode';

/** Entries that hold in one article alone, kept with the workspace, as the text of a glossary file. */
export interface ArticleEntries extends Disposable {
  /** The glossary of an article, as TSV; empty where it has none. */
  textOf(article: Uri): string;
  /** Keeps another text for an article; an empty one forgets it. */
  write(article: Uri, text: string): Promise<void>;
  readonly onDidChange: Event<Uri>;
}

const key = 'yiming.articleEntries';

type Kept = Readonly<Record<string, string>>;

/** Reads what is kept; anything of another form counts as nothing. */
function readKept(state: Memento): Kept {
  const kept = state.get<unknown>(key);
  if (typeof kept !== 'object' || kept === null) return {};
  return Object.fromEntries(Object.entries(kept).filter(([, text]) => typeof text === 'string'));
}

/** What is kept under the new addresses of files and folders that were given another name. */
function renamed(kept: Kept, files: readonly { readonly oldUri: Uri; readonly newUri: Uri }[]): Kept {
  const moved = files.map(({ oldUri, newUri }) => [oldUri.toString(), newUri.toString()] as const);
  const addressNow = (address: string): string => {
    const move = moved.find(([before]) => address === before || address.startsWith(`${before}/`));
    return move === undefined ? address : move[1] + address.slice(move[0].length);
  };
  return Object.fromEntries(Object.entries(kept).map(([address, text]) => [addressNow(address), text]));
}

/**
 * Keeps the entries of single articles in the workspace's state: 阿里 is another man in every second article. They follow an
 * article that is given another name in the editor.
 */
export function createArticleEntries(state: Memento): ArticleEntries {
  const changed = new EventEmitter<Uri>();
  const renaming = workspace.onDidRenameFiles(async ({ files }) => {
    const before = readKept(state);
    const now = renamed(before, files);
    if (JSON.stringify(now) === JSON.stringify(before)) return;
    await state.update(key, now);
    for (const { newUri } of files) changed.fire(newUri);
  });
  return {
    textOf: (article) => readKept(state)[article.toString()] ?? '',
    async write(article, text) {
      const { [article.toString()]: _, ...others } = readKept(state);
      await state.update(key, text === '' ? others : { ...others, [article.toString()]: text });
      changed.fire(article);
    },
    onDidChange: changed.event,
    dispose() {
      renaming.dispose();
      changed.dispose();
    },
  };
}
