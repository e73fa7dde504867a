import { FileType, Uri, workspace } from 'vscode';
import { isInside } from './inside-folder.js';

/** Whether what stands there is a link; `false` where nothing does. */
export async function isLink(uri: Uri): Promise<boolean> {
  try {
    return ((await workspace.fs.stat(uri)).type & FileType.SymbolicLink) !== 0;
  } catch {
    return false;
  }
}

/**
 * Whether the way to a file from the workspace folder that holds it leads over a link, the file itself included. `false` for
 * files in no workspace folder.
 */
export async function passesLink(uri: Uri): Promise<boolean> {
  const folder = workspace.getWorkspaceFolder(uri)?.uri;
  if (folder === undefined) return false;
  for (let at = uri; isInside(at, folder) && at.path !== folder.path; at = Uri.joinPath(at, '..'))
    if (await isLink(at)) return true;
  return false;
}
