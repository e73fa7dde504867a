/**
 * The browser of the end-to-end tests: Debian's chromium, with everything off that would talk to a server.
 */

import { chromium } from 'playwright-core';
import { findChromium } from './chromium.mjs';

/** Hosts that are this machine. */
const localHosts = new Set(['127.0.0.1', 'localhost']);

/** Schemes whose addresses lead to a host; others (data:, blob:, vscode-webview:) stay inside the page. */
const networkSchemes = new Set(['http:', 'https:', 'ws:', 'wss:']);

/**
 * Starts chromium with a fresh profile. No name but that of this machine is resolved.
 *
 * @returns {Promise<import('playwright-core').Browser>}
 * @throws {Error} when there is no chromium or it does not start
 */
export async function launchBrowser() {
  return chromium.launch({
    executablePath: findChromium(),
    headless: true,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--js-flags=--expose-gc',
      '--enable-precise-memory-info',
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost',
    ],
  });
}

/**
 * Collects the addresses that a page asks for outside this machine, those of its frames and workers included.
 *
 * @param {import('playwright-core').Page} page
 * @param {string[]} [foreign] where they are added
 * @returns {readonly string[]} the same list, which grows as the page works
 */
export function watchForeignRequests(page, foreign = []) {
  const note = (address) => {
    const { protocol, hostname } = new URL(address);
    if (networkSchemes.has(protocol) && !localHosts.has(hostname)) foreign.push(address);
  };
  page.on('request', (request) => note(request.url()));
  page.on('websocket', (socket) => note(socket.url()));
  return foreign;
}

/** Errors that every page of this workbench reports: parts that are left out on purpose. */
const knownErrors = /bindings file|native-watchdog|status of 404|github/;

/**
 * Collects the errors that VS Code reports in the page's console, those of both extension hosts among them.
 *
 * @param {import('playwright-core').Page} page
 * @param {string[]} [errors] where they are added
 * @returns {readonly string[]} the same list, which grows as the page works
 */
export function watchErrors(page, errors = []) {
  page.on('console', (message) => {
    if (message.type() === 'error' && !knownErrors.test(message.text())) errors.push(message.text());
  });
  return errors;
}
