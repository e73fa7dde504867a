import { commands, type Disposable } from 'vscode';
import type { Services } from '../services.js';

/** The command that shows what the extension has written down. */
export function registerShowLog({ log }: Services): Disposable {
  return commands.registerCommand('yiming.showLog', () => log.show());
}
