import { type CancellationToken, FileType, type Uri, workspace } from 'vscode';
import { section } from '../../settings.js';

/** More files than these of a workspace are not read. */
export const mostFiles = 5_000;

/** Larger files are no articles. */
const mostBytes = 2_000_000;

/** A file that takes longer than this many milliseconds to be had is passed over. */
const patience = 10_000;

const setting = 'workspaceNames.files';
const usual = '**/*.{md,markdown,txt,html,htm}';

/** Folders of programs, which hold texts of no article. */
const passedOver = '**/node_modules/**';

/** Whether a change of settings changes which files are read. */
export const filesSetting = `${section}.${setting}`;

/** The pattern of the files that may be articles, from the settings; the usual one where they hold none. */
export function filesPattern(): string {
  const value = workspace.getConfiguration(section).get<unknown>(setting);
  return typeof value === 'string' && value.trim() !== '' && value.length <= 1_000 ? value : usual;
}

/** The files of the workspace that may be articles, by address; those that the user's settings hide are left out. */
export async function findArticleFiles(token: CancellationToken): Promise<readonly Uri[]> {
  const found = await workspace.findFiles(filesPattern(), passedOver, mostFiles, token);
  return [...found].sort((a, b) => (a.toString() < b.toString() ? -1 : 1));
}

/** Rejects work that takes too long; the work itself goes on where nothing can stop it. */
async function within<Result>(work: Thenable<Result>, milliseconds: number): Promise<Result> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('timeout')), milliseconds);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

/**
 * The text of a file without its byte order mark, as an editor would show it; `undefined` for what is no article: folders,
 * devices, files beyond 2 MB, with NUL or not UTF-8, and those that are gone or cannot be read. Never throws.
 */
export async function readArticleFile(uri: Uri): Promise<string | undefined> {
  try {
    const { size, type } = await within(workspace.fs.stat(uri), patience);
    if ((type & FileType.File) === 0 || size > mostBytes) return undefined;
    const bytes = await within(workspace.fs.readFile(uri), patience);
    // A file may have grown since.
    if (bytes.length > mostBytes || bytes.includes(0)) return undefined;
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
