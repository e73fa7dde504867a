/**
 * How long the extension takes to start, and to have its first article read.
 */

import { seedNames } from './large-article.mjs';

/** How many windows are opened. */
const windows = 3;

/**
 * Opens new windows without an article, activates the extension in each and asks for the names of one article.
 *
 * @param {import('../e2e/session.mjs').Session} session it has just been opened
 * @param {import('./report.mjs').Report} report
 * @returns {Promise<void>} the last window stays open
 */
export async function measureStart(session, report) {
  const activation = [];
  const firstAnalysis = [];
  const faults = [];
  for (let nth = 0; nth < windows; nth++) {
    if (nth > 0) await session.open({ newProfile: true });
    const milliseconds = await session.probe.activate();
    if (milliseconds === undefined) faults.push(`In window ${nth + 1} it was active before an article was open.`);
    else activation.push(milliseconds);
    const source = session.probe.source(seedNames[0]);
    const answer = await session.probe.script('hoverNames', { source, limit: 1 });
    firstAnalysis.push(answer.firstMs);
    faults.push(...answer.faults);
  }
  report.times('activation', activation);
  report.times('names of the first article, glossary loaded on the way', firstAnalysis);
  report.check('the extension starts with the first article and finds its names', faults);
}
