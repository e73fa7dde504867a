import type { ExtensionContext } from 'vscode';
import type { YimingApi } from './api.js';
import { startExtension } from './start.js';

/** Entry in the web-worker extension host. */
export function activate(context: ExtensionContext): YimingApi {
  return startExtension(context);
}
