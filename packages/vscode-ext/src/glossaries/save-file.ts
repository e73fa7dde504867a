import { FileType, l10n, Uri, window, workspace } from 'vscode';
import { passesLink } from './is-link.js';
import { readFileText } from './read-file.js';

/** What became of a file that was to be saved. */
export type Saved =
  | { readonly kind: 'saved' }
  | { readonly kind: 'changed' }
  | { readonly kind: 'failed'; readonly message: string };

const encoder = new TextEncoder();

const failed = (error: unknown): Saved => ({
  kind: 'failed',
  message: error instanceof Error ? error.message : String(error),
});

const nameOf = (uri: Uri): string => uri.path.slice(uri.path.lastIndexOf('/') + 1);

/** A name beside the file that nobody else uses. */
function besides(uri: Uri): Uri {
  const mark = Math.random().toString(36).slice(2, 10);
  return Uri.joinPath(uri, '..', `.${nameOf(uri)}.${mark}.tmp`);
}

async function remove(uri: Uri): Promise<void> {
  try {
    await workspace.fs.delete(uri);
  } catch {
    // It was never made, or is gone already.
  }
}

async function isThere(uri: Uri): Promise<boolean> {
  try {
    await workspace.fs.stat(uri);
    return true;
  } catch {
    return false;
  }
}

/** Whether a tab shows a file: by itself, or as a side of a comparison. A tab in the background has no document yet. */
function isShown(uri: Uri): boolean {
  const address = uri.toString();
  if (workspace.textDocuments.some((document) => document.uri.toString() === address)) return true;
  return window.tabGroups.all.some(({ tabs }) =>
    tabs.some(({ input }) => {
      // Each sort of tab has its own of these fields, and some have none.
      const {
        uri: own,
        original,
        modified,
      } = (input ?? {}) as Partial<Record<'uri' | 'original' | 'modified', unknown>>;
      return [own, original, modified].some((shown) => String(shown) === address);
    }),
  );
}

/**
 * Lets a file take the place of another. VS Code removes the other one first: when the second step fails, neither text may
 * be lost.
 */
async function takePlace(beside: Uri, uri: Uri, overwrite: boolean): Promise<Saved> {
  try {
    await workspace.fs.rename(beside, uri, { overwrite });
    return { kind: 'saved' };
  } catch (error) {
    if (await isThere(uri)) {
      await remove(beside);
      // A file that is there though there was none before: somebody else has just made it.
      return overwrite ? failed(error) : { kind: 'changed' };
    }
    try {
      await workspace.fs.rename(beside, uri, { overwrite: false });
      return { kind: 'saved' };
    } catch {
      const { message } = error instanceof Error ? error : new Error(String(error));
      return failed(l10n.t('{0}; the new text is in {1}', message, nameOf(beside)));
    }
  }
}

/** Writes into a file that must stay the same one, and the old text again when that fails half-way. */
async function writeInPlace(uri: Uri, before: string, text: string): Promise<Saved> {
  try {
    await workspace.fs.writeFile(uri, encoder.encode(text));
    return { kind: 'saved' };
  } catch (error) {
    try {
      await workspace.fs.writeFile(uri, encoder.encode(before));
    } catch {
      // What made the first attempt fail holds for the second, too; the reason is told.
    }
    return failed(error);
  }
}

/**
 * Replaces a file as a whole through the workspace's file system: the new text is written beside it and then takes its
 * place, so that a reader sees the old one, for a moment none, or the new one, but never half of one. Two files are written
 * in place instead: a link, which keeps leading where it leads, and one that a tab shows, which VS Code would close.
 * `before` is what the text was made from (`undefined`: there was no file); when the file is no longer that, nothing is
 * written and the answer is `changed`. In Restricted Mode nothing is written over a link of the workspace. Never throws.
 */
export async function saveFile(uri: Uri, before: string | undefined, text: string, maxBytes: number): Promise<Saved> {
  const isStill = async (): Promise<boolean> => {
    const now = await readFileText(uri, maxBytes);
    return before === undefined ? now.kind === 'missing' : now.kind === 'text' && now.text === before;
  };
  const bytes = encoder.encode(text);
  if (bytes.length > maxBytes)
    return failed(l10n.t('The file would become larger than {0} MB (yiming.maxFileSize)', maxBytes / 1_000_000));
  if (workspace.fs.isWritableFileSystem(uri.scheme) === false)
    return failed(l10n.t('Nothing can be written in {0}', `${uri.scheme}:`));
  if (!workspace.isTrusted && (await passesLink(uri)))
    return failed(l10n.t('Restricted Mode: nothing is written through a link until you trust the folder'));
  const beside = besides(uri);
  try {
    if (before === undefined) await workspace.fs.createDirectory(Uri.joinPath(uri, '..'));
    else {
      const { type } = await workspace.fs.stat(uri);
      if ((type & FileType.SymbolicLink) !== 0 || isShown(uri))
        return (await isStill()) ? await writeInPlace(uri, before, text) : { kind: 'changed' };
      // A copy has the rights of the file: what may not be written cannot be written beside it either.
      await workspace.fs.copy(uri, beside, { overwrite: true });
    }
    await workspace.fs.writeFile(beside, bytes);
    if (!(await isStill())) {
      await remove(beside);
      return { kind: 'changed' };
    }
    return await takePlace(beside, uri, before !== undefined);
  } catch (error) {
    await remove(beside);
    return failed(error);
  }
}
