import { ConfigurationTarget, type Uri, workspace } from 'vscode';
import { section } from '../settings.js';

/** Where a setting has a value that holds for a file, the nearest to it; `undefined` where it has its default. */
export function definedIn(key: string, scope: Uri | undefined): ConfigurationTarget | undefined {
  const found = workspace.getConfiguration(section, scope).inspect<unknown>(key);
  // In a window of one folder the settings of the folder are those of the workspace.
  if (found?.workspaceFolderValue !== undefined && workspace.workspaceFile !== undefined)
    return ConfigurationTarget.WorkspaceFolder;
  if (found?.workspaceValue !== undefined) return ConfigurationTarget.Workspace;
  return found?.globalValue === undefined ? undefined : ConfigurationTarget.Global;
}

/** Writes a setting; gives why it could not be written, such as a file of settings with an error in it. */
export async function writeSetting(
  key: string,
  value: unknown,
  target: ConfigurationTarget,
  scope: Uri | undefined,
): Promise<string | undefined> {
  try {
    await workspace.getConfiguration(section, scope).update(key, value, target);
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
