/**
 * Orders about settings, folders and files in memory.
 */

import { ConfigurationTarget, workspace } from 'vscode';

const targets = {
  user: ConfigurationTarget.Global,
  workspace: ConfigurationTarget.Workspace,
  folder: ConfigurationTarget.WorkspaceFolder,
};

/** @type {Readonly<Record<string, import('./index.mjs').Order>>} */
export const workspaceOrders = {
  /** The value of a setting, and where it comes from. */
  configuration: ({ section, key, scope }) => {
    const configuration = workspace.getConfiguration(section, scope);
    return { value: configuration.get(key), ...configuration.inspect(key) };
  },

  /** Changes a setting; without a value the setting is removed. */
  configure: ({ section, key, value, target = 'user', scope }) =>
    workspace.getConfiguration(section, scope).update(key, value, targets[target]),

  /**
   * Makes these the folders of the workspace. VS Code opens the window again when the first folder changes, or when a
   * folder becomes a workspace; the answer says whether it will.
   */
  setFolders: ({ folders }) => {
    const old = workspace.workspaceFolders ?? [];
    const restarts = workspace.workspaceFile === undefined || String(old[0]?.uri) !== String(folders[0]);
    const done = workspace.updateWorkspaceFolders(0, old.length, ...folders.map((uri) => ({ uri })));
    if (!done) throw new Error('VS Code does not take these folders.');
    return { restarts };
  },

  /** Adds or removes files under `memfs:`. */
  putMemoryFiles: ({ files }, { memoryFiles }) => memoryFiles.put(files),
};
