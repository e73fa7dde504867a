/**
 * How much memory the extension takes, and whether it gives it back.
 */

import { seedNames } from './large-article.mjs';

/** Articles that are opened and closed before the first measurement of what stays. */
const warmUp = 100;

/**
 * Memory of the extension host.
 *
 * @typedef {{ heapUsed: number, external?: number, arrayBuffers?: number, rss?: number }} Memory in bytes
 */

/**
 * Opens a new window, shows each seed and measures.
 *
 * @param {import('../e2e/testbed.mjs').Testbed} testbed
 * @param {{ more?: readonly string[] }} [options] other files to show
 * @returns {Promise<Memory>}
 */
export async function memoryWithSeeds(testbed, { more = [] } = {}) {
  await testbed.open();
  for (const name of [...seedNames, ...more]) {
    const { probe } = testbed;
    await probe.showDocument(name);
    await probe.hover(name, 0);
    await probe.script('idle');
  }
  return testbed.probe.memory();
}

/**
 * The memory that one workbench takes above another.
 *
 * @param {Memory} memory
 * @param {Memory} empty
 * @returns {number} bytes of the JavaScript heap and of what lies outside of it, as far as the host tells
 */
export function memoryAbove(memory, empty) {
  const sum = ({ heapUsed, external, arrayBuffers }) => heapUsed + (external ?? arrayBuffers ?? 0);
  return sum(memory) - sum(empty);
}

/**
 * Opens and closes the seeds again and again, and measures what stays.
 *
 * @param {import('../e2e/testbed.mjs').Testbed} testbed
 * @param {import('./report.mjs').Report} report
 * @param {{ cycles: number }} options
 * @returns {Promise<void>}
 */
export async function measureOpenClose(testbed, report, { cycles }) {
  await testbed.open();
  const { probe } = testbed;
  const uris = seedNames.map(probe.source);
  const faults = [];
  let kept;
  /** @type {Memory | undefined} */
  let early;
  for (let done = 0; done < cycles; ) {
    const round = await probe.script('openClose', { uris, cycles: Math.min(warmUp, cycles - done) });
    done += round.cycles;
    faults.push(...round.faults);
    if (round.kept !== undefined) {
      kept = round.kept;
      if (kept > round.openDocuments)
        faults.push(`After ${done}: ${kept} analyses of ${round.openDocuments} documents.`);
    }
    early ??= await probe.memory();
  }
  const late = await probe.memory();
  if (cycles > warmUp) {
    const what = `memory that ${cycles - warmUp} more articles opened and closed leave`;
    report.memory(what, memoryAbove(late, early ?? late));
  }
  report.check(`${cycles} articles opened and closed have the same names each time`, faults);
  if (kept === undefined) report.skip('analyses of closed articles', 'the extension does not export kept yet');
  else report.count('analyses that are still kept', kept);
}
