/**
 * Builds and packages the extension.
 */

import { existsSync } from 'node:fs';
import path from 'node:path';
import { npmEnvironment } from './child-environment.mjs';
import { repositoryFolder, vsixFile } from './locations.mjs';
import { runCommand } from './run-command.mjs';

/**
 * Brings the packaged extension up to date: `turbo run package` at the root, which does nothing when nothing changed.
 *
 * @returns {Promise<string>} the path of the .vsix
 * @throws {Error} when the packages of the repository are not installed, or when the build fails (turbo has then
 *   printed why)
 */
export async function packageExtension() {
  // Started as a script, because on Windows `npx` is a .cmd file that only a shell can start.
  const turbo = path.join(repositoryFolder, 'node_modules/turbo/bin/turbo');
  if (!existsSync(turbo)) throw new Error('The repository is not installed yet: run `npm ci` in its root first.');
  await runCommand(process.execPath, [turbo, 'run', 'package', '--output-logs=errors-only'], {
    cwd: repositoryFolder,
    env: { ...npmEnvironment(process.env), TURBO_TELEMETRY_DISABLED: '1', TURBO_NO_UPDATE_NOTIFIER: '1' },
    show: true,
  });
  if (!existsSync(vsixFile)) throw new Error(`The task \`package\` left no ${vsixFile}.`);
  return vsixFile;
}
