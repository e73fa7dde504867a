/**
 * Runs the end-to-end tests: installs the workbench when needed, packages the extension when no .vsix is there, and
 * reports each test. The last line is for scripts: `e2e: 33 passed, 0 failed`. The exit code is 1 when a test failed.
 *
 * Options: `--vsix FILE` (default: the packaged extension, made when missing), `--package` (package it again first),
 * `--host node` or `--host web` (default: both, one after the other). The test of the core in a browser needs no
 * extension host; it runs once, whatever the host.
 */

import { existsSync } from 'node:fs';
import path from 'node:path';
import { run } from 'node:test';
import { spec } from 'node:test/reporters';
import { parseArgs } from 'node:util';
import { findChromium } from './e2e/chromium.mjs';
import { installWorkbench } from './install.mjs';
import { vsixFile, workbenchFolder } from './locations.mjs';
import { packageExtension } from './package-extension.mjs';

/**
 * Makes everything ready that the tests need, and hands them their options.
 *
 * @returns {Promise<void>}
 * @throws {Error} when an option makes no sense, or something cannot be installed or packaged
 */
async function prepare() {
  const { values } = parseArgs({
    options: { vsix: { type: 'string' }, package: { type: 'boolean' }, host: { type: 'string' } },
  });
  if (values.host !== undefined && values.host !== 'node' && values.host !== 'web') {
    throw new Error(`--host wants "node" or "web", not "${values.host}".`);
  }
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error('The end-to-end tests run on Linux x64 only, where the workbench runs.');
  }
  findChromium();
  await installWorkbench({ log: console.log });
  const vsix = path.resolve(values.vsix ?? vsixFile);
  if (values.package || (values.vsix === undefined && !existsSync(vsix))) await packageExtension();
  if (!existsSync(vsix)) throw new Error(`There is no ${vsix}.`);
  process.env.YIMING_VSIX = vsix;
  process.env.YIMING_HOSTS = values.host ?? 'node,web';
}

/**
 * Runs the tests and prints a line for each. Ctrl+C or a signal ends them, and all they have started.
 *
 * @returns {Promise<{ passed: number, failed: number }>} counts of single tests; a failure outside of any test, for
 *   example of a hook, counts as one
 */
async function runTests() {
  const counts = { passed: 0, failed: 0, failedGroups: 0 };
  const files = ['core-in-browser', 'workbench'].map((name) => path.join(workbenchFolder, `e2e/${name}.test.mjs`));
  const asked = new AbortController();
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(name, () => asked.abort());
  const events = run({ files, concurrency: false, signal: asked.signal });
  events.on('test:pass', ({ details, skip }) => {
    if (details.type !== 'suite' && skip === undefined) counts.passed++;
  });
  events.on('test:fail', ({ details }) => {
    if (details.type === 'suite') counts.failedGroups++;
    else counts.failed++;
  });
  const report = events.compose(new spec());
  report.pipe(process.stdout, { end: false });
  await new Promise((resolve, reject) => {
    report.on('end', resolve);
    report.on('error', reject);
  });
  return { passed: counts.passed, failed: counts.failed || counts.failedGroups };
}

let result = { passed: 0, failed: 1 };
try {
  await prepare();
  result = await runTests();
} catch (error) {
  console.error(error.message);
}
console.log(`\ne2e: ${result.passed} passed, ${result.failed} failed`);
process.exitCode = result.failed > 0 || result.passed === 0 ? 1 : 0;
