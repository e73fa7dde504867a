import { fileURLToPath } from 'node:url';
import { mergeConfig } from 'vitest/config';
import shared from '../../vitest.shared.js';

/** There is no `vscode` outside of an editor: tests import a stand-in. */
const vscode = fileURLToPath(new URL('src/test-vscode.ts', import.meta.url));

export default mergeConfig(shared, { resolve: { alias: [{ find: /^vscode$/, replacement: vscode }] } });
