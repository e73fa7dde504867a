/**
 * Starts a VS Code workbench that a browser can open, with extensions installed in it, and nothing of the caller's own
 * VS Code touched.
 */

import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { serverEnvironment } from './child-environment.mjs';
import { findFreePort } from './free-port.mjs';
import { codeServerFolder, node24File } from './locations.mjs';
import { makeProfile, writeSettings } from './profile.mjs';
import { runCommand } from './run-command.mjs';
import { startServerProcess, untilHealthy } from './server-process.mjs';

/**
 * @typedef {object} WorkbenchOptions
 * @property {string | readonly string[]} vsix the packaged extension, or several
 * @property {string} folder absolute path of the folder that the workbench opens
 * @property {import('./profile.mjs').ExtensionHost} [host] where the extension runs. Default `'node'`
 * @property {number} [port] the port, or the first one tried when it is taken. Default 0, any free one
 * @property {string} [locale] the language that extensions see, for example `zh-cn`. VS Code's own texts stay English
 * @property {Record<string, unknown>} [settings] user settings on top of our own, for example a theme
 * @property {boolean} [trust] false opens folders in Restricted Mode. Default true
 * @property {NodeJS.ProcessEnv} [env] environment variables for the server on top of our own
 */

/**
 * @typedef {object} Workbench
 * @property {number} port the port it answers on
 * @property {(file?: string, folder?: string) => string} url the address that opens a folder (by default its own) and,
 *   when named, a file. Each is an absolute path or an address such as `memfs:/a.md`; the folder may be a
 *   `.code-workspace` file
 * @property {() => Promise<void>} dispose stops the server and all its processes, and removes its temporary folder
 * @property {Promise<string>} failed resolves with the end of the server's log when the server ends without `dispose`
 */

/**
 * Installs extensions into a fresh workbench and starts it. Takes 2 to 4 seconds.
 *
 * When our own process exits without `dispose`, the server is killed and its folder removed all the same.
 *
 * @param {WorkbenchOptions} options
 * @returns {Promise<Workbench>} once the server answers
 * @throws {Error} when an extension cannot be installed or the server does not answer; the message ends with the last
 *   lines that were printed
 * @example
 * const workbench = await startWorkbench({ vsix: 'yiming.vsix', folder: '/articles' });
 * console.log(workbench.url('/articles/000.md'));
 * await workbench.dispose();
 */
export async function startWorkbench(options) {
  const { folder, port: wanted = 0, locale, trust = true, env } = options;
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
    const command = [entry, ...makeProfile(home, locale)];
    const installs = [options.vsix].flat().flatMap((file) => ['--install-extension', path.resolve(file)]);
    await runCommand(node24File, [...command, ...installs], { env: variables });
    writeSettings(home, options);

    const port = await findFreePort(wanted);
    const args = [...command, ...serverArguments({ port, locale, trust }), folder];
    const started = startServerProcess(node24File, args, { env: variables, logFile: path.join(home, 'server.log') });
    server = started;
    await untilHealthy(started, port);
    return {
      port,
      url: (file, other = folder) => workbenchUrl(port, other, file),
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
 * @param {{ port: number, locale: string | undefined, trust: boolean }} options
 * @returns {readonly string[]}
 */
function serverArguments({ port, locale, trust }) {
  return [
    ...['--auth', 'none', '--bind-addr', `127.0.0.1:${port}`],
    ...['--disable-telemetry', '--disable-update-check', '--disable-getting-started-override'],
    ...(trust ? ['--disable-workspace-trust'] : []),
    ...(locale === undefined ? [] : ['--locale', locale]),
  ];
}

/**
 * The address of a workbench.
 *
 * @param {number} port
 * @param {string} folder absolute path or address of the folder or the `.code-workspace` file to open
 * @param {string} [file] absolute path or address of the file to open in it
 * @returns {string} an address in which all but plain characters are escaped, so that a terminal keeps it whole
 */
function workbenchUrl(port, folder, file) {
  const kind = folder.endsWith('.code-workspace') ? 'workspace' : 'folder';
  const opened = folder.startsWith('/') ? escapePath(folder) : encodeURIComponent(folder);
  const address = `http://127.0.0.1:${port}/?${kind}=${opened}`;
  if (file === undefined) return address;
  const place = file.startsWith('/') ? `vscode-remote://127.0.0.1:${port}${escapePath(file)}` : file;
  return `${address}&payload=${encodeURIComponent(JSON.stringify([['openFile', place]]))}`;
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
