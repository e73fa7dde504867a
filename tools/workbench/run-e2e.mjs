/**
 * Runs the end-to-end tests: installs the workbench when needed, packages the extension when no .vsix is there, and
 * reports each test. The last line is for scripts: `e2e: 33 passed, 0 failed`. The exit code is 1 when a test failed.
 *
 * Options: `--vsix FILE` (default: the packaged extension, made when missing), `--package` (package it again first),
 * `--no-build` (never package), `--host node` or `--host web` (default: both, one after the other), `--only NAME` (the
 * features and test files whose name holds this, for example `hover`; several separated by commas), `--bench` (measure
 * instead of test; `--cycles N` articles opened and closed, `--json FILE` writes the results).
 *
 * `--again`: what failed is run once more, in a new workbench, and counts as it then is; the tests that needed it are named.
 *
 * The test of the core in a browser needs no extension host; it runs once, whatever the host.
 */

import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { findChromium } from './e2e/chromium.mjs';
import { featureNames } from './e2e/load-features.mjs';
import { packProbe } from './e2e/probe/pack-probe.mjs';
import { installWorkbench } from './install.mjs';
import { vsixFile, workbenchFolder } from './locations.mjs';
import { packageExtension } from './package-extension.mjs';
import { runTestFiles } from './run-test-files.mjs';

const testsFolder = path.join(workbenchFolder, 'e2e');

/**
 * Reads the options.
 *
 * @throws {Error} for an unknown option or a value that makes no sense
 */
function readOptions() {
  const { values } = parseArgs({
    options: {
      vsix: { type: 'string' },
      package: { type: 'boolean', default: false },
      'no-build': { type: 'boolean', default: false },
      host: { type: 'string' },
      only: { type: 'string' },
      bench: { type: 'boolean', default: false },
      again: { type: 'boolean', default: false },
      cycles: { type: 'string', default: '1000' },
      json: { type: 'string' },
    },
  });
  const { host } = values;
  if (host !== undefined && host !== 'node' && host !== 'web') {
    throw new Error(`--host wants "node" or "web", not "${host}".`);
  }
  if (values.package && values['no-build']) throw new Error('--package and --no-build exclude each other.');
  const cycles = Number(values.cycles);
  if (!Number.isInteger(cycles) || cycles < 1)
    throw new Error(`--cycles wants a whole number, not "${values.cycles}".`);
  return { ...values, noBuild: values['no-build'], cycles, hosts: host === undefined ? ['node', 'web'] : [host] };
}

/**
 * Makes everything ready that the tests need.
 *
 * @param {ReturnType<typeof readOptions>} options
 * @returns {Promise<string>} the extension to test
 * @throws {Error} when something cannot be installed or packaged
 */
async function prepare(options) {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error('The end-to-end tests run on Linux x64 only, where the workbench runs.');
  }
  findChromium();
  await installWorkbench({ log: console.log });
  const vsix = path.resolve(options.vsix ?? vsixFile);
  const missing = options.vsix === undefined && !existsSync(vsix);
  if (options.package || (missing && !options.noBuild)) await packageExtension();
  if (!existsSync(vsix)) throw new Error(`There is no ${vsix}.`);
  return vsix;
}

/**
 * Chooses what to run.
 *
 * @param {string | undefined} only parts of names, separated by commas; undefined chooses all
 * @returns {{ files: readonly string[], features: readonly string[] }} test files, and features of `workbench.test.mjs`
 * @throws {Error} when nothing has such a name
 */
function choose(only) {
  const parts = only?.split(',') ?? [''];
  const wanted = (name) => parts.some((part) => name.includes(part));
  const features = featureNames().filter(wanted);
  const names = readdirSync(testsFolder).flatMap((name) => /^(.*)\.test\.mjs$/.exec(name)?.[1] ?? []);
  // Chosen by its own name, the file of the features runs all of them.
  const chosen = names.filter((name) => (name === 'workbench' ? features.length > 0 || wanted(name) : wanted(name)));
  if (chosen.length === 0) {
    const known = [...featureNames(), ...names].join(', ');
    throw new Error(`--only ${only} fits nothing. There are: ${known}.`);
  }
  return {
    files: chosen.sort().map((name) => path.join(testsFolder, `${name}.test.mjs`)),
    features: features.length > 0 ? features : featureNames(),
  };
}

/**
 * Runs the tests.
 *
 * @param {ReturnType<typeof readOptions>} options
 * @param {string} vsix
 * @returns {Promise<{ passed: number, failed: number, skipped: number }>}
 */
async function test(options, vsix) {
  const { files, features } = choose(options.only);
  // Packed once for all test files.
  const probe = await packProbe();
  const remove = () => probe.remove();
  process.once('exit', remove);
  Object.assign(process.env, {
    YIMING_VSIX: vsix,
    YIMING_PROBE: probe.vsix,
    YIMING_HOSTS: options.hosts.join(),
    YIMING_FEATURES: features.join(),
  });
  const first = await runTestFiles(files);
  return options.again && first.failed > 0 ? runAgain(first) : first;
}

/**
 * Runs what failed once more: a real browser on a busy machine loses a key or a click now and then, and what is broken fails
 * again.
 *
 * @param {Awaited<ReturnType<typeof runTestFiles>>} first
 * @returns {Promise<{ passed: number, failed: number, skipped: number }>}
 */
async function runAgain(first) {
  let failed = 0;
  for (const { file, group, parts } of first.failures) {
    const ofFeatures = path.basename(file) === 'workbench.test.mjs';
    const [host] = /^(?:node|web)(?= host)/.exec(group) ?? [];
    const features = ofFeatures ? parts.filter((part) => featureNames().includes(part)) : [];
    console.log(`\nOnce more: ${path.basename(file)}, ${[group, ...features].join(', ')}`);
    if (host !== undefined) process.env.YIMING_HOSTS = host;
    if (ofFeatures) process.env.YIMING_FEATURES = (features.length > 0 ? features : featureNames()).join();
    const second = await runTestFiles([file]);
    failed += second.failed > 0 || second.passed > 0 ? second.failed : 1;
  }
  if (first.failures.length === 0) return first;
  const mended = Math.max(0, first.failed - failed);
  console.log(`\n${mended} of ${first.failed} failed tests passed when they were run again`);
  return { passed: first.passed + mended, failed, skipped: first.skipped };
}

let result = { passed: 0, failed: 1, skipped: 0 };
try {
  const options = readOptions();
  const vsix = await prepare(options);
  // The measurements import the browser's driver, which is installed only now.
  const bench = options.bench ? await import('./bench/run-bench.mjs') : undefined;
  result = bench === undefined ? await test(options, vsix) : await bench.runBench({ ...options, vsix });
} catch (error) {
  console.error(error.message);
}
if (result.skipped > 0) console.log(`\n${result.skipped} skipped: they wait for what the extension does not have yet`);
console.log(`\ne2e: ${result.passed} passed, ${result.failed} failed`);
process.exitCode = result.failed > 0 || result.passed === 0 ? 1 : 0;
