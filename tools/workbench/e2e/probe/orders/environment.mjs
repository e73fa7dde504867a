/**
 * Orders about the window that the probe runs in.
 */

import { env, extensions, UIKind, version, window, workspace } from 'vscode';
import { measureMemory } from '../measure-memory.mjs';

/** @type {Readonly<Record<string, import('./index.mjs').Order>>} */
export const environmentOrders = {
  /** What extensions see of this window. */
  environment: () => ({
    host: globalThis.process?.versions?.node === undefined ? 'web' : 'node',
    language: env.language,
    version,
    remoteName: env.remoteName,
    uiKind: env.uiKind === UIKind.Web ? 'web' : 'desktop',
    isTrusted: workspace.isTrusted,
    folders: (workspace.workspaceFolders ?? []).map(({ uri, name }) => ({ uri, name })),
    theme: window.activeColorTheme.kind,
    extensions: extensions.all.map(({ id }) => id).filter((id) => !id.startsWith('vscode.')),
  }),

  /** The type of a global variable of the extension host, to see whether something has run that must not. */
  globalType: ({ name }) => typeof globalThis[name],

  /** Reads the clipboard, or writes `text` into it. */
  clipboard: ({ text }) => (text === undefined ? env.clipboard.readText() : env.clipboard.writeText(text)),

  /** How much memory the extension host uses. */
  memory: () => measureMemory(),
};
