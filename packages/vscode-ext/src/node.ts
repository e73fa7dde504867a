import type { ExtensionContext } from 'vscode';
import { startExtension } from './start.js';

/** Entry in the Node extension host. */
export function activate(context: ExtensionContext): void {
  startExtension(context);
}
