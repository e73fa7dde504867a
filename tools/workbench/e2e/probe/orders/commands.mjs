/**
 * Orders that run commands.
 */

import { commands } from 'vscode';

/** @type {Readonly<Record<string, import('./index.mjs').Order>>} */
export const commandOrders = {
  /** Runs any command of VS Code or of an extension, and gives what it returns. */
  executeCommand: ({ id, args = [] }) => commands.executeCommand(id, ...args),

  /** The ids of all commands, those that start with an underscore left out. */
  commands: () => commands.getCommands(true),
};
