/**
 * Runs test files of Node's test runner, and counts.
 */

import { run } from 'node:test';
import { spec } from 'node:test/reporters';

/**
 * A group of tests, of those that a file has at its top, in which some failed: in `workbench.test.mjs` an extension host.
 *
 * @typedef {{ file: string, group: string, parts: readonly string[] }} FailedGroup `parts`: the names of the groups in it
 *   that failed; in `workbench.test.mjs` features
 */

/**
 * Runs test files one after the other and prints a line for each test. Ctrl+C or a signal ends them, and all they have
 * started.
 *
 * @param {readonly string[]} files absolute paths
 * @returns {Promise<{ passed: number, failed: number, skipped: number, failures: readonly FailedGroup[] }>} counts of single
 *   tests; a failure outside of any test, for example of a hook, counts as one
 */
export async function runTestFiles(files) {
  const counts = { passed: 0, failed: 0, skipped: 0, failedGroups: 0 };
  /** @type {FailedGroup[]} */
  const failures = [];
  /** Of the group that is running: its own failure is told last. @type {string[]} */
  let parts = [];
  const asked = new AbortController();
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(name, () => asked.abort());
  for (const file of files) if (!asked.signal.aborted) await runFile(file);
  return { passed: counts.passed, failed: counts.failed || counts.failedGroups, skipped: counts.skipped, failures };

  /** Each by itself: what Node tells of a test is where it was written, not the file that runs it. */
  async function runFile(file) {
    const events = run({ files: [file], concurrency: false, signal: asked.signal });
    events.on('test:pass', ({ details, skip }) => {
      if (details.type === 'suite') return;
      if (skip === undefined) counts.passed++;
      else counts.skipped++;
    });
    events.on('test:fail', ({ details, name, nesting }) => {
      if (nesting === 1) parts.push(name);
      if (nesting === 0) {
        failures.push({ file, group: name, parts });
        parts = [];
      }
      if (details.type === 'suite') counts.failedGroups++;
      else counts.failed++;
    });
    const report = events.compose(new spec());
    report.pipe(process.stdout, { end: false });
    await new Promise((resolve, reject) => {
      report.on('end', resolve);
      report.on('error', reject);
    });
  }
}
