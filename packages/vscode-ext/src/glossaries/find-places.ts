import { FileType, l10n, Uri, type WorkspaceFolder, workspace } from 'vscode';
import { section } from '../settings.js';
import type { FileLayer, GlossaryPlace } from './glossary-file.js';
import { type GlossaryPath, glossaryPath } from './glossary-path.js';
import { isInside } from './inside-folder.js';
import { isLink } from './is-link.js';

/** Names of the files that are glossaries by convention, in the root of a workspace folder. */
export const conventionalNames: readonly string[] = ['glossary.tsv', 'glossary.csv'];

/** The folder in a workspace folder all of whose tables are glossaries. */
export const conventionalFolder = '.yiming';

/** A file in that folder that is no glossary: the findings that people chose to ignore. */
export const ignoredFindingsName = 'ignored-findings.tsv';

/** More files than these of one folder are not read. */
const mostFiles = 50;

/** Whether a file is a table by its name, and so may be a glossary. */
export const isTable = (name: string): boolean => /\.(?:tsv|csv)$/i.test(name) && !name.endsWith(ignoredFindingsName);

/** Where glossaries may be, and what was passed over, each in a sentence for the reader. */
export interface FoundPlaces {
  readonly places: readonly GlossaryPlace[];
  readonly notices: readonly string[];
  /** Folders that a setting names: each table in them counts, and each new one. */
  readonly folders: readonly Uri[];
}

interface Table {
  readonly uri: Uri;
  readonly isLink: boolean;
}

/** The tables in a folder, by name; none, where there is no such folder. */
async function tablesIn(folder: Uri, notices: string[]): Promise<readonly Table[]> {
  try {
    const listed = (await workspace.fs.readDirectory(folder))
      .filter(([name, type]) => (type & FileType.File) !== 0 && isTable(name))
      .sort(([a], [b]) => (a < b ? -1 : 1));
    if (listed.length > mostFiles) {
      const label = workspace.asRelativePath(folder);
      notices.push(l10n.t('{0} holds {1} tables; only the first {2} are read', label, listed.length, mostFiles));
    }
    return listed
      .slice(0, mostFiles)
      .map(([name, type]) => ({ uri: Uri.joinPath(folder, name), isLink: (type & FileType.SymbolicLink) !== 0 }));
  } catch {
    return [];
  }
}

const linkNotice = (uri: Uri): string =>
  l10n.t('Restricted Mode: {0} is a link, and is not read until you trust the folder', workspace.asRelativePath(uri));

/** The files of a workspace folder that are glossaries by convention. In Restricted Mode no link is followed. */
async function conventionalPlaces(folder: WorkspaceFolder): Promise<FoundPlaces> {
  const place = (uri: Uri): GlossaryPlace => ({ uri, layer: 'folder', folder, from: 'convention' });
  const notices: string[] = [];
  const allowed = async (uri: Uri, link: boolean): Promise<boolean> => {
    if (workspace.isTrusted || !link) return true;
    notices.push(linkNotice(uri));
    return false;
  };
  const places: GlossaryPlace[] = [];
  for (const name of conventionalNames) {
    const uri = Uri.joinPath(folder.uri, name);
    if (await allowed(uri, workspace.isTrusted ? false : await isLink(uri))) places.push(place(uri));
  }
  const own = Uri.joinPath(folder.uri, conventionalFolder);
  if (await allowed(own, workspace.isTrusted ? false : await isLink(own))) {
    for (const { uri, isLink: link } of await tablesIn(own, notices))
      if (await allowed(uri, link)) places.push(place(uri));
  }
  return { places, notices, folders: [] };
}

/** Why a path names no glossary, for the reader. */
function wrongPath(value: unknown, reason: Extract<GlossaryPath, { kind: 'wrong' }>['reason']): string {
  const shown = typeof value === 'string' ? value.slice(0, 100) : JSON.stringify(value);
  switch (reason) {
    case 'relative':
      return l10n.t('yiming.glossaries: “{0}” is relative to nothing; write a whole path', shown);
    case 'scheme':
      return l10n.t('yiming.glossaries: “{0}” is no address of a file; nothing is read from the network', shown);
    case 'too-long':
      return l10n.t('yiming.glossaries: “{0}” is too long for a path', shown);
    case 'not-text':
      return l10n.t('yiming.glossaries: “{0}” is no path; write the path of a TSV or CSV file', String(shown));
  }
}

/** The files that a value of the setting names; a folder stands for the tables in it. */
async function namedPlaces(
  values: unknown,
  layer: FileLayer,
  base: Uri | undefined,
  folder: WorkspaceFolder | undefined,
): Promise<FoundPlaces> {
  const all: readonly unknown[] = values === undefined ? [] : Array.isArray(values) ? values : [values];
  const list = all.slice(0, mostFiles);
  const places: GlossaryPlace[] = [];
  const notices: string[] = [];
  const named: Uri[] = [];
  if (all.length > list.length)
    notices.push(l10n.t('yiming.glossaries: only the first {0} of {1} are read', mostFiles, all.length));
  const folders = workspace.workspaceFolders ?? [];
  for (const value of list) {
    const path = glossaryPath(value, base);
    if (path.kind === 'wrong') {
      notices.push(wrongPath(value, path.reason));
      continue;
    }
    const { uri } = path;
    const outside = layer !== 'user' && !folders.some((known) => isInside(uri, known.uri));
    const shared = { layer: outside ? ('shared' as const) : layer, from: 'setting' as const };
    const scope = folder === undefined ? {} : { folder };
    const tables = isTable(uri.path) ? [] : await tablesIn(uri, notices);
    if (tables.length === 0) places.push({ uri, ...shared, ...scope });
    if (!isTable(uri.path)) named.push(uri);
    for (const table of tables) places.push({ uri: table.uri, ...shared, ...scope });
  }
  return { places, notices, folders: named };
}

/** Whether a file of settings names glossaries; the editor itself hides them in Restricted Mode. */
async function namesGlossaries(settings: Uri): Promise<boolean> {
  try {
    const { size, type } = await workspace.fs.stat(settings);
    if (size > 1_000_000 || (type & FileType.File) === 0) return false;
    return new TextDecoder().decode(await workspace.fs.readFile(settings)).includes('"yiming.glossaries"');
  } catch {
    return false;
  }
}

const restricted = (name: string): FoundPlaces => ({
  places: [],
  folders: [],
  notices: [l10n.t('Restricted Mode: glossaries that the settings of {0} name are not read until you trust it', name)],
});

/** The file that entries are written to, where the setting names one in the workspace: what is written is to be read. */
function writtenPlaces(folder: WorkspaceFolder): FoundPlaces {
  const value = workspace.getConfiguration(section, folder.uri).get<unknown>('writeTo');
  const path = typeof value === 'string' && isTable(value) ? glossaryPath(value, folder.uri) : undefined;
  const isOurs = path?.kind === 'address' && isInside(path.uri, folder.uri);
  return {
    places: isOurs ? [{ uri: path.uri, layer: 'folder', folder, from: 'convention' }] : [],
    notices: [],
    folders: [],
  };
}

/** What the settings of a folder name. */
async function folderPlaces(folder: WorkspaceFolder): Promise<readonly FoundPlaces[]> {
  const value = workspace.getConfiguration(section, folder.uri).inspect<unknown>('glossaries')?.workspaceFolderValue;
  if (workspace.isTrusted) return [await namedPlaces(value, 'folder', folder.uri, folder), writtenPlaces(folder)];
  const settings = Uri.joinPath(folder.uri, '.vscode', 'settings.json');
  return value !== undefined || (await namesGlossaries(settings)) ? [restricted(folder.name)] : [];
}

/** What a workspace of several folders names; in a window of one folder its settings are those of the folder. */
async function workspacePlaces(): Promise<readonly FoundPlaces[]> {
  const { workspaceFile, workspaceFolders, isTrusted, name } = workspace;
  if (workspaceFile === undefined) return [];
  const value = workspace.getConfiguration(section).inspect<unknown>('glossaries')?.workspaceValue;
  if (!isTrusted)
    return value !== undefined || (await namesGlossaries(workspaceFile))
      ? [restricted(name ?? workspaceFile.path)]
      : [];
  const isSaved = workspaceFile.scheme !== 'untitled';
  const root = isSaved ? Uri.joinPath(workspaceFile, '..') : workspaceFolders?.[0]?.uri;
  return [await namedPlaces(value, 'workspace', root, undefined)];
}

/**
 * Where the glossaries of this window may be: by convention in each workspace folder, by the settings `yiming.glossaries` of
 * folder, workspace and user and `yiming.writeTo`, and the user's own file. In Restricted Mode what the settings of folder
 * and workspace name is passed over, and so are links; each with a notice. Reads names of files, no glossary. A file may
 * stand there for several folders, and for one folder only once.
 */
export async function findPlaces(ownFile: Uri): Promise<FoundPlaces> {
  const found: FoundPlaces[] = [];
  const folders = workspace.workspaceFolders ?? [];
  for (const folder of folders) found.push(await conventionalPlaces(folder), ...(await folderPlaces(folder)));
  found.push(...(await workspacePlaces()));
  // A user's absolute path is one of the machine where the files are.
  const machine = folders[0]?.uri.with({ path: '/' });
  const named = workspace.getConfiguration(section).inspect<unknown>('glossaries');
  found.push(await userPlaces(named?.globalValue, machine));
  found.push({ places: [{ uri: ownFile, layer: 'user', from: 'convention' }], notices: [], folders: [] });

  const seen = new Set<string>();
  const places = found
    .flatMap((one) => one.places)
    .filter((place) => {
      const key = placeKey(place);
      return seen.has(key) ? false : seen.add(key);
    });
  const notices = [...new Set(found.flatMap((one) => one.notices))];
  return { places, notices, folders: found.flatMap((one) => one.folders) };
}

/** What tells places apart. */
export const placeKey = ({ uri, folder }: GlossaryPlace): string => `${folder?.uri.toString() ?? ''} ${uri.toString()}`;

/** What the user's own settings name: whole paths alone, for there is no folder that they could be relative to. */
async function userPlaces(values: unknown, machine: Uri | undefined): Promise<FoundPlaces> {
  const list: readonly unknown[] = values === undefined ? [] : Array.isArray(values) ? values : [values];
  const isWhole = (value: unknown): boolean => glossaryPath(value, undefined).kind === 'address';
  const whole = await namedPlaces(list.filter(isWhole), 'user', machine, undefined);
  const others = await namedPlaces(
    list.filter((value) => !isWhole(value)),
    'user',
    undefined,
    undefined,
  );
  return {
    places: whole.places,
    notices: [...whole.notices, ...others.notices],
    folders: whole.folders,
  };
}
