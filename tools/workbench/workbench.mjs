/**
 * Starts a VS Code workbench that a browser can open, with one extension installed in it, and nothing of the caller's
 * own VS Code touched.
 */

import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { serverEnvironment } from './child-environment.mjs';
import { findFreePort } from './free-port.mjs';
import { codeServerFolder, node24File } from './locations.mjs';
import { writeProfile } from './profile.mjs';
import { runCommand } from './run-command.mjs';
import { startServerProcess, untilHealthy } from './server-process.mjs';

/**
 * @typedef {object} WorkbenchOptions
 * @property {string} vsix the packaged extension
 * @property {string} folder absolute path of the folder that the workbench opens
 * @property {import('./profile.mjs').ExtensionHost} [host] where the extension runs. Default `'node'`
 * @property {number} [port] the port, or the first one tried when it is taken. Default 0, any free one
 * @property {string} [locale] the language that extensions see, for example `zh-cn`. VS Code's own texts stay English
 * @property {Record<string, unknown>} [settings] user settings on top of our own
 * @property {NodeJS.ProcessEnv} [env] environment variables for the server on top of our own
 */

/**
 * @typedef {object} Workbench
 * @property {number} port the port it answers on
 * @property {(file?: string) => string} url the address that opens the folder and, when named, a file (absolute path)
 * @property {() => Promise<void>} dispose stops the server and all its processes, and removes its temporary folder
 * @property {Promise<string>} failed resolves with the end of the server's log when the server ends without `dispose`
 */

/**
 * Installs the extension into a fresh workbench and starts it. Takes 2 to 4 seconds.
 *
 * When our own process exits without `dispose`, the server is killed and its folder removed all the same.
 *
 * @param {WorkbenchOptions} options
 * @returns {Promise<Workbench>} once the server answers
 * @throws {Error} when the extension cannot be installed or the server does not answer; the message ends with the last
 *   lines that were printed
 * @example
 * const workbench = await startWorkbench({ vsix: 'yiming.vsix', folder: '/articles' });
 * console.log(workbench.url('/articles/000.md'));
 * await workbench.dispose();
 */
export async function startWorkbench({ vsix, folder, host = 'node', port: wanted = 0, locale, settings, env }) {
  const home = mkdtempSync(path.join(realpathSync(tmpdir()), 'yiming-'));
  /** @type {import('./server-process.mjs').ServerProcess | undefined} */
  let server;
  let disposed = false;
  const removeHome = () => rmSync(home, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  const onExit = () => {
    server?.kill();
    removeHome();
  };
  const dispose = async () => {
    disposed = true;
    process.off('exit', onExit);
    await server?.stop();
    removeHome();
  };
  process.once('exit', onExit);

  try {
    const variables = { ...serverEnvironment(process.env, home), ...env };
    const entry = path.join(codeServerFolder, 'out/node/entry.js');
    const command = [entry, ...writeProfile(home, { host, locale, settings })];
    await runCommand(node24File, [...command, '--install-extension', path.resolve(vsix)], { env: variables });

    const port = await findFreePort(wanted);
    const options = { env: variables, logFile: path.join(home, 'server.log') };
    const started = startServerProcess(node24File, [...command, ...serverArguments(port, locale), folder], options);
    server = started;
    await untilHealthy(started, port);
    return {
      port,
      url: (file) => workbenchUrl(port, folder, file),
      dispose,
      failed: new Promise((resolve) => {
        started.ended.then(() => {
          if (!disposed) resolve(started.logTail());
        });
      }),
    };
  } catch (error) {
    await dispose();
    throw error;
  }
}

/**
 * The arguments of code-server that make it serve on this machine only, without sign-in and without news.
 *
 * @param {number} port
 * @param {string} [locale]
 * @returns {readonly string[]}
 */
function serverArguments(port, locale) {
  return [
    ...['--auth', 'none', '--bind-addr', `127.0.0.1:${port}`],
    ...['--disable-telemetry', '--disable-update-check'],
    ...['--disable-workspace-trust', '--disable-getting-started-override'],
    ...(locale === undefined ? [] : ['--locale', locale]),
  ];
}

/**
 * The address of a workbench.
 *
 * @param {number} port
 * @param {string} folder absolute path of the folder to open
 * @param {string} [file] absolute path of the file to open in it
 * @returns {string} an address in which all but plain characters are escaped, so that a terminal keeps it whole
 */
function workbenchUrl(port, folder, file) {
  const address = `http://127.0.0.1:${port}/?folder=${escapePath(folder)}`;
  if (file === undefined) return address;
  const payload = JSON.stringify([['openFile', `vscode-remote://127.0.0.1:${port}${escapePath(file)}`]]);
  return `${address}&payload=${encodeURIComponent(payload)}`;
}

/**
 * Escapes each part of a path for use in an address.
 *
 * @param {string} file absolute path
 * @returns {string} for example `/a b/文.md` → `/a%20b/%E6%96%87.md`
 */
function escapePath(file) {
  return file.split('/').map(encodeURIComponent).join('/');
}
