/**
 * How long the extension takes to start, and to have its first article read.
 */

import { openTestbed } from '../e2e/testbed.mjs';
import { seedNames } from './large-article.mjs';

/** How many workbenches are started. */
const workbenches = 3;

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
  const firstAnalysis = [];
  const faults = [];
  for (let nth = 1; nth <= workbenches; nth++) {
    const testbed = await openTestbed({ host: report.host });
    try {
      const milliseconds = await testbed.probe.activate();
      if (milliseconds === undefined) faults.push(`In workbench ${nth} it was active before an article was open.`);
      else activation.push(milliseconds);
      const source = testbed.probe.source(seedNames[0]);
      const answer = await testbed.probe.script('hoverNames', { source, limit: 1 });
      firstAnalysis.push(answer.firstMs);
      faults.push(...answer.faults);
    } finally {
      await testbed.close();
    }
  }
  report.times('activation', activation);
  report.times('names of the first article, glossary loaded on the way', firstAnalysis);
  report.check('the extension starts with the first article and finds its names', faults);
}
