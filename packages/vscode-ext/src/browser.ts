import type { ExtensionContext } from 'vscode';
import { startExtension } from './start.js';

/** Entry in the web-worker extension host. */
export function activate(context: ExtensionContext): void {
  startExtension(context);
}
