/**
 * Measures the extension in real extension hosts. Every measurement is checked: a wrong answer is a failure, however
 * fast it came.
 */

import { readFileSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import { openTestbed } from '../e2e/testbed.mjs';
import { makeLargeArticle, seedNames } from './large-article.mjs';
import { measureGlossary } from './measure-glossary.mjs';
import { measureHovers } from './measure-hovers.mjs';
import { measureOpenClose, memoryAbove, memoryWithSeeds } from './measure-memory.mjs';
import { measureStart } from './measure-start.mjs';
import { measureTyping } from './measure-typing.mjs';
import { createReport, formatReport } from './report.mjs';
import { summarize } from './statistics.mjs';

const large = 'large.md';

/**
 * Measures in each host and prints a table for each. About six minutes a host on two cores.
 *
 * @param {{ vsix: string, hosts: readonly import('../profile.mjs').ExtensionHost[], cycles: number, json?: string }} options
 *   `cycles`: how many articles are opened and closed; `json`: a file for the results
 * @returns {Promise<{ passed: number, failed: number, skipped: number }>} counts of checks
 */
export async function runBench({ vsix, hosts, cycles, json }) {
  process.env.YIMING_VSIX = vsix;
  // An early end runs the handlers that clean up.
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.on(name, () => {
      console.error(`Ended by ${name}.`);
      process.exit(130);
    });
  }
  const reports = [];
  const [load = 0] = os.loadavg();
  const cores = os.cpus().length;
  if (load > cores / 2)
    console.log(`The machine is busy (load ${load.toFixed(1)} on ${cores} cores): times say little.`);
  for (const host of hosts) {
    const report = createReport(host);
    reports.push(report);
    try {
      await measureHost(report, { cycles });
    } catch (error) {
      report.check('everything could be measured', [error.stack ?? String(error)]);
    }
    console.log(`\n${formatReport(report)}`);
  }
  if (json !== undefined) writeFileSync(json, `${JSON.stringify(toJson(reports, vsix), null, 2)}\n`);
  const checks = reports.flatMap((report) => report.checks);
  const skipped = checks.filter((check) => check.skipped !== undefined).length;
  const failed = checks.filter(({ faults }) => faults.length > 0).length;
  return { passed: checks.length - failed - skipped, failed, skipped };
}

/**
 * Measures in one host: in a workbench without the extension, in some with it, and in one with a large glossary.
 *
 * @param {import('./report.mjs').Report} report gets the results
 * @param {{ cycles: number }} options
 * @returns {Promise<void>}
 */
async function measureHost(report, { cycles }) {
  const { host } = report;
  const files = { [large]: makeLargeArticle() };
  const typedInto = { 'a seed': seedNames[0], 'a 1 MB article': large };

  const empty = await within({ host, files, withoutExtension: true }, async (testbed) => {
    const memory = await memoryWithSeeds(testbed);
    await measureTyping(testbed, report, { files: typedInto, names: false });
    return memory;
  });
  await measureStart(report);
  await within({ host, files }, async (testbed) => {
    await measureHovers(testbed, report, { large });
    await measureTyping(testbed, report, { files: typedInto, names: true });
    report.memory(
      'memory with the seeds, above the empty workbench',
      memoryAbove(await memoryWithSeeds(testbed), empty),
    );
    await measureOpenClose(testbed, report, { cycles });
  });
  await measureGlossary(report, { empty });
}

/**
 * Does something in a workbench of its own.
 *
 * @template T
 * @param {import('../e2e/testbed.mjs').TestbedOptions} options
 * @param {(testbed: import('../e2e/testbed.mjs').Testbed) => Promise<T>} use
 * @returns {Promise<T>}
 */
async function within(options, use) {
  const testbed = await openTestbed(options);
  try {
    return await use(testbed);
  } finally {
    await testbed.close();
  }
}

/** The results for a file: where they come from, and every single value. */
function toJson(reports, vsix) {
  const cpu = os.cpus()[0]?.model;
  return {
    date: new Date().toISOString(),
    machine: { cpu, cores: os.cpus().length, memory: os.totalmem(), load: os.loadavg()[0] },
    extension: { file: vsix, bytes: readFileSync(vsix).length },
    hosts: reports.map(({ host, measurements, checks }) => ({
      host,
      measurements: measurements.map((one) => ({ ...one, ...summarize(one.values) })),
      checks,
    })),
  };
}
