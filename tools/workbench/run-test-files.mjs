/**
 * Runs test files of Node's test runner, and counts.
 */

import { run } from 'node:test';
import { spec } from 'node:test/reporters';

/**
 * Runs test files one after the other and prints a line for each test. Ctrl+C or a signal ends them, and all they have
 * started.
 *
 * @param {readonly string[]} files absolute paths
 * @returns {Promise<{ passed: number, failed: number, skipped: number }>} counts of single tests; a failure outside of
 *   any test, for example of a hook, counts as one
 */
export async function runTestFiles(files) {
  const counts = { passed: 0, failed: 0, skipped: 0, failedGroups: 0 };
  const asked = new AbortController();
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(name, () => asked.abort());
  const events = run({ files: [...files], concurrency: false, signal: asked.signal });
  events.on('test:pass', ({ details, skip }) => {
    if (details.type === 'suite') return;
    if (skip === undefined) counts.passed++;
    else counts.skipped++;
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
  return { passed: counts.passed, failed: counts.failed || counts.failedGroups, skipped: counts.skipped };
}
