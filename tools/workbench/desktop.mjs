/**
 * The way for systems on which the workbench does not run: the desktop VS Code that is already there.
 */

import { existsSync } from 'node:fs';
import path from 'node:path';
import { extensionFolder } from './locations.mjs';
import { runCommand } from './run-command.mjs';

/** Command line names of VS Code and its free builds, in the order in which they are tried. */
const programs = ['code', 'codium', 'code-insiders', 'code-oss'];

/**
 * Opens a new VS Code window with the built extension loaded from the repository.
 *
 * @param {{ folder: string, file: string }} options absolute paths of what to open
 * @returns {Promise<boolean>} false when no VS Code is on the PATH
 * @throws {Error} when VS Code is there but does not start
 */
export async function openDesktop({ folder, file }) {
  const program = findProgram(programs, process.env, process.platform);
  if (program === undefined) return false;
  const args = ['--new-window', `--extensionDevelopmentPath=${extensionFolder}`, folder, file];
  // On Windows the program is a .cmd file: it needs a shell, and the shell needs quotes.
  const shell = process.platform === 'win32';
  const quote = (text) => (shell ? `"${text}"` : text);
  await runCommand(quote(program), args.map(quote), { shell });
  return true;
}

/**
 * Looks for a program on the PATH.
 *
 * @param {readonly string[]} names in the order in which they are tried
 * @param {NodeJS.ProcessEnv} env
 * @param {NodeJS.Platform} platform
 * @returns {string | undefined} its full path, or undefined when there is none
 */
export function findProgram(names, env, platform) {
  const suffix = platform === 'win32' ? '.cmd' : '';
  const folders = (env.PATH ?? env.Path ?? '').split(path.delimiter).filter(Boolean);
  return names
    .flatMap((name) => folders.map((folder) => path.join(folder, name + suffix)))
    .find((file) => existsSync(file));
}
