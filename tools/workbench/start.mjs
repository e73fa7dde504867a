/**
 * `npm start`: builds the extension and opens it in a VS Code that runs in the browser, on the articles in `seeds/`.
 *
 * Options: `--port 9000` (or the variable PORT; default 8765, or the next free one), `--host web` (the extension runs in
 * a web worker, as on vscode.dev; default `node`).
 */

import path from 'node:path';
import { parseArgs } from 'node:util';
import { openDesktop } from './desktop.mjs';
import { installWorkbench } from './install.mjs';
import { extensionFolder, seedsFolder } from './locations.mjs';
import { packageExtension } from './package-extension.mjs';
import { startWorkbench } from './workbench.mjs';

const firstSeed = path.join(seedsFolder, '000_342d0c61f641ffd6.md');

/** Where code-server's native parts are at home. */
const runsHere = process.platform === 'linux' && process.arch === 'x64';

/**
 * Reads the options.
 *
 * @returns {{ port: number, host: import('./profile.mjs').ExtensionHost }}
 * @throws {Error} for an unknown option or a value that makes no sense
 */
function readOptions() {
  const { values } = parseArgs({
    options: { port: { type: 'string' }, host: { type: 'string', default: 'node' } },
  });
  const port = Number(values.port ?? (process.env.PORT || 8765));
  if (!Number.isInteger(port) || port < 0 || port > 65535) {
    throw new Error(`--port wants a whole number from 0 to 65535, not "${values.port ?? process.env.PORT}".`);
  }
  if (values.host !== 'node' && values.host !== 'web') {
    throw new Error(`--host wants "node" or "web", not "${values.host}".`);
  }
  return { port, host: values.host };
}

/**
 * Resolves when the user or the system asks us to end.
 *
 * @returns {Promise<void>}
 */
function untilAskedToEnd() {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => resolve());
  });
}

/**
 * Serves the workbench until Ctrl+C.
 *
 * @param {ReturnType<typeof readOptions>} options
 * @returns {Promise<void>} once everything is stopped and cleaned up
 */
async function serve(options) {
  // An end before the workbench is up: exit runs the handlers that clean up.
  const exit = () => process.exit(130);
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
  for (const signal of signals) process.on(signal, exit);

  await installWorkbench({ log: console.log });
  const vsix = await packageExtension();
  const workbench = await startWorkbench({ ...options, vsix, folder: seedsFolder });
  const asked = untilAskedToEnd();
  for (const signal of signals) process.off(signal, exit);

  console.log(`\nYiming is open at ${workbench.url(firstSeed)} — Ctrl+C stops it\n`);
  const log = await Promise.race([asked, workbench.failed]);
  await workbench.dispose();
  if (log !== undefined) throw new Error(`The workbench ended by itself.\n${log}`);
  console.log('\nYiming is closed.');
}

try {
  const options = readOptions();
  if (runsHere) {
    await serve(options);
  } else {
    await packageExtension();
    if (await openDesktop({ folder: seedsFolder, file: firstSeed })) {
      console.log(`VS Code opens with the extension from ${extensionFolder}.`);
    } else {
      throw new Error('Install VS Code (https://code.visualstudio.com) with its command `code` on the PATH.');
    }
  }
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
