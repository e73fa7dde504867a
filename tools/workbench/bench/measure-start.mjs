/**
 * How long the extension takes to start, and to have its first article read.
 */

import { setTimeout as sleep } from 'node:timers/promises';
import { openTestbed } from '../e2e/testbed.mjs';
import { seedNames } from './large-article.mjs';

/** How many workbenches are started. */
const workbenches = 3;

/** While a window opens, a dozen threads want the processor: what is measured then is VS Code's own start. */
const untilCalmMs = 8_000;

/**
 * Starts new workbenches without an article, activates the extension in each and asks for the names of one article.
 *
 * New ones, because VS Code (1.139 at least) reads a file of its own as plain text when a second window opens, which
 * activates every extension for plain text.
 *
 * @param {import('./report.mjs').Report} report
 * @returns {Promise<void>}
 */
export async function measureStart(report) {
  const activation = [];
  const ownWork = [];
  const firstAnalysis = [];
  const faults = [];
  for (let nth = 1; nth <= workbenches; nth++) {
    const testbed = await openTestbed({ host: report.host });
    try {
      await sleep(untilCalmMs);
      const milliseconds = await testbed.probe.activate();
      if (milliseconds === undefined) faults.push(`In workbench ${nth} it was active before an article was open.`);
      else activation.push(milliseconds);
      const timings = (await testbed.probe.callApi('timings')) ?? {};
      const own = Object.entries(timings).flatMap(([what, values]) => (what.startsWith('activation') ? values : []));
      ownWork.push(own.reduce((sum, one) => sum + one, 0));
      const source = testbed.probe.source(seedNames[0]);
      const answer = await testbed.probe.script('hoverNames', { source, limit: 1 });
      firstAnalysis.push(answer.firstMs);
      faults.push(...answer.faults);
    } finally {
      await testbed.close();
    }
  }
  report.times('activation, with fetching and compiling of the code', activation);
  report.times('activation, own work', ownWork);
  report.times('names of the first article, glossary loaded on the way', firstAnalysis);
  report.check('the extension starts with the first article and finds its names', faults);
}
